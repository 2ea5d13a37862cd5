import { describe, expect, it } from 'vitest'
import { TITLE, worded } from './worded.fixture'

describe('canonicalText is true to its quote', () => {
  it.each([
    // inside quotation marks "he" is not who speaks, also in their second sentence
    [
      'Captain John Harrow came ashore. “Nobody asked us. Nobody told me he left,” Harrow said.',
      'Nobody told me he left,” Harrow said.',
      /(?:John )?Harrow: “Nobody told me he left”/,
    ],
    [
      'Captain John Harrow said he had left the bridge at noon.',
      'Captain John Harrow said he had left the bridge at noon.',
      /^John Harrow had left/,
    ],
    // nor are "they" who is quoted with it, however his name ends
    [
      'James Moss said that the storm was “the kind of thing they talk of for years”.',
      'James Moss said that the storm was “the kind of thing they talk of for years”.',
      /“the kind of thing they talk of for years”/,
    ],
    [
      'Sailors said that they had left the bridge at noon.',
      'Sailors said that they had left the bridge at noon.',
      /^Sailors (?:said that they )?had left/,
    ],
    // an ambassador is a state’s, and no minister’s
    [
      'The foreign minister, Jane Harrow, met the owners and said its ambassador had been summoned.',
      'and said its ambassador had been summoned.',
      /(?<!minister’s )ambassador had been summoned/,
    ],
    // who is told is not what is spoken of
    [
      'The cook told a morning paper that it was the left one.',
      'The cook told a morning paper that it was the left one.',
      /^(?:The cook told a morning paper that )?[Ii]t was the left one/,
    ],
    // who has told one thing tells the other
    [
      'The coast guard confirmed that it had rained; it acknowledged that a call had gone unread.',
      'it acknowledged that a call had gone unread.',
      /^(?:The coast guard acknowledged that a|A) call had gone unread\.$/,
    ],
    [
      'The coast guard confirmed that the port had written; it acknowledged that a call had gone unread.',
      'it acknowledged that a call had gone unread.',
      /^(?!The coast guard ack)/,
    ],
    // somebody is picked out
    [
      'One sailor called the leak small and said it was the insurers, not the doctors, who had balked.',
      'and said it was the insurers, not the doctors',
      /[Ii]t was the insurers, not the doctors/,
    ],
    [
      'The lad who sold the boat has lost his oars, John Harrow said.',
      'The lad who sold the boat has lost his oars, John Harrow said.',
      'The lad who sold the boat has lost his oars.',
    ],
  ])('names nobody who is not meant: %s', (text, quote, expected) => {
    const found = worded(TITLE + text, quote)
    if (typeof expected === 'string') expect(found).toBe(expected)
    else expect(found).toMatch(expected)
  })

  it.each([
    // outside quotation marks "I" and "we" are who writes
    [
      'A reader reminded me that last autumn I reported five wrecks.',
      /^The Harbour Post: “(?:A reader reminded me that l|L)ast autumn I reported five wrecks”\.$/,
    ],
    [
      'The port says thirty days; the copy that we read gives ten.',
      /^The Harbour Post: “The (?:port says thirty days; the )?copy that we read gives ten”\.$/,
    ],
    [
      '“We read ten copies of the law,” said John Harrow.',
      /^John Harrow: “We read ten copies of the law”\.$|^“We read ten copies of the law,” said John Harrow\.$/,
    ],
    // "those" and "their captain" name nobody
    ['“We read ten copies of the law,” their captain said.', /^The captain: “We read ten copies/],
  ])('says who says it: %s', (text, expected) => {
    const quote = text.includes('copy that') ? 'the copy that we read gives ten.' : text
    expect(worded(TITLE + text, quote)).toMatch(expected)
  })

  it('does not give the outlet what somebody unnamed says of himself', () => {
    const text = 'Nobody spoke of the rumours, though: “Nonsense. Our boats are safe.”'
    expect(worded(TITLE + text, 'though: “Nonsense. Our boats are safe.”')).not.toMatch(/^The Harbour Post/)
  })

  it('takes no year for the published one where the text speaks of another', () => {
    const text = 'The council sold the mill in March 2019. Bids closed on 23 March at five.'
    expect(worded(TITLE + text, 'Bids closed on 23 March at five.')).toBe('Bids closed on 23 March at five.')
    const other = 'The council sold the mill in March. Bids closed on 9 March at five.'
    expect(worded(TITLE + other, 'Bids closed on 9 March at five.')).toBe(
      'Bids closed on 9 March [2021-03-09] at five.',
    )
  })
})
