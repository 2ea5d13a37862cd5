// For developers: `node scripts/new-migration.mjs NAME` writes the SQL that leads from the migrations to prisma/schema.prisma into
// a new folder under prisma/migrations. Read it, then commit it; the next set-up applies it.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const command = ['--import', 'tsx', 'lib/store/new-migration.ts', ...process.argv.slice(2)]
process.exitCode = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status ?? 1
