import { addTo } from '@/lib/model/group-by'
import type { Span } from '@/lib/model/types'
import type { TaggedToken } from '@/lib/text/tag'
import type { Likelihoods } from '../grouping/same-claim'
import type { Proposition } from '../mentions/find-propositions'
import type { Settings } from '../settings'
import { givesItsFigure } from './gives-its-figure'
import { hasNot } from './negation'
import { plainTerms } from './plain-terms'
import type { Reading } from './read-propositions'

/** A word of more propositions than this is a word of the whole story: the first ones are enough to find a claim. */
export const MOST_SAYINGS = 300
/** What a denial points at was told within so many sentences before. */
export const TOLD_REACH = 4

/** What disputes are held against: the propositions, how they read, and the claims they were grouped into. */
export type Ground = {
  readonly propositions: readonly Proposition[]
  readonly readings: readonly Reading[]
  readonly groups: readonly (readonly number[])[]
  /** Which group a proposition is in; absent for denials. */
  readonly groupOf: ReadonlyMap<number, number>
  readonly likelihoods: Likelihoods
  readonly settings: Settings
  /** Propositions with a "not" that are held against a claim: they say nothing for it. */
  readonly opposed: ReadonlySet<number>
  /** The propositions of the story's main claim and those held against it so far; empty as long as it is not known. */
  readonly denied: readonly number[]
  /** The terms of the articles' headlines and leads: what the story is about. */
  readonly leading: ReadonlySet<string>
}

/** How many of a claim's nearest propositions say how well a denial fits it. */
const NEAREST = 3
/** More for each further article of the claim: what many report is what is denied. */
const WIDTH_BONUS = 0.15
/** A further claim is denied as well when it fits at least this well beside the best. */
const BESIDE_BEST = 0.65
/** And at so much of that when the denial names the figure that the further claim gives. Higher leaves who denies a report beside its figure. */
const SAME_FIGURE = 0.6

/** The claims that a denial's own words fit, best first; empty where they fit none well, or where it only points. */
export function deniedBy(
  i: number,
  dispute: NonNullable<Reading['dispute']>,
  ground: Ground,
): readonly number[] {
  // "That wasn’t true" is about what was said before, whatever else it says.
  if (dispute.answersSpeaker && dispute.target === null) return []
  if (dispute.target === null && (dispute.kind === 'contradiction' || dispute.ofReport)) return []
  if (dispute.kind === 'contradiction' && tellsWhatItOpposes(i, dispute.target, ground))
    return [ground.groupOf.get(i) ?? []].flat()
  if (isNegated(i, dispute, ground)) return []
  const fits = [...fitsOf(i, ground)].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const [best] = fits
  if (!best || best[1] < ground.settings.disputeThreshold) return []
  return fits.flatMap(([k, fit]) => {
    if (k === best[0]) return [k]
    const least = Math.max(ground.settings.disputeAlsoThreshold, BESIDE_BEST * best[1])
    if (fit < SAME_FIGURE * least || breadth(k, ground) < 2) return []
    return fit >= least || givesFigureOf(k, i, ground) ? [k] : []
  })
}

function givesFigureOf(k: number, i: number, ground: Ground): boolean {
  const denial = ground.propositions[i]
  const said = sayers(k, ground).flatMap((j) => ground.propositions[j] ?? [])
  return denial !== undefined && givesItsFigure(denial, said)
}

/** "Despite claims that P" says P, and may be grouped with others who do: most of the words of P are words of theirs. */
function tellsWhatItOpposes(i: number, target: Span | null, ground: Ground): boolean {
  const { propositions, groups, groupOf } = ground
  const wanted = target ? termsIn(i, target, ground) : new Set<string>()
  const own = groupOf.get(i)
  return (own === undefined ? [] : (groups[own] ?? [])).some((j) => {
    if (propositions[j]?.articleId === propositions[i]?.articleId) return false
    const there = new Set(propositions[j]?.tokens.flatMap((t) => t.term ?? []))
    return [...wanted].filter((term) => there.has(term)).length * 2 > wanted.size
  })
}

export function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The words of what a denial states, without the denying word where that stands among them; empty where it states nothing. */
export function deniedTokens(
  i: number,
  { target, evidence }: Pick<NonNullable<Reading['dispute']>, 'target' | 'evidence'>,
  { propositions }: Ground,
): readonly TaggedToken[] {
  if (target === null) return []
  const from = isInside(evidence, target) ? evidence.end : target.start
  return (propositions[i]?.tokens ?? []).filter((t) => t.start >= from && t.end <= target.end)
}

/** Whether what is denied is itself put with a "not": "denied that no warning was given". */
export function isNegated(
  i: number,
  dispute: Pick<NonNullable<Reading['dispute']>, 'target' | 'evidence' | 'kind' | 'asked' | 'reason'>,
  ground: Ground,
): boolean {
  if (dispute.kind !== 'denial' || dispute.asked || dispute.reason === BEGINS_WITH_NO) return false
  if (dispute.target && isInside(dispute.target, dispute.evidence)) return false
  const tokens = deniedTokens(i, dispute, ground)
  // “She denied: ‘No boat was sold’”: says in other words what was denied.
  if (tokens[0]?.text === ':') return false
  const terms = new Set(tokens.flatMap((t) => t.term ?? []))
  return plainTerms(tokens).size * 2 < terms.size
}

/** Its "not" is the answer's own: "No, the dam did not burst". */
const BEGINS_WITH_NO = 'it begins with a no'

export function termsIn(i: number, target: Span, { propositions }: Ground): ReadonlySet<string> {
  const inside = (propositions[i]?.tokens ?? []).filter((t) => isInside(t, target))
  return new Set(inside.flatMap((t) => t.term ?? []))
}

/** The terms of all that is put to a claim. */
export function groupTerms(k: number, { groups, propositions }: Ground): ReadonlySet<string> {
  return new Set((groups[k] ?? []).flatMap((j) => propositions[j]?.tokens.flatMap((t) => t.term ?? []) ?? []))
}

/** How well a denial fits each claim that it is near to: the mean likelihood with the claim's nearest propositions. */
export function fitsOf(i: number, ground: Ground): ReadonlyMap<number, number> {
  const near = new Map<number, number[]>()
  for (const [j, likelihood] of ground.likelihoods.near(i)) {
    const k = ground.groupOf.get(j)
    if (k === undefined || k === ground.groupOf.get(i) || ground.opposed.has(j)) continue
    // What is said beside the point of a sentence is not what a denial of a report is about.
    if (ground.propositions[j]?.rule === 'mention:aside') continue
    addTo(near, k, likelihood)
  }
  const fits = new Map<number, number>()
  for (const [k, list] of near) {
    if (!canBeDenied(i, k, ground) || !sharesWhatIsDenied(i, k, ground)) continue
    const nearest = list.sort((a, b) => b - a).slice(0, NEAREST)
    const mean = nearest.reduce((n, x) => n + x, 0) / Math.min(NEAREST, sayers(k, ground).length)
    fits.set(k, mean * (1 + WIDTH_BONUS * (breadth(k, ground) - 1)))
  }
  return fits
}

/** Nobody denies what the same speaker says elsewhere, nor a claim that is itself mostly put with "not", nor that something was asked. */
export function canBeDenied(i: number, k: number, ground: Ground): boolean {
  const { readings } = ground
  const group = sayers(k, ground)
  const negated = group.filter(
    (j) => hasNot(readings[j]) || readings[j]?.statement || readings[j]?.asks,
  ).length
  return group.length > 0 && !saysSameSpeaker(i, k, ground) && negated * 2 <= group.length
}

/** Whether a claim has a word of what is denied: who denies it may be all that the two share. */
function sharesWhatIsDenied(i: number, k: number, ground: Ground): boolean {
  const target = ground.readings[i]?.dispute?.target ?? null
  if (target === null) return true
  const wanted = termsIn(i, target, ground)
  const there = groupTerms(k, ground)
  return wanted.size === 0 || [...wanted].some((term) => there.has(term))
}

/** Whether a claim is mostly told by who denies it. */
export function saysSameSpeaker(i: number, k: number, ground: Ground): boolean {
  const { propositions } = ground
  const group = sayers(k, ground)
  const speaker = propositions[i]?.attribution?.sourceName
  const own = speaker ? group.filter((j) => propositions[j]?.attribution?.sourceName === speaker).length : 0
  return own * 2 > group.length
}

/** The propositions of a claim that say it. */
export function sayers(k: number, { groups, opposed }: Ground): readonly number[] {
  return (groups[k] ?? []).filter((j) => !opposed.has(j))
}

/** In how many articles a claim stands. */
export function breadth(k: number, { groups, propositions }: Ground): number {
  return new Set((groups[k] ?? []).map((i) => propositions[i]?.articleId)).size
}
