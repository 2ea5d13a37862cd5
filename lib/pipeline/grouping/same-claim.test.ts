import { describe, expect, it } from 'vitest'
import { likelihood } from '@/lib/text/logistic'
import { clean } from '../clean/clean'
import { findPropositions } from '../mentions/find-propositions'
import { rawArticle } from '../raw-article.fixture'
import { splitSentences } from '../sentences/split-sentences'
import { SETTINGS } from '../settings'
import { candidatePairs } from './candidate-pairs'
import { describePropositions } from './describe-propositions'
import { PAIR_FEATURES, pairFeatures } from './pair-features'
import { likelihoods } from './same-claim'

function describeTexts(...texts: readonly string[]) {
  const articles = texts.map((text, i) => clean(rawArticle(`${i}.txt`, text)))
  const sentences = articles.flatMap((a) => splitSentences(a))
  return describePropositions(findPropositions(articles, sentences, [], SETTINGS), articles, () => false)
}

function pairsOf(descriptions: Parameters<typeof candidatePairs>[0]): readonly (readonly [number, number])[] {
  const { first, second } = candidatePairs(descriptions)
  return [...first].map((i, n) => [i, second[n] ?? 0])
}

const HARBOUR =
  'Northern harbour closed\n\nThe ferry Aurora sank off Cape Lund on Tuesday with 40 people on board.\n'
const ISLAND = 'An island mourns\n\nForty people were on board when the ferry Aurora sank near Cape Lund.\n'
const BUDGET =
  'Council votes again\n\nThe council of the northern district passed its budget after a long debate.\n'

describe('the same-claim model', () => {
  it('was fitted on the features that the code computes', () => {
    expect(SETTINGS.sameClaim.features).toEqual([...PAIR_FEATURES])
    expect(SETTINGS.sameClaim.weights).toHaveLength(PAIR_FEATURES.length)
  })

  it('refuses values of another length', () => {
    expect(() => likelihood(SETTINGS.sameClaim, [1, 2, 3])).toThrow(/features/)
  })

  it('finds the same event in other words likelier than another event', () => {
    const found = likelihoods(describeTexts(HARBOUR, ISLAND, BUDGET), SETTINGS.sameClaim)
    expect(found.of(1, 3)).toBeGreaterThan(found.of(1, 5))
    expect(found.of(1, 3)).toBeGreaterThan(SETTINGS.linkThreshold)
  })

  it('does not care which of two propositions comes first', () => {
    const descriptions = describeTexts(HARBOUR, ISLAND, BUDGET)
    const features = pairFeatures(descriptions)
    for (const [i, j] of pairsOf(descriptions)) {
      const there = [...features(i, j)]
      expect([...features(j, i)]).toEqual(there)
    }
  })

  it('compares each pair once, the lower index first, and none that share nothing', () => {
    const pairs = pairsOf(describeTexts(HARBOUR, ISLAND, BUDGET))
    expect(pairs.every(([i, j]) => i < j)).toBe(true)
    expect(new Set(pairs.map((pair) => pair.join(' '))).size).toBe(pairs.length)
    expect(pairs).not.toContainEqual([1, 5])
  })
})
