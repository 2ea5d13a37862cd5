import { describe, expect, it } from 'vitest'
import type { MatrixQuery } from '@/lib/model/matrix-query'
import type { Analysis } from '@/lib/model/types'
import { EVERY_CLAIM } from '@/lib/view/matrix-query'
import type { PrismaClient } from './client'
import { ROWS } from './find-rows'
import { COLUMNS } from './read-columns'
import { readMatchingClaimIds, readMatrix } from './read-matrix'
import { saveAnalysis } from './save-analysis'
import { saveArticles } from './save-articles'
import { saveStoryHead } from './save-story-head'
import { testDatabase } from './test-database'
import { analysisOf, ENGINE_ALONE, incoming } from './test-story'

const CLOSED = { claim: null, outlet: null }

const A = incoming('A', 'The dam broke. Nobody was hurt. The mayor ran. Café closed.')
const B = incoming('B', 'A dam broke. Nobody died. The mayor denied it.')
const C = incoming('C', 'No dam broke, the office said.')

const DAM = analysisOf([A, B, C], {
  'The dam broke.': [
    'A: The dam broke',
    'B: A dam broke',
    'B! The mayor denied it',
    'C! No dam broke, the office said',
  ],
  'Nobody was hurt.': ['A: Nobody was hurt', 'B: Nobody died'],
  'The mayor ran.': ['A: The mayor ran', 'B! The mayor denied it'],
  'The café is closed.': ['A: Café closed'],
})

describe('readMatrix', () => {
  it('lists an unnamed source only where nobody who disputes is named', async () => {
    const nameless = (ids: readonly string[]) => ({
      ...DAM,
      mentions: DAM.mentions.map((one) =>
        ids.includes(one.articleId) && one.stance === 'disputes' ? { ...one, attribution: null } : one,
      ),
    })
    const who = async (...ids: readonly string[]) =>
      (await readMatrix('dam', EVERY_CLAIM, CLOSED, await stored(nameless(ids))))?.rows[0]?.disputes
    expect(await who(B.id)).toEqual([{ voice: 'attributed', who: 'A speaker', outlets: 1 }])
    expect(await who(B.id, C.id)).toEqual([{ voice: 'attributed', who: 'an unnamed source', outlets: 2 }])
  })

  it('lists an unnamed source beside an outlet that disputes for itself: that one it is not', async () => {
    const mentions = DAM.mentions.map((one) => {
      if (one.stance !== 'disputes') return one
      return { ...one, attribution: null, voice: one.articleId === B.id ? ('own' as const) : one.voice }
    })
    const page = await readMatrix('dam', EVERY_CLAIM, CLOSED, await stored({ ...DAM, mentions }))
    expect(page?.rows[0]?.disputes).toEqual([
      { voice: 'own', who: 'B', outlets: 1 },
      { voice: 'attributed', who: 'an unnamed source', outlets: 1 },
    ])
  })

  it('gives a quote of each side where an outlet does both, whichever comes first', async () => {
    const cells = async (...mentions: string[]) => {
      const story = analysisOf([A, B, C], { 'The dam broke.': mentions })
      return (await readMatrix('dam', EVERY_CLAIM, CLOSED, await stored(story)))?.rows[0]?.cells
    }
    const both = { stance: 'both', quote: 'A dam broke', disputeQuote: 'The mayor denied it' }
    expect((await cells('B: A dam broke', 'B! The mayor denied it'))?.[1]).toMatchObject(both)
    expect((await cells('B! The mayor denied it', 'B: A dam broke', 'B: Nobody died'))?.[1]).toMatchObject(
      both,
    )
  })

  it('gives rows by rank, a cell for every column, and who disputes', async () => {
    const page = await readMatrix('dam', EVERY_CLAIM, CLOSED, await stored(DAM))
    expect(page?.rows.map((row) => row.claim.text)).toEqual([
      'The dam broke.',
      'Nobody was hurt.',
      'The mayor ran.',
      'The café is closed.',
    ])
    expect(page?.columns.map((column) => column.name)).toEqual(['A', 'B', 'C'])
    expect(page?.rows[0]?.cells.map(({ stance, quote, source }) => ({ stance, quote, source }))).toEqual([
      { stance: 'repeats', quote: 'The dam broke', source: null },
      { stance: 'both', quote: 'A dam broke', source: 'A speaker' },
      { stance: 'disputes', quote: 'No dam broke, the office said', source: 'A speaker' },
    ])
    expect(page?.rows[0]?.cells.map((cell) => cell.disputeQuote)).toEqual([null, 'The mayor denied it', null])
    expect(page?.rows[0]?.disputes).toEqual([{ voice: 'attributed', who: 'A speaker', outlets: 2 }])
    expect(page?.rows[3]?.cells.map((cell) => cell.stance)).toEqual(['repeats', 'omits', 'omits'])
    expect(page?.counts).toEqual({
      all: 4,
      disputed: 2,
      own: 0,
      shared: 3,
      oneOrigin: 2,
      twoOrigins: 0,
      drift: 0,
      dropped: 0,
      judged: 0,
      hidden: 0,
    })
  })

  it.each<[Partial<MatrixQuery>, readonly string[]]>([
    [{ words: 'DAM' }, ['The dam broke.']],
    [{ words: 'cafe' }, ['The café is closed.']],
    // A word of the claim and one of a quote.
    [{ words: 'hurt died' }, ['Nobody was hurt.']],
    [{ words: '%' }, []],
    // A phrase, and what is left out.
    [{ words: '"dam broke"' }, ['The dam broke.']],
    [{ words: '"broke dam"' }, []],
    [{ words: 'the -DAM' }, ['The mayor ran.', 'The café is closed.']],
    [{ words: '-the' }, ['Nobody was hurt.']],
    [{ words: 'the -"dam broke" -cafe' }, ['The mayor ran.']],
    [{ words: 'dam -' }, []],
    [{ stance: 'disputed' }, ['The dam broke.', 'The mayor ran.']],
    [{ stance: 'undisputed' }, ['Nobody was hurt.', 'The café is closed.']],
    [{ stance: 'own' }, []],
    [{ reach: 'single' }, ['The café is closed.']],
    [{ reach: 'one-origin' }, ['The dam broke.', 'Nobody was hurt.']],
    [{ reach: 'two-origins' }, []],
    [{ change: 'drift' }, []],
    [{ change: 'dropped' }, []],
    [{ disputedBy: 'c' }, ['The dam broke.']],
    [{ repeatedBy: 'b' }, ['The dam broke.', 'Nobody was hurt.']],
    [{ omittedBy: 'c' }, ['Nobody was hurt.', 'The mayor ran.', 'The café is closed.']],
    [{ repeatedBy: 'b', omittedBy: 'c' }, ['Nobody was hurt.']],
    [{ onlyIn: 'a' }, ['The café is closed.']],
    [{ onlyIn: 'nobody' }, []],
    [{ deniedBy: 'A speaker' }, ['The dam broke.', 'The mayor ran.']],
    [{ sort: 'dispute' }, ['The dam broke.', 'The mayor ran.', 'Nobody was hurt.', 'The café is closed.']],
    [{ sort: 'coverage' }, ['The dam broke.', 'Nobody was hurt.', 'The mayor ran.', 'The café is closed.']],
  ])('%o', async (change, expected) => {
    const db = await stored(DAM)
    const query = { ...EVERY_CLAIM, ...change }
    const page = await readMatrix('dam', query, CLOSED, db)
    expect(page?.rows.map((row) => row.claim.text)).toEqual(expected)
    expect(page?.matching).toBe(expected.length)
    expect(await readMatchingClaimIds('dam', query, db)).toEqual(page?.rows.map((row) => row.claim.id))
  })

  it.each<[string, Partial<MatrixQuery>, string, readonly string[], number]>([
    // Where it would stand if the query asked for it.
    [
      'before',
      { stance: 'undisputed' },
      'The dam broke.',
      ['The dam broke.', 'Nobody was hurt.', 'The café is closed.'],
      2,
    ],
    [
      'between',
      { omittedBy: 'c', stance: 'undisputed' },
      'The mayor ran.',
      ['Nobody was hurt.', 'The mayor ran.', 'The café is closed.'],
      2,
    ],
    ['alone', { words: 'nothing says this' }, 'The mayor ran.', ['The mayor ran.'], 0],
    [
      'in its place anyway',
      {},
      'The mayor ran.',
      ['The dam broke.', 'Nobody was hurt.', 'The mayor ran.', 'The café is closed.'],
      4,
    ],
  ])(
    'keeps a claim in sight that the query does not ask for: %s',
    async (_, change, text, expected, matching) => {
      const db = await stored(DAM)
      const stays = (await idOf(text, db)) ?? ''
      const query = { ...EVERY_CLAIM, ...change }
      const page = await readMatrix('dam', query, { ...CLOSED, stays }, db)
      expect(page?.rows.map((row) => row.claim.text)).toEqual(expected)
      expect(page?.matching).toBe(matching)
      expect(page?.staying).toBe(expected.length > matching ? stays : null)
      // What is exported is what matches.
      expect(await readMatchingClaimIds('dam', query, db)).toHaveLength(matching)
    },
  )

  it('keeps nothing in sight that is no claim of the story, or stands on another page', async () => {
    const db = await stored(DAM)
    const none = await readMatrix('dam', { ...EVERY_CLAIM, stance: 'own' }, { ...CLOSED, stays: 'c0' }, db)
    expect(none?.rows).toEqual([])
    expect(none?.staying).toBeNull()

    const claims = Object.fromEntries(
      words(ROWS + 5)
        .split('. ')
        .map((word) => [`It says ${word}.`, [`A: ${word}`]]),
    )
    const article = incoming('A', words(ROWS + 5))
    const large = await stored(analysisOf([article], claims), [article])
    const last = await readMatrix('dam', { ...EVERY_CLAIM, page: 2 }, CLOSED, large)
    const stays = last?.rows[0]?.claim.id ?? ''
    const first = await readMatrix('dam', EVERY_CLAIM, { ...CLOSED, stays }, large)
    expect(first?.rows).toHaveLength(ROWS)
    expect(first?.staying).toBeNull()
  })

  it('cuts a large story into pages, and shows the last where more is asked for', async () => {
    const names = Array.from({ length: COLUMNS + 2 }, (_, i) => `Outlet ${String(i + 1).padStart(2, '0')}`)
    const articles = names.map((name) => incoming(name, words(ROWS + 5)))
    const claims = Object.fromEntries(
      words(ROWS + 5)
        .split('. ')
        .map((word) => [`It says ${word}.`, names.map((name) => `${name}: ${word}`)]),
    )
    const db = await stored(analysisOf(articles, claims), articles)
    const first = await readMatrix('dam', EVERY_CLAIM, CLOSED, db)
    expect(first?.rows).toHaveLength(ROWS)
    expect([first?.page, first?.pages, first?.matching]).toEqual([1, 2, ROWS + 5])
    expect(first?.columns.map((column) => column.name)).toEqual(names.slice(0, COLUMNS))

    const beyond = await readMatrix('dam', { ...EVERY_CLAIM, page: 99, columns: 99 }, CLOSED, db)
    expect([beyond?.page, beyond?.rows.length]).toEqual([2, 5])
    expect(beyond?.columns.map((column) => column.name)).toEqual(names.slice(COLUMNS))
    expect(beyond?.columnSpan).toEqual([COLUMNS + 1, COLUMNS + 2])

    const last = first?.outlets.at(-1)?.id ?? ''
    const pinned = await readMatrix('dam', { ...EVERY_CLAIM, repeatedBy: last }, CLOSED, db)
    expect(pinned?.columns.map((column) => column.name)).toEqual([names.at(-1), ...names.slice(0, COLUMNS)])
    // What the reader pins stands first on every page, what is hidden on none.
    const ids = first?.outlets.map((outlet) => outlet.id) ?? []
    const choice = { pinned: ids.slice(-1), hidden: ids.slice(0, 1), order: ids.slice(3, 4) }
    const chosen = await readMatrix('dam', { ...EVERY_CLAIM, choice }, CLOSED, db)
    expect(chosen?.columns.map((column) => column.name).slice(0, 4)).toEqual([
      names.at(-1),
      names[3],
      names[1],
      names[2],
    ])
    expect(chosen?.columnSpan).toEqual([2, COLUMNS + 1])
    expect(chosen?.rows[0]?.cells.map((cell) => cell.outletId)).toEqual(
      chosen?.columns.map((column) => column.id),
    )
  })

  it('says whose text a column shares, on the side that took it', async () => {
    const reuse = [{ a: A.id, b: B.id, share: 0.8, passages: [], from: A.id }]
    const page = await readMatrix('dam', EVERY_CLAIM, CLOSED, await stored(analysisOf([A, B, C], {}, reuse)))
    expect(page?.columns.map((column) => column.kin)).toEqual([
      null,
      { outletId: 'a', outlet: 'A', relation: 'copies', share: 0.8, of: 'own' },
      null,
    ])
  })

  it('puts an outlet beside the one that it names as where its report comes from', async () => {
    const node = (name: string) => ({
      id: `outlet:${name}`,
      kind: 'outlet' as const,
      name,
      outletId: name.toLowerCase(),
      mentions: 1,
    })
    const edge = { id: 'e', directed: true, because: '', evidence: [] }
    const graph = {
      nodes: [node('A'), node('B'), node('C')],
      edges: [{ ...edge, from: 'outlet:C', to: 'outlet:A', kind: 'relays' as const }],
    }
    const page = await readMatrix(
      'dam',
      EVERY_CLAIM,
      CLOSED,
      await stored({ ...analysisOf([A, B, C], {}), graph }),
    )
    expect(page?.columns.map((column) => column.name)).toEqual(['A', 'C', 'B'])
    expect(page?.columns[1]?.kin).toMatchObject({ outlet: 'A', relation: 'relays', share: 0 })
  })

  it('knows no story that is not there', async () => {
    const { db } = await testDatabase()
    expect(await readMatrix('dam', EVERY_CLAIM, CLOSED, db)).toBeNull()
    expect(await readMatchingClaimIds('dam', EVERY_CLAIM, db)).toEqual([])
  })
})

async function idOf(text: string, db: PrismaClient): Promise<string | undefined> {
  const page = await readMatrix('dam', EVERY_CLAIM, CLOSED, db)
  return page?.rows.find((row) => row.claim.text === text)?.claim.id
}

/** "Word 1. Word 2. …": each a place to quote. */
function words(n: number): string {
  return Array.from({ length: n }, (_, i) => `Word ${i + 100}`).join('. ')
}

async function stored(analysis: Analysis, articles = [A, B, C]): Promise<PrismaClient> {
  const { db } = await testDatabase()
  const now = new Date('2026-01-02T03:04:05Z')
  await saveStoryHead({ slug: 'dam', title: 'A dam', sample: false, createdAt: now }, db)
  await saveArticles('dam', articles, db)
  await saveAnalysis(
    'dam',
    analysis,
    { settings: {}, startedAt: now, finishedAt: now, judge: ENGINE_ALONE },
    db,
  )
  return db
}
