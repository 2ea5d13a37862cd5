import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from './database-url'
import type { MigrationList } from './schema-engine'

/** The text of schema.prisma in `folder` (default: the project's prisma/). */
export function readSchema(folder: string = prismaFolder()): string {
  return readFileSync(path.join(folder, 'schema.prisma'), 'utf8')
}

/** The names of all migrations in `folder`, oldest first; empty where there are none. */
export function migrationNames(folder: string = prismaFolder()): readonly string[] {
  const base = path.join(folder, 'migrations')
  if (!existsSync(base)) return []
  return readdirSync(base, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/** The migrations in the shape that the schema engine takes, with their SQL. */
export function readMigrations(folder: string = prismaFolder()): MigrationList {
  const baseDir = path.join(folder, 'migrations')
  const lockfile = path.join(baseDir, 'migration_lock.toml')
  return {
    baseDir,
    lockfile: {
      path: 'migration_lock.toml',
      content: existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : null,
    },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames(folder).map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(path.join(baseDir, name, 'migration.sql'), 'utf8') },
      },
    })),
  }
}

function prismaFolder(): string {
  return path.join(projectRoot(), 'prisma')
}
