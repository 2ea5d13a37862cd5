import { describe, expect, it } from 'vitest'
import { readFormer, speakerName } from './former-office'

describe('readFormer', () => {
  it.each([
    ['Mayor Jane Roe', 'Former Mayor Jane Roe spoke first.', true],
    ['Mayor Jane Roe', 'So did a former captain and former Mayor Jane Roe.', true],
    ['Mayor Jane Roe', 'It was former Mayor Jane Roe’s boat.', true],
    ['Norwegian Captain John Harrow', 'the ex-Norwegian captain\nJohn Harrow', true],
    ["Mayor Jane-Ann O'Roe", "the former mayor Jane-Ann O'Roe", true],
    // she is, or the text does not say
    ['Mayor Jane Roe', 'Mayor Jane Roe spoke of a former captain.', false],
    ['Mayor Jane Roe', 'Roe spoke.', false],
    ['Jane Roe', 'the former Jane Roe School', false],
  ])('%s in: %s', (name, text, expected) => {
    expect(readFormer([{ text }])(name)).toBe(expected)
  })
})

describe('readFormer of several texts', () => {
  it('knows whom any of them calls former', () => {
    const former = readFormer([{ text: 'Roe spoke.' }, { text: 'So did former Mayor Jane Roe.' }])
    expect(former('Mayor Jane Roe')).toBe(true)
    expect(former('Captain Jane Roe')).toBe(false)
    expect(readFormer([])('Mayor Jane Roe')).toBe(false)
  })
})

describe('speakerName', () => {
  it('leaves an office out that only another article says is over', () => {
    const [yes, no] = [() => true, () => false]
    expect(speakerName('Mayor Jane Roe', no, yes, 'Jane Roe')).toBe('Jane Roe')
    expect(speakerName('Mayor Jane Roe', no, no, 'Jane Roe')).toBe('Mayor Jane Roe')
    expect(speakerName('Mayor Jane Roe', yes, yes, 'Jane Roe')).toBe('Former Mayor Jane Roe')
    expect(speakerName('Mayor Jane Roe', no, yes, null)).toBe('Mayor Jane Roe')
  })
})
