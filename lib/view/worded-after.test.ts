import { describe, expect, it } from 'vitest'
import { wordedAfter } from './worded-after'

/** One outlet for each sentence, named "1", "2" and so on. */
const told = (...sentences: readonly string[]) =>
  sentences.map((text, i) => ({ outlet: `${i + 1}`, mentionId: `m${i}`, text }))

/** The outlet, and the words put in. */
function read(text: string, ...sentences: readonly string[]) {
  const worded = wordedAfter(text, told(...sentences))
  return worded && [worded.outlet, ...worded.putIn.map(({ start, end }) => text.slice(start, end))]
}

describe('what a claim is worded after', () => {
  it.each([
    ['as it stands', 'The ferry sank off Lund.', 'The ferry sank off Lund on Monday, police said.', []],
    ['a name for "he"', 'Ole Harrow sold the ferry.', 'He sold the ferry, he told us.', ['Ole Harrow']],
    ['a name for "his"', 'Divers found Ole Harrow’s boat.', 'Divers found his boat.', ['Ole Harrow’s']],
    ['the “is” of an apposition', 'Lund is a town of 900.', 'In Lund, a town of 900, it rained.', ['is']],
    ['who says it', 'Ole Harrow: “I sold it for scrap”.', '“I sold it for scrap.”', ['Ole Harrow']],
    ['who says it there', 'Ole Harrow: “I sold it”.', '“I sold it,” Ole Harrow said.', []],
    ['both kinds of marks', 'It’s “not sold”.', 'It\'s "not sold", she said.', []],
    ['a headline in capitals', 'Ferry sold for scrap.', 'FERRY SOLD FOR SCRAP', []],
    ['figures as one word', 'It cost $1.5m in 2019.', 'It cost $1,5m in 2019.', ['1.5m']],
    ['what says itself that it is put in', 'It sank on Monday [2019-01-21].', 'It sank on Monday.', []],
    [
      'several places',
      'Ole Harrow had moved the money to Lund.',
      'He denied he moved the money to Lund.',
      ['Ole Harrow had'],
    ],
  ] as const)('%s', (_, text, sentence, putIn) => {
    expect(read(text, sentence)).toEqual(['1', ...putIn])
  })

  it('is the sentence with most of its words, the first of equals', () => {
    const [short, whole] = ['The ferry sank.', 'The ferry sank off Lund.']
    expect(read('The ferry sank off Lund.', short, whole, whole)).toEqual(['2'])
  })

  it('is none where no sentence has half of them', () => {
    expect(read('The ferry was lost at sea.', 'Off Lund a ship sank.')).toBeNull()
    expect(read('The ferry sank.')).toBeNull()
  })

  it('keeps the order: a word that stands elsewhere in the sentence is put in', () => {
    expect(read('Roe saw that Harrow sold it.', 'Harrow saw that Roe sold it.')).toEqual([
      '1',
      'Roe',
      'Harrow',
    ])
  })
})
