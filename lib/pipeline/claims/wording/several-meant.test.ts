import { describe, expect, it } from 'vitest'
import { TITLE, worded } from '../worded.fixture'

describe('severalMeant', () => {
  it.each([
    [
      'Two men close to the owner said he had sold the ferry. They asked for their names to be left out.',
      'They asked for their names to be left out.',
      'Two men close to the owner asked for their names to be left out.',
    ],
    [
      '“The chains did not rust in a day. They had been rusting for two winters,” Ole Harrow said.',
      'They had been rusting for two winters,” Ole Harrow said.',
      'The chains had been rusting for two winters.',
    ],
    [
      'At least 17 sailors in two towns have fallen ill after a meal, doctors say.\n\nSix of them were brought to the port.',
      'Six of them were brought to the port.',
      'Six of the sailors were brought to the port.',
    ],
    [
      'Divers had warned that the chains were rusting and recommended that they be replaced within a year.',
      'and recommended that they be replaced within a year.',
      'Divers recommended that the chains be replaced within a year.',
    ],
  ])('names whom "they" means: %s', (text, quote, expected) => {
    expect(worded(`${TITLE}The ferry was shut. ${text}`, quote)).toBe(expected)
  })

  it.each([
    // the others may be meant
    [
      'The divers had warned the owners. They sold two ships in May.',
      'They sold two ships in May.',
      /^The (?:divers|owners)/,
    ],
    // another speaks
    [
      'The chains did not rust in a day. “They had been laughing for two winters,” Ole Harrow said.',
      '“They had been laughing for two winters,” Ole Harrow said.',
      /^The chains/,
    ],
    // another paragraph
    [
      'The divers left the port at noon.\n\nThey sold two ships in May.',
      'They sold two ships in May.',
      /^The divers/,
    ],
  ])('leaves "they" where it may mean others: %s', (text, quote, wrong) => {
    expect(worded(`${TITLE}The ferry was shut. ${text}`, quote)).not.toMatch(wrong)
  })
})
