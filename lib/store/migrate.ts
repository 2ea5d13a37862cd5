import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { DatabaseError, explainDatabaseError } from './database-error'
import { databaseUrl } from './database-url'
import { withLockFile } from './lock-file'
import { migrationNames, readMigrations, readSchema } from './migrations'
import { FILTERS, openSchemaEngine } from './schema-engine'

export type MigrateOptions = {
  /** A `file:` URL; default: DATABASE_URL. */
  readonly url?: string
  /** Folder with schema.prisma and migrations/; default: the project's. */
  readonly folder?: string
  /** Names the copy that is kept. */
  readonly now: Date
}

export type Migrated = {
  /** Names of the migrations that were applied now, oldest first; empty when the database was up to date. */
  readonly applied: readonly string[]
  /** The copy of the database as it was before; null where there was nothing to keep, or nothing to do. */
  readonly copy: string | null
}

/**
 * Brings the database up to date: applies the migrations that it lacks and records them in `_prisma_migrations` exactly as
 * `prisma migrate deploy` does. Creates file and folder where they are missing. A file that holds anything is first copied to
 * `<file>.before-<migration>-<time>`. A database that is up to date costs one small query. Throws a DatabaseError that says what
 * to do when the file is no database, cannot be written, is newer than this version, or a former migration broke off.
 */
export async function migrate({ url = databaseUrl(), folder, now }: MigrateOptions): Promise<Migrated> {
  const file = fileURLToPath(url)
  try {
    if ((await pending(url, file, folder)).length === 0) return { applied: [], copy: null }
    mkdirSync(path.dirname(file), { recursive: true })
    return await withLockFile(`${file}.migrating`, async () => {
      // Another process may have done it while this one waited for the lock.
      const names = await pending(url, file, folder)
      const [first] = names
      if (first === undefined) return { applied: [], copy: null }
      if (!holdsAnything(file)) return { applied: await applyToNew(file, folder), copy: null }
      const copy = await keepCopy(url, `${file}.before-${first}-${stamp(now)}`)
      return { applied: await apply(url, folder).catch((error: unknown) => failed(error, file, copy)), copy }
    })
  } catch (error) {
    throw explainDatabaseError(error, file)
  }
}

/** Names of the migrations that the database lacks, oldest first. Opens no engine. */
async function pending(url: string, file: string, folder: string | undefined): Promise<readonly string[]> {
  const names = migrationNames(folder)
  if (!holdsAnything(file)) return names
  const records = await query(
    url,
    `SELECT migration_name, finished_at IS NOT NULL, rolled_back_at IS NOT NULL FROM _prisma_migrations`,
  ).catch((error: unknown) => {
    if (/no such table/.test(String(error))) return []
    throw error
  })
  const standing = records.filter((row) => Number(row[2]) === 0)
  const broken = standing.find((row) => Number(row[1]) === 0)
  if (broken) {
    throw new DatabaseError(
      `The migration ${broken[0]} of ${file} broke off half way. Put the copy from before it in its place: ${path.basename(file)}.before-${broken[0]}-…, in the same folder.`,
    )
  }
  const done = new Set(standing.map((row) => String(row[0])))
  const newer = [...done].find((name) => !names.includes(name))
  if (newer !== undefined) {
    throw new DatabaseError(
      `${file} was written by a newer version of the project (migration ${newer} is not known here). Update the project, or set DATABASE_URL to another file.`,
    )
  }
  return names.filter((name) => !done.has(name))
}

async function apply(url: string, folder: string | undefined): Promise<readonly string[]> {
  const engine = await openSchemaEngine(url, readSchema(folder))
  try {
    const result = await engine.applyMigrations({
      migrationsList: readMigrations(folder),
      filters: FILTERS,
    })
    return result.appliedMigrationNames
  } finally {
    engine.free()
  }
}

/** A new database is made beside its place and moved there when it is whole: nothing half made is ever found there. */
async function applyToNew(file: string, folder: string | undefined): Promise<readonly string[]> {
  const unfinished = `${file}.unfinished`
  rmSync(unfinished, { force: true })
  try {
    const applied = await apply(pathToFileURL(unfinished).href, folder)
    renameSync(unfinished, file)
    return applied
  } finally {
    rmSync(unfinished, { force: true })
  }
}

function failed(error: unknown, file: string, copy: string): never {
  const known = explainDatabaseError(error, file)
  const reason = known instanceof Error ? known.message.trim() : String(known)
  const rescue = `The database as it was before is ${copy}: put it in the place of ${file} when the reason is gone.`
  throw new DatabaseError(`The database could not be brought up to date. ${rescue}\n${reason}`, {
    cause: error,
  })
}

/** One statement writes a whole and consistent copy, what lies in the write-ahead log included, even while others write. */
async function keepCopy(url: string, copy: string): Promise<string> {
  const unfinished = `${copy}.unfinished`
  rmSync(unfinished, { force: true })
  await query(url, `VACUUM INTO '${unfinished.replaceAll("'", "''")}'`)
  renameSync(unfinished, copy)
  return copy
}

async function query(url: string, sql: string): Promise<readonly (readonly unknown[])[]> {
  const connection = await new PrismaLibSql({ url, timeout: 10_000 }).connect()
  try {
    return (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows
  } finally {
    await connection.dispose()
  }
}

function holdsAnything(file: string): boolean {
  return existsSync(file) && statSync(file).size > 0
}

/** "20261122T021500Z": sorts by time and is a file name everywhere. */
function stamp(now: Date): string {
  return now.toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '')
}
