import { describe, expect, it } from 'vitest'
import type { Analysis } from '@/lib/model/types'
import type { PrismaClient } from './client'
import { followClaim } from './follow-claim'
import { readStory } from './read-story'
import { saveAnalysis } from './save-analysis'
import { saveArticles } from './save-articles'
import { saveStoryHead } from './save-story-head'
import { testDatabase } from './test-database'
import { analysisOf, ENGINE_ALONE, incoming } from './test-story'

const a = incoming('A', 'The dam broke. Nobody was hurt. Water rose.')
const b = incoming('B', 'A dam broke at dawn. No one was hurt.')
const c = incoming('C', 'The dam has broken, and water is rising.')

const together = analysisOf([a, b], {
  'The dam broke and nobody was hurt.': [
    'A: The dam broke',
    'A: Nobody was hurt',
    'B: A dam broke at dawn',
    'B: No one was hurt',
  ],
  'Water rose.': ['A: Water rose'],
})
const apart = analysisOf([a, b], {
  'The dam broke at dawn.': ['A: The dam broke', 'B: A dam broke at dawn'],
  'Nobody was hurt.': ['A: Nobody was hurt', 'B: No one was hurt'],
  'Water rose.': ['A: Water rose'],
})

describe('claims of a story that is analysed again', () => {
  it('keep their ids when an article is added', async () => {
    const { save, db } = await story()
    const before = await save(apart)
    await saveArticles('dam', [c], db)
    const after = await save(
      analysisOf([a, b, c], {
        // Another order, another wording, one mention more.
        'Water is rising.': ['A: Water rose', 'C: water is rising'],
        'The dam has broken.': ['A: The dam broke', 'B: A dam broke at dawn', 'C: The dam has broken'],
        'Nobody was hurt.': ['A: Nobody was hurt', 'B: No one was hurt'],
      }),
    )
    expect(after['Water is rising.']).toBe(before['Water rose.'])
    expect(after['The dam has broken.']).toBe(before['The dam broke at dawn.'])
    expect(after['Nobody was hurt.']).toBe(before['Nobody was hurt.'])
    expect(await db.claim.count()).toBe(3)
  })

  it('are retired when another takes their mentions, lead there, and come back', async () => {
    const { save, db } = await story()
    const first = await save(apart)
    const dam = first['The dam broke at dawn.'] ?? ''
    const hurt = first['Nobody was hurt.'] ?? ''

    const second = await save(together)
    const heir = second['The dam broke and nobody was hurt.'] ?? ''
    expect([dam, hurt]).toContain(heir)
    const other = heir === dam ? hurt : dam
    expect(await followClaim('dam', heir, db)).toEqual({ id: heir, retired: false })
    expect(await followClaim('dam', other, db)).toEqual({ id: heir, retired: false })
    expect(await db.claim.findFirst({ where: { id: other } })).toMatchObject({
      retired: true,
      successorId: heir,
    })

    expect(await save(apart)).toEqual(first)
    expect(await followClaim('dam', other, db)).toEqual({ id: other, retired: false })
    expect(await db.claim.findFirst({ where: { id: other } })).toMatchObject({
      retired: false,
      successorId: null,
    })
  })

  it('are retired and still named when nobody holds their mentions', async () => {
    const { save, db } = await story()
    const { 'Water rose.': water = '' } = await save(apart)
    await save(analysisOf([a, b], { 'The dam broke.': ['A: The dam broke'] }))
    expect(await followClaim('dam', water, db)).toEqual({ id: water, retired: true })
    expect(await db.claim.findFirst({ where: { id: water } })).toMatchObject({
      text: 'Water rose.',
      retired: true,
    })
    expect((await readStory('dam', db))?.analysis.claims.map((claim) => claim.text)).toEqual([
      'The dam broke.',
    ])
  })

  it('are never deleted, whatever the engine finds', async () => {
    const { save, db } = await story()
    const seen = new Set<string>()
    for (const analysis of [apart, together, analysisOf([a, b], {}), apart, together]) {
      for (const id of Object.values(await save(analysis))) seen.add(id)
      const kept = (await db.claim.findMany({ select: { id: true } })).map((claim) => claim.id)
      expect([...seen].filter((id) => !kept.includes(id))).toEqual([])
    }
  })
})

describe('followClaim', () => {
  it('follows a line of successors to its end', async () => {
    const { save, db } = await story()
    const {
      'Water rose.': water = '',
      'Nobody was hurt.': hurt = '',
      'The dam broke at dawn.': dam = '',
    } = await save(apart)
    await link(db, { [water]: hurt, [hurt]: dam })
    expect(await followClaim('dam', water, db)).toEqual({ id: dam, retired: false })
  })

  it('does not hang on a circle', async () => {
    const { save, db } = await story()
    const { 'Water rose.': water = '', 'Nobody was hurt.': hurt = '' } = await save(apart)
    await link(db, { [water]: hurt, [hurt]: water })
    expect(await followClaim('dam', water, db)).toEqual({ id: hurt, retired: true })
  })

  it('knows no claim of another story, and no story that is not there', async () => {
    const { save, db } = await story()
    const { 'Water rose.': water = '' } = await save(apart)
    await saveStoryHead({ slug: 'flood', title: 'Flood', sample: false, createdAt: new Date() }, db)
    expect(await followClaim('flood', water, db)).toBeNull()
    expect(await followClaim('nowhere', water, db)).toBeNull()
    expect(await followClaim('dam', 'c-unknown', db)).toBeNull()
  })
})

/** A stored story of two articles; `save` stores an analysis, as by ever newer settings, and gives the ids of its claims by text. */
async function story() {
  const { db } = await testDatabase()
  await saveStoryHead({ slug: 'dam', title: 'The dam', sample: false, createdAt: new Date() }, db)
  await saveArticles('dam', [a, b], db)
  let version = 0
  const save = async (analysis: Analysis): Promise<Record<string, string>> => {
    const run = {
      settings: { version: version++ },
      startedAt: new Date(),
      finishedAt: new Date(),
      judge: ENGINE_ALONE,
    }
    expect(await saveAnalysis('dam', analysis, run, db)).toMatchObject({ outcome: 'saved' })
    const stored = await readStory('dam', db)
    return Object.fromEntries((stored?.analysis.claims ?? []).map((claim) => [claim.text, claim.id]))
  }
  return { db, save }
}

async function link(db: PrismaClient, successors: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, successorId] of Object.entries(successors)) {
    await db.claim.update({ where: { storyId_id: { storyId: 1, id } }, data: { retired: true, successorId } })
  }
}
