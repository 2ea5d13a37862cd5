import { describe, expect, it } from 'vitest'
import { TITLE, worded } from '../worded.fixture'
import { isSpeaker } from './spoken-by'

describe('withPostHeld', () => {
  it.each([
    [
      'Jane Roe, an analyst with the Lund Institute, came. “We sold the boat for good,” Jane Roe said.',
      '“We sold the boat for good,”',
      'Jane Roe, an analyst with the Lund Institute: “We sold the boat for good”.',
    ],
    [
      'Jane Roe, 61, head of Lund Harbour, came by ferry. “We sold the boat for good,” Jane Roe said.',
      '“We sold the boat for good,”',
      'Jane Roe, head of Lund Harbour: “We sold the boat for good”.',
    ],
    [
      'Jane Roe, head of Lund Harbour and a keen sailor of great old wooden boats, came. “We sold the boat for good,” Jane Roe said.',
      '“We sold the boat for good,”',
      'Jane Roe, head of Lund Harbour: “We sold the boat for good”.',
    ],
    [
      'Jane Roe, head of Lund and Foula Sailors of Norvik, came. “We sold the boat for good,” Jane Roe said.',
      '“We sold the boat for good,”',
      'Jane Roe, head of Lund and Foula Sailors of Norvik: “We sold the boat for good”.',
    ],
    // she speaks for herself, for nobody that is named, or has an office already
    [
      'Jane Roe, an analyst with the Lund Institute, came. “I sold the boat for good,” Jane Roe said.',
      '“I sold the boat for good,”',
      'Jane Roe: “I sold the boat for good”.',
    ],
    [
      'Jane Roe, a retired cook, came. “We sold the boat for good,” Jane Roe said.',
      '“We sold the boat for good,”',
      'Jane Roe: “We sold the boat for good”.',
    ],
  ])('%s', (text, quote, expected) => {
    expect(worded(`${TITLE}${text}`, quote)).toBe(expected)
  })

  it('leaves the post out where what is said would have to be cut for it', () => {
    const said =
      'We sold the boat, the pier, the nets, the ropes, the sails, the oars and the lamps of the guild to two brothers of the keeper of Norvik'
    const text = `Jane Roe, an analyst with the Lund Institute, came. “${said},” Jane Roe said.`
    expect(worded(`${TITLE}${text}`, `“${said},”`)).toBe(`Jane Roe: “${said}”.`)
  })
})

describe('isSpeaker', () => {
  it.each([
    ['Jane Roe', true],
    ['A clerk of the port', true],
    ['J', false],
    ['From', false],
    ['Should Norvik', false],
    ['Rumours', false],
    ['Willa Roe', true],
  ])('%s', (name, expected) => {
    expect(isSpeaker(name)).toBe(expected)
  })
})
