import { isVerb } from '@/lib/text/tag'
import { conceptOf, conceptsOf } from './concept-of'
import {
  breadth,
  canBeDenied,
  deniedTokens,
  type Ground,
  MOST_SAYINGS,
  sayers,
  saysSameSpeaker,
} from './dispute-targets'
import { plainTerms } from './plain-terms'
import type { Reading } from './read-propositions'
import type { StoryTerms } from './story-terms'

type Dispute = NonNullable<Reading['dispute']>

/** Part of the weight of the words of what is denied that one proposition must have to say it; of what is taken back. */
const COVERAGE = 0.55
const COVERAGE_OF_CORRECTED = 0.3
/** By so much it must say more of them than the story's main claim, which is meant where two say it alike. */
const MORE_THAN_MAIN = 0.2
/** Fewest words that both have, a verb among them; where no verb is denied, one more or all. */
const LEAST_SHARED = 2
/** Verbs that say little of what was done. */
const LIGHT_VERBS = new Set('give have make take get do be'.split(' '))
/** More for each further article of the claim. */
const WIDTH_BONUS = 0.1

/** What a denial states: the terms of its words, of its verbs, and how much of them other words cover. */
type Stated = {
  readonly terms: ReadonlySet<string>
  readonly deeds: ReadonlySet<string>
  /** "Denied that it had given no warning". */
  readonly isNegated: boolean
  readonly coveredBy: (there: ReadonlySet<string>) => number
}

/**
 * The claim one proposition of which says what a denial states in full, by the weight of their common words: "dismissed reports
 * that police had killed demonstrators" is of "Four people were killed when police fired on protesters", and "denied that it had
 * given no warning" of what is told with a "no" as well. Null where none says it, or the story's main claim (`main`) says it too.
 */
export function statedElsewhere(
  i: number,
  dispute: Dispute,
  main: number | null,
  ground: Ground,
  story: StoryTerms,
): number | null {
  const stated = statedIn(i, dispute, ground, story)
  const corrects = dispute.kind === 'correction'
  const least = corrects ? COVERAGE_OF_CORRECTED : COVERAGE
  let best: { group: number; fit: number; covered: number } | null = null
  for (const j of candidates(stated, corrects, story)) {
    const k = ground.groupOf.get(j)
    const there = (stated.isNegated || corrects ? story.terms[j] : story.plain[j]) ?? new Set()
    const covered = stated.coveredBy(there)
    if (k === undefined || j === i || covered < least || !isOpen(i, k, stated, corrects, ground)) continue
    const isDone = doneIn(j, stated, ground)
    if (!sharesEnough(stated, there, isDone || corrects)) continue
    const focus = (covered * sum(stated.terms, story.weight)) / (sum(there, story.weight) || 1)
    const fit = covered + focus + ground.likelihoods.of(i, j) + (isDone ? 1 : 0)
    const wide = fit * (1 + WIDTH_BONUS * (breadth(k, ground) - 1))
    if (!best || wide > best.fit) best = { group: k, fit: wide, covered }
  }
  if (!best || best.group === main) return best?.group ?? null
  // Who denied it before in these words was held to deny the main claim, and so is this one.
  const did = ground.denied.slice(0, MOST_SAYINGS)
  const alike = did.filter((j) => stated.deeds.size === 0 || doneIn(j, stated, ground))
  const inMain = Math.max(0, ...alike.map((j) => stated.coveredBy(story.terms[j] ?? new Set())))
  return best.covered >= inMain + MORE_THAN_MAIN ? best.group : null
}

function statedIn(i: number, dispute: Dispute, ground: Ground, { weight }: StoryTerms): Stated {
  const tokens = deniedTokens(i, dispute, ground).filter((t) => !LIGHT_VERBS.has(t.lemma))
  const terms = conceptsOf(tokens.flatMap((t) => t.term ?? []))
  const plain = conceptsOf(plainTerms(tokens))
  const all = sum(terms, weight) || 1
  return {
    terms,
    deeds: conceptsOf(tokens.flatMap((t) => (isVerb(t) && t.term ? [t.term] : []))),
    isNegated: [...terms].some((term) => !plain.has(term)),
    coveredBy: (there) => sum(common(terms, there), weight) / all,
  }
}

/** What is denied with its "not" may be told with one, and who takes back a statement made it. */
function isOpen(i: number, k: number, { isNegated }: Stated, corrects: boolean, ground: Ground): boolean {
  if (corrects) return sayers(k, ground).length > 0
  return isNegated ? !saysSameSpeaker(i, k, ground) : canBeDenied(i, k, ground)
}

/** Two words are enough with the deed, or where they are all; the one word of "gave no warning" is enough where it is said with a "no". */
function sharesEnough(
  { terms, deeds, isNegated }: Stated,
  there: ReadonlySet<string>,
  isDone: boolean,
): boolean {
  const shared = common(terms, there).length
  if (shared < (isNegated ? Math.min(terms.size, LEAST_SHARED) : LEAST_SHARED)) return false
  return isDone || (deeds.size === 0 && (shared > LEAST_SHARED || shared === terms.size))
}

function common(wanted: ReadonlySet<string>, there: ReadonlySet<string>): readonly string[] {
  return [...wanted].filter((term) => there.has(term))
}

/** Whether one of the verbs stands in a proposition as a verb. */
function doneIn(j: number, { deeds }: Stated, { propositions }: Ground): boolean {
  return (propositions[j]?.tokens ?? []).some(
    (t) => isVerb(t) && t.term !== null && deeds.has(conceptOf(t.term)),
  )
}

/** The propositions with any of the words, each once, in order. */
function candidates(
  { terms, isNegated }: Stated,
  corrects: boolean,
  { sayings, unsaid }: StoryTerms,
): readonly number[] {
  const indexes = isNegated ? [unsaid] : corrects ? [sayings, unsaid] : [sayings]
  const found = [...terms].flatMap((term) =>
    indexes.flatMap((index) => (index.get(term) ?? []).slice(0, MOST_SAYINGS)),
  )
  return [...new Set(found)].sort((a, b) => a - b)
}

function sum(terms: Iterable<string>, weight: (term: string) => number): number {
  let total = 0
  for (const term of terms) total += weight(term)
  return total
}
