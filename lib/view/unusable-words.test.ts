import { expect, it } from 'vitest'
import { unusableWords } from './unusable-words'

const rejected = (n: number) => ({
  file: `claims.0.mentions.${n}`,
  reason: 'quotes words that stand nowhere in its article',
  todo: 'Correct it.',
})

it('says nothing where all could be used', () => {
  expect(unusableWords('reader 1', [])).toBeNull()
})

it('names the first ones, and counts the rest', () => {
  expect(unusableWords('reader 1', [rejected(2)])).toBe(
    '1 mention of reader 1 could not be used and was left out: claims.0.mentions.2 quotes words that stand nowhere in its article.',
  )
  const many = unusableWords('reader 1', [0, 1, 2, 3, 4].map(rejected)) ?? ''
  expect(many).toMatch(/^5 mentions of reader 1 could not be used and were left out: claims\.0\.mentions\.0 /)
  expect(many).toMatch(/claims\.0\.mentions\.2 [^;]+; and 2 more\.$/)
})
