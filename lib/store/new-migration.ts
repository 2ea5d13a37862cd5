import path from 'node:path'
import { reasonOf } from '@/lib/model/reason-of'
import { projectRoot } from './database-url'
import { writeMigration } from './write-migration'

/** For developers: writes the migration that a changed schema.prisma needs. Run through tsx by scripts/new-migration.mjs. */
async function main(name: string | undefined): Promise<void> {
  if (name === undefined) throw new Error('Usage: node scripts/new-migration.mjs NAME')
  const file = await writeMigration(path.join(projectRoot(), 'prisma'), name, new Date())
  process.stdout.write(file === null ? 'The migrations make this schema already.\n' : `${file}\n`)
}

main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${reasonOf(error)}\n`)
  process.exitCode = 1
})
