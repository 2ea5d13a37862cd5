import { expect, it } from 'vitest'
import type { PrismaClient } from './client'
import { readClaim } from './read-claim'
import { saveAnalysis } from './save-analysis'
import { saveArticles } from './save-articles'
import { saveStoryHead } from './save-story-head'
import { testDatabase } from './test-database'
import { analysisOf, ENGINE_ALONE, incoming } from './test-story'

const CLAIMS = ['Nobody was hurt.', 'The lock closed in May.', 'Water rose.', 'The old lock closed in May.']
const NOW = new Date('2026-01-02T03:05:00Z')

/** A story of the claims given, ranked as they stand; gives their ids. */
async function store(db: PrismaClient, claims: readonly string[]) {
  const article = incoming('A', claims.join(' '))
  const places = Object.fromEntries(claims.map((text) => [text, [`A: ${text}`]]))
  const found = analysisOf([article], places)
  await saveStoryHead({ slug: 'dam', title: 'The dam', sample: false, createdAt: NOW }, db)
  await saveArticles('dam', [article], db)
  const run = { settings: {}, startedAt: NOW, finishedAt: NOW, judge: ENGINE_ALONE }
  await saveAnalysis('dam', found, run, db)
  return found.claims.map(({ id }) => id)
}

async function othersOf(db: PrismaClient, id: string | undefined) {
  const found = await readClaim('dam', id ?? '', {}, db)
  return found?.kind === 'claim' ? found.detail.others.map((one) => one.text) : null
}

it('gives the other claims, those with most words in common first, then by rank', async () => {
  const { db } = await testDatabase()
  const ids = await store(db, CLAIMS)
  expect(await othersOf(db, ids[1])).toEqual([
    'The old lock closed in May.',
    'Nobody was hurt.',
    'Water rose.',
  ])
})

it('gives a claim that stands alone none', async () => {
  const { db } = await testDatabase()
  const [id] = await store(db, ['Water rose “by 2 metres”.'])
  expect(await othersOf(db, id)).toEqual([])
})
