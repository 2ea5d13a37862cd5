import { expect, test } from 'vitest'
import { ODD_STORY } from '@/lib/fixtures/odd-story'
import type { Outlet } from '@/lib/model/types'
import { displayWidth, printable, wrapTo } from './display-width'
import { outletCodes } from './outlet-codes'
import { matrixTable } from './table'

const KEY =
  '●R repeats, own voice   ○P passes it on   ✕D carries a denial   ⊠X disputes, own voice   ◐B both   – leaves it out'

test('a row a claim, a column an outlet, with a key', () => {
  expect(matrixTable(ODD_STORY, { width: 70, colour: false })).toBe(`Ferry, "aground"
2 articles, 2 outlets. 3 claims: 1 in more than one outlet, 1 disputed.

                                          Post  Echo   rep dis orig
1  The ferry ran aground.                 ●R    ✕D       1   1    1
2  "Nobody", the captain said, is hurt.   ○P    –        1   0    1
3  =SUM(A1:A9) passengers were on board.  ○P    –        1   0    1

${KEY}
rep, dis: outlets that repeat and dispute it; orig: independent origins

Post  The Post: a.txt, 2 May 2024
Echo  =The Echo: b.txt, via Wire, Inc.
`)
})

test('a text in another language is said to be unread', () => {
  const articles = ODD_STORY.analysis.articles.map((a) => (a.file === 'b.txt' ? { ...a, language: 'fr' } : a))
  const table = matrixTable(
    { ...ODD_STORY, analysis: { ...ODD_STORY.analysis, articles } },
    { width: 70, colour: false },
  )
  expect(table).toContain('Echo  =The Echo: b.txt, via Wire, Inc., in French: not analysed\n')
  expect(table).toContain('Post  The Post: a.txt, 2 May 2024\n')
})

test('that analysts decided is said, for the signs are theirs then', () => {
  const change = { action: 'hide', claim: { id: 'c1', text: '', quotes: [] }, to: true } as const
  const facts = { at: '2026-01-02T03:04:05.000Z', who: 'Ana', why: '', touches: [] }
  const made = { before: null, after: null, engine: null }
  const decision = (seq: number) => ({ ...facts, ...made, seq, kind: 'decision' as const, change })
  const undo = { ...facts, seq: 3, kind: 'undo' as const, of: 2 }
  const judgement = { pinned: false, engineText: null, grade: null, notes: [], cells: {}, mentions: {} }
  const judged = {
    ...ODD_STORY,
    log: [decision(1), decision(2), undo],
    judgements: { c1: { ...judgement, hidden: true, decisions: [1] } },
  }
  expect(matrixTable(judged, { width: 70, colour: false })).toContain(
    '1 disputed.\nWith 1 decision of analysts, 1 of the claims hidden in the app: see --format decisions-csv.\n\n',
  )
  const undone = { ...judged, log: [decision(2), undo] }
  expect(matrixTable(undone, { width: 70, colour: false })).not.toContain('analysts')
})

test('where the outlets do not fit beside the claims, they follow below them', () => {
  const table = matrixTable(ODD_STORY, { width: 40, colour: false })
  expect(table).toContain(`
1  The ferry ran aground.
   ●R Post   ✕D Echo   1 origin
2  "Nobody", the captain said, is hurt.
   ○P Post   – 1   1 origin
`)
  expect(table).not.toContain('rep, dis')
})

test('lines stay within the width, whatever the claims', () => {
  const long = `${'ferry '.repeat(60)}${'x'.repeat(200)} 船が座礁した。`
  const claims = ODD_STORY.analysis.claims.map((c) => ({ ...c, text: long }))
  const story = { ...ODD_STORY, analysis: { ...ODD_STORY.analysis, claims } }
  for (const width of [24, 60, 100, 200]) {
    const rows = matrixTable(story, { width, colour: false })
      .split('\n')
      .filter((l) => /ferry|xxx/.test(l))
    expect(Math.max(...rows.map(displayWidth))).toBeLessThanOrEqual(width)
  }
})

test('colour only where it is asked for, and the words are the same', () => {
  const plain = matrixTable(ODD_STORY, { width: 70, colour: false })
  const coloured = matrixTable(ODD_STORY, { width: 70, colour: true })
  expect(plain).not.toContain('\u001b')
  expect(coloured).toContain('\u001b[31m✕D\u001b[0m')
  expect(coloured.replaceAll(/\p{Cc}\[\d+m/gu, '')).toBe(plain)
})

test('what would steer a terminal is taken out of claims and names', () => {
  const text = 'Red \u001b[31m and \u202Eback\nwards\u009b2J'
  const claims = ODD_STORY.analysis.claims.map((c) => ({ ...c, text }))
  const story = { ...ODD_STORY, title: 'a\u0007b', analysis: { ...ODD_STORY.analysis, claims } }
  const table = matrixTable(story, { width: 70, colour: false })
  expect(table.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u)
  expect(table).toContain('1  Red [31m and back wards 2J')
  expect(printable('a\r\nb\tc')).toBe('a b c')
})

test('the sample says that its articles are digests', () => {
  expect(matrixTable({ ...ODD_STORY, sample: true }, { width: 70, colour: false })).toContain(
    '\nDigest: retold',
  )
})

const outlet = (name: string, identified = true): Outlet => ({ id: name, name, identified })

test('short names are unique', () => {
  const names = [
    'The Moscow Times',
    'Morning Tribune',
    'Reuters',
    'Reutte',
    'EU Today',
    'The A of B',
    '日本経済新聞',
    '“?”',
  ]
  const codes = outletCodes([
    ...names.map((n) => outlet(n)),
    outlet('Unidentified outlet (000)', false),
    outlet('Unidentified outlet (4)', false),
  ])
  expect([...codes.values()]).toEqual(['MT', 'MT2', 'Reut', 'Reut2', 'EUT', 'B', '日本経済', '?', 'U1', 'U2'])
})

test.each([
  ['', 0],
  ['abc', 3],
  ['café', 4],
  ['cafe\u0301', 4],
  ['船', 2],
  ['🌀', 2],
  ['👩‍🚒', 2],
  ['●R', 2],
])('%j takes %i columns', (text, columns) => {
  expect(displayWidth(text)).toBe(columns)
})

test('words are wrapped, and broken only where one alone is too long', () => {
  expect(wrapTo('one two three', 7)).toEqual(['one two', 'three'])
  expect(wrapTo('abcdefghij k', 4)).toEqual(['abcd', 'efgh', 'ij k'])
  expect(wrapTo('船船船', 4)).toEqual(['船船', '船'])
  expect(wrapTo('', 4)).toEqual([''])
})
