import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { isRunning } from '@/lib/ingest/other-engine/is-running.fixture'
import type { Desk } from '@/lib/model/jobs'
import { abandonJob, cancelJob } from '@/lib/store/abandon-job'
import { claimJob } from '@/lib/store/claim-job'
import type { PrismaClient } from '@/lib/store/client'
import { createIntake } from '@/lib/store/create-intake'
import { readDesk } from '@/lib/store/read-desk'
import { requestAnalysis } from '@/lib/store/request-analysis'
import { testDatabase } from '@/lib/store/test-database'
import { type HandedIn, handIn } from '@/lib/usecases/hand-in'
import { doJob, LEASE } from './do-job'
import { startWorker, type Worker } from './worker-process'

const now = () => new Date()
let db: PrismaClient
let worker: Worker | null = null

beforeEach(async () => {
  const made = await testDatabase()
  db = made.db
  vi.stubEnv('DATABASE_URL', made.url)
})
afterEach(() => {
  worker?.kill()
  worker = null
  vi.unstubAllEnvs()
})

const paste = (text: string): HandedIn => ({ kind: 'paste', text })
const GULL = 'Ferry aground\n\nThe ferry Gull ran aground near the lighthouse on Tuesday. Nobody was hurt.'

async function begin(...sources: readonly HandedIn[]): Promise<string> {
  const id = (await createIntake({ slug: null, title: 'The ferry', now: now() }, db)) ?? ''
  await handIn(id, sources, { now, db })
  return id
}

async function work(
  kind: 'read' | 'analyse',
  during: () => Promise<unknown> = async () => {},
): Promise<void> {
  const job = await claimJob({ kind, holder: 'test', now: now(), lease: LEASE }, db)
  if (job === null) throw new Error(`No ${kind} job waits.`)
  const ready = () => {
    if (worker === null || worker.isGone()) worker = startWorker()
    return worker
  }
  await Promise.all([doJob(job, ready, db), during()])
}

async function desk(id: string): Promise<Desk> {
  const found = await readDesk(id, db)
  if (found === null) throw new Error('no such intake')
  return found
}

it('reads what was handed in, and analyses it, in a process of its own', async () => {
  const id = await begin(paste(GULL), {
    kind: 'file',
    name: 'b.txt',
    bytes: new TextEncoder().encode('Ferry stuck\n\nThe ferry Gull is stuck near the lighthouse.'),
  })
  await work('read')
  const read = await desk(id)
  expect(read.inputs.map((input) => input.state)).toEqual(['read', 'read'])
  expect(read.drafts.map(({ draft }) => draft.text.slice(0, 11))).toEqual(['Ferry agrou', 'Ferry stuck'])
  expect(read.reading).toMatchObject({ state: 'done' })

  expect(await requestAnalysis(id, { slug: 'the-ferry', title: 'The ferry', now: now() }, db)).toBe(
    'the-ferry',
  )
  await work('analyse')
  const done = await desk(id)
  expect(done.analysis).toMatchObject({ state: 'done', reason: null })
  expect(done.doneAt).not.toBeNull()
  expect(await db.article.count({ where: { outletId: { not: null } } })).toBe(2)
  expect(await db.articleOriginal.count()).toBe(2)
  expect(await db.draftOriginal.count()).toBe(0)
})

it('the same thing handed in twice is there once', async () => {
  const id = await begin(paste(GULL))
  await handIn(id, [paste(GULL)], { now, db })
  await work('read')
  await handIn(id, [paste(GULL)], { now, db })
  expect((await desk(id)).drafts).toHaveLength(1)
  expect(await db.job.count({ where: { state: 'queued' } })).toBe(1)
})

it('what cannot be read says why, and can be tried again', async () => {
  const id = await begin(paste('   '))
  await work('read')
  const [input] = (await desk(id)).inputs
  expect(input).toMatchObject({ state: 'failed' })
  expect(input?.rejected[0]?.reason).toMatch(/nothing|no text|empty|white/)
})

it('an analysis that is cancelled leaves the drafts as they were, and no half story', async () => {
  const id = await begin(...Array.from({ length: 30 }, (_, n) => paste(longArticle(n))))
  await work('read')
  await requestAnalysis(id, { slug: 'the-ferry', title: 'The ferry', now: now() }, db)
  await work('analyse', async () => {
    while ((await db.article.count()) === 0) await wait(10)
    await cancelJob(id, 'analyse', now(), db)
  })
  const after = await desk(id)
  expect(after.analysis).toMatchObject({ state: 'cancelled' })
  expect(after.drafts.filter((draft) => draft.articleId !== null)).toEqual([])
  expect(after.drafts).toHaveLength(30)
  expect({ stories: await db.story.count(), articles: await db.article.count() }).toEqual({
    stories: 0,
    articles: 0,
  })

  await requestAnalysis(id, { slug: 'the-ferry', title: 'The ferry', now: now() }, db)
  await work('analyse')
  expect(await db.article.count({ where: { outletId: { not: null } } })).toBe(30)
})

it.skipIf(process.platform === 'win32')('a cancelled analysis ends the plugged-in engine', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-engine-'))
  const pid = join(folder, 'pid')
  vi.stubEnv('CORROBORATE_ENGINE', `echo $$ > "${pid}"; exec sleep 600`)
  const id = await begin(paste(GULL))
  await work('read')
  await requestAnalysis(id, { slug: 'the-ferry', title: 'The ferry', now: now() }, db)
  await work('analyse', async () => {
    while (!existsSync(pid) || readFileSync(pid, 'utf8') === '') await wait(20)
    await cancelJob(id, 'analyse', now(), db)
  })
  expect((await desk(id)).analysis).toMatchObject({ state: 'cancelled' })
  const engine = Number(readFileSync(pid, 'utf8'))
  await expect.poll(() => isRunning(engine), { timeout: 20_000 }).toBe(false)
  rmSync(folder, { recursive: true })
})

it('a worker that dies is replaced once, then the job fails with a reason and nothing is lost', async () => {
  const id = await begin(...Array.from({ length: 20 }, (_, n) => paste(longArticle(n))))
  await work('read')
  await requestAnalysis(id, { slug: 'the-ferry', title: 'The ferry', now: now() }, db)
  const killed = async () => {
    while ((await db.article.count()) === 0) await wait(5)
    worker?.kill()
  }
  await work('analyse', killed)
  expect((await desk(id)).analysis).toMatchObject({ state: 'queued' })
  await work('analyse', killed)
  const { analysis, drafts } = await desk(id)
  expect(analysis?.state).toBe('failed')
  expect(analysis?.reason).toMatch(/ended 2 times \(SIG(?:TERM|KILL)\).*Nothing is lost/)
  expect(drafts).toHaveLength(20)
  expect(await db.article.count()).toBe(0)
})

it('whoever held a job before can write nothing for it any more', async () => {
  await begin(paste(GULL))
  const first = await claimJob({ kind: 'read', holder: 'a', now: now(), lease: -1 }, db)
  const second = await claimJob({ kind: 'read', holder: 'b', now: now(), lease: LEASE }, db)
  expect(second).toMatchObject({ id: first?.id, attempt: 2 })
  if (first === null || second === null) throw new Error('no job')
  expect(await abandonJob(first, { state: 'failed', now: now() }, db)).toBe(false)
  expect(await claimJob({ kind: 'read', holder: 'c', now: now(), lease: LEASE }, db)).toBeNull()
  expect(await abandonJob(second, { state: 'failed', now: now() }, db)).toBe(true)
})

function longArticle(n: number): string {
  const places = ['lighthouse', 'harbour', 'sandbank', 'pier']
  const body = Array.from(
    { length: 25 },
    (_, i) =>
      `Captain Moor of boat ${n} said on Tuesday that ${i + 2} sailors saw the ferry near the ${places[(n + i) % 4]}.`,
  )
  return `Report ${n} on the ferry\n\n${body.join('\n\n')}`
}
