import { beforeEach, expect, it } from 'vitest'
import { deleteOwnStory, renameStory } from './change-story'
import type { PrismaClient } from './client'
import { createIntake } from './create-intake'
import { enqueueJob } from './enqueue-job'
import { readStoryTitle } from './read-story-head'
import { saveStoryHead } from './save-story-head'
import { testDatabase } from './test-database'

const NOW = new Date('2026-01-02T03:05:00Z')
let db: PrismaClient

beforeEach(async () => {
  db = (await testDatabase()).db
  await saveStoryHead({ slug: 'dam', title: 'The dam', sample: false, createdAt: NOW }, db)
  await saveStoryHead({ slug: 'digests', title: 'Digests', sample: true, createdAt: NOW }, db)
})

it('a story is renamed, and keeps its address', async () => {
  await renameStory('dam', ' The dam \n at Oberau ', db)
  expect(await readStoryTitle('dam', db)).toBe('The dam at Oberau')
})

it.each([
  ['dam', '  ', 'needs a title'],
  ['dam', 'x'.repeat(301), 'longer than 300'],
  ['dam', 'a\0b', 'NUL'],
  ['digests', 'Mine', 'sample'],
  ['nowhere', 'Mine', 'not there'],
])('%s is not called %j', async (slug, title, words) => {
  await expect(renameStory(slug, title, db)).rejects.toThrow(words)
  expect(await readStoryTitle('dam', db)).toBe('The dam')
  expect(await readStoryTitle('digests', db)).toBe('Digests')
})

it('a story is deleted; the sample is not, nor one whose articles are being analysed', async () => {
  await expect(deleteOwnStory('digests', db)).rejects.toThrow('sample')
  await expect(deleteOwnStory('nowhere', db)).rejects.toThrow('not there')
  const intakeId = (await createIntake({ slug: 'dam', title: '', now: NOW }, db)) ?? ''
  await db.$transaction((tx) => enqueueJob(tx, { kind: 'analyse', intakeId, now: NOW }))
  await expect(deleteOwnStory('dam', db)).rejects.toThrow('being analysed')
  await db.job.deleteMany()
  await deleteOwnStory('dam', db)
  expect(await db.story.findMany({ select: { slug: true } })).toEqual([{ slug: 'digests' }])
})
