import { expect, it } from 'vitest'
import type { Analysis } from '@/lib/model/types'
import { readArticle, readArticles } from './read-article'
import { readClaim } from './read-claim'
import { readStory } from './read-story'
import { readStoryHead } from './read-story-head'
import { saveAnalysis } from './save-analysis'
import { saveArticles } from './save-articles'
import { saveFindings } from './save-findings'
import { saveStoryHead } from './save-story-head'
import { testDatabase } from './test-database'
import { analysisOf, ENGINE_ALONE, incoming } from './test-story'

const A = incoming('A', 'The dam broke. Water rose.')
const B = incoming('B', 'A dam broke. The mayor denied it.')
const C = incoming('C', 'Quiet day.')
const BOTH = analysisOf([A, B, C], {
  'The dam broke.': ['A: The dam broke', 'B: A dam broke', 'B! The mayor denied it'],
  'Water rose.': ['A: Water rose', 'A: The dam broke'],
})

it('gives the quotes of each outlet in their sentence, the one asked for first, then who leaves it out', async () => {
  const { db, claim } = await stored()
  const found = await readClaim('dam', await claim('The dam broke.'), { outlet: 'b' }, db)
  if (found?.kind !== 'claim') throw new Error('not found')
  const { detail } = found
  expect(detail.outlets.map((one) => [one.outlet.name, one.stance])).toEqual([
    ['B', 'both'],
    ['A', 'repeats'],
  ])
  const [first] = detail.outlets[0]?.articles ?? []
  expect(first?.mentions.map((mention) => [mention.quote, mention.stance])).toEqual([
    ['A dam broke', 'repeats'],
    ['The mayor denied it', 'disputes'],
  ])
  for (const { context, contextText, span, quote } of first?.mentions ?? []) {
    expect(contextText.slice(span.start - context.start, span.end - context.start)).toBe(quote)
  }
  expect(detail.omittedBy.map((one) => [one.outlet.name, one.articles.map((article) => article.id)])).toEqual(
    [['C', [C.id]]],
  )
  expect([detail.repeatedBy, detail.disputedBy, detail.more]).toEqual([2, 1, 0])
})

it('loads no more outlets than asked for, and counts the rest', async () => {
  const { db, claim } = await stored()
  const found = await readClaim('dam', await claim('The dam broke.'), { most: 1 }, db)
  expect(found?.kind === 'claim' && [found.detail.outlets.length, found.detail.more]).toEqual([1, 1])
})

it('leads from a retired claim to its successor, and keeps the words of one that has none', async () => {
  const { db, claim, save } = await stored()
  const before = { dam: await claim('The dam broke.'), water: await claim('Water rose.') }
  const all = ['A: The dam broke', 'B: A dam broke', 'B! The mayor denied it', 'A: Water rose']
  await save(analysisOf([A, B, C], { 'The dam broke, and water rose.': all }))
  expect(await readClaim('dam', before.water, {}, db)).toEqual({ kind: 'moved', to: before.dam })
  await save(analysisOf([A, B, C], { 'A quiet day.': ['C: Quiet day'] }))
  expect(await readClaim('dam', before.dam, {}, db)).toEqual({
    kind: 'retired',
    text: 'The dam broke, and water rose.',
    entries: [],
  })
  expect(await readClaim('dam', 'c0', {}, db)).toBeNull()
  expect(await readClaim('other', before.dam, {}, db)).toBeNull()
})

it('gives an article with its mentions in the order of the text, each with all of its claims', async () => {
  const { db } = await stored()
  const detail = await readArticle('dam', A.id, db)
  expect(
    detail?.mentions.map((mention) => [mention.quote, mention.claims.map((claim) => claim.text)]),
  ).toEqual([
    ['The dam broke', ['The dam broke.', 'Water rose.']],
    ['Water rose', ['Water rose.']],
  ])
  expect(detail?.article.text).toBe(A.text)
  expect(detail?.capturedAt).toBe(A.capturedAt)
  expect(await readArticle('dam', 'a0', db)).toBeNull()
  expect(await readArticle('other', A.id, db)).toBeNull()
  expect((await readArticles('dam', db)).map((line) => [line.outlet, line.mentions])).toEqual([
    ['A', 2],
    ['B', 2],
    ['C', 0],
  ])
})

it('keeps the sentences of a run until there is another', async () => {
  const { db, save } = await stored()
  const sentence = {
    text: 'Two things.',
    strong: 'Two',
    detail: null,
    query: { reach: 'shared', claim: 'c1' },
  } as const
  expect((await readStoryHead('dam', db))?.findings).toEqual([])
  expect(await saveFindings('dam', () => [sentence], db)).toBe(true)
  expect(await saveFindings('dam', () => [], db)).toBe(false)
  expect((await readStoryHead('dam', db))?.findings).toEqual([sentence])
  await save({ ...BOTH, engine: 'another' })
  expect((await readStoryHead('dam', db))?.findings).toEqual([])
})

async function stored() {
  const { db } = await testDatabase()
  const now = new Date('2026-01-02T03:04:05Z')
  let version = 0
  const save = (analysis: Analysis) =>
    saveAnalysis(
      'dam',
      analysis,
      { settings: { version: version++ }, startedAt: now, finishedAt: now, judge: ENGINE_ALONE },
      db,
    )
  await saveStoryHead({ slug: 'dam', title: 'A dam', sample: false, createdAt: now }, db)
  await saveArticles('dam', [A, B, C], db)
  await save(BOTH)
  const claim = async (text: string) => {
    const story = await readStory('dam', db)
    return story?.analysis.claims.find((one) => one.text === text)?.id ?? ''
  }
  return { db, save, claim }
}
