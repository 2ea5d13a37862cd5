import { describe, expect, it } from 'vitest'
import type { IncomingArticle } from '@/lib/model/incoming'
import { analyze } from '@/lib/pipeline/analyze'
import type { PrismaClient } from '@/lib/store/client'
import { deleteStory } from '@/lib/store/delete-story'
import { readRawArticles } from '@/lib/store/read-raw-articles'
import { readStories, readStorySummary } from '@/lib/store/read-stories'
import { readStory } from '@/lib/store/read-story'
import { dumpRows, testDatabase } from '@/lib/store/test-database'
import { incoming } from '@/lib/store/test-story'
import { saveStory } from './save-story'

const A = incoming(
  'Harbour Post',
  'Island loses its late boats\n\nThe ferry company will end its night crossings in May, the harbour office said on Monday. Forty sailors will lose their posts.',
)
const B = incoming(
  'Island Daily',
  'Company denies end of night ferry\n\nThe ferry company denied that it will end its night crossings in May. “Nothing has been decided,” said its director, Lena Brandt.',
)
const C = incoming(
  'Coast Radio',
  'Night ferry in doubt\n\nThe harbour office said the ferry company will end its night crossings in May.',
)

describe('saveStory', () => {
  it('stores what the engine says of all articles of the story, then adds to it', async () => {
    const { db } = await testDatabase()
    expect(await save(db, [A, B])).toMatchObject({
      created: true,
      analysed: true,
      added: [{ file: 'Harbour Post.txt' }, { file: 'Island Daily.txt' }],
      story: { slug: 'ferry', articles: 2, outlets: 2, analysedAt: '2026-01-02T00:00:00.000Z' },
    })
    expect(await save(db, [B, C])).toMatchObject({
      created: false,
      analysed: true,
      added: [{ file: 'Coast Radio.txt' }],
      duplicates: [{ file: 'Island Daily.txt' }],
      story: { articles: 3, outlets: 3 },
    })
    const fresh = analyze(await readRawArticles('ferry', db))
    const stored = await readStory('ferry', db)
    expect(stored?.analysis.mentions).toEqual(fresh.mentions)
    expect(stored?.analysis.outlets).toEqual(fresh.outlets)
    expect(stored?.analysis.claims.map((claim) => claim.text)).toEqual(
      fresh.claims.map((claim) => claim.text),
    )
  })

  it('writes nothing at all when nothing is new', async () => {
    const { db } = await testDatabase()
    await save(db, [A, B])
    const before = await dumpRows(db)
    expect(await save(db, [B, A], '2030-01-01')).toMatchObject({ analysed: false, added: [], updated: [] })
    expect(await dumpRows(db)).toEqual(before)
  })

  it('comes to the same matrix whatever the order of the articles', async () => {
    const [one, other] = [await testDatabase(), await testDatabase()]
    await save(one.db, [A, B, C])
    await save(other.db, [C, B, A])
    expect((await readStory('ferry', other.db))?.analysis).toEqual(
      (await readStory('ferry', one.db))?.analysis,
    )
  })

  it('analyses anew when an outlet is given later', async () => {
    const { db } = await testDatabase()
    const unnamed = { ...A, given: { ...A.given, outlet: null } }
    await save(db, [unnamed, B])
    expect(await save(db, [A])).toMatchObject({
      analysed: true,
      updated: [{ id: A.id }],
      story: { articles: 2 },
    })
    expect((await readStory('ferry', db))?.analysis.outlets.map((outlet) => outlet.name)).toContain(
      'Harbour Post',
    )
  })

  it('loses nothing when two come at once', async () => {
    const { db } = await testDatabase()
    await Promise.all([save(db, [A, B]), save(db, [C, B])])
    const stored = await readStory('ferry', db)
    expect(stored?.analysis.articles.map((article) => article.id).sort()).toEqual([A.id, B.id, C.id].sort())
    expect(await db.story.count()).toBe(1)
  })

  it('keeps unidentified outlets apart that came in files of one name', async () => {
    const { db } = await testDatabase()
    const nameless = [A, B, C].map((one) => ({
      ...one,
      file: '000.txt',
      given: { ...one.given, outlet: null },
    }))
    for (const one of nameless) await save(db, [one])
    const outlets = (await readStory('ferry', db))?.analysis.outlets ?? []
    expect(outlets).toHaveLength(3)
    expect(new Set(outlets.map((outlet) => outlet.name)).size).toBe(3)
  })

  it('goes on where a former call broke off between articles and analysis', async () => {
    const { db } = await testDatabase()
    const breakOff = () => {
      throw new Error('broke off')
    }
    const broken = saveStory(
      { slug: 'ferry', title: 'Ferry', sample: false, articles: [A, B] },
      { db, now, onStep: breakOff },
    )
    await expect(broken).rejects.toThrow('broke off')
    expect(await readStorySummary('ferry', db)).toMatchObject({ articles: 2, claims: 0, analysedAt: null })
    expect(await readStory('ferry', db)).toMatchObject({
      run: null,
      analysis: { articles: [], claims: [], cells: [] },
    })
    expect(await save(db, [A, B])).toMatchObject({ analysed: true, added: [] })
  })
})

describe('readStories', () => {
  it('lists the newest first, and nothing where there is nothing', async () => {
    const { db } = await testDatabase()
    expect(await readStories(db)).toEqual([])
    await save(db, [A, B], '2026-01-01', 'older')
    await save(db, [A, C], '2026-02-01', 'newer')
    await save(db, [B], '2026-01-01', 'also-older')
    const stories = await readStories(db)
    expect(stories.map((story) => story.slug)).toEqual(['newer', 'also-older', 'older'])
    for (const story of stories) {
      const { claims, cells } = (await readStory(story.slug, db))?.analysis ?? { claims: [], cells: [] }
      const disputed = new Set(
        cells.filter((c) => c.stance === 'disputes' || c.stance === 'both').map((c) => c.claimId),
      )
      expect(story).toMatchObject({ claims: claims.length, disputed: disputed.size })
    }
    expect(await readStorySummary('nowhere', db)).toBeNull()
  })
})

describe('deleteStory', () => {
  it('takes all of one story, and nothing of another', async () => {
    const { db } = await testDatabase()
    await save(db, [A, B], '2026-01-01', 'one')
    const before = await dumpRows(db)
    await save(db, [A, B, C], '2026-01-01', 'two')
    expect(await deleteStory('two', db)).toBe(true)
    expect(await dumpRows(db)).toEqual(before)
    expect(await deleteStory('two', db)).toBe(false)
    expect(await deleteStory('one', db)).toBe(true)
    for (const rows of Object.values(await dumpRows(db))) expect(rows).toEqual([])
  })
})

const now = () => new Date('2026-01-02')

function save(db: PrismaClient, articles: readonly IncomingArticle[], date = '2026-01-02', slug = 'ferry') {
  const story = { slug, title: 'The night ferry', sample: false, articles }
  return saveStory(story, { db, now: () => new Date(date) })
}
