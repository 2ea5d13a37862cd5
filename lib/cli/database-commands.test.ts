import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { REPORT_SCHEMA } from '@/lib/view/report-schema'
import { testCalls } from './test-calls'

const { at, corroborate, folder } = testCalls()

describe('the database', () => {
  test('ingest, list, export and delete a story', async () => {
    expect(await corroborate('list')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('No story'),
    })
    const stored = await corroborate('ingest', folder())
    expect(stored).toMatchObject({ code: 0, stderr: '' })
    expect(stored.stdout).toMatch(/^ferry: stored 2 articles\. 2 outlets, \d+ claims?, \d+ disputed\.\n$/)
    const again = await corroborate('ingest', folder())
    expect(again.code).toBe(0)
    expect(again.stdout).toMatch(/^ferry: added 0 articles, 2 already there, nothing to analyse anew\./)
    expect((await corroborate('list')).stdout).toMatch(
      /^story .*\nferry +2 +2 .*3 May 2024, 10:00 UTC +The ferry\n$/,
    )
    expect(JSON.parse((await corroborate('list', '--json')).stdout)).toMatchObject([
      { slug: 'ferry', articles: 2 },
    ])

    const report = REPORT_SCHEMA.parse(
      JSON.parse((await corroborate('export', 'ferry', '-f', 'json')).stdout),
    )
    expect(report.run).toMatchObject({ startedAt: '2024-05-03T10:00:00.000Z' })
    const direct = JSON.parse((await corroborate('analyze', folder(), '-f', 'json')).stdout)
    expect({ ...report, run: null }).toEqual(direct)

    const refused = await corroborate('delete', 'ferry')
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(refused.stderr).toMatch(/^Nothing was deleted\. "The ferry" holds 2 articles and \d+ claims?;/)
    expect(refused.stderr).toContain('corroborate delete ferry --yes')
    expect(await corroborate('delete', 'ferry', '--yes')).toMatchObject({
      code: 0,
      stdout: 'Deleted: ferry\n',
    })
    for (const args of [
      ['delete', 'ferry', '--yes'],
      ['delete', 'ferry'],
      ['export', 'ferry'],
    ]) {
      expect(await corroborate(...args)).toMatchObject({
        code: 1,
        stdout: '',
        stderr: expect.stringContaining('There is no story "ferry"'),
      })
    }
  })

  test('ingest onto an existing story adds what is new', async () => {
    await corroborate('ingest', folder())
    const more = folder(
      {
        'c.txt': 'Ferry afloat\n\nThe ferry Gull is afloat again since Wednesday, its crew said.\n',
        'd.txt': '',
      },
      'More',
    )
    const { code, stdout } = await corroborate('ingest', more, '--story', 'ferry')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^ferry: added 1 article\. 3 outlets/)
    expect(JSON.parse((await corroborate('list', '--json')).stdout)).toMatchObject([
      { slug: 'ferry', title: 'The ferry', articles: 3 },
    ])
  })

  test('export says what was not analysed, and writes no empty matrix', async () => {
    vi.stubEnv('CORROBORATE_ENGINE', 'exit 3')
    expect(await corroborate('ingest', folder())).toMatchObject({ code: 1 })
    const never = await corroborate('export', 'ferry', '--format', 'csv')
    expect(never).toMatchObject({ code: 1, stdout: '' })
    expect(never.stderr).toMatch(/^"ferry" holds 2 articles and was never analysed\. .* --story ferry\n$/)

    vi.stubEnv('CORROBORATE_ENGINE', '')
    await corroborate('ingest', folder())
    expect(await corroborate('export', 'ferry')).toMatchObject({ code: 0, stderr: '' })
    vi.stubEnv('CORROBORATE_ENGINE', 'exit 3')
    const more = folder(
      { 'c.txt': 'Ferry afloat\n\nThe ferry Gull is afloat again since Wednesday.\n' },
      'More',
    )
    await corroborate('ingest', more, '--story', 'ferry')
    const { code, stdout, stderr } = await corroborate('export', 'ferry')
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'Not in it, for it came later than the last analysis: 1 article.\n',
    })
    expect(stdout).toContain('2 articles')
  })

  test('ingest of nothing stores nothing', async () => {
    const { code, stdout, stderr } = await corroborate('ingest', at('nowhere'))
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('There is no article to store.')
    expect(existsSync(at('stories.db'))).toBe(false)
  })

  test('a story that is there keeps its title, and that is said', async () => {
    await corroborate('ingest', folder())
    const { code, stderr } = await corroborate('ingest', folder(), '--title', 'Another name')
    expect(code).toBe(0)
    expect(stderr).toContain('The story was there already and keeps its title.')
    expect((await corroborate('list')).stdout).toContain('The ferry')
  })

  test('a file that is no database is said to be none', async () => {
    writeFileSync(at('stories.db'), 'This is no database, but words.'.repeat(100))
    const { code, stderr } = await corroborate('list')
    expect(code).toBe(1)
    expect(stderr).toContain('is not a readable database')
    expect(stderr).not.toContain('    at ')
  })

  test('a folder in place of the database is said to be one', async () => {
    mkdirSync(at('stories.db'))
    const { code, stderr } = await corroborate('list')
    expect(code).toBe(1)
    expect(stderr).toMatch(/stories\.db is a folder\. Set DATABASE_URL to a file in it, such as file:/)
    expect(stderr).not.toContain('    at ')
  })

  test('a file in place of the folder of the database is told', async () => {
    writeFileSync(at('file'), 'x')
    vi.stubEnv('DATABASE_URL', `file:${at('file', 'stories.db')}`)
    const { code, stderr } = await corroborate('list')
    expect(code).toBe(1)
    expect(stderr).toMatch(/stories\.db cannot be opened or created\. Check/)
    expect(stderr).not.toContain('    at ')
  })

  test('an address that is none of SQLite is told', async () => {
    vi.stubEnv('DATABASE_URL', 'postgres://localhost/x')
    const { code, stderr } = await corroborate('list')
    expect(code).toBe(1)
    expect(stderr).toContain('DATABASE_URL must be the address of an SQLite file')
    expect(stderr).not.toContain('    at ')
  })
})
