import type { Mention } from '@/lib/model/types'
import { onceByText } from '@/lib/text/once'
import { wordsIn } from '@/lib/text/word-characters'
import { STOP_WORDS } from '@/lib/text/words/stop-words'
import { isClause } from './clause'
import { isNobody } from './is-nobody'
import { partners } from './marks'
import { openPronoun } from './open-pronoun'
import { MOST_WORDS } from './shorten'
import type { Start } from './start'
import { statementAt } from './statement-verbs'
import { countWords, isMark, type Piece } from './wording'
import type { WordingWeights } from './wording-settings'

/** How a wording came about, and what it is made of. */
export type Draft = {
  readonly pieces: readonly Piece[]
  readonly title: boolean
  /** What a denial denies: nobody says it. */
  readonly positive: boolean
  /** Says only who or what somebody is. */
  readonly apposition: boolean
  /** Opens with a participle of nobody named. */
  readonly dangling: boolean
  /** Was told by somebody whose telling was taken off. */
  readonly slight: boolean
  /** Says "they" of those who tell it, and does not name them. */
  readonly orphan: boolean
  /** Words inside quotation marks of somebody who is not named in the wording. */
  readonly spoken: boolean
  /** Its speaker stands before it with a colon. */
  readonly spokenByName: boolean
  /** The one who stands before it is the outlet, for want of a name. */
  readonly byOutlet: boolean
  /** Says who says it. */
  readonly attributed: boolean
  /** Has somebody's own words inside without their quotation marks. */
  readonly unquoted: boolean
  /** Takes words from around the mention: its subject, or the whole sentence. */
  readonly widened: boolean
  readonly cut: boolean
  /** Ends before the phrase or the clause that it begins does. */
  readonly hanging: boolean
  /** Was widened and then cut, and does not say what its mention says. */
  readonly offPoint: boolean
  readonly question: boolean
}

/** How often the words of a claim stand in its mentions, 0 to 1 each, and the Euclidean length of these numbers; never 0. */
export type Shared = { readonly shares: ReadonlyMap<string, number>; readonly norm: number }

/** What of a claim's mentions their wording should hold: for each word the share of the mentions that have it. */
export function sharedWords(quotes: readonly string[]): Shared {
  const counts = new Map<string, number>()
  for (const quote of quotes)
    for (const word of contentWords(quote)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const shares = new Map([...counts].map(([word, n]) => [word, n / quotes.length]))
  const norm = Math.sqrt([...shares.values()].reduce((sum, x) => sum + x * x, 0)) || 1
  return { shares, norm }
}

/** No draft that begins with these words scores more: what is known to be taken off, taken off the most that can be had. */
export function mostFor(start: Start, { role }: Pick<Mention, 'role'>, weights: WordingWeights): number {
  let most = weights.likeTheOthers + weights.name * MOST_NAMES
  most += start.dangling ? -weights.dangling : weights.clause
  if (start.attributed) most -= weights.attributed
  if (start.widened) most -= weights.widened
  if (start.apposition) most -= weights.apposition
  if (role === 'title') most -= weights.title
  return most
}

/** Names that count. */
const MOST_NAMES = 3

/**
 * How well a draft serves as a claim's wording: higher is better. One that is not better than `least` gets a score that is not
 * either, and may be too high: what else would be taken off is not looked for.
 */
export function scoreWording(
  draft: Draft,
  shared: Shared,
  weights: WordingWeights,
  least: number = Number.NEGATIVE_INFINITY,
): number {
  const { pieces } = draft
  const words = countWords(pieces)
  // Who is named before his own words may be anybody's "he" or "she".
  const open = draft.spokenByName ? -1 : openPronoun(pieces)
  const names = Math.min(MOST_NAMES, pieces.filter((p) => p.pos === 'PROPN').length)
  let score = weights.likeTheOthers * closeness(pieces, shared) + weights.name * names
  const clause = !draft.dangling && isClause(pieces)
  if (clause) score += weights.clause
  if (score <= least) return score
  if (pieces[0] && /^(?:SCONJ|VERB|AUX)$/.test(pieces[0].pos)) score -= weights.fronted
  if (!clause && isFronted(pieces)) score -= weights.frontedFragment
  if (/^(?:who|which|whose|whom|where|that|than|to|what|how|why)$/.test(pieces[0]?.low ?? ''))
    score -= weights.relative
  const at = firstWord(pieces)
  const first = pieces[at]?.low ?? ''
  if (/^it(?:'\w+)?$/.test(first) && !isNobody(pieces, at)) score -= weights.openIt
  if (open >= 0)
    score -= /^(?:he|she|they)/.test(pieces[open]?.low ?? '') ? weights.openSubject : weights.openPronoun
  score -= weights.loosePronoun * loosePronouns(pieces)
  if (/^(?:its?|this|that|these|those|such|there|here)(?:'\w+)?$/.test(first)) score -= weights.pointing
  else if (first.endsWith('ing') && /^(?:it|this|that|them)$/.test(pieces[at + 1]?.low ?? ''))
    score -= weights.pointing
  else if (/^(?:one|another|others|some|both)$/.test(first) && statementAt(pieces, at + 1) !== null)
    score -= weights.pointing
  if (!draft.spokenByName && isFirstPerson(pieces)) score -= weights.firstPerson
  if (/^(?:but|however|and|or|nor)$/.test(pieces[0]?.low ?? '')) score -= weights.openSubject
  if (score <= least) return score
  if (draft.title || isHeadline(pieces)) score -= weights.title
  if (isShouted(pieces)) score -= weights.shouted
  if (isUntold(pieces)) score -= weights.untold
  if (draft.apposition) score -= weights.apposition
  if (draft.orphan) score -= weights.orphan
  if (draft.spoken) score -= weights.spoken
  if (draft.spokenByName) score -= draft.byOutlet ? weights.spokenByOutlet : weights.spokenByName
  if (draft.hanging) score -= weights.hanging
  if (draft.dangling) score -= weights.dangling
  if (draft.slight && words < FEWEST_WORDS && SLIGHT.test(pieces[0]?.low ?? '')) score -= weights.slight
  if (draft.offPoint) score -= weights.offPoint
  if (draft.attributed) score -= weights.attributed
  if (draft.unquoted) score -= weights.unquoted
  if (draft.widened) score -= weights.widened
  // Who says it may stand at the end that was cut.
  if (draft.cut) score -= draft.attributed ? weights.cut * 3 : weights.cut
  if (draft.question) score -= weights.question
  score -= weights.long * Math.max(0, words - 20) + weights.short * Math.max(0, 6 - words)
  if (words > MOST_WORDS + 1) score -= weights.openSubject
  return score
}

/** "After a night of storms", "asked why", "purportedly to help". */
function isFronted([first, second]: readonly Piece[]): boolean {
  if (first?.pos === 'ADV') return second?.low === 'to'
  return first !== undefined && /^(?:ADP|SCONJ|VERB|AUX)$/.test(first.pos)
}

/** Where the first word stands: somebody's own words begin with their mark. */
function firstWord(pieces: readonly Piece[]): number {
  return Math.max(
    0,
    pieces.findIndex((piece) => !isMark(piece)),
  )
}

/** Of fewer words than this, who told it says what they are about. */
const FEWEST_WORDS = 5
const SLIGHT = /^(?:an?|nobody|no-one|someone|somebody)$/

const FIRST_PERSON = /^(?:i|we|me|us|my|our|ours|mine|myself|ourselves)(?:'\w+)?$/
/** All that the pattern above can begin with: most words need not be held against it. */
const isFirst = ({ low }: Piece) =>
  'iwmo'.includes(low.charAt(0)) || low.startsWith('us') ? FIRST_PERSON.test(low) : false

/** Whether somebody speaks of himself outside quotation marks, so that the words need his name. */
export function isFirstPerson(pieces: readonly Piece[]): boolean {
  if (!pieces.some((piece, i) => isFirst(piece) || isEdited(pieces, i))) return false
  const pairs = partners(pieces)
  const quoted = (i: number) => [...pairs].some(([from, to]) => from < i && i < to)
  return pieces.some((p, i) => ((isFirst(p) && p.text !== 'US') || isEdited(pieces, i)) && !quoted(i))
}

/** "[W]e": an editor's brackets cut the word in two. */
function isEdited(pieces: readonly Piece[], i: number): boolean {
  return pieces[i]?.text === 'W' && pieces[i + 1]?.text === 'e' && !pieces[i + 1]?.gap
}

/** "THE FERRY SANK": hardly a small letter in three long words and more. */
function isShouted(pieces: readonly Piece[]): boolean {
  const long = pieces.filter(({ text }) => text.length >= 4 && LONG.test(text))
  return long.length > 2 && long.filter(({ text }) => text === text.toUpperCase()).length > long.length * 0.8
}

/** "Ferry Sinks Off The Coast": most of the longer words behind the first have a capital. */
function isHeadline(pieces: readonly Piece[]): boolean {
  let long = 0
  let capitals = 0
  pieces.forEach(({ text, putIn }, i) => {
    if (i === 0 || putIn || text.length < 4 || !LONG.test(text)) return
    long++
    if (CAPITAL.test(text)) capitals++
  })
  return long > 4 && capitals > long * 0.8
}

const LONG = /^\p{L}{4,}$/u
const CAPITAL = /^\p{Lu}/u

/** "The captain was asked", "Words that the captain said", "“…,” said": told by nobody, or not what. */
function isUntold(pieces: readonly Piece[]): boolean {
  const words = pieces.filter((p) => !isMark(p))
  const last = words.at(-1)
  const before = words.at(-2)
  if (/^asked$/.test(last?.low ?? '') && /^(?:was|were|been)$/.test(before?.low ?? '')) return true
  if (last?.pos !== 'VERB' || !/^(?:said|says|told|tells|added|adds|explained|claimed)$/.test(last.low))
    return false
  const at = pieces.indexOf(last)
  return isMark(pieces[at - 1]) || !pieces.slice(0, at).some((p) => isMark(p))
}

/** Pronouns of the third person without any name before them, at most two. */
function loosePronouns(pieces: readonly Piece[]): number {
  const name = pieces.findIndex((p) => p.pos === 'PROPN')
  const before = name < 0 ? pieces : pieces.slice(0, name)
  return Math.min(2, before.filter((p) => THIRD_PERSON.has(p.low)).length)
}

const THIRD_PERSON = new Set('he she they him them his her their'.split(' '))

/** Cosine between the draft's words and the shares of all mentions' words. */
function closeness(pieces: readonly Piece[], shared: Shared): number {
  const own = new Set<string>()
  for (const { text } of pieces) for (const word of wordsOfPiece(text)) own.add(word)
  if (own.size === 0) return 0
  let dot = 0
  for (const word of own) dot += shared.shares.get(word) ?? 0
  return dot / (Math.sqrt(own.size) * shared.norm)
}

/** Words of a story's pieces that are kept: the same ones stand in many wordings. */
const MOST_PIECES = 10_000
const wordsOfPiece = onceByText((text): readonly string[] => [...contentWords(text)], MOST_PIECES)

function contentWords(text: string): ReadonlySet<string> {
  const out = new Set<string>()
  for (const word of wordsIn(text.toLowerCase()))
    if (word.length > 1 && !STOP_WORDS.has(word)) out.add(word.slice(0, 6))
  return out
}
