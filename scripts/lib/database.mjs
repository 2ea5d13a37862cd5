import { runNode } from './run.mjs'
import { Stop } from './stop.mjs'

/** Generates the Prisma client where the schema changed since the last time. Throws Stop when it fails. */
export async function generateClient() {
  const { code } = await runNode(['scripts/prisma-generate.mjs'])
  if (code !== 0) throw new Stop('The Prisma client could not be generated; Prisma says why above.')
}

/** Creates the database file of DATABASE_URL, or brings it up to date. Throws Stop when it fails. */
export async function migrate(env = {}) {
  const { code } = await runNode(['--import', 'tsx', 'lib/store/setup.ts'], { env })
  if (code !== 0) throw new Stop('The database could not be set up; the reason stands above.')
}
