import { describe, expect, it } from 'vitest'
import { cells, story } from './story.fixture'

const ONE = 'One cyclist was slightly hurt in a pile-up on the Harbour Bridge in Lund, police said.'
const SIX = 'The repairs of the Harbour Bridge could take up to six weeks, Anna Roe said.'

/** Texts of the claims that have the words of a mention, as what it repeats. */
function repeatedWith(analysis: ReturnType<typeof story>, words: string): readonly string[] {
  const ids = new Set(
    analysis.mentions.filter((m) => m.stance === 'repeats' && m.quote.includes(words)).map((m) => m.id),
  )
  return analysis.claims.filter((c) => c.mentionIds.some((id) => ids.has(id))).map((c) => c.id)
}

describe('figures that a text sets aside', () => {
  it.each([
    [
      ONE,
      'Police in Lund said that two people, not one, were hurt in the pile-up on the Harbour Bridge.',
      'two people',
    ],
    [
      SIX,
      'Repairs of the Harbour Bridge would take at least four months, not six weeks, said Tom Brandt.',
      'four months',
    ],
    [SIX, 'Repairs of the Harbour Bridge will take ten weeks rather than six, said Tom Brandt.', 'ten weeks'],
  ])('%s / %s', (former, latter, words) => {
    const analysis = story({ Harbour: ['News of the bridge', former], Islander: ['Still shut', latter] })
    expect(cells(analysis, former)).toEqual({ Harbour: 'repeats', Islander: 'disputes' })
    const own = repeatedWith(analysis, words)
    expect(own).toHaveLength(1)
    expect(repeatedWith(analysis, former)).not.toEqual(own)
    expect(analysis.slots).toHaveLength(1)
  })

  it.each([
    [
      ONE,
      'Police in Lund said that one cyclist, not a pedestrian, was hurt in the pile-up on the Harbour Bridge.',
    ],
    [
      ONE,
      'Police in Lund said that three people were hurt in the pile-up on the Harbour Bridge, up from one.',
    ],
  ])('is no dispute: %s / %s', (former, latter) => {
    const analysis = story({ Harbour: ['News of the bridge', former], Islander: ['Still shut', latter] })
    expect(analysis.mentions.filter((m) => m.dispute?.reason === 'sets another figure against it')).toEqual(
      [],
    )
  })
})
