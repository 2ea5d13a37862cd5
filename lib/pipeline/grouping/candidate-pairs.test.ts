import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean } from '../clean/clean'
import { findPropositions } from '../mentions/find-propositions'
import { rawArticle } from '../raw-article.fixture'
import { splitSentences } from '../sentences/split-sentences'
import { SETTINGS } from '../settings'
import { candidatePairs } from './candidate-pairs'
import { describePropositions } from './describe-propositions'
import { kthLargest } from './kth-largest'

const PLACES = 'Lund Arden Corvo Brix Dellen Esk Farn Gorm Holt Ives'.split(' ')

/** Each article says one thing of its own, and all say it of the ferry. */
function pairsOf(count: number): number {
  const articles = Array.from({ length: count }, (_, i) =>
    clean(
      rawArticle(
        `${i}.txt`,
        `The ferry Aurora was seen from ${PLACES[i % 10]} pier number ${i} before the storm.\n`,
      ),
    ),
  )
  const sentences = articles.flatMap((a) => splitSentences(a))
  const propositions = findPropositions(articles, sentences, [], SETTINGS)
  return candidatePairs(describePropositions(propositions, articles, () => false)).first.length
}

describe('candidatePairs', () => {
  it('compares all with all in a small story where all share words', () => {
    expect(pairsOf(40)).toBe((40 * 39) / 2)
  })

  it('grows with the story, not with its square', () => {
    expect(pairsOf(400) / pairsOf(200)).toBeLessThan(2.4)
  })
})

describe('kthLargest', () => {
  it('is the number at that place of the sorted ones', () => {
    const numbers = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(numbers, fc.nat(59), (list, at) => {
        const k = (at % list.length) + 1
        expect(kthLargest([...list], k)).toBe([...list].sort((a, b) => b - a)[k - 1])
      }),
    )
  })

  it('refuses a place that does not exist', () => {
    expect(() => kthLargest([1, 2], 3)).toThrow(/3/)
  })
})
