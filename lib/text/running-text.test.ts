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
        const { text: line, map } = whole(text)
        expect(map.length).toBe(line.length + 1)
        for (let i = 0; i < line.length; i++) {
          expect(map[i]).toBeLessThanOrEqual(map[i + 1] ?? 0)
          if (line[i] !== ' ') expect(text[map[i] ?? -1]).toBe(line[i])
        }
        expect(line).not.toMatch(/\s\s|^\s|\s$|[\r\n]/)
      }),
    )
  })
})
