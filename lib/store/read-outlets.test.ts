import { expect, it } from 'vitest'
import { readArticles } from './read-article'
import { readOutlets } from './read-outlets'
import { readTimes } from './read-times'
import { saveAnalysis } from './save-analysis'
import { saveArticles } from './save-articles'
import { saveStoryHead } from './save-story-head'
import { testDatabase } from './test-database'
import { analysisOf, ENGINE_ALONE, incoming } from './test-story'

const NOW = new Date('2026-01-02T03:05:00Z')

it('calls an article without a title by its file, so that it can be opened', async () => {
  const north = incoming('North', 'The dam broke.')
  const analysis = analysisOf([north], { 'The dam broke.': ['North: The dam broke'] })
  const untitled = { ...analysis, articles: analysis.articles.map((one) => ({ ...one, title: '' })) }
  const run = { settings: {}, startedAt: NOW, finishedAt: NOW, judge: ENGINE_ALONE }
  const { db } = await testDatabase()
  await saveStoryHead({ slug: 'dam', title: 'The dam', sample: false, createdAt: NOW }, db)
  await saveArticles('dam', [north], db)
  await saveAnalysis('dam', untitled, run, db)
  expect((await readArticles('dam', db)).map(({ title }) => title)).toEqual([north.file])
  const [outlet] = (await readOutlets('dam', db))?.outlets ?? []
  expect(outlet?.heads).toEqual([{ id: north.id, title: north.file, language: 'en' }])
  expect((await readTimes('dam', db))?.articles.map(({ title }) => title)).toEqual([north.file])
})
