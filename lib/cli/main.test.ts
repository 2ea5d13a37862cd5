import { describe, expect, test } from 'vitest'
import { FORMATS } from './formats'
import { testCalls } from './test-calls'

const { corroborate } = testCalls()

describe('usage', () => {
  test.each([
    [[], 'Usage: corroborate'],
    [['frobnicate'], "unknown command 'frobnicate'"],
    [['analyze'], "missing required argument 'folder'"],
    [['analyze', 'x', '--format', 'xml'], 'Allowed choices are table, json, csv, cells-csv'],
    [['analyze', 'x', '--frob'], "unknown option '--frob'"],
    [['analyze', 'x', 'y'], 'too many arguments'],
    [['search'], "missing required argument 'words'"],
    [['search', 'x', '--kind', 'all'], 'There are: claim, quote, article.'],
    [['search', 'x', '--page', '0'], '--page wants a whole number from 1 on, not "0".'],
    [['eval'], 'Usage: corroborate eval'],
    [['ingest', 'x', '--story', 'The Ferry'], 'such as the-ferry'],
    [['ingest', 'x', '--title', ' '], '--title is empty.'],
    [
      ['ingest', 'x', '--title', 'x'.repeat(301)],
      '--title has 301 characters, more than the 300 that are kept.',
    ],
    [['delete'], "missing required argument 'story'"],
  ])('%j ends with 2 and says how', async (args, words) => {
    const { code, stdout, stderr } = await corroborate(...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(words)
  })

  test.each([
    [['--help']],
    [['analyze', '--help']],
    [['ingest', '--help']],
    [['list', '--help']],
    [['search', '--help']],
    [['export', '--help']],
    [['delete', '--help']],
    [['eval', '--help']],
    [['eval', 'stories', '--help']],
  ])('%j says how, and ends with 0', async (args) => {
    const { code, stdout, stderr } = await corroborate(...args)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^Usage: corroborate/)
  })

  test.each(['analyze', 'export'])('%s --help says what each format holds', async (command) => {
    const { stdout } = await corroborate(command, '--help')
    const formats = stdout.slice(stdout.indexOf('\nFormats:\n')).match(/^ {2}[a-z-]+ +[a-z].+$/gm)
    expect(formats).toHaveLength(FORMATS.length)
  })

  test.each(['analyze', 'ingest'])('%s --help names the limits', async (command) => {
    const { stdout } = await corroborate(command, '--help')
    expect(stdout).toContain('At most 2,000 files, 10 MB (10,485,760 bytes) each.')
  })
})
