import { describe, expect, it } from 'vitest'
import { cells, heldAgainst, heldBesideFerry, story } from './story.fixture'

const SUNK = 'The ferry Aurora sank off Cape Lund on Tuesday night.'
const LEAK = 'The hull of the ship had been leaking since the spring, a welder said.'

describe('what a denial in a phrase is held against', () => {
  it('is what was told of that which was asked about', () => {
    const call = 'The call for help was made at midnight, a radio operator said.'
    const islander = `${call} The island has two shops, a baker said. Asked about the time of the call, Ada Moss said: “That does not accord with our records.”`
    expect(heldBesideFerry('The call for help was made at midnight.', islander, 'our records')).toContain(
      call,
    )
  })

  it('is what somebody else was told to have said right before', () => {
    const islander = `${LEAK} “That is simply not what happened,” said Ada Moss.`
    expect(heldBesideFerry(LEAK, islander, 'not what happened')).toEqual(expect.arrayContaining([LEAK]))
  })

  it.each([
    // A report named by words in quotation marks, and by a figure
    ['Do not fall for the “leaking hull” story.', 'leaking hull', LEAK],
    [
      'A figure of “more than 48” has no basis, said Ada Moss.',
      'no basis',
      'More than 48 people were on the ship.',
    ],
  ])('is what the report is said to be of: %s', (denial, words, told) => {
    expect(heldBesideFerry(told, denial, words)).toEqual([told])
  })

  it.each([
    ['A figure of “more than 48” has no basis, said Ada Moss.', 'no basis'],
    ['Reports concerning the warden’s dog bear no relation to anything that occurred.', 'no relation'],
  ])('is not the main claim where nobody tells what is named: %s', (denial, words) => {
    expect(heldBesideFerry('The price of fuel rose.', denial, words)).not.toContain(SUNK)
  })

  it('is the claim that a fact check puts, and not a second telling of it', () => {
    const analysis = story({
      Harbour: ['Ferry Aurora sinks off Cape Lund', SUNK],
      Herald: ['Ferry sinks off Cape Lund', SUNK],
      Checker: [
        'What we know',
        'CLAIM: The ferry Aurora sank off Cape Lund on Tuesday night.\nVERDICT: False.',
      ],
    })
    expect(cells(analysis, SUNK)).toEqual({ Harbour: 'repeats', Herald: 'repeats', Checker: 'disputes' })
  })

  it('is what others tell in other words than a fact check puts it', () => {
    const told = 'All forty of the crates of tea were saved from the ship, a trader said.'
    const check = 'CLAIM: Every one of the tea crates was saved.\nVERDICT: False.'
    expect(heldBesideFerry(told, check, 'VERDICT')).toEqual([told])
  })

  /** A lead, for what stands in one is what the story is about. */
  const LEAD = 'The nets were mended. The children sang. The wind was mild. '

  it.each([
    ['The same site ran a death hoax about Berit Lindqvist in May.', 'death hoax'],
    ['The page had printed a fake report about Berit Lindqvist in May.', 'fake report'],
    ['In May the site carried a bogus story involving Berit Lindqvist.', 'bogus story'],
  ])('is not the main claim where it is about somebody of whom that does not tell: %s', (text, words) => {
    expect(heldBesideFerry('The price of fuel rose.', LEAD + text, words)).not.toContain(SUNK)
  })

  it.each([
    ['The same site ran a hoax about the Aurora in May.', 'hoax'],
    ['The page had printed a fake report about the Aurora off Cape Lund.', 'fake report'],
  ])('but is where it is about the same: %s', (text, words) => {
    expect(heldBesideFerry('The price of fuel rose.', LEAD + text, words)).toContain(SUNK)
  })

  it('is a claim of its own where nobody else tells what a fact check puts', () => {
    const analysis = story({
      Harbour: ['Ferry Aurora sinks off Cape Lund', SUNK],
      Checker: ['What we know', 'CLAIM: Nine goats won the island’s lottery.\nVERDICT: No evidence.'],
    })
    expect(heldAgainst(analysis, 'Nine goats')).toEqual([])
  })

  it('is what others report where it is said to be contrary to reports, though they have one word of it', () => {
    const told = 'The old tub had flunked its inspection in March, a welder said.'
    const denial = 'The ship never flunked a survey, contrary to some reports.'
    expect(heldBesideFerry(told, denial, 'contrary to')).toEqual(expect.arrayContaining([told]))
  })

  it('needs more than a word where it is not', () => {
    const told = 'The old tub had flunked its inspection in March, a welder said.'
    expect(heldBesideFerry(told, 'The ship never flunked a survey.', 'flunked')).toBeNull()
  })

  it('is a part that others are not told to have given, where somebody says he had none', () => {
    const text = 'Ada Moss said she was not the source of the leak.'
    expect(heldBesideFerry('The price of fuel rose.', text, 'the leak')).toEqual([])
    expect(
      heldBesideFerry('The price of fuel rose.', 'The pump was not the source of the leak.', 'the leak'),
    ).toBeNull()
  })
})
