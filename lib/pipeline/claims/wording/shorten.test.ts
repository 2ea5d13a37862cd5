import { describe, expect, it } from 'vitest'
import { tag } from '@/lib/text/tag'
import { shorten } from './shorten'
import { countWords, lineOf, piecesOf } from './wording'

const short = (text: string, most: number) =>
  lineOf(shorten(piecesOf(tag(text, [{ start: 0, end: text.length }])[0] ?? []), most))

describe('shorten', () => {
  it.each([
    ['The ferry sank off the coast.', 12, 'The ferry sank off the coast.'],
    // an aside first
    [
      'The ferry, which had been built in a yard on the river, sank off the coast.',
      10,
      'The ferry sank off the coast.',
    ],
    [
      'A guard asked Okoro, the captain of the ferry: “Has it sunk?”',
      8,
      'A guard asked Okoro: “Has it sunk?”',
    ],
    // then what stands behind the last break
    [
      'The ferry sank off the coast on the first day of May, and the crew swam to the shore in the dark.',
      14,
      'The ferry sank off the coast on the first day of May',
    ],
    [
      'The ferry sank off the northern coast because the doors had been left open',
      9,
      'The ferry sank off the northern coast',
    ],
    // not between those who share a verb
    [
      'The crew had left the ferry in the dark and four boats and two rafts were sent to the cape on Monday',
      12,
      'The crew had left the ferry in the dark',
    ],
    // a sentence that the tagger takes for none ends with a phrase
    [
      'Led Boats are the oldest of all the boats that the port has let to the guild of the island, a thing seldom done by it in those years',
      22,
      'Led Boats are the oldest of all the boats that the port has let to the guild of the island',
    ],
    // but not before the sentence itself begins
    [
      'As the two guilds of the island geared up for the talks of May, it became clear to all of them that nobody had been asked in time',
      19,
      'As the two guilds of the island geared up for the talks of May, it became clear',
    ],
    // a few words more rather than half of a pair, of a list or of what is told
    [
      'The harbour master has a good name among the sailors for his sharp eye and the owners',
      12,
      'The harbour master has a good name among the sailors for his sharp eye and the owners',
    ],
    [
      'The old ferry of the port carried two lamps, four oars, a rope and a sail',
      11,
      'The old ferry of the port carried two lamps, four oars, a rope and a sail',
    ],
    [
      'The port sent a letter to all of its crews saying that the ferry was lost',
      11,
      'The port sent a letter to all of its crews saying that the ferry was lost',
    ],
    [
      'The guild sent a letter to all the owners who had paid for the old ferry',
      11,
      'The guild sent a letter to all the owners who had paid for the old ferry',
    ],
    [
      'A note of the port reported, in words lost on many a sailor, that the ferry was sold',
      13,
      'A note of the port reported, in words lost on many a sailor, that the ferry was sold',
    ],
    [
      'Considering the small crew that the owner needs at the port, Okoro sold the ferry',
      11,
      'Considering the small crew that the owner needs at the port, Okoro sold the ferry',
    ],
    [
      'The captain, dressed in a dark coat, blue trousers and wrapped in a scarf, opened the gate',
      13,
      'The captain, dressed in a dark coat, blue trousers and wrapped in a scarf, opened the gate',
    ],
    // but not where the sentence may end
    [
      'The crew of the ferry left the port in the dark and sailed to the cape',
      11,
      'The crew of the ferry left the port in the dark',
    ],
    [
      'The old crew had left the ferry and the port on Monday when the storm broke',
      12,
      'The old crew had left the ferry and the port on Monday',
    ],
    // a dash is a break, and two hold what stands beside the point
    [
      'The ferry of the island was sold to the guild on Monday - a thing that it had long hoped for in vain',
      13,
      'The ferry of the island was sold to the guild on Monday',
    ],
    [
      'The ferry - which had been built in a yard on the river - sank off the coast.',
      10,
      'The ferry sank off the coast.',
    ],
  ])('%s', (text, most, expected) => {
    expect(short(text, most)).toBe(expected)
  })

  it('does not cut what takes something back where another break is left', () => {
    const text =
      'The ferry sank off the coast, the crew had left, but that was not true according to the port of the island and its owner'
    const found = short(text, 14)
    expect(countWords(piecesOf(tag(found, [{ start: 0, end: found.length }])[0] ?? []))).toBeLessThanOrEqual(
      14,
    )
    expect(found).toContain('The ferry sank off the coast')
  })

  it('ends words without any break', () => {
    const text = `The ferry sank ${'off the coast of the island '.repeat(20)}`
    expect(short(text, 12).split(' ').length).toBeLessThanOrEqual(12)
    expect(short(text, 12)).not.toMatch(/ (?:of|the|off)$/)
  })
})
