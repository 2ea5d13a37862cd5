import type { PrismaClient } from './client'
import { DatabaseError } from './database-error'
import type { Transaction } from './transaction'

/**
 * Runs `work` in one transaction on an intake that is still open. Its first statement writes when the intake was changed last: SQLite
 * then takes the lock at once, and pages learn that there is something new. Throws where there is no such intake, where it is done,
 * or where its articles are on their way into the story.
 */
export async function inIntake<T>(
  id: string,
  now: Date,
  db: PrismaClient,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return db.$transaction(
    async (tx) => {
      const { count } = await tx.intake.updateMany({ where: { id, doneAt: null }, data: { changedAt: now } })
      if (count === 0) throw new DatabaseError('These drafts are not there any more, or are in their story.')
      const busy = await tx.job.count({
        where: { intakeId: id, kind: 'analyse', state: { in: ['queued', 'running'] } },
      })
      if (busy > 0) {
        throw new DatabaseError(
          'These drafts are being analysed. Wait until that is done, or cancel it first.',
        )
      }
      return work(tx)
    },
    { timeout: 120_000, maxWait: 60_000 },
  )
}
