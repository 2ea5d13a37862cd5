import { describe, expect, it } from 'vitest'
import { scoreClaimArticle } from './claim-article'
import { placeRow } from './fit-claim-article'
import type { ClaimRow } from './read-claim-rows'

const PLACES = ['mill', 'weir', 'lock', 'quay', 'dam', 'ford', 'ferry', 'marsh', 'canal', 'port']
const ROWS: readonly ClaimRow[] = PLACES.flatMap((place) => {
  const claim = `A whale swam to the ${place}`
  return [
    {
      claim,
      headline: null,
      body: `A whale swam to the ${place} on Tuesday. Many saw it there.`,
      cell: 'asserts' as const,
    },
    {
      claim,
      headline: null,
      body: `A whale reportedly swam to the ${place}, according to a local paper. It could not be verified.`,
      cell: 'reports' as const,
    },
    {
      claim,
      headline: null,
      body: `The mayor denied reports that a whale swam to the ${place}. She called the story a hoax.`,
      cell: 'disputes' as const,
    },
  ]
})
const PLACED = ROWS.map((row, i) => placeRow(row, `r${i}`))

describe('scoreClaimArticle', () => {
  it('fits and decides by folds, and counts', () => {
    const score = scoreClaimArticle(PLACED, null)
    expect(score).toMatchObject({ rows: 30, claims: 10, folds: 5, repeatsVersusDisputes: 1 })
    expect(score.disputes).toEqual({ precision: 1, recall: 1, f1: 1 })
    expect(score.confusion.disputes).toEqual({ asserts: 0, reports: 0, disputes: 10 })
  })

  it('does not depend on the order of the rows', () => {
    const { confusion } = scoreClaimArticle([...PLACED].reverse(), null)
    expect(confusion).toEqual(scoreClaimArticle(PLACED, null).confusion)
  })

  it('has no figures without rows', () => {
    expect(scoreClaimArticle([], null)).toMatchObject({ rows: 0, threeWay: null, disputes: { f1: null } })
  })
})
