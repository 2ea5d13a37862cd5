import { expect, it } from 'vitest'
import { seenWithOwn } from './send-decision'

it.each<[string, string, readonly number[], string]>([
  ['nothing was stored since', '7.12', [], '7.12'],
  ['what the page stored itself it has seen', '7.12', [13, 14], '7.14'],
  ['what it shows already counts once', '7.14', [13, 14], '7.14'],
  ['somebody else came first', '7.12', [14, 15], '7.12'],
  ['somebody else came between', '7.12', [13, 15], '7.13'],
  ['before the first analysis', '', [1], ''],
  ['an undo, which asks for nothing seen', '', [13], ''],
])('%s', (_, seen, own, expected) => {
  expect(seenWithOwn(seen, new Set(own))).toBe(expected)
})
