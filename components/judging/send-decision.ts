import { decisionsHref } from '@/lib/view/judging'

/** What came of a decision that was sent. */
export type Sent = {
  readonly outcome: 'saved' | 'refused' | 'changed' | 'nameless'
  readonly message: string
  /** The number that it has in the log; null where nothing was stored. */
  readonly entry: number | null
}

/** What is said at the foot: what came of it, with the way back where there is one, or what is asked for next. */
export type Said = Omit<Sent, 'outcome'> & {
  readonly outcome: Sent['outcome'] | 'asked'
  readonly turn: 'undo' | 'redo' | null
}

/** What takes back a decision, or an undo, that was saved; nothing takes back what was not. */
export function turnAfter(sent: Sent, data: FormData): Said['turn'] {
  if (sent.outcome !== 'saved' || data.get('do') === 'place') return null
  return data.get('do') === 'undo' ? 'redo' : 'undo'
}

/**
 * What the page shows, with what it stored itself since: whoever decides again before the page is made anew knows of their own
 * decision. From the first entry on that others made in between, nothing counts as seen.
 */
export function seenWithOwn(seen: string, own: ReadonlySet<number>): string {
  const [, run, shown] = /^(.+)\.(\d+)$/.exec(seen) ?? []
  if (run === undefined) return seen
  let last = Number(shown)
  while (own.has(last + 1)) last++
  return `${run}.${last}`
}

const OUTCOMES = ['saved', 'refused', 'changed', 'nameless'] as const

/** Sends the fields of a decision. Where no answer comes, or none that can be read, that is what is said. */
export async function sendDecision(slug: string, data: FormData): Promise<Sent> {
  const request = { method: 'POST', body: data, headers: { Accept: 'application/json' } }
  const answer = await fetch(decisionsHref(slug), request).catch(() => null)
  if (answer === null) return { outcome: 'refused', message: NO_ANSWER, entry: null }
  const text = await answer.text()
  const read = parse(text)
  return read ?? { outcome: 'refused', message: `The server answered: ${text.slice(0, 300)}`, entry: null }
}

const NO_ANSWER =
  'The server did not answer. Whether the decision was stored is not known: load the page again.'

function parse(text: string): Sent | null {
  try {
    const read: { outcome?: unknown; message?: unknown; entry?: unknown } = JSON.parse(text)
    const outcome = OUTCOMES.find((one) => one === read.outcome)
    if (!outcome) return null
    const entry = typeof read.entry === 'number' ? read.entry : null
    return { outcome, message: String(read.message), entry }
  } catch {
    return null
  }
}
