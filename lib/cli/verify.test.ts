import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openDatabase } from '@/lib/store/client'
import { testCalls } from './test-calls'

const { at, corroborate, folder } = testCalls()

/** Changes what is stored, as nobody should. */
async function tamper(sql: string): Promise<void> {
  const db = openDatabase(`file:${at('stories.db')}`)
  await db.$executeRawUnsafe(sql)
  await db.$disconnect()
}

const ALL =
  /^Checked: 2 texts with the SHA-256 that they came with, \d+ quotes, \d+ other places in them and \d+ cells\. All agree\.\n$/

describe('verify', () => {
  test('a stored story agrees with itself', async () => {
    await corroborate('ingest', folder())
    expect(await corroborate('verify', 'ferry')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(ALL),
      stderr: '',
    })
  })

  test.each([
    [
      "UPDATE Article SET text = replace(text, 'Forty', 'Fifty') WHERE file = 'a.txt'",
      /^a\.txt: no text has its SHA-256/m,
    ],
    [
      "UPDATE Mention SET quote = replace(quote, 'aground', 'ashore')",
      /quotes “.*ashore.*”, the text has “.*aground/m,
    ],
    ["UPDATE Article SET originalSha256 = 'cc' WHERE file = 'b.txt'", /original of b\.txt was altered/m],
  ])('a stored story that was altered is found out: %s', async (sql, words) => {
    await corroborate('ingest', folder())
    await tamper(sql)
    const { code, stdout, stderr } = await corroborate('verify', 'ferry')
    expect(code).toBe(1)
    expect(stderr).toMatch(words)
    expect(stdout).toMatch(/\d+ faults?\.\n$/)
  })

  test('a report is held against the articles, whatever the files are called', async () => {
    const articles = folder()
    const report = at('report.json')
    expect((await corroborate('analyze', articles, '-f', 'json', '-o', report)).code).toBe(0)
    renameSync(join(articles, 'a.txt'), join(articles, 'z.txt'))
    rmSync(join(articles, 'story.json'))
    expect(await corroborate('verify', report, '--articles', articles)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(ALL),
    })
    writeFileSync(
      join(articles, 'b.txt'),
      readFileSync(join(articles, 'b.txt'), 'utf8').replace('Forty', 'Fifty'),
    )
    const changed = await corroborate('verify', report, '--articles', articles)
    expect(changed).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^b\.txt: no text has its SHA-256/),
    })
  })

  test.each([
    ['not JSON', /report\.json could not be read \(.*\)\. Name a report: export --format json\.$/m],
    [
      '{"version": 1}',
      /report\.json is no report of version 1: story: .* \(docs\/report\.schema\.json\)\.$/m,
    ],
  ])('a file that is no report is named: %s', async (content, words) => {
    const report = at('report.json')
    writeFileSync(report, content)
    expect(await corroborate('verify', report, '--articles', folder())).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(words),
    })
  })

  test('a report without its articles, and a story that is not there, are told', async () => {
    expect(await corroborate('verify', 'report.json')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('corroborate verify report.json --articles FOLDER'),
    })
    expect(await corroborate('verify', 'nowhere')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('There is no story "nowhere"'),
    })
  })
})
