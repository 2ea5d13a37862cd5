import { addTo } from '@/lib/model/group-by'
import type { Span } from '@/lib/model/types'
import { DEATH } from '@/lib/text/words/dispute-cues'
import type { Likelihoods } from '../grouping/same-claim'
import type { Proposition } from '../mentions/find-propositions'
import type { Settings } from '../settings'
import { ALIVE } from './dispute-rules'
import type { Reading } from './read-propositions'
import { saidInItsWords, tellsOtherwise } from './tells-otherwise'

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
  /** The terms of the articles' headlines and leads: what the story is about. */
  readonly leading: ReadonlySet<string>
}

/** How many of a claim's nearest propositions say how well a denial fits it. */
const NEAREST = 3
/** More for each further article of the claim: what many report is what is denied. */
const WIDTH_BONUS = 0.15
/** Up to so many words of content that the claim has not, what is denied is pointed at rather than said. */
const POINTER_TERMS = 2
/** A further claim is denied as well when it fits at least this well beside the best. */
const BESIDE_BEST = 0.65

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
  if (dispute.reason === ALIVE) {
    const death = [saidBefore(i, ground), main].find((k) => k !== null && tellsOfDeath(k, ground))
    return open(death ?? null)
  }
  if (dispute.kind === 'contradiction') return dispute.target === null ? open(saidBefore(i, ground)) : null
  if (dispute.answersSpeaker) return answered(saidByAnother(i, ground), i, ground) ?? open(main)
  const otherwise = tellsOtherwise(i, dispute, ground)
  const told = otherwise ? saidInItsWords(i, dispute, ground) : null
  if (told !== null) return told
  if (dispute.ofReport) return otherwise ? null : open(main)
  if (dispute.pointsBack) return open(saidBefore(i, ground)) ?? open(main)
  const fit = main === null ? 0 : (fitsOf(i, ground).get(main) ?? 0)
  if (fit >= ground.settings.disputeMainThreshold) return open(main)
  if (otherwise) return null
  if (dispute.target !== null && !isPointer(i, dispute.target, main, ground)) return null
  if (dispute.kind !== 'doubt') return open(main)
  return opensSentence(i, ground) ? open(main) : open(saidBefore(i, ground))
}

/** What somebody else just said can be denied though it is put with "not": "the valve was never checked". */
function answered(k: number | null, i: number, ground: Ground): number | null {
  return k !== null && !saysSameSpeaker(i, k, ground) ? k : null
}

function tellsOfDeath(k: number, ground: Ground): boolean {
  return sayers(k, ground).some((j) =>
    ground.propositions[j]?.tokens.some((t) => t.term !== null && DEATH.test(t.term)),
  )
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

/** Doubt in the midst of a sentence is of what the sentence said before; one that opens a sentence is of the story. */
function opensSentence(i: number, { propositions }: Ground): boolean {
  const [own, before] = [propositions[i], propositions[i - 1]]
  return own?.articleId !== before?.articleId || own?.sentence !== before?.sentence
}

/** "Denied the deployment", "unlikely that it was a ship": of its words all but a few are those of the claim. */
function isPointer(i: number, target: Span, main: number | null, ground: Ground): boolean {
  const known = main === null ? new Set<string>() : termsOf(main, ground)
  return [...termsIn(i, target, ground)].filter((term) => !known.has(term)).length <= POINTER_TERMS
}

function termsOf(k: number, { groups, propositions }: Ground): ReadonlySet<string> {
  return new Set((groups[k] ?? []).flatMap((j) => propositions[j]?.tokens.flatMap((t) => t.term ?? []) ?? []))
}

export function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

export function termsIn(i: number, target: Span, { propositions }: Ground): ReadonlySet<string> {
  const inside = (propositions[i]?.tokens ?? []).filter((t) => isInside(t, target))
  return new Set(inside.flatMap((t) => t.term ?? []))
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
    if (!canBeDenied(i, k, ground)) continue
    const nearest = list.sort((a, b) => b - a).slice(0, NEAREST)
    const mean = nearest.reduce((n, x) => n + x, 0) / Math.min(NEAREST, sayers(k, ground).length)
    fits.set(k, mean * (1 + WIDTH_BONUS * (breadth(k, ground) - 1)))
  }
  return fits
}

/** Nobody denies what the same speaker says elsewhere, nor a claim that is itself mostly put with "not", nor that something was asked. */
function canBeDenied(i: number, k: number, ground: Ground): boolean {
  const { readings } = ground
  const group = sayers(k, ground)
  const negated = group.filter(
    (j) => (readings[j]?.negations.length ?? 0) > 0 || readings[j]?.statement || readings[j]?.asks,
  ).length
  return group.length > 0 && !saysSameSpeaker(i, k, ground) && negated * 2 <= group.length
}

/** Whether a claim is mostly told by who denies it. */
function saysSameSpeaker(i: number, k: number, ground: Ground): boolean {
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

/** The claim of the clause or sentence before, in the same article; null where it said nothing that was grouped. */
function saidBefore(i: number, { propositions, groupOf }: Ground): number | null {
  const own = propositions[i]
  for (let j = i - 1; j >= 0; j--) {
    const other = propositions[j]
    if (!own || other?.articleId !== own.articleId || own.sentence - other.sentence > 1) return null
    if (other.rule === 'mention:aside') continue
    const k = groupOf.get(j)
    // "It is false, and not supported by anything": the clause before denies the same.
    if (k !== undefined || other.sentence === own.sentence) return k ?? null
  }
  return null
}

/** An answer follows what it answers within so many sentences. */
const ANSWER_REACH = 4

/** The claim that somebody else was last told to have made, in the same article a little before; null where nobody was. */
function saidByAnother(i: number, { propositions, groupOf }: Ground): number | null {
  const own = propositions[i]
  for (let j = i - 1; j >= 0; j--) {
    const other = propositions[j]
    if (!own || other?.articleId !== own.articleId || own.sentence - other.sentence > ANSWER_REACH)
      return null
    const speaker = other.attribution?.sourceName
    const k = groupOf.get(j)
    if (other.rule === 'mention:aside' || k === undefined) continue
    if (speaker && speaker !== own.attribution?.sourceName) return k
  }
  return null
}
