import { problem, seeOther } from '@/app/_intake/answer'
import { field, handleForm } from '@/app/_intake/handle'
import { dropDraft } from '@/lib/store/change-drafts'
import { correctStored, markPart } from '@/lib/usecases/correct-stored'
import { ARTICLE_FACTS, type TypedFields } from '@/lib/usecases/typed-fields'
import { deskHref } from '@/lib/view/links'

type Context = { readonly params: Promise<{ id: string; draft: string }> }

/** The list of drafts, with that one open which was open before. */
function listHref(id: string, open: string): string {
  return /^\d{1,9}$/.test(open) ? deskHref(id, Number(open)) : deskHref(id)
}

/**
 * Corrects a draft (`do` = "correct", or "name" from its line in the list, which stays as it is), switches a part of its text (`part`),
 * leaves it out ("drop") or takes it in again ("restore").
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id, draft } = await params
  const open = `${deskHref(id)}?draft=${encodeURIComponent(draft)}`
  return handleForm(request, open, async (form) => {
    const number = Number(draft)
    const now = new Date()
    const gone = () => problem(request, 404, 'This article is not among the drafts any more.', deskHref(id))
    if (!Number.isSafeInteger(number)) return gone()
    const part = field(form, 'part')
    const wish = part ? 'part' : field(form, 'do')
    if (wish === 'drop' || wish === 'restore') {
      const found = await dropDraft(id, number, wish === 'drop', now)
      return found ? seeOther(deskHref(id)) : gone()
    }
    if (wish === 'part') {
      const [, start, end, kind] = /^(\d{1,9})-(\d{1,9})-(report|furniture)$/.exec(part) ?? []
      if (kind === undefined) return problem(request, 422, 'That is no part of the text.', open)
      const given = { start: Number(start), end: Number(end), report: kind === 'report' }
      const kept = await markPart(id, number, given, { now: () => now })
      return kept ? seeOther(open) : gone()
    }
    if (wish !== 'correct' && wish !== 'name')
      return problem(request, 422, 'The form does not say what to do.', open)
    const typed: TypedFields = Object.fromEntries(
      ARTICLE_FACTS.filter((name) => form.has(name)).map((name) => [name, field(form, name)]),
    )
    const wrong = await correctStored(id, number, typed, { now: () => now })
    if (wrong.length > 0) return problem(request, 422, wrong, open)
    return seeOther(wish === 'name' ? listHref(id, field(form, 'open')) : open)
  })
}
