import { describe, expect, it } from 'vitest'
import { articleOf, sentencesOf } from './article-of.fixture'
import { attribute } from './attribute'
import { attributionFor } from './attribution-for'

/** The name that governs the stretch of the text that reads `part`. */
function governs(text: string, part: string): string | null {
  const article = articleOf(text)
  const start = text.indexOf(part)
  const found = attribute([article], sentencesOf([article]))
  return attributionFor({ start, end: start + part.length }, found)?.sourceName ?? null
}

describe('attributionFor', () => {
  it.each([
    // The whole sentence, and what was said alone
    ['Anna Weber said the ship had sunk.', 'Anna Weber said the ship had sunk.', 'Anna Weber'],
    ['Anna Weber said the ship had sunk.', 'the ship had sunk', 'Anna Weber'],
    // An answer: the question is part of the mention
    [
      'Asked whether the old harbour would be closed, Anna Weber said: “No, never.”',
      'Asked whether the old harbour would be closed, Anna Weber said: “No, never.”',
      'Anna Weber',
    ],
    [
      'Asked by a paper on Monday whether the old harbour on the south bank would be closed, Anna Weber said: “No.”',
      'Asked by a paper on Monday whether the old harbour on the south bank would be closed, Anna Weber said: “No.”',
      'Anna Weber',
    ],
    // The outlet's own voice beside somebody's
    ['The ship sank on Monday. Anna Weber said it was old.', 'The ship sank on Monday.', null],
    // What another speaker says in the same sentence
    [
      'Anna Weber said the ship was old, although two sailors said it was new.',
      'although two sailors said it was new',
      'two sailors',
    ],
    // A relative clause of its own
    [
      'He met a banker who is the tenth richest man in the land, according to the Daily Post.',
      'He met a banker',
      null,
    ],
  ])('%s: %s', (text, part, expected) => {
    expect(governs(text, part)).toBe(expected)
  })

  it('is null for no attributions', () => {
    expect(attributionFor({ start: 0, end: 5 }, [])).toBeNull()
  })
})
