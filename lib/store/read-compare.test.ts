import { describe, expect, it } from 'vitest'
import { COMPARE_PARTS, type CompareQuery, comparePart } from '@/lib/model/compare'
import { FIRST_ROWS, PART_ROWS, readCompare } from './read-compare'
import { saveAnalysis } from './save-analysis'
import { saveArticles } from './save-articles'
import { saveStoryHead } from './save-story-head'
import { testDatabase } from './test-database'
import { analysisOf, ENGINE_ALONE, incoming } from './test-story'

const QUERY: CompareQuery = { a: 'a', b: 'b', part: null, page: 1 }
const A = incoming('A', 'The dam broke. Nobody was hurt. The mayor ran. The mayor denied it. Café closed.')
const B = incoming('B', 'A dam broke. The mayor denied all. Water rose. The mayor stayed.')
const C = incoming('C', 'Fog came.')

const CLAIMS = {
  'Fog came.': ['C: Fog came'],
  'The café is closed.': ['A: Café closed'],
  'Somebody was hurt.': ['A: Nobody was hurt', 'A! The mayor denied it', 'B! The mayor denied all'],
  'The dam broke.': ['A: The dam broke', 'B: A dam broke'],
  'The mayor ran.': ['A: The mayor ran', 'B! The mayor stayed'],
  'Water rose.': ['B: Water rose'],
}

async function stored(articles = [A, B, C], claims: Parameters<typeof analysisOf>[1] = CLAIMS) {
  const { db } = await testDatabase()
  await saveStoryHead({ slug: 'dam', title: 'The dam', sample: false, createdAt: new Date(0) }, db)
  await saveArticles('dam', articles, db)
  const run = { settings: {}, startedAt: new Date(0), finishedAt: new Date(0), judge: ENGINE_ALONE }
  await saveAnalysis('dam', analysisOf(articles, claims), run, db)
  return db
}

describe('comparePart', () => {
  it.each([
    ['repeats', 'repeats', 'both'],
    ['disputes', 'disputes', 'both'],
    ['both', 'both', 'both'],
    ['repeats', 'disputes', 'differ'],
    ['disputes', 'repeats', 'differ'],
    ['both', 'repeats', 'differ'],
    ['disputes', 'both', 'differ'],
    ['repeats', 'omits', 'only-a'],
    ['omits', 'disputes', 'only-b'],
    ['omits', 'omits', 'neither'],
  ] as const)('%s and %s: %s', (a, b, part) => {
    expect(comparePart(a, b)).toBe(part)
  })
})

describe('readCompare', () => {
  it('puts every claim in one part, plain contradictions first', async () => {
    const db = await stored()
    const pair = (await readCompare('dam', QUERY, db))?.pair
    expect(pair?.counts).toEqual({ differ: 2, both: 1, 'only-a': 1, 'only-b': 1, neither: 1 })
    const texts = pair?.parts.map(({ part, rows }) => [part, ...rows.map((row) => row.claim.text)])
    expect(texts).toEqual([
      ['differ', 'The mayor ran.', 'Somebody was hurt.'],
      ['both', 'The dam broke.'],
      ['only-a', 'The café is closed.'],
      ['only-b', 'Water rose.'],
    ])
    expect(pair?.parts[0]?.rows[0]?.cells).toMatchObject([
      { outletId: 'a', stance: 'repeats', quote: 'The mayor ran' },
      { outletId: 'b', stance: 'disputes', quote: 'The mayor stayed' },
    ])
  })

  it('is the same with the sides changed', async () => {
    const db = await stored()
    const pair = (await readCompare('dam', { ...QUERY, a: 'b', b: 'a' }, db))?.pair
    expect(pair?.counts).toEqual({ differ: 2, both: 1, 'only-a': 1, 'only-b': 1, neither: 1 })
    expect(pair?.parts[2]?.rows[0]?.claim.text).toBe('Water rose.')
    expect(pair?.parts[0]?.rows[0]?.cells.map((cell) => cell.outletId)).toEqual(['b', 'a'])
  })

  it('goes page by page through one part', async () => {
    const lines = Array.from({ length: PART_ROWS + 3 }, (_, i) => `Flood number ${i} came.`)
    const long = incoming('A', lines.join('\n'))
    const claims = Object.fromEntries(lines.map((line) => [line, [`A: ${line}`]]))
    const db = await stored([long, B, C], claims)
    const first = (await readCompare('dam', QUERY, db))?.pair
    expect(first?.parts.map(({ part, rows }) => [part, rows.length])).toEqual([['only-a', FIRST_ROWS]])
    const seen = new Set<string>()
    for (const page of [1, 2]) {
      const pair = (await readCompare('dam', { ...QUERY, part: 'only-a', page }, db))?.pair
      expect([pair?.page, pair?.pages]).toEqual([page, 2])
      for (const row of pair?.parts[0]?.rows ?? []) seen.add(row.claim.text)
    }
    expect(seen.size).toBe(PART_ROWS + 3)
    expect((await readCompare('dam', { ...QUERY, part: 'only-a', page: 9 }, db))?.pair?.page).toBe(2)
  })

  it.each([
    [{ a: null, b: null }, 'A', 'B'],
    [{ a: 'b', b: null }, 'B', 'A'],
    [{ a: 'c', b: null }, 'C', 'A'],
  ])('finds the two with most in common where nobody chose: %o', async (change, a, b) => {
    const pair = (await readCompare('dam', { ...QUERY, ...change }, await stored()))?.pair
    expect([pair?.a.name, pair?.b.name]).toEqual([a, b])
  })

  it.each([
    { a: 'a', b: 'a' },
    { a: 'a', b: 'nobody' },
    { a: 'nobody', b: null },
    { a: null, b: 'a' },
  ])('with an outlet twice, or one that is not there, there is only the choice: %o', async (change) => {
    const page = await readCompare('dam', { ...QUERY, ...change }, await stored())
    expect(page?.pair).toBeNull()
    expect(page?.outlets.map((outlet) => outlet.name)).toEqual(['A', 'B', 'C'])
  })

  it('knows no story that is not there', async () => {
    expect(await readCompare('nowhere', QUERY, await stored())).toBeNull()
  })

  it('counts no claim that was taken away', async () => {
    const db = await stored()
    await db.claim.updateMany({ where: { text: 'The mayor ran.' }, data: { hidden: true } })
    const pair = (await readCompare('dam', QUERY, db))?.pair
    expect(pair?.counts.differ).toBe(1)
    expect(
      [...COMPARE_PARTS, 'neither' as const].reduce((sum, part) => sum + (pair?.counts[part] ?? 0), 0),
    ).toBe(5)
  })
})
