import { gunzipSync } from 'node:zlib'
import type { IncomingArticle } from '@/lib/model/incoming'
import type { Draft } from '@/lib/model/intake'
import type { HeldJob, StoredDraft } from '@/lib/model/jobs'
import { database, type PrismaClient } from './client'
import { DatabaseError } from './database-error'
import { finishJob, type JobEnd } from './finish-job'
import { proveHeld } from './job-rows'
import { toStoredDraft } from './read-desk'
import { saveArticles } from './save-articles'

/** The drafts of an intake that are to become articles: those that nobody dropped, in the order of the desk. */
export async function readAccepted(
  intakeId: string,
  db: PrismaClient = database(),
): Promise<{ readonly slug: string; readonly drafts: readonly StoredDraft[] }> {
  const { story, drafts } = await db.intake.findUniqueOrThrow({
    where: { id: intakeId },
    include: {
      story: true,
      drafts: { where: { dropped: false }, orderBy: [{ inputId: 'asc' }, { position: 'asc' }] },
    },
  })
  if (story === null) throw new DatabaseError('The story of these articles was deleted meanwhile.')
  return { slug: story.slug, drafts: drafts.map(toStoredDraft) }
}

/** A draft with the bytes that it was read from. */
export async function withOriginal(
  { id, draft }: StoredDraft,
  db: PrismaClient = database(),
): Promise<Draft> {
  const { gzip } = await db.draftOriginal.findUniqueOrThrow({ where: { draftId: id } })
  return { ...draft, original: new Uint8Array(gunzipSync(gzip)) }
}

/**
 * Stores the article that a draft became, and in the same transaction that it did: begun anew after a crash, a job knows what is
 * left to do. Throws JobLost where the job is in other hands.
 */
export async function saveAccepted(
  job: HeldJob,
  { slug, draftId, article }: { slug: string; draftId: number; article: IncomingArticle },
  db: PrismaClient = database(),
): Promise<void> {
  await saveArticles(slug, [article], db, async (tx, saved) => {
    await proveHeld(tx, job)
    const [added] = saved.added
    const [twin] = saved.duplicates
    const articleId = (added ?? twin)?.id ?? null
    await tx.draft.update({ where: { id: draftId }, data: { articleId, added: added !== undefined } })
  })
}

/** Ends the analysis of an intake, and the intake: the articles hold the bytes now. Throws JobLost where the job is in other hands. */
export async function finishIntake(
  job: HeldJob,
  { now, reason }: Pick<JobEnd, 'now' | 'reason'>,
  db: PrismaClient = database(),
): Promise<void> {
  const { intakeId } = job
  await db.$transaction(
    async (tx) => {
      await proveHeld(tx, job)
      await tx.draftOriginal.deleteMany({ where: { draft: { intakeId, dropped: false } } })
      await tx.intake.update({ where: { id: intakeId }, data: { doneAt: now, changedAt: now } })
      await finishJob(job, { state: 'done', now, reason }, tx)
    },
    { timeout: 120_000, maxWait: 60_000 },
  )
}
