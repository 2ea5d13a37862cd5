import { problem, seeOther } from '@/app/_intake/answer'
import { field, handleForm } from '@/app/_intake/handle'
import { startAnalysis } from '@/lib/usecases/start-intake'
import { wakeKeeper } from '@/lib/usecases/wake-keeper'
import { deskHref } from '@/lib/view/links'

type Context = { readonly params: Promise<{ id: string }> }

const MOST_LETTERS = 300

/** Asks for the drafts to be analysed, as a story with the title `title` where it is a new one. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  return handleForm(request, deskHref(id), async (form) => {
    const title = field(form, 'title').replace(/\s+/g, ' ')
    if (title.length > MOST_LETTERS) {
      return problem(request, 422, `A title has at most ${MOST_LETTERS} letters.`, deskHref(id))
    }
    await startAnalysis(id, title, { now: () => new Date() })
    wakeKeeper()
    return seeOther(deskHref(id))
  })
}
