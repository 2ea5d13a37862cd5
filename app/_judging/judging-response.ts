import { addTo } from '@/lib/model/group-by'
import { readStoryTitle } from '@/lib/store/read-story-head'
import { type DecideOutcome, decideInStory } from '@/lib/usecases/decide-in-story'
import { placeInStory } from '@/lib/usecases/place-in-story'
import { type Fields, readWish } from '@/lib/usecases/read-wish'
import { undoInStory } from '@/lib/usecases/undo-in-story'
import { wakeKeeper } from '@/lib/usecases/wake-keeper'
import { matrixHref } from '@/lib/view/links'
import { toRevision, whoAsks } from './asked'
import { messagePage } from './message-page'

/** What came of a request, with the status of its answer. */
type Answer = {
  readonly status: number
  readonly outcome: string
  readonly message: string
  /** The number in the log of what was stored. */
  readonly entry?: number
}

/**
 * A decision that was sent as a form: 303 back to where it was made, or for scripts JSON with `outcome`, `message` and, of
 * what was stored, `entry`. 400 where it
 * cannot be made, 401 where nobody said who decides, 404 for an unknown story, 409 where somebody was faster.
 */
export async function judgingResponse(request: Request, slug: string): Promise<Response> {
  if (
    !/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/.test(
      request.headers.get('content-type') ?? '',
    )
  )
    return Response.json({ outcome: 'refused', message: 'Send the decision as a form.' }, { status: 415 })
  const fields = await readFields(request)
  const one = (name: string) => fields.get(name)?.[0] ?? ''
  const answer = await judge(slug, fields)
  const saved = answer.status === 200
  if (request.headers.get('accept')?.includes('application/json'))
    return Response.json(
      { outcome: answer.outcome, message: answer.message, entry: answer.entry },
      { status: answer.status },
    )
  const back = ownPath(one('back')) ?? matrixHref(slug)
  if (saved) return new Response(null, { status: 303, headers: { Location: back } })
  return messagePage(answer, { fields, back, action: new URL(request.url).pathname })
}

async function judge(slug: string, fields: Fields): Promise<Answer> {
  if ((await readStoryTitle(slug)) === null)
    return { status: 404, outcome: 'refused', message: `There is no story “${slug}”.` }
  const who = await whoAsks(fields.get('who')?.[0] ?? '')
  if (typeof who !== 'string') return { ...who, status: 401, outcome: 'nameless' }
  return toAnswer(await perform(slug, fields, who))
}

async function perform(slug: string, fields: Fields, who: string): Promise<DecideOutcome> {
  const one = (name: string) => fields.get(name)?.[0] ?? ''
  const asked = { who, why: one('why').trim(), seen: toRevision(one('seen')) }
  const options = { now: () => new Date() }
  const turn = one('do')
  if (turn === 'undo' || turn === 'redo') {
    const of = one('of')
    const came = await undoInStory(
      slug,
      { kind: turn, which: of === 'last' ? 'last' : Number(of) },
      asked,
      options,
    )
    // What was decided on an article is analysed anew.
    wakeKeeper()
    return came
  }
  if (turn === 'place') {
    const to = { of: Number(one('of')), claim: one('claim') }
    return placeInStory(slug, to, asked, options)
  }
  const wish = readWish(fields)
  return 'refused' in wish
    ? { outcome: 'refused', message: wish.refused }
    : decideInStory(slug, wish, asked, options)
}

function toAnswer(came: DecideOutcome): Answer {
  const { outcome, message } = came
  const answer = { outcome, message, status: { saved: 200, refused: 400, changed: 409 }[outcome] }
  return came.outcome === 'saved' ? { ...answer, entry: came.entry.seq } : answer
}

async function readFields(request: Request): Promise<Fields> {
  const fields = new Map<string, string[]>()
  for (const [name, value] of await request.formData()) {
    if (typeof value !== 'string') continue
    addTo(fields, name, value)
  }
  // A button says action and value in one: "set-stance:repeats".
  const [, action, to] = /^([^:]+)(?::(.*))?$/.exec(fields.get('judge')?.[0] ?? '') ?? []
  if (action) fields.set('action', [action])
  if (to !== undefined) fields.set('to', [to])
  return fields
}

/** Only paths of this server: an address of another one must not be led to. */
function ownPath(value: string): string | null {
  return /^\/(?![/\\])[^\r\n]*$/.test(value) ? value : null
}
