import { describe, expect, it } from 'vitest'
import { ALL_COLUMNS, arrangeColumns, type ColumnChoice } from '@/lib/model/column-choice'
import {
  addColumnChoice,
  moveColumn,
  onlyPinned,
  parseColumnChoice,
  toggleHidden,
  togglePin,
} from './column-steps'

const OUTLETS = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }))
const choice = (change: Partial<ColumnChoice>): ColumnChoice => ({ ...ALL_COLUMNS, ...change })
/** "pinned | others | hidden" by id. */
const shown = (one: ColumnChoice) =>
  Object.values(arrangeColumns(OUTLETS, one))
    .map((part) => part.map(({ id }) => id).join(''))
    .join('|')

describe('arrangeColumns', () => {
  it.each([
    [{}, '|abcde|'],
    [{ pinned: ['d', 'b'] }, 'db|ace|'],
    [{ hidden: ['a', 'e'] }, '|bcd|ae'],
    [{ order: ['e', 'c'] }, '|ecabd|'],
    [{ pinned: ['c'], hidden: ['b'], order: ['e', 'b', 'c'] }, 'c|ead|b'],
    // Who is pinned is not hidden; who is unknown or named twice changes nothing.
    [{ pinned: ['a'], hidden: ['a'] }, 'a|bcde|'],
    [{ pinned: ['x', 'a', 'a'], hidden: ['y'], order: ['z', 'e', 'e'] }, 'a|ebcd|'],
    [{ hidden: ['a', 'b', 'c', 'd', 'e'] }, '||abcde'],
  ])('%o', (change, expected) => {
    expect(shown(choice(change))).toBe(expected)
  })

  it('loses nobody, whatever is asked', () => {
    const wild = choice({ pinned: ['e', 'a'], hidden: ['b', 'e', 'q'], order: ['d', 'a', 'd'] })
    expect([...shown(wild).replaceAll('|', '')].sort().join('')).toBe('abcde')
  })
})

describe('steps', () => {
  it('pins behind those that are pinned, and lets go', () => {
    const one = togglePin(choice({ pinned: ['b'] }), 'd')
    expect(shown(one)).toBe('bd|ace|')
    expect(shown(togglePin(one, 'b'))).toBe('d|abce|')
  })

  it('pinning shows what was hidden, hiding unpins', () => {
    expect(shown(togglePin(choice({ hidden: ['a'] }), 'a'))).toBe('a|bcde|')
    expect(shown(toggleHidden(choice({ pinned: ['a'] }), 'a'))).toBe('|bcde|a')
    expect(shown(toggleHidden(choice({ hidden: ['a'] }), 'a'))).toBe('|abcde|')
    expect(shown(onlyPinned(choice({ pinned: ['b', 'c'] }), OUTLETS))).toBe('bc||ade')
  })

  it.each([
    [{}, 'b', -1, '|bacde|', ['b']],
    [{}, 'b', 1, '|acbde|', ['a', 'c']],
    [{}, 'e', -1, '|abced|', ['a', 'b', 'c', 'e']],
    // Hidden ones between do not count.
    [{ hidden: ['b'] }, 'c', -1, '|cade|b', ['c']],
    // Back where it was, nothing is named any more.
    [{ order: ['b'] }, 'b', 1, '|abcde|', []],
    // Pinned ones move among themselves.
    [{ pinned: ['d', 'a'] }, 'a', -1, 'ad|bce|', []],
  ] as const)('%o: moving %s by %i', (change, id, by, expected, order) => {
    const moved = moveColumn(choice(change), OUTLETS, id, by)
    expect(moved && shown(moved)).toBe(expected)
    expect(moved?.order).toEqual(order)
  })

  it.each([
    [{}, 'a', -1],
    [{}, 'e', 1],
    [{ pinned: ['c'] }, 'c', 1],
    [{ hidden: ['c'] }, 'c', 1],
    [{}, 'nobody', 1],
  ] as const)('%o: %s cannot be moved by %i', (change, id, by) => {
    expect(moveColumn(choice(change), OUTLETS, id, by)).toBeNull()
  })
})

describe('the address', () => {
  it('holds a choice and gives it back', () => {
    const one = choice({ pinned: ['rfe-rl', 'شرق'], hidden: ['b'], order: ['c', 'd'] })
    const params = new URLSearchParams()
    addColumnChoice(params, one)
    const read = new URLSearchParams(params.toString())
    expect(parseColumnChoice((name) => read.get(name) ?? undefined)).toEqual(one)
  })

  it('holds nothing of what is as ever, and takes whatever it is given', () => {
    const params = new URLSearchParams()
    addColumnChoice(params, ALL_COLUMNS)
    expect(params.toString()).toBe('')
    expect(parseColumnChoice(() => '..a..a.')).toEqual({ pinned: ['a'], hidden: ['a'], order: ['a'] })
    expect(parseColumnChoice(() => 'x.'.repeat(10_000)).order).toEqual(['x'])
  })
})
