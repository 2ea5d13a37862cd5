import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frozenSpan, runningText } from './running-text'

const whole = (text: string) => runningText(text, { start: 0, end: text.length })

describe('runningText', () => {
  it.each([
    ['plain words', 'plain words'],
    ['two\nlines', 'two lines'],
    ['a break\r\n  with indent', 'a break with indent'],
    ['mostly ex-\nsoldiers', 'mostly ex-soldiers'],
    ['in carefully-\r\n  managed steps', 'in carefully-managed steps'],
    ['the U.S.-\nbacked side', 'the U.S.-backed side'],
    ['a dash -\nand more', 'a dash - and more'],
    ['con\u00ADtrac\u00AD\ntors', 'contractors'],
    ['no\u00A0break and\u2003wide', 'no break and wide'],
    ['form\ffeed', 'form feed'],
    ['\uFEFFmarked\u200B', 'marked'],
    ['  around  ', 'around'],
    ['family 👩‍👩‍👧 and 🚀', 'family 👩‍👩‍👧 and 🚀'],
    ['\u202Bعاجل: بيان\u202C جديد', 'عاجل: بيان جديد'],
    ['', ''],
    [' \n\t ', ''],
  ])('reads %j as %j', (text, expected) => {
    expect(whole(text).text).toBe(expected)
  })

  it('leaves out an aside', () => {
    const text = 'The group (pictured in May) left.'
    expect(runningText(text, { start: 0, end: text.length }, [{ start: 10, end: 27 }]).text).toBe(
      'The group left.',
    )
  })

  it('leads back to the frozen text', () => {
    const text = 'They are ex-\nsoldiers, he said.'
    const running = whole(text)
    const at = running.text.indexOf('ex-soldiers')
    const { start, end } = frozenSpan(running, at, at + 'ex-soldiers'.length)
    expect(text.slice(start, end)).toBe('ex-\nsoldiers')
  })

  it('keeps its map in order and every visible unit where it was', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'B', ' ', '\n', '\r', '-', '\u00AD', '🚀', 'ع', '\u00A0', '.'),
    })
    fc.assert(
      fc.property(texts, (text) => {
        const running = whole(text)
        const line = running.text
        let before = 0
        for (let i = 0; i < line.length; i++) {
          const { start, end } = frozenSpan(running, i, i + 1)
          expect(start).toBeGreaterThanOrEqual(before)
          if (line[i] !== ' ') expect(text.slice(start, end)).toBe(line[i])
          before = end
        }
        expect(line).not.toMatch(/\s\s|^\s|\s$|[\r\n]/)
      }),
    )
  })

  it('reads what stands there as it reads no other way than unit by unit', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '-', '\u2065', '\u200E', '\u3000', '’') })
    fc.assert(
      fc.property(texts, (text) => {
        const [at, units] = [
          whole(text),
          runningText(text, { start: 0, end: text.length }, [{ start: 0, end: 0 }]),
        ]
        expect(at.text).toBe(units.text)
        for (let i = 0; i <= at.text.length; i++)
          expect(frozenSpan(at, i, at.text.length)).toEqual(frozenSpan(units, i, at.text.length))
      }),
    )
  })
})
