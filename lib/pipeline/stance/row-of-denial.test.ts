import { describe, expect, it } from 'vitest'
import { heldBesideFerry } from './story.fixture'

const STORM = 'A storm was expected.'

/** Each denial with the words of the claim that it must be held against. */
describe('the claim that a denial is held against', () => {
  it.each<[what: string, told: string, islander: string, words: string, claim: string]>([
    [
      'what failed is told as much as what passed',
      'The old tanker Borealis failed a safety inspection in March, a union said.',
      'The tanker Borealis did not fail the inspection, contrary to some reports.',
      'contrary to some reports',
      'failed a safety inspection',
    ],
    [
      'and is denied in full',
      'The old tanker Borealis failed a safety inspection in March, a union said.',
      'Ole Lie bristled at the suggestion that the tanker had failed an inspection.',
      'bristled at',
      'failed a safety inspection',
    ],
  ])('%s', (_, told, islander, words, claim) => {
    const quotes = heldBesideFerry(told, islander, words)
    expect(quotes?.length).toBeGreaterThan(0)
    for (const quote of quotes ?? []) expect(quote).toContain(claim)
  })

  it('leaves beside it what stands alone', () => {
    const islander = 'Ole Lie bristled at the suggestion that the tanker had failed an inspection.'
    expect(heldBesideFerry(STORM, islander, 'bristled at')).toEqual([])
  })
})
