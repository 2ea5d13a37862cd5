import { conceptsOf } from './concept-of'
import type { Ground } from './dispute-targets'
import { type Contradiction, contradiction, coverage, LEAST_SHARED, shared } from './find-contradictions'
import { hasNot, type Negation } from './negation'
import type { StoryTerms } from './story-terms'

/**
 * Statements with a "not" most of whose words the story's main claim has, though no proposition of it says just that: what
 * is said not to be so is what others told. A headline has fewer words, and need not share as many.
 */
export function findDenialsOfMain(
  ground: Ground,
  story: StoryTerms,
  main: number | null,
): readonly Contradiction[] {
  return ground.readings.flatMap(({ negations: [first] }, i) => {
    const group = first ? deniedInMain(i, first, main, ground, story) : null
    return group === null || !first ? [] : [contradiction(i, group, first, true)]
  })
}

/** The story's main claim if it has the words of the negation; null if not, or if it is itself mostly put with "not". */
function deniedInMain(
  i: number,
  negation: Negation,
  main: number | null,
  { propositions, readings, groups, groupOf, likelihoods }: Ground,
  { terms, weight }: StoryTerms,
): number | null {
  const group = main === null ? [] : (groups[main] ?? [])
  if (main === null || groupOf.get(i) === main) return null
  const plain = group.filter(
    (j) => !hasNot(readings[j]) && propositions[j]?.articleId !== propositions[i]?.articleId,
  )
  if (plain.length * 2 <= group.length) return null
  const there = new Set(plain.flatMap((j) => [...(terms[j] ?? [])]))
  const own = conceptsOf([...negation.scope, ...negation.subject])
  const covered = coverage(own, there, weight)
  if (propositions[i]?.role === 'title') return covered >= HEADLINE_COVERAGE ? main : null
  const isNear = plain.some((j) => likelihoods.of(i, j) >= LEAST_LIKE)
  return isNear && covered >= MAIN_COVERAGE && shared(own, there) >= LEAST_SHARED ? main : null
}

/** Part of the weight of a negation's words that the story's main claim must have, in a headline and below it. */
const HEADLINE_COVERAGE = 0.5
const MAIN_COVERAGE = 0.6
/** Below the headline it must also be somewhat like one proposition of the claim, as the model of one claim sees it. */
const LEAST_LIKE = 0.15
