import type { Ground } from './dispute-targets'
import type { Negation } from './read-negation'
import type { Member } from './resolve-disputes'

/** A negated proposition that disputes the claim of a group. */
export type Contradiction = {
  readonly proposition: number
  readonly group: number
  readonly dispute: NonNullable<Member['dispute']>
}

/**
 * Negated statements whose negated words are said without negation in another article: they dispute that claim. One
 * that only other negated statements resemble is a claim like any other and gives nothing.
 */
export function findContradictions(ground: Ground, main: number | null): readonly Contradiction[] {
  const { propositions, readings, groupOf, likelihoods, settings } = ground
  const terms = propositions.map((p) => new Set(p.tokens.flatMap((t) => t.term ?? [])))
  const sayings = new Map<string, number[]>()
  terms.forEach((set, i) => {
    if (readings[i]?.negation || !groupOf.has(i)) return
    for (const term of set) {
      const list = sayings.get(term)
      if (list) list.push(i)
      else sayings.set(term, [i])
    }
  })
  const weight = (term: string) => Math.log(1 + propositions.length / (sayings.get(term)?.length ?? 1))
  return readings.flatMap(({ negation }, i) => {
    const p = propositions[i]
    if (!negation || !p || negation.scope.size < 2) return []
    let group: number | null = null
    let most = 0
    for (const j of (sayings.get(negation.head) ?? []).slice(0, MOST_SAYINGS)) {
      const there = terms[j] ?? new Set()
      if (propositions[j]?.articleId === p.articleId || !speakOfSame(negation.subject, there)) continue
      const covered = coverage(negation.scope, there, weight)
      const fit = covered + likelihoods.of(i, j)
      if (covered >= settings.contradictionCoverage && fit > most) {
        most = fit
        group = groupOf.get(j) ?? null
      }
    }
    group ??= deniedInHeadline(i, negation, main, terms, weight, ground)
    if (group === null) return []
    const reason = 'says with “not” what others say without'
    return [
      {
        proposition: i,
        group,
        dispute: { kind: 'contradiction' as const, reason, evidence: negation.evidence },
      },
    ]
  })
}

/**
 * The story's main claim, for a headline with a "not" whose words that claim has: what a headline says is not so is what
 * others told.
 */
function deniedInHeadline(
  i: number,
  negation: Negation,
  main: number | null,
  terms: readonly ReadonlySet<string>[],
  weight: (term: string) => number,
  { propositions, readings, groups, groupOf }: Ground,
): number | null {
  const group = main === null ? [] : (groups[main] ?? [])
  if (propositions[i]?.role !== 'title' || main === null || groupOf.get(i) === main) return null
  const plain = group.filter(
    (j) => !readings[j]?.negation && propositions[j]?.articleId !== propositions[i]?.articleId,
  )
  if (plain.length * 2 <= group.length) return null
  const there = new Set(plain.flatMap((j) => [...(terms[j] ?? [])]))
  const own = new Set([...negation.scope, ...negation.subject])
  return coverage(own, there, weight) >= HEADLINE_COVERAGE ? main : null
}

/** Part of a negated headline's words that the story's main claim must have. */
const HEADLINE_COVERAGE = 0.5

/** A head word of more propositions than this is a word of the whole story; the first ones are enough to find the claim. */
const MOST_SAYINGS = 300

/** A statement about one thing does not contradict a statement about another; a pronoun may be anything. */
function speakOfSame(subject: ReadonlySet<string>, there: ReadonlySet<string>): boolean {
  return subject.size === 0 || [...subject].some((term) => there.has(term))
}

/** Part of the weight of `wanted` that stands in `there`, 0 to 1. */
function coverage(
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
