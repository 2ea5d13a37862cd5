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
      'Led Boats are the oldest of all the boats that the port has let to the guild of the island, a thing seldom done by it',
      22,
      'Led Boats are the oldest of all the boats that the port has let to the guild of the island',
    ],
    // but not before the sentence itself begins
    [
      'As the two guilds of the island geared up for the talks of May, it became clear to all of them that nobody had been asked',
      22,
      'As the two guilds of the island geared up for the talks of May, it became clear',
    ],
  ])('%s', (text, most, expected) => {
    expect(short(text, most)).toBe(expected)
  })

  it('does not cut what takes something back where another break is left', () => {
    const text =
      'The ferry sank off the coast, the crew had left, but that was not true according to the port'
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
