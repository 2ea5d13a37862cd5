import type { Span } from '@/lib/model/types'
import type { Likelihoods } from '../grouping/same-claim'
import type { Proposition } from '../mentions/find-propositions'
import type { Settings } from '../settings'
import type { Reading } from './read-propositions'

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
}

/** How many of a claim's nearest propositions say how well a denial fits it. */
const NEAREST = 3
/** More for each further article of the claim: what many report is what is denied. */
const WIDTH_BONUS = 0.15
/** Up to so many words of content, what is denied is pointed at rather than said. */
const POINTER_TERMS = 2
/** A further claim is denied as well when it fits at least this well beside the best. */
const BESIDE_BEST = 0.65

/** The claims that a denial's own words fit, best first; empty where they fit none well, or where it only points. */
export function deniedBy(
  i: number,
  dispute: NonNullable<Reading['dispute']>,
  ground: Ground,
): readonly number[] {
  if (dispute.kind === 'contradiction' && dispute.target === null) return []
  const fits = [...fitsOf(i, ground)].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const [best] = fits
  if (!best || best[1] < ground.settings.disputeThreshold) return []
  return fits.flatMap(([k, fit]) => {
    if (k === best[0]) return [k]
    const also = fit >= ground.settings.disputeAlsoThreshold && fit >= BESIDE_BEST * best[1]
    return also && breadth(k, ground) > 1 ? [k] : []
  })
}

/**
 * The claim that a denial points at without saying it over: "the reports" are those of what the story turns on (`main`),
 * "that" and another figure are of what was said just before. Null where it has words of its own that fit nothing.
 */
export function pointedAt(
  i: number,
  dispute: NonNullable<Reading['dispute']>,
  main: number | null,
  ground: Ground,
): number | null {
  const open = (k: number | null) => (k !== null && canBeDenied(i, k, ground) ? k : null)
  if (dispute.kind === 'contradiction') return dispute.target === null ? open(saidBefore(i, ground)) : null
  if (dispute.ofReport) return open(main)
  if (dispute.pointsBack) return open(saidBefore(i, ground)) ?? open(main)
  const fit = main === null ? 0 : (fitsOf(i, ground).get(main) ?? 0)
  if (fit >= ground.settings.disputeMainThreshold) return open(main)
  if (dispute.target !== null && !isPointer(i, dispute.target, ground)) return null
  return open(dispute.kind === 'denial' ? main : saidBefore(i, ground))
}

/** "Denied the deployment": so few words that they only point at what the reader knows. */
function isPointer(i: number, target: Span, { propositions }: Ground): boolean {
  const inside = (propositions[i]?.tokens ?? []).filter((t) => target.start <= t.start && t.end <= target.end)
  return new Set(inside.flatMap((t) => t.term ?? [])).size <= POINTER_TERMS
}

/** How well a denial fits each claim that it is near to: the mean likelihood with the claim's nearest propositions. */
function fitsOf(i: number, ground: Ground): ReadonlyMap<number, number> {
  const near = new Map<number, number[]>()
  for (const [j, likelihood] of ground.likelihoods.near(i)) {
    const k = ground.groupOf.get(j)
    if (k === undefined || k === ground.groupOf.get(i)) continue
    // What is said beside the point of a sentence is not what a denial of a report is about.
    if (ground.propositions[j]?.rule === 'mention:aside') continue
    const list = near.get(k)
    if (list) list.push(likelihood)
    else near.set(k, [likelihood])
  }
  const fits = new Map<number, number>()
  for (const [k, list] of near) {
    if (!canBeDenied(i, k, ground)) continue
    const nearest = list.sort((a, b) => b - a).slice(0, NEAREST)
    const mean = nearest.reduce((n, x) => n + x, 0) / Math.min(NEAREST, ground.groups[k]?.length ?? 1)
    fits.set(k, mean * (1 + WIDTH_BONUS * (breadth(k, ground) - 1)))
  }
  return fits
}

/** Nobody denies what the same speaker says elsewhere, nor a claim that is itself mostly put with "not". */
function canBeDenied(i: number, k: number, { groups, propositions, readings, opposed }: Ground): boolean {
  const group = (groups[k] ?? []).filter((j) => !opposed.has(j))
  const speaker = propositions[i]?.attribution?.sourceName
  const own = speaker ? group.filter((j) => propositions[j]?.attribution?.sourceName === speaker).length : 0
  const negated = group.filter(
    (j) => (readings[j]?.negations.length ?? 0) > 0 || readings[j]?.statement,
  ).length
  return group.length > 0 && own * 2 <= group.length && negated * 2 <= group.length
}

function breadth(k: number, { groups, propositions }: Ground): number {
  return new Set((groups[k] ?? []).map((i) => propositions[i]?.articleId)).size
}

/** The claim of the sentence before, in the same article; null where it said nothing that was grouped. */
function saidBefore(i: number, { propositions, groupOf }: Ground): number | null {
  const own = propositions[i]
  for (let j = i - 1; j >= 0; j--) {
    const other = propositions[j]
    if (!own || !other || other.articleId !== own.articleId || own.sentence - other.sentence > 1) return null
    const k = groupOf.get(j)
    if (other.sentence < own.sentence && other.rule !== 'mention:aside' && k !== undefined) return k
  }
  return null
}
