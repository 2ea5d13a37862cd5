import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readMigrations, readSchema } from './migrations'
import { FILTERS, openSchemaEngine } from './schema-engine'

/** The SQL that leads from all migrations in `folder` to the schema there; null where they agree already. */
export async function diffSchema(
  folder?: string,
  schema: string = readSchema(folder),
): Promise<string | null> {
  // The engine wants a database to talk to, though a comparison needs only its shadow.
  const engine = await openSchemaEngine(':memory:', schema)
  try {
    const { stdout } = await engine.diff({
      from: { tag: 'migrations', ...readMigrations(folder) },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
      script: true,
      exitCode: null,
      filters: FILTERS,
    })
    const sql = stdout ?? ''
    return /CREATE|ALTER|DROP|INSERT/.test(sql) ? sql : null
  } finally {
    engine.free()
  }
}

/**
 * Writes the migration that the schema in `folder` (prisma/) needs, named after the time in UTC and `name`, as
 * `prisma migrate dev --create-only` does; it is applied by the next set-up. Gives back its file, or null where none is needed.
 */
export async function writeMigration(folder: string, name: string, now: Date): Promise<string | null> {
  if (!/^[a-z0-9_]+$/.test(name)) {
    throw new Error(
      `"${name}" is no name for a migration: use small letters, digits and underscores, such as add_notes.`,
    )
  }
  const sql = await diffSchema(folder)
  if (sql === null) return null
  const time = now.toISOString().replace(/\D/g, '').slice(0, 14)
  const file = path.join(folder, 'migrations', `${time}_${name}`, 'migration.sql')
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, sql)
  return file
}
