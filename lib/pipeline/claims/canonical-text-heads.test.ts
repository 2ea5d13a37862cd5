import { describe, expect, it } from 'vitest'
import { TITLE, worded } from './worded.fixture'

describe('canonicalText behind a comma in the place of a "that"', () => {
  it.each([
    [
      'The pier was shut. As the Lund Gazette notes, Ole Harrow sold the old ferry in May.',
      'As the Lund Gazette notes, Ole Harrow sold the old ferry in May.',
      /^Ole Harrow sold the old ferry in May\b/,
    ],
    [
      'The pier was shut. As the storm continued, Ole Harrow sold the old ferry to the guild.',
      'As the storm continued, Ole Harrow sold the old ferry to the guild.',
      /^As the storm continued, Ole Harrow sold/,
    ],
  ])('%s', (text, quote, expected) => {
    expect(worded(TITLE + text, quote)).toMatch(expected)
  })
})

describe('canonicalText of what an entry or a picture is headed by', () => {
  it.each([
    [
      'The port was shut. Update: Roe Lines told us it has “not sold the old ferry”.',
      'Update: Roe Lines told us it has “not sold the old ferry”.',
      /^Roe Lines has/,
    ],
    [
      'The crew was captured. Captured: Ole Harrow, a clerk of the port, was held by the guild.',
      'Captured: Ole Harrow, a clerk of the port, was held by the guild.',
      /^Ole Harrow, a clerk of the port, was held by the guild\.$/,
    ],
  ])('%s', (text, quote, expected) => {
    expect(worded(TITLE + text, quote)).toMatch(expected)
  })

  it.each([
    // who does it stands before
    [
      'The guild of the island said it looked into the loss, but did not confirm Harrow, who is from Norvik, had been hurt.',
      'but did not confirm Harrow, who is from Norvik, had been hurt.',
      /^Did not/,
    ],
    [
      'The old guild has lamps and rope, and can tell where the boats will go and the price of the sails.',
      'and can tell where the boats will go and the price of the sails.',
      /^Where/,
    ],
    [
      'The crew left the old pier in the dark, having heard that the storm has broken the mast.',
      'having heard that the storm has broken the mast.',
      /^Having/,
    ],
  ])('says who did it: %s', (text, quote, wrong) => {
    expect(worded(TITLE + text, quote)).not.toMatch(wrong)
  })
})
