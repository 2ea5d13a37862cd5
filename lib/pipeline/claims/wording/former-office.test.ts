import { describe, expect, it } from 'vitest'
import { speakerName, withFormer } from './former-office'

describe('withFormer', () => {
  it.each([
    ['Mayor Jane Roe', 'Former Mayor Jane Roe spoke first.', 'Former Mayor Jane Roe'],
    [
      'Norwegian Captain John Harrow',
      'the ex-Norwegian captain\nJohn Harrow',
      'Former Norwegian Captain John Harrow',
    ],
    // she is, or the article does not say
    ['Mayor Jane Roe', 'Mayor Jane Roe spoke of a former captain.', 'Mayor Jane Roe'],
    ['Mayor Jane Roe', 'Roe spoke.', 'Mayor Jane Roe'],
    ['Jane Roe', 'the former Jane Roe School', 'Jane Roe'],
    ["Mayor Jane-Ann O'Roe", "the former mayor Jane-Ann O'Roe", "Former Mayor Jane-Ann O'Roe"],
    ['Mayor J. (Jay) Roe', 'Former Mayor J. (Jay) Roe', 'Former Mayor J. (Jay) Roe'],
  ])('%s in: %s', (name, article, expected) => {
    expect(withFormer(name, article)).toBe(expected)
  })
})

describe('speakerName', () => {
  it('leaves an office out that only another article says is over', () => {
    const name = 'Mayor Jane Roe'
    expect(speakerName(name, 'Ms. Roe spoke.', () => true, 'Jane Roe')).toBe('Jane Roe')
    expect(speakerName(name, 'Ms. Roe spoke.', () => false, 'Jane Roe')).toBe(name)
    expect(speakerName(name, 'Former Mayor Jane Roe spoke.', () => true, 'Jane Roe')).toBe(
      'Former Mayor Jane Roe',
    )
    expect(speakerName(name, 'Ms. Roe spoke.', () => true, null)).toBe(name)
  })
})
