import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { findings } from '@/lib/view/findings'
import { EVERY_CLAIM } from '@/lib/view/matrix-query'
import { projectRoot } from './database-url'
import { migrationNames } from './migrations'
import { readMatrix } from './read-matrix'
import { saveAnalysis } from './save-analysis'
import { saveArticles } from './save-articles'
import { saveStoryHead } from './save-story-head'
import { testDatabase } from './test-database'
import { analysisOf, ENGINE_ALONE, incoming } from './test-story'

const A = incoming('A', 'The dam broke. The mayor ran. The road is shut.')
const B = incoming(
  'B',
  'Tom Reed denied a breach and a flight, according to the Gazette. The Gazette denied the rest.',
)

/** Behind the Gazette stands Tom Reed in one quote; in the other it denies for itself, whoever it rests on. */
const WRITTEN = analysisOf([A, B], {
  'The dam broke.': ['A: The dam broke', 'B! denied a breach'],
  'The mayor ran.': ['A: The mayor ran', 'B! a flight'],
  'The road is shut.': ['A: The road is shut', 'B! denied the rest'],
})
const ANALYSIS = {
  ...WRITTEN,
  mentions: WRITTEN.mentions.map((one) => {
    if (!one.attribution) return one
    const told = one.quote !== 'denied the rest'
    const rule = told ? 'attribution:rule:according-to' : 'attribution:rule:denial-before'
    const chain = ['The Gazette', told ? 'Tom Reed' : 'friends of the mayor']
    return {
      ...one,
      decidedBy: `mention:clause ${rule}`,
      attribution: { ...one.attribution, sourceName: 'The Gazette', chain },
    }
  }),
}

const NOW = new Date('2026-01-02T03:05:00Z')
const CLOSED = { claim: null, outlet: null }

async function stored() {
  const { db } = await testDatabase()
  await saveStoryHead({ slug: 'dam', title: 'The dam', sample: false, createdAt: NOW }, db)
  await saveArticles('dam', [A, B], db)
  const run = { settings: {}, startedAt: NOW, finishedAt: NOW, judge: ENGINE_ALONE }
  await saveAnalysis('dam', ANALYSIS, run, db)
  return db
}

it('shows, counts and finds what somebody denies by one rule', async () => {
  const db = await stored()
  const denied = async (deniedBy: string) =>
    (await readMatrix('dam', { ...EVERY_CLAIM, deniedBy }, CLOSED, db))?.rows.map((row) => [
      row.claim.text,
      row.disputes.map((one) => one.who),
    ])
  expect(await denied('Tom Reed')).toEqual([
    ['The dam broke.', ['Tom Reed']],
    ['The mayor ran.', ['Tom Reed']],
  ])
  expect(await denied('The Gazette')).toEqual([['The road is shut.', ['The Gazette']]])
  expect(await denied('friends of the mayor')).toEqual([])
  expect(findings(ANALYSIS)).toContainEqual(
    expect.objectContaining({
      text: 'Tom Reed disputes 2 claims, carried by 1 outlet.',
      query: { deniedBy: 'Tom Reed' },
    }),
  )
})

it('is set by the migration as it is by a save', async () => {
  const db = await stored()
  const read = () => db.mention.findMany({ select: { id: true, deniedBy: true }, orderBy: { id: 'asc' } })
  const saved = await read()
  expect(new Set(saved.map((one) => one.deniedBy))).toEqual(new Set([null, 'Tom Reed', 'The Gazette']))
  await db.mention.updateMany({ data: { deniedBy: null } })

  const name = migrationNames().find((one) => one.endsWith('_who_denies')) ?? ''
  const sql = readFileSync(path.join(projectRoot(), 'prisma/migrations', name, 'migration.sql'), 'utf8')
  await db.$executeRawUnsafe(sql.slice(sql.indexOf('UPDATE')))
  expect(await read()).toEqual(saved)
})
