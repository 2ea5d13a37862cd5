import { describe, expect, it } from 'vitest'
import { articleOf, sentencesOf } from '../article-of.fixture'
import { attribute } from '../attribute'

/** "name: what is said" of each attribution. */
function told(text: string): string[] {
  const article = articleOf(text)
  return attribute([article], sentencesOf([article])).map(
    ({ sourceName, content }) =>
      `${sourceName}: ${content.map((piece) => text.slice(piece.start, piece.end)).join(' … ')}`,
  )
}

describe('who tells a sentence', () => {
  it.each([
    // Between a subject and its verb
    ['The fog, the pilot said, will last until Sunday.', 'the pilot: The fog … will last until Sunday'],
    ['Two divers, the coastguard said, were missing.', 'the coastguard: Two divers … were missing'],
    // Behind what is set in commas after the subject
    [
      'The letter, signed by two doctors, states that the wards are unsafe.',
      'The letter, signed by two doctors: that the wards are unsafe',
    ],
    // What is put up for all to read
    ['The pool is shut, reads a sign at the gate.', 'a sign at the gate: The pool is shut'],
    // Whose verb is taken for a noun
    ['Half of the pipes leak, the same report found.', 'the same report: Half of the pipes leak'],
    ['The pipes leak, according to a second report.', 'a second report: The pipes leak'],
    // A body without a name
    [
      'The prosecutor’s office said Weber had paid. In a second letter, it said the guards were dismissed.',
      'The prosecutor’s office: the guards were dismissed',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected)
  })

  it.each([
    ['The owner was at sea and his mate called the shots.'],
    ['A neighbour saw the fire and called the police.'],
    ['Weber asked for help, and the crew called a doctor.'],
    ['Phone calls asking for comment were not returned.'],
    ['The mayor’s phone calls report no progress.'],
    ['The fire claimed nine lives before it was put out.'],
    ['Thousands of tweets mention the price of bread.'],
    ['Weber said nothing about the loan.'],
  ])('nobody: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  it('nothing that was lost is said as well', () => {
    expect(told('Weber said nothing was lost.')).toEqual(['Weber: nothing was lost'])
  })

  it('what something is called is said of it', () => {
    expect(told('Anna Weber called the deal a fraud.')).toEqual(['Anna Weber: the deal a fraud'])
    expect(told('Anna Weber called the claim false.')).toEqual(['Anna Weber: the claim false'])
  })
})
