import { describe, expect, it } from 'vitest'
import { tag } from '@/lib/text/tag'
import { piecesOf } from './wording'
import { isFirstPerson, isUntold } from './wording-signs'

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

describe('isUntold', () => {
  it.each([
    ['Roe told the Gazette', true],
    ['Roe, a clerk of the port, told the paper on Monday', true],
    ['Olaf Roe, who kept the light, once wrote, reportedly', true],
    ['Some sailors are now reporting', true],
    ['The Gazette reported earlier', true],
    // something is told
    ['The ferry sank, Roe told the Gazette', false],
    ['Look at the boats, Roe said', false],
    ['The loss was reported on Monday', false],
    ['The Gazette reported a loss', false],
    ['The port looked into the reports', false],
  ])('%s', (text, expected) => {
    expect(isUntold(pieces(text))).toBe(expected)
  })
})
