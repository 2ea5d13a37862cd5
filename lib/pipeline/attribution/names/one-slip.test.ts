import { describe, expect, it } from 'vitest'
import { isOneSlip } from './one-slip'

describe('a slip of the pen in a surname', () => {
  it.each<[a: string, b: string, same: boolean]>([
    ['motnero', 'montero', true],
    ['kestermann', 'kesterrmann', true],
    ['karodin', 'kerodin', true],
    ['weberin', 'weberin', false],
    // another beginning or end: another name
    ['webers', 'weber', false],
    ['martin', 'partin', false],
    // two letters apart
    ['carlson', 'cariton', false],
    // too short to tell
    ['roth', 'rith', false],
    ['holt', 'hoolt', false],
  ])('%s, %s: %s', (a, b, same) => {
    expect(isOneSlip(a, b)).toBe(same)
    expect(isOneSlip(b, a)).toBe(same)
  })
})
