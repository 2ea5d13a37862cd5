import { describe, expect, it } from 'vitest'
import { whoDisputes } from './who-disputes'

describe('who disputes by a mention', () => {
  it.each([
    ['mention:sentence attribution:rule:denial-before', ['Ada Moss'], 'Ada Moss'],
    // who denies stands behind the paper that tells it
    ['mention:clause attribution:rule:according-to', ['The Gazette', 'Ada Moss'], 'Ada Moss'],
    ['mention:clause attribution:rule:according-to', ['The Gazette'], 'The Gazette'],
    // what somebody rests on denies nothing
    ['mention:clause attribution:rule:denial-before', ['Ada Moss', 'friends in the police'], 'Ada Moss'],
  ])('%s, %j', (decidedBy, chain, expected) => {
    expect(whoDisputes({ decidedBy, attribution: { sourceName: chain[0] ?? null, chain } })).toBe(expected)
  })

  it('is nobody where nobody is named', () => {
    expect(whoDisputes({ decidedBy: 'mention:sentence', attribution: null })).toBeNull()
  })
})
