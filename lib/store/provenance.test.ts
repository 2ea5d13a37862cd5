import { expect, it } from 'vitest'
import { EMPTY_GRAPH, type Omission, UNTRACED, type Witness } from '@/lib/model/provenance'
import type { Analysis } from '@/lib/model/types'
import { readStory } from './read-story'
import { saveAnalysis } from './save-analysis'
import { saveArticles } from './save-articles'
import { saveStoryHead } from './save-story-head'
import { testDatabase } from './test-database'
import { analysisOf, ENGINE_ALONE, incoming } from './test-story'

const NOW = new Date('2026-01-02T03:05:00Z')
const north = incoming('North', 'The dam may break, she had heard.')
const south = incoming('South', 'The dam will break.')

const here: Witness = { articleId: south.id, span: { start: 0, end: 18 }, quote: 'The dam will break' }
const there: Witness = { articleId: north.id, span: { start: 0, end: 17 }, quote: 'The dam may break' }
const between = { outletId: 'south', fromOutletId: 'north', because: 'It is so.', here, there }
const omission: Omission = { kind: 'dropped', because: 'South leaves it out.', evidence: [there] }

/** An analysis in which South says more than North, dropped a qualification, and leaves one claim out. */
function traced(): Analysis {
  const analysis = analysisOf([north, south], {
    'The dam will break.': ['North: The dam may break', 'South: The dam will break'],
    'She had heard it.': ['North: she had heard'],
  })
  const claims = analysis.claims.map((claim, i) => ({
    ...claim,
    provenance: {
      ...claim.provenance,
      drift:
        i > 0
          ? []
          : [
              {
                ...between,
                kind: 'firmer' as const,
                mentionId: claim.mentionIds[1] ?? '',
                fromMentionId: claim.mentionIds[0] ?? '',
                hedge: 'asserted' as const,
                fromHedge: 'hedged' as const,
              },
            ],
      dropped: i > 0 ? [] : [{ ...between, dropped: there }],
    },
  }))
  const cells = analysis.cells.map((cell) => (cell.stance === 'omits' ? { ...cell, omission } : cell))
  return { ...analysis, claims, cells }
}

async function stored(analysis: Analysis) {
  const { db } = await testDatabase()
  await saveStoryHead({ slug: 'dam', title: 'The dam', sample: false, createdAt: NOW }, db)
  await saveArticles('dam', [north, south], db)
  await saveAnalysis(
    'dam',
    analysis,
    { settings: {}, startedAt: NOW, finishedAt: NOW, judge: ENGINE_ALONE },
    db,
  )
  return db
}

it('gives back drift, dropped qualifications, grades and omissions as they were, and counts them', async () => {
  const analysis = traced()
  const db = await stored(analysis)
  const story = await readStory('dam', db)
  expect(story?.analysis.claims).toEqual(analysis.claims)
  expect(story?.analysis.cells).toEqual(analysis.cells)
  expect(story?.analysis.graph).toEqual(analysis.graph)
  const rows = await db.claim.findMany({ orderBy: { position: 'asc' } })
  expect(rows.map(({ drifts, dropped, grade }) => [drifts, dropped, grade])).toEqual([
    [1, 1, 3],
    [0, 0, 3],
  ])
})

it('reads a run that was made before anything was traced, and says that it was not', async () => {
  const db = await stored(traced())
  await db.claim.updateMany({ data: { provenance: null, omissions: null, grade: 0 } })
  await db.analysisRun.updateMany({ data: { graph: null } })
  const story = await readStory('dam', db)
  expect(story?.analysis.claims.map((claim) => claim.provenance)).toEqual([UNTRACED, UNTRACED])
  expect(story?.analysis.graph).toEqual(EMPTY_GRAPH)
  const omitted = story?.analysis.cells.filter((cell) => cell.stance === 'omits')
  expect(omitted?.map((cell) => cell.omission?.kind)).toEqual(['not-mentioned'])
})
