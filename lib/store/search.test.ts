import { describe, expect, it } from 'vitest'
import type { MarkedText, SearchPage, SearchQuery } from '@/lib/model/search'
import type { PrismaClient } from './client'
import { deleteStory } from './delete-story'
import { migrate } from './migrate'
import { saveAnalysis } from './save-analysis'
import { saveArticles } from './save-articles'
import { saveStoryHead } from './save-story-head'
import { FIRST_HITS, search } from './search'
import { SEARCH_TABLES, SEARCH_TRIGGERS } from './search-tables'
import { testDatabase } from './test-database'
import { analysisOf, ENGINE_ALONE, incoming } from './test-story'

const RUN = { settings: {}, startedAt: new Date(0), finishedAt: new Date(0), judge: ENGINE_ALONE }
const north = incoming(
  'North',
  'Dam breaks\nThe dam at Oberau broke at dawn. Nobody was hurt, the mayor said.',
)
const south = incoming(
  'South',
  'A denial\nOfficials denied that the Präsident knew. Water rose by two metres.',
)
const east = incoming('شرق', 'انهار السد عند الفجر\nThe dam broke. “Two metres” of water 🌀 came.')

/** A story "dam" of three articles; `claims` as in analysisOf. */
async function store(db: PrismaClient, claims: Parameters<typeof analysisOf>[1] = CLAIMS, slug = 'dam') {
  await saveStoryHead({ slug, title: `Story ${slug}`, sample: false, createdAt: new Date(0) }, db)
  await saveArticles(slug, [north, south, east], db)
  await saveAnalysis(slug, analysisOf([north, south, east], claims), RUN, db)
}

const CLAIMS = {
  'The dam broke.': ['North: The dam at Oberau broke at dawn', 'شرق: The dam broke'],
  'The Präsident knew of it.': ['South! denied that the Präsident knew'],
}

async function find(db: PrismaClient, words: string, more: Partial<SearchQuery> = {}): Promise<SearchPage> {
  const page = await search({ words, story: null, kind: null, page: 1, ...more }, db)
  if (page === null) throw new Error('There is no such story.')
  return page
}

const marked = (text: MarkedText) => text.map((one) => (one.hit ? `[${one.text}]` : one.text)).join('')
const texts = (page: SearchPage) => page.hits.map((hit) => `${hit.kind}: ${marked(hit.text)}`)

describe('search', () => {
  it('finds claims, quotes and articles, and marks the words', async () => {
    const { db } = await testDatabase()
    await store(db)
    const page = await find(db, 'dam broke')
    expect(page).toMatchObject({ terms: ['dam', 'broke'], counts: { claim: 1, quote: 2, article: 2 } })
    expect(texts(page)).toEqual([
      'claim: The [dam] [broke].',
      'quote: The [dam] [broke]',
      'quote: The [dam] at Oberau [broke] at dawn',
      expect.stringMatching(/^article: \[Dam\] breaks\nThe \[dam\] at Oberau \[broke\] at dawn/),
      expect.stringMatching(/^article: .*The \[dam\] \[broke\]\. “Two metres”/s),
    ])
    expect(page.hits[2]).toMatchObject({
      story: { slug: 'dam', title: 'Story dam', sample: false },
      outlet: 'North',
      articleId: north.id,
      claim: { text: 'The dam broke.' },
    })
  })

  it.each([
    // Whatever the ending, the case and the accents.
    ['OFFICIAL deny', 1],
    ['prasident', 3],
    ['präsident', 3],
    ['aground', 0],
    ['Ober*', 2],
    ['Ober', 0],
    // A phrase is the words beside each other.
    ['"dam broke"', 3],
    ['"broke dam"', 0],
    // What holds a word or phrase that is left out is not found.
    ['dam -mayor', 4],
    ['dam -"at Oberau"', 3],
    ['dam -wat*', 4],
    ['-dam', 0],
    // Who is quoted counts, and the title of an article.
    ['"a speaker"', 1],
    ['denial', 1],
    ['السد', 1],
    // Nothing typed is an operator, and nothing typed breaks it.
    ['dam NOT broke', 0],
    ['dam OR water', 0],
    ['text:dam', 0],
    ['NEAR(dam broke)', 0],
    ['"', 0],
    ["'; DROP TABLE Story; --", 0],
    ['dam"broke', 3],
    ['🌀', 0],
    ['\0', 0],
    ['%', 0],
    ['', 0],
    ['x'.repeat(10_000), 0],
    ['dam '.repeat(2_500), 5],
  ])('%j: %i hits', async (words, hits) => {
    const { db } = await testDatabase()
    await store(db)
    const page = await find(db, words)
    expect(page.hits).toHaveLength(hits)
    expect(Object.values(page.counts).reduce((a, b) => a + b)).toBe(hits)
  })

  it('looks in one story or in all, the newest first', async () => {
    const { db } = await testDatabase()
    await store(db)
    await store(db, CLAIMS, 'again')
    const both = await find(db, '"dam broke"', { kind: 'claim' })
    expect(both.hits.map((hit) => hit.story.slug)).toEqual(['again', 'dam'])
    const one = await find(db, '"dam broke"', { story: 'dam' })
    expect(one.story).toEqual({ slug: 'dam', title: 'Story dam', sample: false })
    expect(new Set(one.hits.map((hit) => hit.story.slug))).toEqual(new Set(['dam']))
    expect(one.counts.claim).toBe(1)
    expect(await search({ words: 'dam', story: 'nowhere', kind: null, page: 1 }, db)).toBeNull()
  })

  it('goes page by page through one kind, and a page beyond the last is the last', async () => {
    const { db } = await testDatabase()
    const lines = Array.from({ length: 65 }, (_, i) => `Flood number ${i} came.`)
    const long = incoming('Long', lines.join('\n'))
    await saveStoryHead({ slug: 'dam', title: 'The dam', sample: false, createdAt: new Date(0) }, db)
    await saveArticles('dam', [long], db)
    await saveAnalysis(
      'dam',
      analysisOf([long], Object.fromEntries(lines.map((line) => [line, [`Long: ${line}`]]))),
      RUN,
      db,
    )
    expect((await find(db, 'flood')).hits).toHaveLength(2 * FIRST_HITS + 1)
    const seen = new Set<string>()
    for (const page of [1, 2, 3]) {
      const found = await find(db, 'flood', { kind: 'claim', page })
      expect(found).toMatchObject({ page, pages: 3, counts: { claim: 65 } })
      for (const hit of found.hits) seen.add(marked(hit.text))
    }
    expect(seen.size).toBe(65)
    expect((await find(db, 'flood', { kind: 'claim', page: 99 })).page).toBe(3)
  })
})

describe('the tables of the search', () => {
  it('follow an analysis that changes claims and quotes', async () => {
    const { db } = await testDatabase()
    await store(db)
    await saveAnalysis(
      'dam',
      analysisOf([north, south, east], { 'Water rose.': ['South: Water rose by two metres'] }),
      { ...RUN, settings: { other: 1 } },
      db,
    )
    expect((await find(db, '"dam broke"')).counts).toEqual({ claim: 0, quote: 0, article: 1 })
    expect(texts(await find(db, 'water', { kind: 'claim' }))).toEqual(['claim: [Water] rose.'])
    expect(await entries(db)).toEqual(await expected(db))
  })

  it('still find a claim that an analyst hid, and say so', async () => {
    const { db } = await testDatabase()
    await store(db)
    await db.claim.updateMany({ where: { text: 'The dam broke.' }, data: { hidden: true } })
    expect((await find(db, '"dam broke"', { kind: 'claim' })).hits).toMatchObject([{ hidden: true }])
  })

  it('follow a claim that is worded otherwise, retired, and back', async () => {
    const { db } = await testDatabase()
    await store(db)
    const where = { text: 'The dam broke.' }
    await db.claim.updateMany({ where, data: { text: 'A barrage gave way.' } })
    expect(texts(await find(db, 'barrage'))).toEqual(['claim: A [barrage] gave way.'])
    expect((await find(db, '"dam broke"')).counts.claim).toBe(0)
    await db.claim.updateMany({ where: { text: 'A barrage gave way.' }, data: { retired: true } })
    expect((await find(db, 'barrage')).hits).toEqual([])
    await db.claim.updateMany({ where: { text: 'A barrage gave way.' }, data: { retired: false } })
    expect((await find(db, 'barrage')).hits).toHaveLength(1)
    expect(await entries(db)).toEqual(await expected(db))
  })

  it('are empty of a story that is deleted', async () => {
    const { db } = await testDatabase()
    await store(db)
    await store(db, CLAIMS, 'again')
    await deleteStory('dam', db)
    expect((await find(db, 'dam')).hits.every((hit) => hit.story.slug === 'again')).toBe(true)
    expect(await entries(db)).toEqual(await expected(db))
    await deleteStory('again', db)
    expect(await entries(db)).toEqual([])
    expect(await db.$queryRawUnsafe('SELECT count(*) AS n FROM SearchText')).toEqual([{ n: 0 }])
  })

  it('are filled from what a database held before it had them', async () => {
    const { db, url } = await testDatabase()
    await store(db)
    const before = await entries(db)
    for (const trigger of Object.values(SEARCH_TRIGGERS).flat())
      await db.$executeRawUnsafe(`DROP TRIGGER "${trigger}"`)
    for (const table of ['SearchEntry', 'SearchText']) await db.$executeRawUnsafe(`DROP TABLE "${table}"`)
    await db.$executeRawUnsafe(`DELETE FROM _prisma_migrations WHERE migration_name LIKE '%_search'`)
    await db.$disconnect()
    const { applied } = await migrate({ url, now: new Date() })
    expect(applied).toEqual([expect.stringMatching(/_search$/)])
    expect(await entries(db)).toEqual(before)
    expect((await find(db, '"dam broke"')).hits).toHaveLength(3)
  })

  it('and their triggers outlive every migration', async () => {
    const { db } = await testDatabase()
    const named = await db.$queryRaw<{ name: string }[]>`
      SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'Search%' ORDER BY name`
    expect(named.map((row) => row.name)).toEqual([...SEARCH_TABLES].sort())
    const triggers = await db.$queryRaw<{ name: string; tbl_name: string }[]>`
      SELECT name, tbl_name FROM sqlite_master WHERE type = 'trigger' ORDER BY name`
    const wanted = Object.entries(SEARCH_TRIGGERS).flatMap(([table, names]) =>
      names.map((name) => ({ name, tbl_name: table })),
    )
    const missing = wanted.filter(
      (one) => !triggers.some((t) => t.name === one.name && t.tbl_name === one.tbl_name),
    )
    expect(missing, 'A migration made a table anew, and its triggers went: make them again there.').toEqual(
      [],
    )
  })
})

/** What the search holds, as "kind ref head text". */
async function entries(db: PrismaClient): Promise<readonly string[]> {
  const rows = await db.$queryRaw<Record<'kind' | 'ref' | 'head' | 'text', string>[]>`
    SELECT e.kind, e.ref, t.head, t.text FROM SearchEntry e JOIN SearchText t ON t.rowid = e.id`
  return rows.map(({ kind, ref, head, text }) => `${kind} ${ref} ${head} ${text}`).sort()
}

/** What it must hold, from the tables that it is made of. */
async function expected(db: PrismaClient): Promise<readonly string[]> {
  const claims = await db.claim.findMany({ where: { retired: false } })
  const mentions = await db.mention.findMany()
  const articles = await db.article.findMany()
  return [
    ...claims.map((one) => `claim ${one.id}  ${one.text}`),
    ...mentions.map((one) => `quote ${one.id} ${one.sourceName ?? ''} ${one.quote}`),
    ...articles.map((one) => `article ${one.id} ${one.title ?? one.givenTitle ?? one.file} ${one.text}`),
  ].sort()
}
