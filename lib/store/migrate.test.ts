import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openDatabase } from './client'
import { projectRoot } from './database-url'
import { migrate } from './migrate'
import { migrationNames } from './migrations'
import { testDatabase, testFolder } from './test-database'

const NOW = new Date('2026-01-02T03:04:05.678Z')
const LATER = '20990101000000_more'

describe('migrate', () => {
  it('makes folder, file and tables, and records what Prisma records', async () => {
    const { file, url } = place('new', 'folder', 'the database.db')
    expect(await migrate({ url, now: NOW })).toEqual({ applied: migrationNames(), copy: null })
    const db = openDatabase(url)
    expect(await db.story.count()).toBe(0)
    const records = await db.$queryRawUnsafe<Record<string, unknown>[]>('SELECT * FROM _prisma_migrations')
    await db.$disconnect()
    expect(records.map((row) => row.migration_name)).toEqual(migrationNames())
    for (const row of records) {
      const sql = path.join(projectRoot(), 'prisma/migrations', String(row.migration_name), 'migration.sql')
      expect(row.checksum).toBe(createHash('sha256').update(readFileSync(sql)).digest('hex'))
      expect(row).toMatchObject({ rolled_back_at: null, logs: null, applied_steps_count: 1 })
      expect(row.finished_at).not.toBeNull()
    }
    expect(readdirSync(path.dirname(file)).filter((name) => name.includes('migrating'))).toEqual([])
  })

  it('does nothing to a database that is up to date', async () => {
    const { url, file } = await testDatabase()
    const before = readFileSync(file)
    expect(await migrate({ url, now: NOW })).toEqual({ applied: [], copy: null })
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readdirSync(path.dirname(file))).toEqual(['test.db'])
  })

  it('keeps a whole copy before it touches a database that holds anything', async () => {
    const { db, url, file } = await testDatabase()
    // Lies in the write-ahead log, not yet in the file.
    await db.story.create({ data: { slug: 'dam', title: 'The dam', createdAt: NOW } })
    expect(statSync(`${file}-wal`).size).toBeGreaterThan(0)
    const folder = withMigration('CREATE TABLE "More" ("id" INTEGER NOT NULL PRIMARY KEY);')
    const copy = `${file}.before-${LATER}-20260102T030405Z`
    expect(await migrate({ url, folder, now: NOW })).toEqual({ applied: [LATER], copy })
    expect(await db.$queryRawUnsafe('SELECT count(*) AS n FROM More')).toEqual([{ n: 0 }])
    expect(await db.story.count()).toBe(1)

    const former = openDatabase(pathToFileURL(copy).href)
    expect(await former.story.findMany()).toMatchObject([{ slug: 'dam', title: 'The dam' }])
    await expect(former.$queryRawUnsafe('SELECT count(*) FROM More')).rejects.toThrow('no such table')
    await former.$disconnect()
  })

  it('leaves nothing half made when the first migration fails', async () => {
    const { url, file } = place('new.db')
    const folder = withMigration('CREATE TABLE "More" ("id" INTEGER); CREATE TABLE "Story" ("id" INTEGER);')
    await expect(migrate({ url, folder, now: NOW })).rejects.toThrow('already exists')
    expect(readdirSync(path.dirname(file))).toEqual([])
    expect((await migrate({ url, now: NOW })).applied).toEqual(migrationNames())
  })

  it('says where the copy is when a migration fails, then and the next time', async () => {
    const { db, url, file } = await testDatabase()
    await db.story.create({ data: { slug: 'dam', title: 'The dam', createdAt: NOW } })
    const folder = withMigration('CREATE TABLE "More" ("id" INTEGER); CREATE TABLE "Story" ("id" INTEGER);')
    const copy = `${file}.before-${LATER}-20260102T030405Z`
    await expect(migrate({ url, folder, now: NOW })).rejects.toThrow(copy)
    await expect(migrate({ url, folder, now: NOW })).rejects.toThrow(`${LATER} of ${file} broke off half way`)
    expect(existsSync(copy)).toBe(true)
  })

  it('leaves a database of a newer version alone', async () => {
    const { url, file } = await testDatabase()
    await migrate({ url, folder: withMigration('CREATE TABLE "More" ("id" INTEGER);'), now: NOW })
    await expect(migrate({ url, now: NOW })).rejects.toThrow(`${file} was written by a newer version`)
  })

  it('applies each migration once when several processes start together', async () => {
    const { url } = place('together.db')
    const runs = await Promise.all([setUp(url), setUp(url), setUp(url)])
    expect(runs.map((run) => run.code)).toEqual([0, 0, 0])
    expect(runs.filter((run) => run.said.includes('Database ready'))).toHaveLength(1)
  })

  it('takes over the lock of a process that is gone', async () => {
    const { url, file } = place('locked.db')
    const gone = spawn(process.execPath, ['-e', ''])
    await once(gone, 'exit')
    writeFileSync(`${file}.migrating`, String(gone.pid))
    expect((await migrate({ url, now: NOW })).applied).toEqual(migrationNames())
  })
})

describe('a place where no database can be', () => {
  it('a file that is no database', async () => {
    const { url, file } = place('notes.db')
    writeFileSync(file, 'Not a database, but long enough to be looked at as one. '.repeat(40))
    await expect(migrate({ url, now: NOW })).rejects.toThrow(`${file} is not a readable database`)
    expect(readFileSync(file, 'utf8')).toContain('Not a database')
  })

  it('a folder', async () => {
    const { url, file } = place('folder.db')
    mkdirSync(file)
    await expect(migrate({ url, now: NOW })).rejects.toThrow(
      `${file} is a folder. Set DATABASE_URL to a file in it`,
    )
  })

  it('inside a file', async () => {
    const { url, file } = place('file', 'inside.db')
    writeFileSync(path.dirname(file), '')
    await expect(migrate({ url, now: NOW })).rejects.toThrow(`${file} cannot be opened or created`)
  })

  it('what set-up says of it ends on stderr, with exit code 1', async () => {
    const { url, file } = place('notes.db')
    writeFileSync(file, 'Not a database. '.repeat(200))
    const { code, said } = await setUp(url)
    expect(code).toBe(1)
    expect(said).toMatch(/^.*notes\.db is not a readable database\. .*\n$/)
  })
})

function place(...names: string[]): { readonly file: string; readonly url: string } {
  const file = path.join(testFolder(), ...names)
  return { file, url: pathToFileURL(file).href }
}

/** The project's schema and migrations in another folder, and one migration more. */
function withMigration(sql: string): string {
  const folder = testFolder()
  cpSync(path.join(projectRoot(), 'prisma'), folder, { recursive: true })
  mkdirSync(path.join(folder, 'migrations', LATER))
  writeFileSync(path.join(folder, 'migrations', LATER, 'migration.sql'), sql)
  return folder
}

async function setUp(url: string): Promise<{ readonly code: unknown; readonly said: string }> {
  const script = path.join(projectRoot(), 'lib/store/setup.ts')
  const env = { ...process.env, DATABASE_URL: url }
  const child = spawn(process.execPath, ['--import', 'tsx', script], { cwd: projectRoot(), env })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      said += data
    })
  }
  const [code] = await once(child, 'exit')
  return { code, said }
}
