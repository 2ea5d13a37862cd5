import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Analysis } from '@/lib/model/types'
import type { PrismaClient } from './client'
import { projectRoot } from './database-url'
import { readStory } from './read-story'
import { type RunFacts, saveAnalysis } from './save-analysis'
import { saveArticles } from './save-articles'
import { saveStoryHead } from './save-story-head'
import { dumpRows, testDatabase } from './test-database'
import { analysisOf, ENGINE_ALONE, incoming } from './test-story'

const RUN: RunFacts = {
  settings: { threshold: 0.5 },
  startedAt: new Date('2026-01-02T03:05:00Z'),
  finishedAt: new Date('2026-01-02T03:05:01Z'),
  judge: ENGINE_ALONE,
}
const HEAD = { slug: 'dam', title: 'The dam', sample: false, createdAt: new Date('2026-01-02T03:04:00Z') }

const north = incoming('North', 'The dam broke 😀 at dawn.\r\nNo\u00adbody was hurt, the mayor said.')
const south = incoming('South', 'Officials denied that the dam broke. Water rose by two metres.')
const east = incoming('شرق', 'The dam broke at dawn, “two metres” of water came. انهار السد')
const ARTICLES = [north, south, east]
const ANALYSIS = analysisOf(
  ARTICLES,
  {
    'The dam broke.': [
      'North: The dam broke 😀 at dawn',
      'شرق: The dam broke',
      'South! denied that the dam broke',
    ],
    'Water rose by two metres.': ['South: Water rose by two metres', 'شرق: “two metres” of water came'],
    // One span in two claims.
    'Officials spoke of the dam.': ['South! denied that the dam broke', 'South: Officials'],
    'Nobody was hurt.': ['North: No\u00adbody was hurt'],
  },
  [
    {
      a: north.id,
      b: east.id,
      share: 1 / 3,
      shares: { a: 1 / 3, b: 1 / 7 },
      longestRun: 3,
      passages: [{ a: { start: 0, end: 13 }, b: { start: 0, end: 13 }, words: 3 }],
      from: north.id,
    },
  ],
)

async function storeArticles(db: PrismaClient): Promise<void> {
  await saveStoryHead(HEAD, db)
  await saveArticles('dam', ARTICLES, db)
}

describe('saveAnalysis', () => {
  it('keeps everything that the engine said', async () => {
    const { db } = await testDatabase()
    await storeArticles(db)
    expect(await saveAnalysis('dam', ANALYSIS, RUN, db)).toEqual({ outcome: 'saved', runId: '1' })
    const { sentences, attributions, ...kept } = ANALYSIS
    expect(await readStory('dam', db)).toEqual({
      slug: 'dam',
      title: 'The dam',
      sample: false,
      run: {
        id: '1',
        engine: 'hand',
        startedAt: '2026-01-02T03:05:00.000Z',
        finishedAt: '2026-01-02T03:05:01.000Z',
        settings: { threshold: 0.5 },
      },
      analysis: kept,
      judgements: {},
      log: [],
    })
  })

  it('stores no cell for an outlet that omits a claim, and counts by claim', async () => {
    const { db } = await testDatabase()
    await storeArticles(db)
    await saveAnalysis('dam', ANALYSIS, RUN, db)
    expect(await db.cell.count()).toBe(ANALYSIS.cells.filter((cell) => cell.stance !== 'omits').length)
    const counts = {
      repeatedBy: true,
      disputedBy: true,
      outlets: true,
      articles: true,
      mentions: true,
      disputed: true,
    }
    expect(await db.claim.findMany({ select: counts, orderBy: { rank: 'asc' } })).toEqual([
      { repeatedBy: 2, disputedBy: 1, outlets: 3, articles: 3, mentions: 3, disputed: true },
      { repeatedBy: 2, disputedBy: 0, outlets: 2, articles: 2, mentions: 2, disputed: false },
      { repeatedBy: 1, disputedBy: 1, outlets: 1, articles: 1, mentions: 2, disputed: true },
      { repeatedBy: 1, disputedBy: 0, outlets: 1, articles: 1, mentions: 1, disputed: false },
    ])
  })

  it('writes nothing when the same input comes again', async () => {
    const { db } = await testDatabase()
    await storeArticles(db)
    await saveAnalysis('dam', ANALYSIS, RUN, db)
    const before = await dumpRows(db)
    const later = { ...RUN, startedAt: new Date(), finishedAt: new Date(), judge: ENGINE_ALONE }
    await saveArticles('dam', ARTICLES, db)
    expect(await saveAnalysis('dam', ANALYSIS, later, db)).toEqual({ outcome: 'unchanged', runId: '1' })
    expect(await dumpRows(db)).toEqual(before)
  })

  it('changes only the run when other settings find the same', async () => {
    const { db } = await testDatabase()
    await storeArticles(db)
    await saveAnalysis('dam', ANALYSIS, RUN, db)
    const { story, analysisRun, engineAnalysis, ...before } = await dumpRows(db)
    expect((await saveAnalysis('dam', ANALYSIS, { ...RUN, settings: {} }, db)).outcome).toBe('saved')
    expect(await dumpRows(db)).toMatchObject(before)
    expect(await db.analysisRun.count()).toBe(2)
  })

  it('does not store an analysis of other articles than the story has', async () => {
    const { db } = await testDatabase()
    await storeArticles(db)
    await saveArticles('dam', [incoming('West', 'The dam held.')], db)
    const before = await dumpRows(db)
    expect(await saveAnalysis('dam', ANALYSIS, RUN, db)).toEqual({ outcome: 'outdated' })
    expect(await dumpRows(db)).toEqual(before)
  })

  it('keeps the same articles apart in two stories', async () => {
    const { db } = await testDatabase()
    await storeArticles(db)
    await saveAnalysis('dam', ANALYSIS, RUN, db)
    const first = await readStory('dam', db)
    await saveStoryHead({ ...HEAD, slug: 'flood' }, db)
    await saveArticles('flood', ARTICLES, db)
    await saveAnalysis('flood', ANALYSIS, RUN, db)
    expect(await readStory('dam', db)).toEqual(first)
    expect((await readStory('flood', db))?.analysis).toEqual(first?.analysis)
  })

  it('stores more rows than one statement can take', async () => {
    const { db } = await testDatabase()
    const many = incoming('Many', Array.from({ length: 1200 }, (_, i) => `Fact ${i}.`).join('\n'))
    await saveStoryHead(HEAD, db)
    await saveArticles('dam', [many], db)
    const claims = Object.fromEntries(
      Array.from({ length: 1200 }, (_, i) => [`Fact ${i}.`, [`Many: Fact ${i}.`]]),
    )
    const analysis = analysisOf([many], claims)
    await saveAnalysis('dam', analysis, RUN, db)
    expect((await readStory('dam', db))?.analysis.claims).toEqual(analysis.claims)
  })

  it.each([
    [
      'that is not in the text',
      'The dam held',
      /quotes "The dam held", but the text there is "The dam brok"/,
    ],
    ['cut through an emoji', 'The dam broke \ud83d', /half of a surrogate pair/],
  ])('refuses a quote %s', async (_name, quote, message) => {
    const { db } = await testDatabase()
    await storeArticles(db)
    const [first, ...rest] = ANALYSIS.mentions
    if (first === undefined) throw new Error('The test story has no mention.')
    const wrong = { ...first, quote, span: { start: 0, end: quote.length } }
    await expect(saveAnalysis('dam', { ...ANALYSIS, mentions: [wrong, ...rest] }, RUN, db)).rejects.toThrow(
      message,
    )
    expect(await db.mention.count()).toBe(0)
  })

  it('says which story is missing', async () => {
    const { db } = await testDatabase()
    await expect(saveAnalysis('dam', ANALYSIS, RUN, db)).rejects.toThrow('no story "dam"')
  })
})

describe('a save that breaks off', () => {
  /** What is stored last is not there to be read: by then everything else has been written. */
  const broken: Analysis = {
    ...ANALYSIS,
    claims: ANALYSIS.claims.slice(1),
    get reuse(): never {
      throw new Error('broke off')
    },
  }

  it('leaves the former analysis as it was', async () => {
    const { db } = await testDatabase()
    await storeArticles(db)
    await saveAnalysis('dam', ANALYSIS, RUN, db)
    const before = await dumpRows(db)
    await expect(saveAnalysis('dam', broken, { ...RUN, settings: {} }, db)).rejects.toThrow('broke off')
    expect(await dumpRows(db)).toEqual(before)
    expect((await saveAnalysis('dam', ANALYSIS, { ...RUN, settings: {} }, db)).outcome).toBe('saved')
  })

  it('leaves the former analysis as it was when the process is killed', async () => {
    const { db, url } = await testDatabase()
    await storeArticles(db)
    await saveAnalysis('dam', ANALYSIS, RUN, db)
    const before = await dumpRows(db)
    const script = path.join(projectRoot(), 'lib/store/test-killed-save.ts')
    const child = spawn(process.execPath, ['--import', 'tsx', script, url, 'dam'], { cwd: projectRoot() })
    let errors = ''
    child.stderr.on('data', (data) => {
      errors += data
    })
    const [code, signal] = await once(child, 'exit')
    expect({ code, signal, errors }).toEqual({ code: null, signal: 'SIGKILL', errors: '' })
    expect(await dumpRows(db)).toEqual(before)
    expect((await saveAnalysis('dam', ANALYSIS, { ...RUN, settings: {} }, db)).outcome).toBe('saved')
  })
})
