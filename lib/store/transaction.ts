import type { Prisma, PrismaClient } from './client'
import { DatabaseError } from './database-error'

export type Transaction = Prisma.TransactionClient

/**
 * Runs `work` in one transaction on one story and gives its row id: all of it is stored, or nothing. The first statement writes
 * (nothing new), because SQLite then takes the lock at once, waiting its turn; a transaction that begins by reading fails when
 * another process writes before it does. Throws where there is no such story.
 */
export async function withStory<T>(
  slug: string,
  db: PrismaClient,
  work: (tx: Transaction, storyId: number) => Promise<T>,
): Promise<T> {
  return db.$transaction(
    async (tx) => {
      await tx.story.updateMany({ where: { slug }, data: { slug } })
      const story = await tx.story.findUnique({ where: { slug }, select: { id: true } })
      if (story === null) throw new DatabaseError(`There is no story "${slug}" in the database.`)
      return work(tx, story.id)
    },
    // A story of hundreds of articles is thousands of rows; Prisma's five seconds are made for web requests.
    { timeout: 300_000, maxWait: 60_000 },
  )
}

/**
 * Runs reads that belong together: all of them see the database at one moment, even while another process saves an analysis.
 */
export async function inOneView<T>(db: PrismaClient, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return db.$transaction(work, { timeout: 60_000, maxWait: 60_000 })
}
