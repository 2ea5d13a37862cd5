import { describe, expect, it } from 'vitest'
import { neededWords } from './needed-words'

describe('neededWords', () => {
  it.each([
    [/\bferry\b/i, [['ferry']]],
    // All spellings, as far as the letters go
    [/\bden(?:y|ies|ied)\b/i, [['deny', 'denies', 'denied']]],
    [/\bs[ck]eptics?\b/i, [['sceptics', 'sceptic', 'skeptics', 'skeptic']]],
    [/\b(?:un)?safe\w*/i, [['unsafe', 'safe']]],
    [/\bfar-?\s?fetched/i, [['far']]],
    // Each word that must be there
    [/\bsank\s+(?:\w+\s+)?harbour/i, [['sank'], ['harbour']]],
    // What may be absent is not needed, what is said only to be absent neither
    [/\b(?:old\s+)?harbour(?!\s+master)(?:\s+wall)?/i, [['harbour']]],
    [/\b(?:wall\s+){0,3}harbour/i, [['harbour']]],
    [/\b(?:wall\s+){1,3}harbour/i, [['wall'], ['harbour']]],
    // The rarest word of each alternative
    [/\b(?:was\s+sunk|has\s+no\s+mast)\b/i, [['sunk', 'mast']]],
    // Words that every text holds only where there is no other
    [/\bthe\s+\w+/i, [['the']]],
    // What does not begin a word, or may be anything, says nothing
    [/ferry/i, []],
    [/\b\w+ferry/i, []],
    [/\b(?:ferry|\w+n['’]t)\b/i, []],
    [/\b(?:ferry|)\s/i, []],
    [/\bnever(?:ferry)+/i, [['never']]],
    [/\b(?:a|an)\s+\w+/i, []],
  ])('%s needs %j', (pattern, lists) => {
    expect(neededWords(pattern)).toEqual(lists)
  })
})
