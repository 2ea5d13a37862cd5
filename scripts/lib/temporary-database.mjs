import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { migrate } from './database.mjs'

/** Makes an empty, migrated database, hands over the environment that leads to it, and removes it in the end. */
export async function withTemporaryDatabase(work) {
  const folder = await mkdtemp(join(tmpdir(), 'corroborate-'))
  const env = { DATABASE_URL: pathToFileURL(join(folder, 'stories.db')).href }
  try {
    await migrate(env)
    return await work(env)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
