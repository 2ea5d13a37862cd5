import type { Mention } from '@/lib/model/types'
import { isClause } from './clause'
import { isNobody } from './is-nobody'
import { openObject, openPronoun } from './open-pronoun'
import { closeness, type Shared } from './shared-words'
import { MORE_WORDS, MOST_WORDS } from './shorten'
import type { Start } from './start'
import { statementAt } from './statement-verbs'
import { countWords, type Piece } from './wording'
import type { WordingWeights } from './wording-settings'
import {
  firstWord,
  isFirstPerson,
  isFronted,
  isHeadline,
  isShouted,
  isUntold,
  loosePronouns,
} from './wording-signs'

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
  // "Tried to rescue him"
  else if (!draft.spokenByName && openObject(pieces) >= 0) score -= weights.openObject
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
  score -= weights.tooLong * Math.max(0, words - MOST_WORDS)
  if (words > MOST_WORDS + MORE_WORDS + 1) score -= weights.openSubject
  return score
}

/** Of fewer words than this, who told it says what they are about. */
const FEWEST_WORDS = 5
const SLIGHT = /^(?:an?|nobody|no-one|someone|somebody)$/
