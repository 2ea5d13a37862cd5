import { describe, expect, it } from 'vitest'
import { tag } from '@/lib/text/tag'
import { piecesOf } from './wording'
import { isFirstPerson } from './wording-signs'

const pieces = (text: string) => piecesOf(tag(text, [{ start: 0, end: text.length }])[0] ?? [])

describe('isFirstPerson', () => {
  it.each([
    ['I sold the ferry', true],
    ['The captain knew that we had sold it', true],
    ['When he met Jane I left the port', true],
    // a number behind a name
    ['The pier was built after World War I', false],
    ['King Olaf I of Norvik gave them the island', false],
    // in quotation marks
    ['The captain said “I sold the ferry” and left', false],
  ])('%s', (text, expected) => {
    expect(isFirstPerson(pieces(text))).toBe(expected)
  })
})
