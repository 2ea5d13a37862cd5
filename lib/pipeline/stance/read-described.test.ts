import { describe, expect, it } from 'vitest'
import { readDescribed } from './read-described'
import { readDispute } from './read-dispute'

/** The kind and the noun by which a sentence points at what it denies or doubts. */
function described(text: string): string | null {
  const dispute = readDispute(text)
  const found = dispute && readDescribed(text, dispute)
  return found ? `${found.kind}: ${found.noun}` : null
}

describe('a denial points at a claim of a kind', () => {
  it.each([
    ['Ms Roe cast doubt on the council’s timetable.', 'time: timetable'],
    ['The union cast doubt on that schedule, calling it hasty.', 'time: schedule'],
    ['The mayor called the timeline misleading and false.', 'time: timeline'],
    ['Moss confirms sale but calls price exaggerated', 'money: price'],
    ['The owner called the sum “pure fiction”.', 'money: sum'],
    ['The army denied the toll.', 'toll: toll'],
    ['The miners denied those figures on Monday.', 'number: figures'],
    ['The brothers denied responsibility in a letter.', 'blame: responsibility'],
    ['The brothers denied any involvement in the theft.', 'blame: involvement'],
    ['The guild denied any role in the strike.', 'blame: any role'],
    ['The mill called the account “bogus”.', 'told: account'],
    ['The mill branded the latest accusation a lie.', 'told: accusation'],
  ])('%s', (text, expected) => {
    expect(described(text)).toBe(expected)
  })

  it.each([
    // It says which figures, and what the claim is.
    'The miners denied the figures that the union had given.',
    'The mill called the claim that it had poisoned the well a lie.',
    // Reports are those of all.
    'The mill called the reports bogus.',
    'The company dismissed the reports as nonsense.',
    // Things that are no claims.
    'The clerk denied the request for a longer schedule.',
    'Doubts remain about the whole voyage.',
    // The figures of an office are those that the story turns on.
    'An envoy said the official figures were “not credible”.',
    // An answer has its question.
    'Asked about the timetable of the ferries, she replied: “Of course not.”',
    'The council approved the timetable.',
  ])('and not here: %s', (text) => {
    expect(described(text)).toBeNull()
  })
})
