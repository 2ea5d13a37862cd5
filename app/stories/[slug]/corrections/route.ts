import { problem, seeOther } from '@/app/_intake/answer'
import { field, handleForm } from '@/app/_intake/handle'
import { toRevision, whoAsks } from '@/app/_judging/asked'
import { type Correction, correctArticles } from '@/lib/usecases/correct-articles'
import { ARTICLE_FACTS } from '@/lib/usecases/typed-fields'
import { wakeKeeper } from '@/lib/usecases/wake-keeper'
import { deskHref, putRightHref } from '@/lib/view/links'

type Context = { readonly params: Promise<{ slug: string }> }

/**
 * Puts right what is known of articles: of each one that `article` names the fields `FIELD:ID`, or `out:ID` to leave it out; besides
 * `who`, `why` and `seen`. Leads to the analysis that will hold it.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  return handleForm(request, putRightHref(slug), async (form) => {
    const back = putRightHref(slug, field(form, 'only') || null)
    const named = await whoAsks(field(form, 'who'))
    if (typeof named !== 'string') return problem(request, 401, named.message, back)
    const asked = { who: named, why: field(form, 'why'), seen: toRevision(field(form, 'seen')) }
    const came = await correctArticles(slug, correctionsOf(form), asked, { now: () => new Date() })
    if (came.outcome !== 'saved')
      return problem(request, came.outcome === 'changed' ? 409 : 422, came.problems, back)
    wakeKeeper()
    return seeOther(deskHref(came.intakeId))
  })
}

function correctionsOf(form: FormData): readonly Correction[] {
  return form.getAll('article').flatMap((article) => {
    if (typeof article !== 'string') return []
    const typed = ARTICLE_FACTS.filter((fact) => form.has(`${fact}:${article}`)).map((fact) => [
      fact,
      field(form, `${fact}:${article}`),
    ])
    return [{ article, typed: Object.fromEntries(typed), leaveOut: form.has(`out:${article}`) }]
  })
}
