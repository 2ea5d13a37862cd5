import type { HeldJob, JobProgress } from '@/lib/model/jobs'
import { finishIntake, readAccepted, saveAccepted, withOriginal } from '@/lib/store/accept-drafts'
import { database, type PrismaClient } from '@/lib/store/client'
import { stageProgress } from '@/lib/view/stage-words'
import { analyzeStory } from './analyze-story'
import { correctDraft } from './correct-draft'

export type AnalyseIntakeOptions = {
  readonly now: () => Date
  readonly db?: PrismaClient
  /** Told of every step. */
  readonly onProgress?: (progress: JobProgress) => void
}

/**
 * Makes articles of the drafts of an intake, analyses the story that they are in now, and ends job and intake. May be begun anew at
 * any point: articles are stored one by one, each with the note that it is, and an analysis is stored whole or not at all. Throws
 * JobLost where the job was cancelled or taken over meanwhile.
 */
export async function analyseIntake(
  job: HeldJob,
  { now, db = database(), onProgress = () => {} }: AnalyseIntakeOptions,
): Promise<void> {
  const { slug, drafts } = await readAccepted(job.intakeId, db)
  for (const [i, stored] of drafts.entries()) {
    onProgress({ stage: 'Storing the articles', done: i, total: drafts.length })
    if (stored.articleId !== null) continue
    const article = correctDraft(await withOriginal(stored, db), stored.corrections)
    await saveAccepted(job, { slug, draftId: stored.id, article }, db)
  }
  const onStep = (stage: string) => onProgress({ stage, done: 0, total: 0 })
  let unusable: string | null = null
  await analyzeStory(slug, {
    now,
    db,
    onStep,
    onStage: (stage) => onProgress(stageProgress(stage)),
    onUnusable: (words) => {
      unusable = words
    },
  })
  await finishIntake(job, { now: now(), reason: unusable }, db)
}
