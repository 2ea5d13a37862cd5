import { describe, expect, it } from 'vitest'
import { tag } from '@/lib/text/tag'
import { findAsides, withoutAsides } from './find-asides'

function tokensOf(text: string) {
  return tag(text, [{ start: 0, end: text.length }])[0] ?? []
}

function asidesOf(text: string): readonly string[] {
  const tokens = tokensOf(text)
  return findAsides(tokens).map(({ head, end }) =>
    text.slice(tokens[head]?.start ?? 0, tokens[end - 1]?.end ?? 0),
  )
}

function restOf(text: string): string {
  const tokens = tokensOf(text)
  return withoutAsides(tokens, findAsides(tokens))
    .map((t) => t.text)
    .join(' ')
}

describe('findAsides', () => {
  it.each([
    // relative clauses, inside and at the end
    [
      'The old dam, which was built by prisoners in 1931, broke on Friday.',
      'The old dam, which was built by prisoners in 1931',
    ],
    [
      'The letter was read by Ana Ruiz, who sits on the harbour board.',
      'Ana Ruiz, who sits on the harbour board',
    ],
    [
      'The crew – which had slept on deck for a week – left the island.',
      'The crew – which had slept on deck for a week',
    ],
    [
      'The bell was heard by Ana Ruiz, 61, who has lived beside the church since spring.',
      'Ana Ruiz, 61, who has lived beside the church since spring',
    ],
    [
      'A former officer on the Lund, who left the sea in May, told the paper of it.',
      'A former officer on the Lund, who left the sea in May',
    ],
    [
      'A clerk at Harrow Mills, who left the firm in May, told the paper of it.',
      'A clerk at Harrow Mills, who left the firm in May',
    ],
    [
      'The mayor of Lund, who left the island in May, told the paper of it.',
      'The mayor of Lund, who left the island in May',
    ],
    [
      'A spokesman for Harrow, who asked not to be named, told the paper of it.',
      'A spokesman for Harrow, who asked not to be named',
    ],
    [
      'The leader of the union at the port, who left the island in May, told the paper of it.',
      'The leader of the union at the port, who left the island in May',
    ],
    [
      'A lawyer for Ana Ruiz, who left the island in May, told the paper of it.',
      'Ana Ruiz, who left the island in May',
    ],
    [
      'Ada Moss, of the guild in Lund, who left the sea in May, told the paper of it.',
      'Ada Moss, of the guild in Lund, who left the sea in May',
    ],
    [
      'Basking sharks, which are harmless to men, swim off Lund.',
      'Basking sharks, which are harmless to men',
    ],
    // appositions
    [
      'Ana Ruiz, the daughter of a miner from the north, won the vote.',
      'Ana Ruiz, the daughter of a miner from the north',
    ],
    [
      'The bank belongs to the Lane Group, a close ally of the ministry.',
      'the Lane Group, a close ally of the ministry',
    ],
    // what follows the closing comma is the sentence's own
    [
      'Russia, which has lent the island millions, this week promised more.',
      'Russia, which has lent the island millions',
    ],
    // a list of things, and a verb that could be a noun
    ['Ana Ruiz, who trades in corn, wool and wine, left.', 'Ana Ruiz, who trades in corn, wool and wine'],
    ['The company, which trades abroad, told nobody.', 'The company, which trades abroad'],
    // what a thing stands in does not do what the thing does; but what it is of may
    [
      'The mill in Lund, which employs 40 people, has been shut since May.',
      'The mill in Lund, which employs 40 people',
    ],
    ['The mill of Lund, which employs 40 people, has been shut.', 'Lund, which employs 40 people'],
    [
      'The manager of the mill, who joined in May, had never held such a job.',
      'The manager of the mill, who joined in May',
    ],
    ['They met the sister of the mayor, who lives in Lund.', 'the mayor, who lives in Lund'],
    ['The guards live in Lund, which has 40 inns.', 'Lund, which has 40 inns'],
    // brackets
    ['The old dam (it was built by prisoners) broke on Friday.', 'it was built by prisoners'],
    // the whole name of a house, and the comma of a date
    ['It was sold by Moss & Lane, which was not involved.', 'Moss & Lane, which was not involved'],
    [
      'They read a report by the guild, which names a deed of May 9, 2019, as the last.',
      'the guild, which names a deed of May 9, 2019',
    ],
    // behind an opening participle, but not its own
    [
      'Having read the letter, they wrote to the mayor, a friend hired in May, and left.',
      'the mayor, a friend hired in May',
    ],
  ])('%s', (text, aside) => {
    expect(asidesOf(text)).toEqual([aside])
  })

  it.each([
    // bare titles and adjectives stay with the name
    'Ana Ruiz, the former mayor, won the vote.',
    'The vessel, a white ferry, sank on Monday.',
    // a time said twice
    'On Friday, the day before the vote, the dam broke.',
    // the main clause behind an opening
    'In a letter to the ministry, the harbour board asked for more money.',
    'Early on Monday, a report surfaced about the harbour board.',
    'Having read the letter, the harbour board decided on Monday, with one voice, to sell.',
    // a sum of money does nothing
    'The mill went for a price of €295,000, which was low.',
    // who tells it
    'The plane flew from Havana to Dakar, the data showed.',
    // who an unnamed source is belongs to what it tells
    'A second source, who is close to the ferry company, said the crew had fled.',
    // a list
    'They met the mayor, the harbour master, and the head of the ferry company.',
    // a restrictive clause says which one
    'The engineer who built the dam has left the country.',
    // brackets without a clause, or without an end
    'The old dam (near the town of Sor) broke on Friday.',
    'The old dam (it was built by prisoners broke on Friday.',
    // a name in full
    'The FBWO (Foula Boats and Works Office) closed the dam on Friday.',
    'The dam broke.',
    '',
    // who says it begins behind the comma
    'In a talk with Foula Radio, the captain of the ferry, Ana Ruiz, said that it was sold.',
  ])('finds none in: %s', (text) => {
    expect(asidesOf(text)).toEqual([])
  })

  it.each(['Reed, who, ', 'Reed – who, the ', 'Reed, a ferry of '])(
    'looks at a token as often in a longer text: %s',
    (piece) => {
      const looks = (times: number) => {
        let count = 0
        const tokens = new Proxy(tokensOf(piece.repeat(times)), {
          get: (all, at) => {
            count++
            return Reflect.get(all, at)
          },
        })
        findAsides(tokens)
        return count
      }
      expect(looks(800)).toBeLessThan(looks(400) * 2.5)
    },
  )

  it('leaves what is said in the first place', () => {
    expect(restOf('The old dam, which was built by prisoners in 1931, broke on Friday.')).toBe(
      'The old dam broke on Friday .',
    )
    expect(restOf('The old dam (it was built by prisoners) broke.')).toBe('The old dam broke .')
    expect(restOf('The letter was read by Ana Ruiz, who sits on the harbour board.')).toBe(
      'The letter was read by Ana Ruiz',
    )
  })
})
