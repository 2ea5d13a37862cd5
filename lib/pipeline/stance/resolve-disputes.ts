import type { DisputeKind, Span, Stance } from '@/lib/model/types'
import { NEAREST } from '../grouping/candidate-pairs'
import type { Grouping } from '../grouping/group-propositions'
import { linkGroups } from '../grouping/link-groups'
import type { Proposition } from '../mentions/find-propositions'
import type { Settings } from '../settings'
import { contestedGenuineness } from './contested-genuineness'
import { findDenialsOfMain } from './denials-of-main'
import { deniedBy, type Ground } from './dispute-targets'
import { figuresSetAside } from './figures-set-aside'
import { type Contradiction, findContradictions } from './find-contradictions'
import { leadingTerms, mainGroup } from './main-group'
import { isSaidBeside, pointedAt } from './pointed-at'
import { putAndDenied } from './put-and-denied'
import { assertsSomething, type Reading } from './read-propositions'
import { storyTerms } from './story-terms'
import { thingsDenied } from './things-denied'

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
  const { likelihoods } = grouping
  const contest = contestedGenuineness(propositions, readings)
  const groups = contest ? setApart(contest.says, grouping.groups) : grouping.groups
  const groupOf = new Map(groups.flatMap((group, k) => group.map((i) => [i, k] as const)))
  const grouped: Ground = {
    propositions,
    readings,
    groups,
    groupOf,
    likelihoods,
    settings,
    opposed: new Set(),
    denied: [],
    leading: leadingTerms(propositions),
  }
  const claims: Member[][] = groups.map((group) => group.map(said))
  const contradicting = new Map<number, number>()
  /** Takes a proposition out of what says its claim. */
  const unsay = (proposition: number) => {
    const own = groupOf.get(proposition)
    if (own === undefined) return
    const isLeft = (m: Member) => m.proposition !== proposition || m.stance === 'disputes'
    claims[own] = (claims[own] ?? []).filter(isLeft)
  }
  const hold = (contradictions: readonly Contradiction[], rule = 'stance:negation') => {
    for (const { proposition, group, dispute, whole } of contradictions) {
      if (whole) unsay(proposition)
      claims[group]?.push(disputed(proposition, dispute, rule))
      contradicting.set(proposition, group)
    }
  }
  const contested = groups.length - 1
  const charges = (contest?.disputes ?? []).map((one) => ({ ...one, group: contested, whole: true }))
  hold(charges, 'stance:denial-of-words')
  hold(putAndDenied(readings, groups, groupOf), 'stance:denial-of-words')
  hold(figuresSetAside(grouping.differences, propositions, groupOf))
  const terms = storyTerms(grouped)
  hold(findContradictions(grouped, terms).filter((c) => !contradicting.has(c.proposition)))
  hold(
    thingsDenied(grouped, terms).filter((c) => !contradicting.has(c.proposition)),
    'stance:denial-of-words',
  )
  const ground = {
    ...grouped,
    groups: claims.map((claim) => claim.map((m) => m.proposition)),
    opposed: new Set(contradicting.keys()),
  }
  const charging = new Set(contest?.says)
  const held = readings.flatMap(({ dispute }, i) =>
    dispute && !charging.has(i)
      ? [{ proposition: i, dispute, targets: contradicting.has(i) ? [] : deniedBy(i, dispute, ground) }]
      : [],
  )
  for (const { proposition, dispute, targets } of held)
    for (const k of targets) claims[k]?.push(disputed(proposition, dispute, 'stance:denial-of-words'))
  // Which claim the story turns on shows only now: what most outlets deny is as much in its middle as what they repeat.
  const members = claims.map((claim) => claim.map((m) => m.proposition))
  const main = mainGroup(members, propositions)
  hold(findDenialsOfMain(grouped, terms, main).filter((c) => !contradicting.has(c.proposition)))
  const now = [...(main === null ? [] : (members[main] ?? []))]
  // What each denial is held against: the first of several.
  const targeted = held.flatMap(({ proposition, targets: [k] }) =>
    k === undefined ? [] : [[proposition, k] as const],
  )
  const against = new Map([...targeted, ...contradicting])
  const loose: number[] = []
  for (const { proposition, dispute, targets } of held) {
    if (contradicting.has(proposition)) continue
    if (targets.length > 0) {
      if (dispute.putsClaim) unsay(proposition)
      continue
    }
    if (
      main !== null &&
      dispute.ofReport &&
      dispute.target === null &&
      isSaidBeside(proposition, main, ground)
    ) {
      claims[main]?.push(said(proposition))
      continue
    }
    const speaker = propositions[proposition]?.attribution?.sourceName
    const meant = speaker && contest?.answerers.has(speaker) ? contested : main
    const pointed = pointedAt(proposition, dispute, meant, { ...ground, denied: now }, terms, against)
    // What nobody else says in the words that were put stays with those.
    const k = pointed ?? (dispute.putsClaim ? (groupOf.get(proposition) ?? null) : null)
    if (dispute.putsClaim) unsay(proposition)
    if (k !== null) {
      claims[k]?.push(disputed(proposition, dispute, 'stance:denial-of-report'))
      against.set(proposition, k)
      if (k === main) now.push(proposition)
    } else if (!assertsSomething(readings[proposition])) loose.push(proposition)
  }
  return [...claims, ...looseClaims(loose, ground)].filter((claim) => claim.length > 0)
}

/** The groups without these propositions, and one of their own at the end. */
function setApart(
  apart: readonly number[],
  groups: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const wanted = new Set(apart)
  return [...groups.map((group) => group.filter((i) => !wanted.has(i))), apart]
}

function said(proposition: number): Member {
  return { proposition, stance: 'repeats', dispute: null, rule: 'stance:said' }
}

function disputed(
  proposition: number,
  { kind, reason, evidence }: NonNullable<Member['dispute']>,
  rule: string,
): Member {
  return { proposition, stance: 'disputes', dispute: { kind, reason, evidence }, rule }
}

/** Denials of what no article asserts, put together among themselves. */
function looseClaims(loose: readonly number[], ground: Ground): readonly (readonly Member[])[] {
  const { propositions, readings, likelihoods, settings } = ground
  const wanted = new Set(loose)
  const groups = linkGroups({
    count: propositions.length,
    joins: (item) => wanted.has(item),
    pairs: likelihoods.pairs,
    compared: NEAREST,
    articleOf: (item) => propositions[item]?.articleId ?? '',
    isTitle: (item) => propositions[item]?.role === 'title',
    apart: [],
    threshold: settings.looseThreshold,
    sameArticlePenalty: settings.sameArticlePenalty,
  })
  return groups.map((group) =>
    group.flatMap((i) => {
      const dispute = readings[i]?.dispute
      return dispute ? [disputed(i, dispute, 'stance:denial-alone')] : []
    }),
  )
}
