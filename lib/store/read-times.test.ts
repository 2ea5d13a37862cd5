import { expect, it } from 'vitest'
import { readTimes } from './read-times'
import { saveAnalysis } from './save-analysis'
import { saveArticles } from './save-articles'
import { saveStoryHead } from './save-story-head'
import { testDatabase } from './test-database'
import { analysisOf, ENGINE_ALONE, incoming } from './test-story'

const NOW = new Date('2026-01-02T03:05:00Z')

it('gives the claims of more than one outlet with the articles that carry each, once for each stance', async () => {
  const north = incoming('North', 'The dam broke. It broke again. Nobody came.')
  const south = incoming('South', 'The dam broke, and it did not break.')
  const analysis = analysisOf([north, south], {
    'Nobody came.': ['North: Nobody came'],
    'The dam broke.': [
      'North: The dam broke',
      'North: It broke again',
      'South: The dam broke',
      'South! did not break',
    ],
  })
  const { db } = await testDatabase()
  await saveStoryHead({ slug: 'dam', title: 'The dam', sample: false, createdAt: NOW }, db)
  expect(await readTimes('dam', db)).toMatchObject({ articles: [], claims: [] })
  await saveArticles('dam', [north, south], db)
  await saveAnalysis(
    'dam',
    analysis,
    { settings: {}, startedAt: NOW, finishedAt: NOW, judge: ENGINE_ALONE },
    db,
  )
  const times = await readTimes('dam', db)
  expect(times?.articles.map(({ outlet }) => outlet)).toEqual(['North', 'South'])
  expect(times?.claims).toEqual([
    {
      id: analysis.claims[1]?.id,
      text: 'The dam broke.',
      rank: 1,
      carried: [
        { articleId: north.id, stance: 'repeats' },
        { articleId: south.id, stance: 'repeats' },
        { articleId: south.id, stance: 'disputes' },
      ],
    },
  ])
  expect(await readTimes('nowhere', db)).toBeNull()
})
