import type { DisputeKind, Span, Stance } from '@/lib/model/types'
import type { Grouping } from '../grouping/group-propositions'
import { linkGroups } from '../grouping/link-groups'
import type { Proposition } from '../mentions/find-propositions'
import type { Settings } from '../settings'
import { findContradictions } from './find-contradictions'
import { mainGroup } from './main-group'
import type { Reading } from './read-propositions'

/** A proposition as a member of one claim. */
export type Member = {
  readonly proposition: number
  readonly stance: Stance
  readonly dispute: { readonly kind: DisputeKind; readonly reason: string; readonly evidence: Span } | null
  /** Name of the rule that decided. */
  readonly rule: string
}

/**
 * The claims' members: those that repeat, and the denials, doubts and contradictions held against the claim they
 * dispute. A denial may dispute several claims; one that fits none is a claim of its own, disputed only.
 */
export function resolveDisputes(
  propositions: readonly Proposition[],
  readings: readonly Reading[],
  grouping: Grouping,
  settings: Settings,
): readonly (readonly Member[])[] {
  const { groups, likelihoods } = grouping
  const claims: Member[][] = groups.map((group) =>
    group.map((proposition) => ({
      proposition,
      stance: 'repeats' as const,
      dispute: null,
      rule: 'stance:said',
    })),
  )
  const held = readings.flatMap(({ dispute }, i) => {
    if (!dispute) return []
    const fits = groups.map((group) =>
      canBeDenied(i, group, propositions, readings) ? fitOf(i, group, propositions, likelihoods.of) : 0,
    )
    return [{ proposition: i, dispute, fits, targets: targetsOf(fits, groups, propositions, settings) }]
  })
  for (const { proposition, dispute, targets } of held)
    for (const k of targets)
      claims[k]?.push({
        proposition,
        stance: 'disputes',
        dispute: pick(dispute),
        rule: 'stance:denial-of-words',
      })
  // Which claim the story turns on shows only now: what most outlets deny is as much in its middle as what they repeat.
  const main = mainGroup(
    claims.map((c) => c.map((m) => m.proposition)),
    propositions,
  )
  const loose: number[] = []
  for (const { proposition, dispute, fits, targets } of held) {
    if (targets.length > 0) continue
    const k = pointedAt({ proposition, dispute, fits }, main, groups, propositions, settings)
    if (k !== null && canBeDenied(proposition, groups[k] ?? [], propositions, readings))
      claims[k]?.push({
        proposition,
        stance: 'disputes',
        dispute: pick(dispute),
        rule: 'stance:denial-of-report',
      })
    else loose.push(proposition)
  }
  for (const { group, member } of findContradictions(propositions, readings, grouping, settings)) {
    const own = claims.findIndex((c) =>
      c.some((m) => m.proposition === member.proposition && m.stance === 'repeats'),
    )
    if (own >= 0) claims[own] = (claims[own] ?? []).filter((m) => m.proposition !== member.proposition)
    claims[group]?.push(member)
  }
  return [...claims, ...looseClaims(loose, propositions, readings, grouping, settings)].filter(
    (c) => c.length > 0,
  )
}

/**
 * The claim that a denial points at without saying it over: "the reports" are those of what the story turns on, "that"
 * and another figure are of what was said just before. Null where it has words of its own that fit nothing.
 */
function pointedAt(
  held: {
    readonly proposition: number
    readonly dispute: NonNullable<Reading['dispute']>
    readonly fits: readonly number[]
  },
  main: number | null,
  groups: readonly (readonly number[])[],
  propositions: readonly Proposition[],
  settings: Settings,
): number | null {
  if (held.dispute.ofReport) return main
  if (main !== null && (held.fits[main] ?? 0) >= settings.disputeMainThreshold) return main
  if (held.dispute.target !== null) return null
  if (held.dispute.kind === 'denial') return main
  const own = propositions[held.proposition]
  const before = groups.findIndex((group) =>
    group.some((j) => {
      const other = propositions[j]
      return other && own && other.articleId === own.articleId && own.sentence - other.sentence === 1
    }),
  )
  return before < 0 ? null : before
}

/** Nobody denies what the same speaker says elsewhere, nor a claim that is itself mostly put with "not". */
function canBeDenied(
  i: number,
  group: readonly number[],
  propositions: readonly Proposition[],
  readings: readonly Reading[],
): boolean {
  const speaker = propositions[i]?.attribution?.sourceName
  const own = speaker ? group.filter((j) => propositions[j]?.attribution?.sourceName === speaker).length : 0
  const negated = group.filter((j) => readings[j]?.negation || readings[j]?.statement).length
  return own * 2 <= group.length && negated * 2 <= group.length
}

/** How well a denial fits a claim: its mean likelihood with the three nearest of the claim's propositions, more for wide claims. */
function fitOf(
  i: number,
  group: readonly number[],
  propositions: readonly Proposition[],
  of: (i: number, j: number) => number,
): number {
  const nearest = group
    .map((j) => of(i, j))
    .sort((a, b) => b - a)
    .slice(0, 3)
  const mean = nearest.reduce((n, x) => n + x, 0) / (nearest.length || 1)
  return mean * (1 + 0.15 * (breadth(group, propositions) - 1))
}

function targetsOf(
  fits: readonly number[],
  groups: readonly (readonly number[])[],
  propositions: readonly Proposition[],
  settings: Settings,
): readonly number[] {
  const best = fits.reduce((b, fit, k) => (fit > (fits[b] ?? 0) ? k : b), 0)
  const most = fits[best] ?? 0
  if (most < settings.disputeThreshold) return []
  const also = fits.flatMap((fit, k) =>
    k !== best &&
    fit >= settings.disputeAlsoThreshold &&
    fit >= 0.6 * most &&
    breadth(groups[k] ?? [], propositions) > 1
      ? [k]
      : [],
  )
  return [best, ...also]
}

function breadth(group: readonly number[], propositions: readonly Proposition[]): number {
  return new Set(group.map((i) => propositions[i]?.articleId)).size
}

function pick(dispute: NonNullable<Reading['dispute']>): NonNullable<Member['dispute']> {
  return { kind: dispute.kind, reason: dispute.reason, evidence: dispute.evidence }
}

/** Denials of what no article asserts, put together among themselves. */
function looseClaims(
  loose: readonly number[],
  propositions: readonly Proposition[],
  readings: readonly Reading[],
  grouping: Grouping,
  settings: Settings,
): readonly (readonly Member[])[] {
  const wanted = new Set(loose)
  const groups = linkGroups({
    count: propositions.length,
    pairs: grouping.likelihoods.pairs.filter(({ i, j }) => wanted.has(i) && wanted.has(j)),
    articleOf: (item) => propositions[item]?.articleId ?? '',
    threshold: settings.linkThreshold,
    sameArticlePenalty: settings.sameArticlePenalty,
  })
  return groups
    .filter((group) => group.every((i) => wanted.has(i)))
    .map((group) =>
      group.flatMap((proposition) => {
        const dispute = readings[proposition]?.dispute
        return dispute
          ? [
              {
                proposition,
                stance: 'disputes' as const,
                dispute: pick(dispute),
                rule: 'stance:denial-alone',
              },
            ]
          : []
      }),
    )
}
