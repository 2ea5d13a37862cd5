import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayMatch } from '@/lib/text/may-match'
import { DISPUTE_RULES } from './dispute-rules'

const PATTERNS = DISPUTE_RULES.map((rule) => rule.pattern)

describe('the words that a rule of dispute needs', () => {
  const named = mayMatch(PATTERNS)

  it.each(PATTERNS.map((pattern, i) => [i, DISPUTE_RULES[i]?.reason, pattern] as const))(
    'are in texts that rule %i matches (%s)',
    (_, __, pattern) => {
      const texts = fc.sample(fc.stringMatching(withoutLooks(pattern)), { numRuns: 400, seed: 1 })
      const matching = texts.map((text) => `So ${text.trim()} now.`).filter((text) => pattern.test(text))
      expect(matching.length).toBeGreaterThan(20)
      for (const text of matching) {
        const places = PATTERNS.flatMap((one, i) => (one.test(text) ? [i] : []))
        expect(named(text), text).toEqual(expect.arrayContaining(places))
      }
    },
  )
})

/** A pattern from which texts can be made up: without looks ahead and behind, its gaps filled with small letters. */
function withoutLooks({ source }: RegExp): RegExp {
  let depth = 0
  let out = ''
  for (const piece of source.match(/\(\?<?[=!]|\(|\)|\[(?:\\.|[^\]])*\]|\\.|./g) ?? []) {
    if (depth > 0 || /^\(\?<?[=!]/.test(piece)) depth += piece.startsWith('(') ? 1 : piece === ')' ? -1 : 0
    else if (piece !== '\\b') out += piece
  }
  return new RegExp(
    out
      .replaceAll(/\\s[+*]/g, ' ')
      .replaceAll(/\\[wS](?=[+*])/g, '[a-z]')
      .replaceAll(/\(\?<\w+>/g, '(?:'),
  )
}
