import { expect, it } from 'vitest'
import type { SlotPair } from '@/lib/model/slots'
import { readClaim } from './read-claim'
import { readStory } from './read-story'
import { saveAnalysis } from './save-analysis'
import { saveArticles } from './save-articles'
import { saveStoryHead } from './save-story-head'
import { testDatabase } from './test-database'
import { analysisOf, ENGINE_ALONE, incoming } from './test-story'

const A = incoming('A', 'Twelve men died. Water rose.')
const B = incoming('B', 'Fifteen men died.')
const FOUND = analysisOf([A, B], {
  'Twelve men died.': ['A: Twelve men died'],
  'Fifteen men died.': ['B: Fifteen men died'],
  'Water rose.': ['A: Water rose'],
})

it('gives each of two claims the other, with the words of both, and a claim without any none', async () => {
  const { db } = await testDatabase()
  const now = new Date('2026-01-02T03:05:00Z')
  await saveStoryHead({ slug: 'dam', title: 'The dam', sample: false, createdAt: now }, db)
  await saveArticles('dam', [A, B], db)
  const slots = [pair()]
  const run = { settings: {}, startedAt: now, finishedAt: now, judge: ENGINE_ALONE }
  await saveAnalysis('dam', { ...FOUND, slots }, run, db)
  expect((await readStory('dam', db))?.analysis.slots).toEqual(slots)
  const others = FOUND.claims.map(async ({ id }) => {
    const found = await readClaim('dam', id, {}, db)
    return found?.kind === 'claim'
      ? found.detail.otherValues.map((one) => [one.claim.text, one.here.quote, one.there.quote])
      : null
  })
  expect(await Promise.all(others)).toEqual([
    [['Fifteen men died.', 'Twelve men', 'Fifteen men']],
    [['Twelve men died.', 'Fifteen men', 'Twelve men']],
    [],
  ])
})

function pair(): SlotPair {
  const value = (start: string, quote: string): SlotPair['a'] => {
    const mention = FOUND.mentions.find((one) => one.quote.startsWith(start))
    if (!mention) throw new Error(start)
    const { id, articleId, span } = mention
    const witness = { articleId, span: { start: span.start, end: span.start + quote.length }, quote }
    return { mentionId: id, witness }
  }
  return { kind: 'number', slot: 'men', a: value('Twelve', 'Twelve men'), b: value('Fifteen', 'Fifteen men') }
}
