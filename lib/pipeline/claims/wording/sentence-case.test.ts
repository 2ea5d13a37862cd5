import { describe, expect, it } from 'vitest'
import { NOTHING_GIVEN } from '@/lib/model/nothing-given'
import { tag } from '@/lib/text/tag'
import { clean } from '../../clean/clean'
import { sentenceCase } from './sentence-case'
import { readSpelling } from './spelling'
import { lineOf, piecesOf } from './wording'

const BODY = `A bridge

On Monday the mayor of Lund, Ada Harrow, opened the new harbour bridge, which the Harbour Guild had paid for. Fishermen of the Guild and the NHS praised it, and vandals had painted it. The old bridge was bought by Apple for its campus, where apple trees grow near Apple Hill and the Apple shop.

Grant spoke of New Lund at Cape Harrow, off the cape.`

const spelling = readSpelling([
  clean({ id: 'a1', file: 'a.txt', text: BODY, sha256: '', given: NOTHING_GIVEN }),
])

describe('sentenceCase', () => {
  it.each([
    ['Mayor Opens New Harbour Bridge in Lund', 'Mayor opens new harbour bridge in Lund'],
    ['Ada Harrow Opens Harbour Bridge', 'Ada Harrow opens harbour bridge'],
    // of two spellings the one that is used more
    ['Old Bridge Was Bought by Apple', 'Old bridge was bought by Apple'],
    // words that no body has: parts of speech that are no names, and words of a family
    ['The Mayor Hits Back After Vandalism on Bridge', 'The mayor hits back after vandalism on bridge'],
    [
      'Mayor Quickly Reopens Bridge Behind Two Minutes of Silence',
      'Mayor quickly reopens bridge behind two minutes of Silence',
    ],
    ['Mayor Opens Five-Lane Harbour Bridge', 'Mayor opens five-lane harbour bridge'],
    [
      "Mayor's Bridge Is the Harbour’s Pride, Says Ada Harrow’s Guild",
      "Mayor's bridge is the harbour’s Pride, says Ada Harrow’s Guild",
    ],
    // what may be a name stays
    ['Mayor Tells Mark Lindqvist of a Mark on Bridge', 'Mayor tells Mark Lindqvist of a Mark on bridge'],
    ['Mayor Opens Bridge at Cape Harrow in New Lund', 'Mayor opens bridge at Cape Harrow in New Lund'],
    ['Mayor Opens Bridge With Josh Lindqvist', 'Mayor opens bridge with Josh Lindqvist'],
    ['Swedish Mayor Opens Bridge in March', 'Swedish mayor opens bridge in March'],
    ['Mayor of Lund Opens Bridge on Friday', 'Mayor of Lund opens bridge on Friday'],
    ['Guild and NHS Thank McKay for Bridge', 'Guild and NHS thank McKay for bridge'],
    // somebody's words, and what follows a colon
    ['Mayor Says Bridge Is “The New Harbour” of Lund', 'Mayor says bridge is “The New Harbour” of Lund'],
    ['Mayor Opens Bridge: Fishermen Thank Her', 'Mayor opens bridge: Fishermen thank her'],
    // written as sentences are
    ['Ada Harrow opens the bridge in New Lund', 'Ada Harrow opens the bridge in New Lund'],
    ['The mayor opened the bridge', 'The mayor opened the bridge'],
    ['Bridge Opens', 'Bridge Opens'],
    ['', ''],
  ])('%s', (headline, expected) => {
    const pieces = piecesOf(tag(headline, [{ start: 0, end: headline.length }])[0] ?? [])
    expect(lineOf(sentenceCase(pieces, spelling))).toBe(expected)
  })

  it('changes nothing but the size of letters, and nothing twice', () => {
    const headline = 'Mayor Opens the “Grand New” Harbour Bridge: Fishermen of Lund Thank Five-Year Work'
    const once = sentenceCase(
      piecesOf(tag(headline, [{ start: 0, end: headline.length }])[0] ?? []),
      spelling,
    )
    expect(lineOf(once).toLowerCase()).toBe(headline.toLowerCase())
    expect(sentenceCase(once, spelling)).toEqual(once)
  })
})
