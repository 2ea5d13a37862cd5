import { describe, expect, it } from 'vitest'
import { mayMatch } from '@/lib/text/may-match'
import { textsMatching } from '@/lib/text/texts-matching.fixture'
import { DISPUTE_RULES } from './dispute-rules'

const PATTERNS = DISPUTE_RULES.map((rule) => rule.pattern)

describe('the words that a rule of dispute needs', () => {
  const named = mayMatch(PATTERNS)

  it.each(PATTERNS.map((pattern, i) => [i, DISPUTE_RULES[i]?.reason, pattern] as const))(
    'are in texts that rule %i matches (%s)',
    (_, __, pattern) => {
      const matching = textsMatching(pattern)
      expect(matching.length).toBeGreaterThan(20)
      for (const text of matching) {
        const places = PATTERNS.flatMap((one, i) => (one.test(text) ? [i] : []))
        expect(named(text), text).toEqual(expect.arrayContaining(places))
      }
    },
  )
})
