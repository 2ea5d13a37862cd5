import { expect, it } from 'vitest'
import { stageProgress } from '@/lib/view/stage-words'
import { analyze } from './analyze'
import { rawArticle } from './raw-article.fixture'
import { SETTINGS } from './settings'
import { STAGES, type Stage } from './stages'

const texts = [
  'Ferry aground\n\nThe ferry ran aground, he said.',
  'Ferry free\n\nThe ferry is free, she said.',
]

it('are told in their order, and article by article where they go so', () => {
  const told: Stage[] = []
  analyze(
    texts.map((text, i) => rawArticle(`${i}.txt`, text)),
    SETTINGS,
    (stage) => told.push(stage),
  )
  expect([...new Set(told.map((stage) => stage.name))]).toEqual(STAGES)
  for (const name of ['clean', 'attributions']) {
    expect(told.filter((stage) => stage.name === name).map(({ done, total }) => [done, total])).toEqual([
      [0, 2],
      [1, 2],
    ])
  }
})

it.each(STAGES)('%s is said in words', (name) => {
  expect(stageProgress({ name, done: 0, total: 2 }).stage).toMatch(/^[A-Z][a-z]+ .+/)
})
