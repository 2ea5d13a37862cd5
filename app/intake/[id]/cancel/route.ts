import { seeOther } from '@/app/_intake/answer'
import { handleForm } from '@/app/_intake/handle'
import { cancelJob } from '@/lib/store/abandon-job'
import { deskHref } from '@/lib/view/links'

type Context = { readonly params: Promise<{ id: string }> }

/** Asks for the analysis of an intake to be stopped. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  return handleForm(request, deskHref(id), async () => {
    await cancelJob(id, 'analyse', new Date())
    return seeOther(deskHref(id))
  })
}
