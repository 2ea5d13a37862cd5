import { appendFileSync, cpSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { projectRoot } from './database-url'
import { migrate } from './migrate'
import { readSchema } from './migrations'
import { testFolder } from './test-database'
import { diffSchema, writeMigration } from './write-migration'

const NOW = new Date('2099-01-02T03:04:05.678Z')

describe('schema and migrations', () => {
  it('agree', async () => {
    expect(await diffSchema()).toBeNull()
  })

  it.each([
    {
      what: 'column',
      change: (schema: string) => schema.replace('  slug         String   @unique', '$&\n  extra String?'),
      sql: 'ALTER TABLE "Story" ADD COLUMN "extra" TEXT;',
    },
    {
      what: 'index',
      change: (schema: string) => schema.replace('  @@index([storyId, sha256])\n', ''),
      sql: 'DROP INDEX "Article_storyId_sha256_idx";',
    },
    {
      what: 'foreign key',
      change: (schema: string) => schema.replace('onDelete: SetNull', 'onDelete: Cascade'),
      sql: 'REFERENCES "AnalysisRun" ("id") ON DELETE CASCADE',
    },
  ])('would be seen to disagree by one $what', async ({ change, sql }) => {
    const found = await diffSchema(undefined, change(readSchema()))
    expect(found).toContain(sql)
    expect(found).not.toContain('CREATE TABLE "Mention"')
  })
})

describe('writeMigration', () => {
  it('writes what is missing, once, so that set-up can apply it', async () => {
    const folder = testFolder()
    cpSync(path.join(projectRoot(), 'prisma'), folder, { recursive: true })
    expect(await writeMigration(folder, 'nothing', NOW)).toBeNull()
    appendFileSync(path.join(folder, 'schema.prisma'), '\nmodel Extra {\n  id Int @id\n}\n')
    const file = await writeMigration(folder, 'add_extra', NOW)
    expect(file).toBe(path.join(folder, 'migrations', '20990102030405_add_extra', 'migration.sql'))
    expect(readFileSync(file ?? '', 'utf8')).toContain('CREATE TABLE "Extra"')
    expect(await writeMigration(folder, 'again', NOW)).toBeNull()
    const url = pathToFileURL(path.join(testFolder(), 'new.db')).href
    expect((await migrate({ url, folder, now: NOW })).applied).toContain('20990102030405_add_extra')
  })

  it.each(['', 'Add notes', '../up'])('refuses the name "%s"', async (name) => {
    await expect(writeMigration(testFolder(), name, NOW)).rejects.toThrow('is no name for a migration')
  })
})
