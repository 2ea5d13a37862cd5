import { statSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { database, openDatabase } from './client'
import { explainDatabaseError } from './database-error'
import { testDatabase } from './test-database'

const STORY = { title: 'A story', createdAt: new Date('2026-01-01') }

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('openDatabase', () => {
  it('holds foreign keys, write-ahead log and patience on every connection', async () => {
    const { db } = await testDatabase()
    for (const slug of ['one', 'two']) {
      // After each transaction libSQL goes on with another connection.
      await db.$transaction(async (tx) => tx.story.create({ data: { slug, ...STORY } }))
      expect(await db.$queryRaw`PRAGMA foreign_keys`).toEqual([{ foreign_keys: 1 }])
      expect(await db.$queryRaw`PRAGMA journal_mode`).toEqual([{ journal_mode: 'wal' }])
      expect(await db.$queryRaw`PRAGMA busy_timeout`).toEqual([{ timeout: 10_000 }])
    }
  })

  it('refuses what points at nothing', async () => {
    const { db } = await testDatabase()
    await expect(
      db.outlet.create({ data: { storyId: 7, id: 'a', position: 0, name: 'A', identified: true } }),
    ).rejects.toThrow('Foreign key constraint')
  })

  it('goes on after a statement that found the database busy', async () => {
    const { db, url } = await testDatabase()
    await db.story.create({ data: { slug: 'one', ...STORY } })
    const other = openDatabase(url, 20)
    const change = () => other.story.updateManyAndReturn({ where: { slug: 'one' }, data: { title: 'B' } })
    await db.$transaction(async (tx) => {
      await tx.story.updateMany({ data: { title: 'A' } })
      for (let again = 0; again < 3; again++) await expect(change()).rejects.toThrow('timed out')
    })
    expect(await other.story.findFirst()).toMatchObject({ title: 'A' })
    expect(await change()).toMatchObject([{ title: 'B' }])
    await other.$disconnect()
  })

  it('lets others read what was there while one writes', async () => {
    const { db, url } = await testDatabase()
    const other = openDatabase(url)
    await db.$transaction(async (tx) => {
      await tx.story.create({ data: { slug: 'new', ...STORY } })
      expect(await other.story.count()).toBe(0)
    })
    expect(await other.story.count()).toBe(1)
    await other.$disconnect()
  })

  it('says in words that a file was not set up', async () => {
    const { url, file } = await testDatabase()
    const db = openDatabase(url.replace('test.db', 'empty.db'))
    const error: unknown = await db.story
      .count()
      .catch((reason: unknown) => explainDatabaseError(reason, file))
    expect(String(error)).toContain(`${file} has not been set up`)
    await db.$disconnect()
  })

  it('says in words that the disk is full', async () => {
    const { db, file } = await testDatabase()
    await db.$queryRawUnsafe(`PRAGMA max_page_count = ${Math.ceil(statSync(file).size / 4096)}`)
    const title = 'long '.repeat(100_000)
    const error: unknown = await db.story
      .create({ data: { ...STORY, slug: 'long', title } })
      .catch((reason: unknown) => explainDatabaseError(reason, file))
    expect(String(error)).toContain('There is no space left on the disk')
    expect(await db.story.count()).toBe(0)
  })

  it('leaves an error that it does not know as it is', () => {
    const error = new Error('something else')
    expect(explainDatabaseError(error, 'file')).toBe(error)
  })
})

describe('database', () => {
  it('is one client as long as the address is the same', async () => {
    const [here, there] = [await testDatabase(), await testDatabase()]
    vi.stubEnv('DATABASE_URL', here.url)
    const client = database()
    expect(database()).toBe(client)
    await client.story.create({ data: { slug: 'one', ...STORY } })
    expect(await here.db.story.count()).toBe(1)
    vi.stubEnv('DATABASE_URL', there.url)
    expect(database()).not.toBe(client)
    expect(await database().story.count()).toBe(0)
    await Promise.all([client.$disconnect(), database().$disconnect()])
  })
})
