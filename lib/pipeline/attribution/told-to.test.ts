import { describe, expect, it } from 'vitest'
import { plainArticle } from '../clean/plain-article'
import { articleOf, sentencesOf } from './article-of.fixture'
import { attribute } from './attribute'

/** The outlet to which the words that begin like this were said, in an article of the Coast Gazette. */
function toldTo(text: string, words: string): string | null | undefined {
  const { paragraphs } = articleOf(text)
  const article = { ...plainArticle('a', text, paragraphs), outlet: 'Coast Gazette' }
  const at = text.indexOf(words)
  return attribute([article], sentencesOf([article])).find((one) =>
    one.content.some((piece) => piece.start <= at && at < piece.end),
  )?.toldTo
}

describe('to which other outlet it was said', () => {
  it.each<[text: string, words: string, outlet: string | null]>([
    // named by its name
    ['Anna Weber told the Lund Herald that the boat had sunk.', 'the boat had', 'Lund Herald'],
    ['“The boat had sunk,” Emil Roth told Lund Radio. “Nobody was on it.”', 'The boat', 'Lund Radio'],
    ['“The boat had sunk,” Emil Roth told Lund Radio. “Nobody was on it.”', 'Nobody was', 'Lund Radio'],
    ['Emil Roth, telling the Lund Herald that the boat had sunk, wept.', 'the boat had', 'Lund Herald'],
    ['Anna Weber told KQWX that the boat had sunk.', 'the boat had', 'KQWX'],
    ['Anna Weber told boat7 that the boat had sunk.', 'the boat had', 'boat7'],
    // by what is said before it
    ['Anna Weber told the Lund news site Tidemark that the boat had sunk.', 'the boat had', 'Tidemark'],
    // by its reporting, wherever the text tells of that
    [
      'Tidemark first reported the loss. Anna Weber told Tidemark the boat had sunk.',
      'the boat had',
      'Tidemark',
    ],
    // named before
    [
      'Anna Weber told the Lund Herald that the boat had sunk. “We saw the mast go down,” Weber told the paper.',
      'We saw the mast',
      'Lund Herald',
    ],
    // in an interview, behind the verb and before it
    ['The boat had sunk, Weber said in a telephone interview with Lund Radio.', 'The boat', 'Lund Radio'],
    [
      'In an interview with Lund Radio, Anna Weber said that the boat had sunk.',
      'the boat had',
      'Lund Radio',
    ],
    // somebody who is no outlet, or nobody
    ['Anna Weber told Emil Roth that the boat had sunk.', 'the boat had', null],
    ['Anna Weber told the Harbour Board that the boat had sunk.', 'the boat had', null],
    ['Anna Weber told reporters that the boat had sunk.', 'the boat had', null],
    ['Anna Weber said that the boat had sunk.', 'the boat had', null],
    // the outlet whose article it is
    ['Anna Weber told the Coast Gazette that the boat had sunk.', 'the boat had', null],
    ['Anna Weber told the Gazette that the boat had sunk.', 'the boat had', null],
  ])('%s: %s', (text, words, outlet) => {
    expect(toldTo(text, words)).toBe(outlet)
  })
})
