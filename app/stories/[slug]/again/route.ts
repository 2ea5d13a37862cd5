import { seeOther } from '@/app/_intake/answer'
import { handleForm } from '@/app/_intake/handle'
import { requestAgain } from '@/lib/store/request-again'
import { wakeKeeper } from '@/lib/usecases/wake-keeper'
import { deskHref, matrixHref } from '@/lib/view/links'

type Context = { readonly params: Promise<{ slug: string }> }

/** Has a story analysed again, from its articles as they are now. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  return handleForm(request, matrixHref(slug), async () => {
    const id = await requestAgain(slug, new Date())
    wakeKeeper()
    return seeOther(deskHref(id))
  })
}
