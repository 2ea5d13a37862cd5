import { applyDecisions } from '@/lib/judge/apply-decisions'
import { decide } from '@/lib/judge/decide'
import { type Changed, type Revision, whatChanged } from '@/lib/judge/what-changed'
import type { LogEntry, Wish } from '@/lib/model/decisions'
import { LIMITS, whyNotText } from '@/lib/model/judging-limits'
import { database, type PrismaClient } from '@/lib/store/client'
import { saveEntry } from '@/lib/store/save-entry'
import { claimWords } from '@/lib/view/claim-words'
import { entryWords } from '@/lib/view/entry-words'
import { findings } from '@/lib/view/findings'
import { shorten } from '@/lib/view/shorten'
import { analyzeStory } from './analyze-story'
import { engineNow } from './given-by-other'

export type DecideOptions = {
  /** The clock; it dates the entry. */
  readonly now: () => Date
  readonly db?: PrismaClient
}

/** Who asks, why, and what the page that was asked from showed. */
export type Asked = {
  readonly who: string
  readonly why: string
  /** Null: whatever happened meanwhile. */
  readonly seen: Revision | null
}

export type DecideOutcome =
  | { readonly outcome: 'saved'; readonly entry: LogEntry; readonly message: string }
  /** `message` says what is wrong with the request; nothing was written. */
  | { readonly outcome: 'refused'; readonly message: string }
  /** Somebody changed the same thing since the page was shown; `message` says what; nothing was written. */
  | { readonly outcome: 'changed'; readonly message: string }

type Refusal = { readonly kind: 'refused' | 'changed'; readonly message: string }

/** What an analyst asks for becomes an entry of the story's log, and the story what the log makes of it. Throws for an unknown story. */
export async function decideInStory(
  slug: string,
  wish: Wish,
  asked: Asked,
  options: DecideOptions,
): Promise<DecideOutcome> {
  const { who, why, seen } = asked
  const problem = whyNotAsked(asked)
  if (problem !== null) return { outcome: 'refused', message: problem }
  if (wish.action === 'reliability' && why === '')
    return {
      outcome: 'refused',
      message: 'Say why: a grade without a reason helps nobody. Nothing was changed.',
    }
  return inStory(slug, options, (docket, at) => {
    const made = decide(wish, docket)
    if ('refused' in made) return { refused: { kind: 'refused', message: made.refused } }
    const changed = whatChanged(docket, made.touches, seen)
    if (changed !== null) return { refused: { kind: 'changed', message: changedWords(changed) } }
    return { entry: { ...made, kind: 'decision', who, why, at } }
  })
}

/** What is wrong with the name or the reason of whoever asks, as a sentence; null for nothing. */
export function whyNotAsked({ who, why }: Pick<Asked, 'who' | 'why'>): string | null {
  const name = whyNotText(who, LIMITS.name)
  if (name !== null)
    return `Your name ${name}. Say who you are first: the log keeps who decided. Nothing was changed.`
  if (why === '') return null
  const reason = whyNotText(why, LIMITS.why)
  return reason === null ? null : `The reason ${reason}. Nothing was changed.`
}

/** What others did meanwhile, a sentence each, and what to do. */
export function changedWords({ entries, analysedAgain }: Changed): string {
  return [
    'Since you opened this page:',
    ...entries.map((entry) => `${entry.who} ${entryWords(entry)} (entry ${entry.seq}).`),
    ...(analysedAgain ? ['The story was analysed again.'] : []),
    'Nothing was overwritten. Look at it as it is now, and decide again if you still want to.',
  ].join(' ')
}

type Make = Parameters<typeof saveEntry<Refusal>>[2]

/** Adds one entry, after an analysis where the engine is newer than what it last said of the story. */
export async function inStory(
  slug: string,
  { now, db = database() }: DecideOptions,
  make: (docket: Parameters<Make>[0], at: string) => ReturnType<Make>,
): Promise<DecideOutcome> {
  const at = now().toISOString()
  const current: Make = (docket) =>
    docket.engine.engine === engineNow() ? make(docket, at) : { refused: OUTDATED }
  const makers = { judge: applyDecisions, findings }
  let saved = await saveEntry(slug, makers, current, db)
  if (saved.outcome === 'unread' || (saved.outcome === 'refused' && saved.reason === OUTDATED)) {
    await analyzeStory(slug, { now, db })
    saved = await saveEntry(slug, makers, current, db)
  }
  if (saved.outcome === 'unread')
    return { outcome: 'refused', message: 'The story has not been analysed yet. Analyse it first.' }
  if (saved.outcome === 'refused') return { outcome: saved.reason.kind, message: saved.reason.message }
  const { entry, judged } = saved
  const of = entry.kind === 'decision' ? entry.seq : entry.of
  const lost = judged.lost.find((one) => one.seq === of)
  const message = lost
    ? `Entry ${of} is in the log, but ${lost.reason}. It waits in the history to be placed again.`
    : `Noted as entry ${entry.seq}: you ${asSentence(claimWords(entryWords(entry)))}`
  return { outcome: 'saved', entry, message }
}

/** Characters: a line at the foot of the window; the history has it whole. */
const LONGEST_NOTE = 180

function asSentence(words: string): string {
  const short = shorten(words, LONGEST_NOTE)
  return /[….]$|[.?!…]”$/.test(short) ? short : `${short}.`
}

const OUTDATED: Refusal = { kind: 'changed', message: 'The story was analysed by an older engine.' }
