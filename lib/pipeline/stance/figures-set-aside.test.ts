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
      'a figure that pictures do not bear out',
      'The harbour board of Lund said that storm waves had sunk nine boats at the old pier.',
      'Pictures show four sunken boats. That is well short of the nine boats that the harbour board announced.',
      'contradiction',
    ],
    [
      'a figure whose source alone is named',
      'Nordline said that storm waves had sunk nine boats at the old pier.',
      'Pictures show sunken boats at the old pier, but fewer than Nordline claimed.',
      'contradiction',
    ],
    [
      'a figure named as one, beside another',
      'The coast guard put the number of people aboard the ferry Aurora at 312.',
      'There were 298 people aboard the ferry. The figure of 312 given by the coast guard counts bookings, the owner said.',
      'contradiction',
    ],
    [
      'a figure that may be wrong',
      'The harbour board of Lund said that storm waves had sunk nine boats at the old pier.',
      'Storm waves sank boats at the pier. An official cautioned that the figure of nine might yet be revised.',
      'doubt',
    ],
    [
      'a figure that a reader corrects',
      'A dozen officers stormed the town hall of Lund on Friday night.',
      'A dozen officers stormed the town hall, we wrote. A clerk tells us it was more like four officers.',
      'contradiction',
    ],
  ])('%s', (_, former, latter, kind) => {
    const analysis = story({ Harbour: ['News of the town', former], Islander: ['After the storm', latter] })
    expect(cells(analysis, former)).toMatchObject({ Harbour: 'repeats' })
    expect(cells(analysis, former).Islander).toMatch(/disputes|both/)
    expect(analysis.mentions.flatMap((m) => m.dispute?.kind ?? [])).toContain(kind)
  })

  it.each([
    [
      'a figure that is asked for',
      'The harbour board of Lund said that storm waves had sunk nine boats at the old pier.',
      'The pier needs repairs. They raised more than the nine million that the board had hoped for.',
    ],
    [
      'a toll that may rise',
      'The harbour board of Lund said that storm waves had killed nine sailors at the old pier.',
      'Storm waves killed sailors at the pier. The toll of nine may yet rise, an official cautioned.',
    ],
    [
      'the same figure in other words',
      'A dozen officers stormed the town hall of Lund on Friday night.',
      'Officers stormed the town hall of Lund on Friday night. It was more like twelve officers, a clerk said.',
    ],
  ])('%s is none', (_, former, latter) => {
    const analysis = story({ Harbour: ['News of the town', former], Islander: ['After the storm', latter] })
    expect(analysis.mentions.filter((m) => m.stance === 'disputes')).toEqual([])
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
