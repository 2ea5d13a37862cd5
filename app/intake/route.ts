import { problem, seeOther } from '@/app/_intake/answer'
import { handedIn } from '@/app/_intake/handed-in'
import { field, handleForm } from '@/app/_intake/handle'
import { handIn } from '@/lib/usecases/hand-in'
import { startIntake } from '@/lib/usecases/start-intake'
import { wakeKeeper } from '@/lib/usecases/wake-keeper'
import { addArticlesHref, deskHref } from '@/lib/view/links'

/** Takes a text, files, addresses or a feed: for the intake that `intake` names, else for a new one (of the story `story`, or of none). */
export async function POST(request: Request): Promise<Response> {
  return handleForm(request, '/stories/new', async (form) => {
    const intake = field(form, 'intake')
    const story = field(form, 'story')
    const back = intake ? deskHref(intake) : story ? addArticlesHref(story) : '/stories/new'
    const sources = await handedIn(form)
    if (typeof sources === 'string') return problem(request, 422, sources, back)
    if (sources.length === 0) {
      return problem(
        request,
        422,
        'There was nothing in it. Paste a text, choose files, or give an address.',
        back,
      )
    }
    const now = () => new Date()
    if (intake) {
      await handIn(intake, sources, { now })
      wakeKeeper()
      return seeOther(deskHref(intake))
    }
    const started = await startIntake(
      { slug: story || null, title: field(form, 'title'), sources, token: field(form, 'token') },
      { now },
    )
    if ('problem' in started) return problem(request, 409, started.problem, back)
    wakeKeeper()
    return seeOther(deskHref(started.id))
  })
}
