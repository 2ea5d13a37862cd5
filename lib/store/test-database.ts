/** For tests: a database of their own on a real file, migrated once for each file of tests and copied for each test. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, onTestFinished } from 'vitest'
import { openDatabase, type PrismaClient } from './client'
import { migrate } from './migrate'

export type TestDatabase = { readonly db: PrismaClient; readonly url: string; readonly file: string }

/** An empty, migrated database; closed and deleted when the test that asked for it ends. */
export async function testDatabase(): Promise<TestDatabase> {
  const file = path.join(testFolder(), 'test.db')
  copyFileSync(await migratedFile(), file)
  const url = pathToFileURL(file).href
  const db = openDatabase(url)
  onTestFinished(() => db.$disconnect())
  return { db, url, file }
}

/** A new empty folder, deleted when the test ends. */
export function testFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'corroborate-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Every row of every table but `_prisma_migrations`, by table: equal for two databases that hold the same. */
export async function dumpRows(db: PrismaClient): Promise<Readonly<Record<string, unknown>>> {
  const [story, analysisRun, outlet, article, articleOriginal, claim] = [
    await db.story.findMany({ orderBy: { id: 'asc' } }),
    await db.analysisRun.findMany({ orderBy: { id: 'asc' } }),
    await db.outlet.findMany({ orderBy: [{ storyId: 'asc' }, { id: 'asc' }] }),
    await db.article.findMany({ orderBy: [{ storyId: 'asc' }, { id: 'asc' }] }),
    await db.articleOriginal.findMany({ orderBy: [{ storyId: 'asc' }, { articleId: 'asc' }] }),
    await db.claim.findMany({ orderBy: [{ storyId: 'asc' }, { id: 'asc' }] }),
  ]
  const [cell, mention, claimMention, reuse, reusePassage] = [
    await db.cell.findMany({ orderBy: [{ storyId: 'asc' }, { claimId: 'asc' }, { outletId: 'asc' }] }),
    await db.mention.findMany({ orderBy: [{ storyId: 'asc' }, { id: 'asc' }] }),
    await db.claimMention.findMany({
      orderBy: [{ storyId: 'asc' }, { claimId: 'asc' }, { mentionId: 'asc' }],
    }),
    await db.reuse.findMany({ orderBy: [{ storyId: 'asc' }, { a: 'asc' }, { b: 'asc' }] }),
    await db.reusePassage.findMany({
      orderBy: [{ storyId: 'asc' }, { a: 'asc' }, { b: 'asc' }, { position: 'asc' }],
    }),
  ]
  const articleCapture = await db.articleCapture.findMany({
    orderBy: [{ storyId: 'asc' }, { articleId: 'asc' }, { url: 'asc' }, { sha256: 'asc' }],
  })
  const [decision, engineAnalysis, reliability] = [
    await db.decision.findMany({ orderBy: [{ storyId: 'asc' }, { seq: 'asc' }] }),
    await db.engineAnalysis.findMany({ orderBy: { storyId: 'asc' } }),
    await db.reliability.findMany({ orderBy: { id: 'asc' } }),
  ]
  const one = { articleCapture, story, analysisRun, outlet, article, articleOriginal, claim }
  return { ...one, decision, engineAnalysis, reliability, cell, mention, claimMention, reuse, reusePassage }
}

let migrated: Promise<string> | null = null

afterAll(async () => {
  if (migrated) rmSync(path.dirname(await migrated), { recursive: true, force: true })
})

function migratedFile(): Promise<string> {
  migrated ??= makeMigratedFile()
  return migrated
}

async function makeMigratedFile(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'corroborate-test-base-'))
  const file = path.join(folder, 'base.db')
  await migrate({ url: pathToFileURL(file).href, now: new Date() })
  return file
}
