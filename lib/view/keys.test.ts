import { describe, expect, it } from 'vitest'
import { KEYS, type KeyPlace, keyAction } from './keys'

const press = (key: string, held: 'ctrlKey' | 'metaKey' | 'altKey' | null = null) => ({
  key,
  ctrlKey: held === 'ctrlKey',
  metaKey: held === 'metaKey',
  altKey: held === 'altKey',
})

describe('keyAction', () => {
  it.each([
    [press('ArrowLeft'), 'table', 'left'],
    [press('Home'), 'table', 'row-start'],
    [press('Home', 'ctrlKey'), 'table', 'start'],
    [press('End', 'metaKey'), 'table', 'end'],
    [press('/'), 'page', 'search'],
    [press('?'), 'page', 'keys'],
    // What the browser itself does with them stays its own.
    [press('ArrowLeft', 'altKey'), 'table', null],
    [press('ArrowLeft', 'ctrlKey'), 'table', null],
    // A key counts only in its place.
    [press('/'), 'table', null],
    [press('ArrowLeft'), 'page', null],
    [press('x'), 'table', null],
  ] as const)('%j in %s: %s', (pressed, place, action) => {
    expect(keyAction(pressed, place)).toBe(action)
  })
})

describe('KEYS', () => {
  it('give no key two meanings in one place, or in the table and everywhere', () => {
    const places: readonly (readonly KeyPlace[])[] = [
      ['page', 'table', 'review'],
      ['table', 'page'],
    ]
    for (const together of places) {
      const keys = KEYS.filter((line) => together.some((place) => place === line.place)).flatMap(
        (line): readonly string[] => line.keys,
      )
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
    }
  })

  it('name each action once', () => {
    const actions = KEYS.map((line) => line.action)
    expect(new Set(actions).size).toBe(actions.length)
  })
})
