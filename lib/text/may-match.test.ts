import { describe, expect, it } from 'vitest'
import { mayMatch } from './may-match'

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
})
