import type { PrismaClient } from '@/lib/store/client'
import type { Terminal } from './terminal'

/**
 * Runs work on the database of DATABASE_URL, brought up to date first, and closes it, so that the process can end. Everything
 * of the database is loaded here and not before: commands without it start faster. Its errors come back in words for people.
 */
export async function withDatabase<T>(
  terminal: Terminal,
  work: (db: PrismaClient) => Promise<T>,
): Promise<T> {
  const { databaseFile } = await import('@/lib/store/database-url')
  const { migrate } = await import('@/lib/store/migrate')
  const { openDatabase } = await import('@/lib/store/client')
  const { explainDatabaseError } = await import('@/lib/store/database-error')
  const { databaseUrl } = await import('@/lib/store/database-url')
  const url = databaseUrl()
  const { copy } = await migrate({ url, now: terminal.now() })
  if (copy !== null) terminal.say(`Kept a copy of the database as it was: ${copy}`)
  const db = openDatabase(url)
  try {
    return await work(db)
  } catch (error) {
    throw explainDatabaseError(error, databaseFile())
  } finally {
    await db.$disconnect()
  }
}
