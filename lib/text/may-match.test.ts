import { describe, expect, it } from 'vitest'
import { mayMatch } from './may-match'
import { textsMatching } from './texts-matching.fixture'
import { DOUBTED_WORD, HEDGE_WORD, STATEMENTS } from './words/dispute-cues'

describe('mayMatch', () => {
  const named = mayMatch([
    /\bden(?:y|ied)\s+(?:\w+\s+)?reports?\b/i,
    /\bdenials?\b/i,
    /\w+n['’]t\b/i,
    /\bdenia\b/i,
  ])

  it.each([
    ['She DENIED all reports', [0, 2]],
    ['Their denials', [1, 2, 3]],
    ['He denied it', [2]],
    ['Reports came in', [2]],
    // Inside a word no word begins
    ['Unreported, undenied', [2]],
    ['', [2]],
  ])('of %j names %j', (text, places) => {
    expect(named(text)).toEqual(places)
  })

  it('names a pattern with the flag u where letters stand that it takes for others', () => {
    const pattern = /\bships?\b/iu
    expect(mayMatch([pattern])('Two \u017Fhips')).toEqual([0])
    expect(pattern.test('Two \u017Fhips')).toBe(true)
    expect(mayMatch([pattern])('Two boats')).toEqual([])
  })

  it('names patterns that need no word always', () => {
    expect(mayMatch([/\w+n['’]t\b/i, /boat/i])('Two ships')).toEqual([0, 1])
  })

  it.each([
    { kind: 'hedges', pattern: `\\b${HEDGE_WORD}` },
    { kind: 'doubts', pattern: `\\b${DOUBTED_WORD}` },
    ...STATEMENTS,
  ])('names the pattern of $kind for all that it matches', ({ pattern }) => {
    const whole = new RegExp(pattern.replaceAll(' ', '\\s+'), 'i')
    const texts = textsMatching(whole)
    expect(texts.length).toBeGreaterThan(20)
    for (const text of texts) expect(mayMatch([whole])(text), text).toEqual([0])
  })
})
