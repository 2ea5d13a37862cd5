import { describe, expect, it } from 'vitest'
import { roleMeant } from './role-meant'

describe('roleMeant', () => {
  it.each([
    ['the local Archbishop of Lund', true, 'the local Archbishop of Lund'],
    ['The nun, who is known as a cook', false, 'The nun'],
    ['a clerk', true, 'a clerk'],
    // of the other sex, several, a body, a thing, somebody with a name
    ['The nun', true, null],
    ['a policeman', false, null],
    ['the clerks', true, null],
    ['the ministry', true, null],
    ['the sign', true, null],
    ['Google Maps', true, null],
  ])('%s as "he": %s', (source, male, expected) => {
    expect(roleMeant(source, male)).toBe(expected)
  })
})
