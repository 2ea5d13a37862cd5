import { expect, it } from 'vitest'
import { genderOfWord } from './gender-of-word'

it.each([
  ['mrs.', 'female'],
  ['stepdaughter', 'female'],
  ['spokeswoman', 'female'],
  ['woman', 'female'],
  ['mr', 'male'],
  ['ex-husband', 'male'],
  ['policeman', 'male'],
  ['human', null],
  ['german', null],
  ['captain', null],
  ['', null],
])('%s: %s', (word, gender) => {
  expect(genderOfWord(word)).toBe(gender)
})
