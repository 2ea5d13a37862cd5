import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ODD_STORY } from '@/lib/fixtures/odd-story'
import type { Judgement, LogEntry } from '@/lib/model/decisions'
import { cellsCsv } from './cells-csv'
import { decisionsCsv } from './decisions-csv'
import { DIGEST_NOTE } from './digest-note'
import { matrixCsv } from './matrix-csv'
import { originsCsv } from './origins-csv'
import { toReport } from './report'
import { reuseCsv } from './reuse-csv'

const file = (...lines: readonly string[]) => `\uFEFF${lines.join('\r\n')}\r\n`
const A = '61'.repeat(32)
const B = '62'.repeat(32)
/** The story's title as CSV writes it, the last column of most tables. */
const STORY = '"Ferry, ""aground"""'
const CELLS_HEADER =
  'claim,outlet,article,stance,voice,quote,start,end,source,cue,url,published,hash,hedge,dispute,position,claim id,omission,omission reason,origin,chain,analyst,engine,filter,note,story,title,via,mention id'

test('the matrix: a row a claim, a column an outlet, then counts', () => {
  expect(matrixCsv(ODD_STORY)).toBe(
    file(
      "position,claim,The Post,'=The Echo,repeated by,disputed by,disputed in own voice by,left out by,independent origins,mentions,claim id,origins,grade,grade reason,drift,dropped qualifications,other values,analyst,engine,filter,note,story,not read by",
      `1,The ferry ran aground.,repeats it in its own voice,carries a denial,1,1,0,0,1,2,c1,The Post,3,"'=One origin, one against it.",,,,,,all claims,,${STORY},0`,
      `2,"""Nobody"", the captain said, is hurt.",passes it on,leaves it out (too short),1,0,0,1,1,1,c2,The Post,,,,,,,,all claims,,${STORY},0`,
      `3,'=SUM(A1:A9) passengers were on board.,passes it on,leaves it out (too short),1,0,0,1,1,1,c3,The Post,,,,,,,,all claims,,${STORY},0`,
    ),
  )
})

test('who was not read has left nothing out, and is counted apart', () => {
  const { analysis } = ODD_STORY
  const omission = { kind: 'not-analysed', because: 'Its text is in French.', evidence: [] } as const
  const cells = analysis.cells.map((cell) => (cell.stance === 'omits' ? { ...cell, omission } : cell))
  const rows = matrixCsv({ ...ODD_STORY, analysis: { ...analysis, cells } }).split('\r\n')
  expect(rows[3]).toMatch(/,passes it on,not read,1,0,0,0,1,1,c3,.*,1$/)
  expect(rows[1]).toMatch(/,1,1,0,0,1,2,c1,.*,0$/)
})

test('an outlet that is called as a column hides none', () => {
  const { analysis } = ODD_STORY
  const outlets = analysis.outlets.map((outlet, i) => ({ ...outlet, name: i === 0 ? 'claim' : 'Note' }))
  const header = matrixCsv({ ...ODD_STORY, analysis: { ...analysis, outlets } }).split('\r\n')[0]
  expect(header).toMatch(/^\uFEFFposition,claim,claim \(outlet\),Note,repeated by,/)
})

test('the cells: a row a mention, and one with an empty quote for what is left out', () => {
  expect(cellsCsv(ODD_STORY)).toBe(
    file(
      CELLS_HEADER,
      `The ferry ran aground.,The Post,a.txt,repeats,own,"the ""Gull"" sits on the sand",54,81,,,https://post.example/1,2024-05-02,${A},asserted,,1,c1,,,The Post,"The Post, quotes =Gull, Jane",,,all claims,,${STORY},Ferry aground,,m1`,
      `The ferry ran aground.,'=The Echo,b.txt,disputes,attributed,The ferry never ran aground 🌀,11,41,the owner,"says, ""said""",,,${B},attributed,denial,1,c1,,,,,,,all claims,,${STORY},Ferry safe,"Wire, Inc.",m2`,
      `"""Nobody"", the captain said, is hurt.",The Post,a.txt,repeats,attributed,"""Nobody is hurt,"" the captain said,\nand",14,53,the captain,"says, ""said""",https://post.example/1,2024-05-02,${A},attributed,,2,c2,,,The Post,,,,all claims,,${STORY},Ferry aground,,m3`,
      `"""Nobody"", the captain said, is hurt.",'=The Echo,,omits,,,,,,,,,,,,2,c2,too-short,'=The Echo’s article has 9 words: no room for detail.,,,,,all claims,,${STORY},,,`,
      `'=SUM(A1:A9) passengers were on board.,The Post,a.txt,repeats,attributed,'=SUM(A1:A9) passengers,83,105,the office,"says, ""said""",https://post.example/1,2024-05-02,${A},attributed,,3,c3,,,The Post,,,,all claims,,${STORY},Ferry aground,,m4`,
      `'=SUM(A1:A9) passengers were on board.,'=The Echo,,omits,,,,,,,,,,,,3,c3,too-short,'=The Echo’s article has 9 words: no room for detail.,,,,,all claims,,${STORY},,,`,
    ),
  )
})

test('that nothing was found is said once in a cell, by its kind', () => {
  const { analysis } = ODD_STORY
  const omission = { kind: 'not-mentioned', because: 'No mention of it was found.', evidence: [] } as const
  const cells = analysis.cells.map((cell) => (cell.stance === 'omits' ? { ...cell, omission } : cell))
  const rows = cellsCsv({ ...ODD_STORY, analysis: { ...analysis, cells } }).split('\r\n')
  expect(rows.filter((row) => row.includes(',not-mentioned,,'))).toHaveLength(2)
  expect(rows.join()).not.toContain('No mention')
})

test('a filtered export holds its claims alone, in their order, and says what the filter was', () => {
  const options = { claimIds: ['c3', 'unknown', 'c1'], filter: 'words "ferry", "board"' }
  const rows = matrixCsv(ODD_STORY, options).split('\r\n').slice(1, -1)
  expect(rows.map((r) => r.slice(0, 2))).toEqual(['3,', '1,'])
  expect(rows.every((r) => r.endsWith(`,"words ""ferry"", ""board""",,${STORY},0`))).toBe(true)
  expect(cellsCsv(ODD_STORY, options).split('\r\n').slice(1, -1)).toHaveLength(4)
  expect(cellsCsv(ODD_STORY, { claimIds: [], filter: 'none' })).toBe(file(CELLS_HEADER))
})

test('each row of the sample says that its articles are digests', () => {
  const sample = { ...ODD_STORY, sample: true }
  for (const table of [matrixCsv(sample), cellsCsv(sample)]) {
    const rows = table.split('\r\n').slice(1, -1)
    expect(rows.filter((r) => !r.includes(`,all claims,"${DIGEST_NOTE}",${STORY}`))).toEqual([])
  }
})

const JUDGEMENT: Judgement = {
  hidden: false,
  pinned: true,
  engineText: 'The ferry ran.',
  grade: 4,
  notes: [{ seq: 3, text: '=Ask, "again"' }],
  cells: { '=the-echo': { engine: 'omits', seq: 1 } },
  mentions: { m2: { engine: null, seq: 1 } },
  decisions: [1, 2, 3],
}
const facts = { at: '2026-01-02T03:04:05.000Z', who: 'Ana', why: '', touches: ['claim:c1'] }
const LOG: readonly LogEntry[] = [
  {
    ...facts,
    seq: 1,
    kind: 'decision',
    change: { action: 'pin', claim: { id: 'c1', text: 'The ferry ran aground.', quotes: [] }, to: true },
    before: 'in its place',
    after: 'pinned',
    engine: null,
  },
  { ...facts, seq: 2, why: '=Mistake', kind: 'undo', of: 1 },
]
const JUDGED = { ...ODD_STORY, judgements: { c1: JUDGEMENT }, log: LOG }

test('what analysts decided stands in every table, with the engine’s own beside it', () => {
  const lines = (table: string) => table.split('\r\n').slice(1, -1)
  expect(lines(matrixCsv(JUDGED)).map((line) => line.includes('pinned; reworded; graded 4'))).toEqual([
    true,
    false,
    false,
  ])
  expect(lines(matrixCsv(JUDGED))[0]).toContain('“The ferry ran.”; =The Echo leaves it out')
  expect(lines(cellsCsv(JUDGED)).map((line) => line.split(',all claims')[0]?.split(',').slice(-2))).toEqual([
    ['', ''],
    ['disputes', 'no mention'],
    ...Array.from({ length: 4 }, () => ['', '']),
  ])
  expect(lines(originsCsv(JUDGED))[0]).toContain('graded 4')
})

test('the log is a table of its own, and in the report', () => {
  expect(decisionsCsv(JUDGED)).toBe(
    file(
      'entry,when,who,action,on entry,what,before,after,engine,why,in force,claim id,note,story',
      `1,2026-01-02T03:04:05.000Z,Ana,pin,,pinned “The ferry ran aground.”,in its place,pinned,,,no,c1,,${STORY}`,
      `2,2026-01-02T03:04:05.000Z,Ana,undo,1,undid entry 1,,,,'=Mistake,,c1,,${STORY}`,
    ),
  )
  expect(decisionsCsv(ODD_STORY).split('\r\n')).toHaveLength(2)
  const report = toReport(JUDGED)
  expect(report.decisions).toMatchObject([{ entry: 1, action: 'pin', inForce: false }, { of: 1 }])
  expect(report.claims[0]?.analyst).toMatchObject({ grade: 4, engineText: 'The ferry ran.' })
  expect(report.claims[0]?.cells[1]?.analyst).toEqual({ engine: 'omits', entry: 1 })
  expect(report.claims[1]?.analyst).toBeNull()
})

test('a copied passage comes with title, via, date and address of both articles', () => {
  expect(reuseCsv(ODD_STORY).split('\r\n').slice(1)).toEqual([
    `The Post,a.txt,'=The Echo,b.txt,0.25,,1,0,5,Ferry,0,5,Ferry,0.25,0.125,1,,${STORY},Ferry aground,,2024-05-02,https://post.example/1,Ferry safe,"Wire, Inc.",,`,
    '',
  ])
})

test('a claim that the engine gave no grade has none in the origins either', () => {
  const rows = originsCsv(ODD_STORY).split('\r\n')
  expect(rows.find((row) => row.includes(',c1,'))).toContain(',3,c1,')
  expect(rows.find((row) => row.includes(',c2,'))).toContain(',,c2,')
})

test('docs/report.md names every column', () => {
  const document = readFileSync(new URL('../../docs/report.md', import.meta.url), 'utf8').replace(/\s+/g, ' ')
  const tables = [matrixCsv, cellsCsv, originsCsv, reuseCsv, decisionsCsv].map((table) => table(ODD_STORY))
  const names = tables
    .flatMap((table) => table.replace('\uFEFF', '').split('\r\n')[0]?.split(',') ?? [])
    .filter((name) => !/The Post|The Echo/.test(name))
  expect(names.filter((name) => !document.includes(`\`${name}\``))).toEqual([])
})
