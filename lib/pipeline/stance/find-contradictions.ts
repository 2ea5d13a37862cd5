import { groupBy } from '@/lib/model/group-by'
import { lastTermOf } from '@/lib/text/terms'
import type { Proposition } from '../mentions/find-propositions'
import { avertedTerms, saysUndone } from './averted-terms'
import { conceptOf, conceptsOf } from './concept-of'
import { AGAINST_REPORTS } from './denial-phrase-rules'
import { breadth, type Ground, MOST_SAYINGS } from './dispute-targets'
import type { Negation } from './negation'
import type { Reading } from './read-propositions'
import type { Member } from './resolve-disputes'
import { doesIt, hasObject, isDeed, isThatThing, saysWho, speakOfSame } from './same-deed'
import type { StoryTerms } from './story-terms'

/** A negated proposition that disputes the claim of a group. */
export type Contradiction = {
  readonly proposition: number
  readonly group: number
  readonly dispute: NonNullable<Member['dispute']>
  /** Whether the negation is all that it says, so that it repeats nothing. */
  readonly whole: boolean
}

/** A negation with the propositions of other articles that say without it what it negates, and how well each fits. */
type Rivals = { readonly negation: Negation; readonly fits: ReadonlyMap<number, number> }

/**
 * Negated statements whose negated words are said without negation in another article: they dispute that claim. Those of
 * one claim ("we do not" here and there) are held against one and the same. One that only other negated statements
 * resemble is a claim like any other and gives nothing.
 */
export function findContradictions(ground: Ground, story: StoryTerms): readonly Contradiction[] {
  const { readings, groupOf } = ground
  const rivals = readings.map(({ negations }, i) =>
    negations.map((negation) => ({ negation, fits: rowsAgainst(i, negation, ground, story) })),
  )
  const byHead = groupBy(rivals.flat(), (one) => one.negation.head)
  // Negations of the same words are like the same others: a text may say one thing ten thousand times.
  const known = new Map<string, number | null>()
  const bestFor = (one: Rivals): number | null => {
    const { head, scope } = one.negation
    if (scope.size < LEAST_SHARED) return bestOf([one])
    const words = `${head}|${[...scope].sort().join(' ')}`
    const before = known.get(words)
    if (before !== undefined) return before
    const best = bestOf((byHead.get(head) ?? []).filter((other) => isAlike(one.negation, other.negation)))
    known.set(words, best)
    return best
  }
  return rivals.flatMap((own, i) => {
    const found = new Map<number, Negation>()
    for (const one of own) {
      const { negation } = one
      const k = bestFor(one)
      if (k !== null && !found.has(k)) found.set(k, negation)
    }
    return [...found].map(([group, negation]) => {
      const size = negation.scope.size + negation.subject.size
      // "Failed the inspection" says something of its own, besides that it was not passed.
      const whole =
        group === groupOf.get(i) || (negation.object === null && size * PART >= (story.terms[i]?.size ?? 0))
      return contradiction(i, group, negation, whole)
    })
  })
}

/** That a proposition disputes a group by its negation. */
export function contradiction(
  proposition: number,
  group: number,
  { evidence, object }: Negation,
  whole: boolean,
): Contradiction {
  const reason = object ? 'says the opposite of what others say' : 'says with “not” what others say without'
  return { proposition, group, whole, dispute: { kind: 'contradiction', reason, evidence } }
}

/** "It did not burst, contrary to some reports": says itself that others say so, and one word that both have is enough. */
function isSetAgainstReports(reading: Reading | undefined): boolean {
  return reading?.dispute?.reason === AGAINST_REPORTS
}

/** Two negations of one deed and one object: they deny the same. */
function isAlike(a: Negation, b: Negation): boolean {
  return a === b || (a.head === b.head && shared(a.scope, b.scope) >= LEAST_SHARED)
}

/** The claim that fits negations of one thing best in sum; ties go to the first. */
function bestOf(alike: readonly Rivals[]): number | null {
  const sums = new Map<number, number>()
  for (const { fits } of alike) for (const [k, fit] of fits) sums.set(k, (sums.get(k) ?? 0) + fit)
  let best: number | null = null
  for (const [k, sum] of sums) if (best === null || sum > (sums.get(best) ?? 0)) best = k
  return best
}

/** For each claim that says plainly what is negated, how well its best proposition fits. */
function rowsAgainst(
  i: number,
  negation: Negation,
  ground: Ground,
  { terms, plain, sayings, weight }: StoryTerms,
): ReadonlyMap<number, number> {
  const { propositions, readings, groupOf, likelihoods, settings } = ground
  const scope = conceptsOf(negation.scope)
  const subject = conceptsOf(negation.subject)
  const speaker = negation.ofSpeaker ? lastTermOf(propositions[i]?.attribution?.sourceName) : null
  const negated = new Set([...scope, ...subject])
  const own = groupOf.get(i)
  const head = conceptOf(negation.head)
  const isAllOfDeed = scope.size === 1 && isDeed(propositions[i], head)
  const least = isSetAgainstReports(readings[i]) ? 1 : LEAST_SHARED
  const fits = new Map<number, number>()
  for (const j of (sayings.get(conceptOf(negation.head)) ?? []).slice(0, MOST_SAYINGS)) {
    if (isSameVoice(propositions[i], propositions[j]) || agrees(propositions[j], negation)) continue
    if (!saysWho(propositions[j], negation)) continue
    const there = plain[j] ?? new Set()
    const k = groupOf.get(j)
    if (k === undefined) continue
    const covered = coverage(scope, there, weight)
    const isDoer = speaker !== null && doesIt(propositions[j], speaker, conceptOf(negation.head))
    const common =
      shared(scope, there) +
      (isDoer || (isAllOfDeed && isThatThing(subject, there) && isDeed(propositions[j], head)) ? 1 : 0)
    const enough = covered >= settings.contradictionCoverage && common >= least
    // What was taken for the same claim but for the "not" need not share as much, if it has no "not" of any kind itself.
    const isOpposite = k === own && shared(terms[i] ?? [], there) >= LEAST_SHARED_WITHIN
    if (!enough && !(isOpposite && there.size === terms[j]?.size)) continue
    if ((least > 1 && !speakOfSame(subject, there)) || !hasObject(propositions[j], negation)) continue
    // Of two that say it, the one that says little else is meant.
    const focus = coverage(there, negated, weight)
    const fit = (covered + focus + likelihoods.of(i, j)) * (1 + WIDTH_BONUS * (breadth(k, ground) - 1))
    if (fit > (fits.get(k) ?? 0)) fits.set(k, fit)
  }
  return fits
}

/** “Comes unfurnished”, “without police, instead of charges”: says the same as the negation, in other words. */
export function agrees(other: Proposition | undefined, { head, scope }: Negation): boolean {
  return other !== undefined && (avertedTerms(other).has(conceptOf(head)) || saysUndone(other, scope))
}

export function shared(wanted: Iterable<string>, there: ReadonlySet<string>): number {
  let count = 0
  for (const term of wanted) if (there.has(term)) count++
  return count
}

/** Within one article only what one speaker says contradicts what another says. */
function isSameVoice(a: Proposition | undefined, b: Proposition | undefined): boolean {
  if (a?.articleId !== b?.articleId) return false
  const [one, other] = [a?.attribution?.sourceName, b?.attribution?.sourceName]
  return !one || !other || one === other
}

/** A proposition whose negated words are less than one in so many repeats its claim as well. */
const PART = 3

/** More for each further article of the claim: what many report is what is denied. */
const WIDTH_BONUS = 0.1

/** Fewest terms that a negation shares with what it contradicts, its head one of them; within its own claim, in all. */
export const LEAST_SHARED = 2
const LEAST_SHARED_WITHIN = 3

/** Part of the weight of `wanted` that stands in `there`, 0 to 1. */
export function coverage(
  wanted: ReadonlySet<string>,
  there: ReadonlySet<string>,
  weight: (term: string) => number,
): number {
  let all = 0
  let found = 0
  for (const term of wanted) {
    all += weight(term)
    if (there.has(term)) found += weight(term)
  }
  return all === 0 ? 0 : found / all
}
