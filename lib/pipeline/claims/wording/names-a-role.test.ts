import { describe, expect, it } from 'vitest'
import { namesARole } from './names-a-role'

const ROE = { name: 'Jane Roe', gender: 'female', sure: true } as const

describe('namesARole', () => {
  it.each([
    // somebody else
    ['The captain came.', true],
    ['The captain told Jane Roe.', true],
    ['The wife of the man Roe met was there.', true],
    ['The captain’s cook, Jane Roe, met a lawyer.', true],
    ['The man Roe paid was there.', true],
    ['The man Lund paid for it, Jane Roe, came.', true],
    ['“We met a two-faced guy,” Jane Roe said.', true],
    ['A lockkeeper came.', true],
    ['Police seek Jane Roe’s alleged attacker.', true],
    ['The court named Jane Roe’s successor.', true],
    // kin of hers, of whom less is told than of her
    ['Jane Roe’s mother came.', false],
    // somebody else with a name
    ['Ada Moss, a captain, met Jane Roe.', false],
    // the role is hers
    ['The captain Jane Roe came.', false],
    ['The captain of the ferry, Jane Roe, came.', false],
    ['Jane Roe, a captain, came.', false],
    ['Jane Roe, 61, the captain, came.', false],
    ['Jane Roe is the captain there, and she’s always a good cook.', false],
    ['The captain, who is known only as Roe, came.', false],
    ['A captain by the name of Jane Roe came.', false],
    // things
    ['The ferry came.', false],
  ])('%s', (text, expected) => {
    expect(namesARole(text, [ROE])).toBe(expected)
  })
})

it('takes no longer for capitals without an end', () => {
  const started = performance.now()
  expect(namesARole(`the captain, ${'ABCDEFGH'.repeat(4)}1 Roe`, [ROE])).toBe(false)
  expect(performance.now() - started).toBeLessThan(500)
})
