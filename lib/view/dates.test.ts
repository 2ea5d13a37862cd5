import { expect, it } from 'vitest'
import { wordDates } from './dates'

it.each([
  [
    'The Post published on 2024-05-02, before it (2024-05-03).',
    'The Post published on 2 May 2024, before it (3 May 2024).',
  ],
  ['The Post published on 2024-05, before it.', 'The Post published on May 2024, before it.'],
  ['Before it (2024-05-03T10:30:00Z).', 'Before it (3 May 2024, 10:30 UTC).'],
  ['Echo 2024-05-03-b and the 1999-2000 season.', 'Echo 2024-05-03-b and the 1999-2000 season.'],
])('%s', (sentence, words) => {
  expect(wordDates(sentence)).toBe(words)
})
