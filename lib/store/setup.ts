import { reasonOf } from '@/lib/model/reason-of'
import { databaseFile } from './database-url'
import { migrate } from './migrate'

/** Brings the database up to date and says so on stderr; silent when there was nothing to do. Run through tsx. */
async function main(): Promise<void> {
  const { applied, copy } = await migrate({ now: new Date() })
  if (copy !== null) process.stderr.write(`Kept a copy of the database: ${copy}\n`)
  if (applied.length > 0) process.stderr.write(`Database ready: ${databaseFile()} (${applied.join(', ')})\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`${reasonOf(error)}\n`)
  process.exitCode = 1
})
