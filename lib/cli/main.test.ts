import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { REPORT_SCHEMA } from '@/lib/view/report-schema'
import { main } from './main'

let scratch: string
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'corroborate-cli-'))
  vi.stubEnv('DATABASE_URL', `file:${join(scratch, 'stories.db')}`)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(scratch, { recursive: true, force: true })
})

async function corroborate(...args: readonly string[]) {
  let [stdout, stderr] = ['', '']
  const code = await main(args, {
    print: (text) => {
      stdout += text
    },
    say: (line) => {
      stderr += `${line}\n`
    },
    width: 100,
    colour: false,
    now: () => new Date('2024-05-03T10:00:00Z'),
  })
  return { code, stdout, stderr }
}

/** A folder of articles; `a.txt` and `b.txt` unless others are given. */
function folder(files: Readonly<Record<string, string>> = GOOD, name = 'Ferry'): string {
  const path = join(scratch, name)
  mkdirSync(path, { recursive: true })
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text)
  return path
}

const GOOD = {
  'a.txt':
    'Ferry runs aground\n\nThe ferry Gull ran aground near the lighthouse on Tuesday.\n\nForty people were taken ashore, the harbour office said.\n',
  'b.txt':
    'Ferry owner denies accident\n\nThe owner of the ferry Gull denied that it ran aground near the lighthouse on Tuesday.\n\nForty people were taken ashore.\n',
  'story.json': JSON.stringify({
    title: 'The ferry',
    articles: [
      { file: 'a.txt', outlet: 'The Post', published: '2024-05-02' },
      { file: 'b.txt', outlet: 'The Echo' },
    ],
  }),
}

describe('analyze', () => {
  test('json is a report of the schema, on stdout alone', async () => {
    const { code, stdout, stderr } = await corroborate('analyze', folder(), '--format', 'json')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const report = REPORT_SCHEMA.parse(JSON.parse(stdout))
    expect(report).toMatchObject({ story: { slug: 'ferry', title: 'The ferry' }, run: null })
    expect(report.settings).not.toBeNull()
    expect(report.outlets.map((o) => o.name)).toEqual(['The Post', 'The Echo'])
    const texts = new Map(report.articles.map((a) => [a.id, GOOD[a.file as 'a.txt']]))
    for (const m of report.claims.flatMap((c) => c.mentions)) {
      expect(texts.get(m.article)?.slice(m.start, m.end)).toBe(m.quote)
    }
  })

  test('the same folder gives the same bytes, at any time', async () => {
    const first = await corroborate('analyze', folder(), '-f', 'json')
    const again = await main(['analyze', folder(), '-f', 'json', '-o', join(scratch, 'again.json')], {
      print: () => {},
      say: () => {},
      width: 80,
      colour: true,
      now: () => new Date('2030-01-01T00:00:00Z'),
    })
    expect(again).toBe(0)
    expect(readFileSync(join(scratch, 'again.json'), 'utf8')).toBe(first.stdout)
  })

  test('the table is what comes without --format', async () => {
    const { stdout } = await corroborate('analyze', folder())
    expect(stdout).toContain('The ferry\n2 articles, 2 outlets.')
    expect(stdout).toContain('Echo  The Echo: b.txt')
  })

  test('csv and cells-csv are tables of their own', async () => {
    expect((await corroborate('analyze', folder(), '-f', 'csv')).stdout).toMatch(
      /^\uFEFFposition,claim,The Post,The Echo,/,
    )
    expect((await corroborate('analyze', folder(), '-f', 'cells-csv')).stdout).toMatch(
      /^\uFEFFclaim,outlet,article,stance,/,
    )
  })

  test('--out writes the file, makes its folder, and leaves stdout empty', async () => {
    const out = join(scratch, 'new', 'matrix.csv')
    const { code, stdout, stderr } = await corroborate('analyze', folder(), '-f', 'csv', '--out', out)
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: `Written: ${out}\n` })
    expect(readFileSync(out, 'utf8')).toContain('The Echo')
  })

  test('--out that cannot be written says so', async () => {
    const { code, stderr } = await corroborate('analyze', folder(), '--out', scratch)
    expect(code).toBe(1)
    expect(stderr).toMatch(/could not be written \(.+\)\. Name a file/)
  })

  test('a bad file is reported, the rest is analysed, and the code is 1', async () => {
    const { code, stdout, stderr } = await corroborate(
      'analyze',
      folder({ ...GOOD, 'c.txt': '' }),
      '-f',
      'json',
    )
    expect(code).toBe(1)
    expect(JSON.parse(stdout).articles).toHaveLength(2)
    expect(stderr).toBe(
      'c.txt is empty. Put the article’s text into it, or remove it.\n1 problem; 2 articles read.\n',
    )
  })

  test('files that are no articles are named, and are no problem', async () => {
    const { code, stderr } = await corroborate('analyze', folder({ ...GOOD, 'gold.json': '{}' }))
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Left alone, no articles: gold.json\n' })
  })

  test.each([
    ['nowhere', 'does not exist'],
    ['empty', 'holds no .txt, .md or .html file'],
  ])('a folder that is %s: code 1, nothing on stdout', async (name, reason) => {
    mkdirSync(join(scratch, 'empty'))
    const { code, stdout, stderr } = await corroborate('analyze', join(scratch, name))
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(reason)
    expect(stderr).toContain('There is no article to analyse.')
  })

  test('long work is announced', async () => {
    const long = `Ferry\n\n${'The ferry ran aground near the old lighthouse on Tuesday. '.repeat(600)}`
    const { stderr } = await corroborate('analyze', folder({ 'a.txt': long }))
    expect(stderr).toContain('Analysing 1 article')
  })
})

describe('usage', () => {
  test.each([
    [[], 'Usage: corroborate'],
    [['frobnicate'], "unknown command 'frobnicate'"],
    [['analyze'], "missing required argument 'folder'"],
    [['analyze', 'x', '--format', 'xml'], 'Allowed choices are table, json, csv, cells-csv'],
    [['analyze', 'x', '--frob'], "unknown option '--frob'"],
    [['analyze', 'x', 'y'], 'too many arguments'],
    [['eval'], 'Usage: corroborate eval'],
    [['ingest', 'x', '--story', 'The Ferry'], 'such as the-ferry'],
    [['delete', 'ferry'], 'corroborate delete ferry --yes'],
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
    [['export', '--help']],
    [['delete', '--help']],
    [['eval', '--help']],
    [['eval', 'stories', '--help']],
  ])('%j', async (args) => {
    const { code, stdout, stderr } = await corroborate(...args)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^Usage: corroborate/)
  })

  test.each(['analyze', 'ingest'])('%s --help names the limits', async (command) => {
    const { stdout } = await corroborate(command, '--help')
    expect(stdout).toContain('At most 2,000 files, 10 MB (10,485,760 bytes) each.')
  })
})

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

    expect(await corroborate('delete', 'ferry', '--yes')).toMatchObject({
      code: 0,
      stdout: 'Deleted: ferry\n',
    })
    for (const args of [
      ['delete', 'ferry', '--yes'],
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

  test('ingest of nothing stores nothing', async () => {
    const { code, stdout, stderr } = await corroborate('ingest', join(scratch, 'nowhere'))
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('There is no article to store.')
    expect(existsSync(join(scratch, 'stories.db'))).toBe(false)
  })

  test('a file that is no database is said to be none', async () => {
    writeFileSync(join(scratch, 'stories.db'), 'This is no database, but words.'.repeat(100))
    const { code, stderr } = await corroborate('list')
    expect(code).toBe(1)
    expect(stderr).toContain('is not a readable database')
    expect(stderr).not.toContain('    at ')
  })

  test('an address that is none of SQLite is told', async () => {
    vi.stubEnv('DATABASE_URL', 'postgres://localhost/x')
    const { code, stderr } = await corroborate('list')
    expect(code).toBe(1)
    expect(stderr).toContain('DATABASE_URL must be the address of an SQLite file')
  })
})

describe('eval stories', () => {
  const GOLD = {
    articles: [{ file: 'a.txt' }, { file: 'b.txt' }],
    claims: [
      {
        id: 'c1',
        text: 'The ferry ran aground.',
        weight: 'central',
        mentions: [
          {
            file: 'a.txt',
            quote: 'The ferry Gull ran aground near the lighthouse on Tuesday.',
            stance: 'repeats',
            source: null,
          },
          {
            file: 'b.txt',
            quote: 'The owner of the ferry Gull denied that it ran aground near the lighthouse on Tuesday.',
            stance: 'disputes',
            source: 'The owner of the ferry Gull',
          },
        ],
      },
    ],
  }
  const annotated = (name: string, gold: unknown = GOLD) =>
    folder({ ...GOOD, 'gold.json': typeof gold === 'string' ? gold : JSON.stringify(gold) }, `all/${name}`)

  test('prints a row a story, the pooled figures and their interval', async () => {
    annotated('one')
    annotated('two')
    folder(GOOD, 'all/not-annotated')
    const { code, stdout } = await corroborate('eval', 'stories', join(scratch, 'all'))
    expect(code).toBe(0)
    expect(stdout.split('\n').map((l) => l.split(/ {2,}/)[0] || l.trim().split(/ {2,}/)[0])).toEqual([
      'story',
      'one',
      'two',
      'pooled',
      '95 % from',
      '95 % to',
      expect.stringContaining('Intervals'),
      expect.stringContaining('Fitted'),
      '',
    ])
  })

  test('--json has stable keys, and --out keeps the reports', async () => {
    const out = join(scratch, 'reports')
    const { code, stdout } = await corroborate('eval', 'stories', annotated('one'), '--json', '--out', out)
    expect(code).toBe(0)
    const result = JSON.parse(stdout)
    expect(Object.keys(result)).toEqual([
      'engine',
      'leaveOneOut',
      'fitted',
      'stories',
      'pooled',
      'intervals',
      'rejected',
    ])
    expect(Object.keys(result.pooled)).toEqual(
      'cellF1 repeatsF1 disputesF1 linkF1 mentionP mentionR sourceAcc reuseF1 indepAcc central@10 boilerplate quoteErrors cellErrors'.split(
        ' ',
      ),
    )
    expect(result.stories.one).toMatchObject({ mentionR: 1, quoteErrors: 0, cellErrors: 0 })
    expect(result.intervals).toMatchObject({ level: 0.95, resamples: 2000 })
    expect(REPORT_SCHEMA.parse(JSON.parse(readFileSync(join(out, 'one.json'), 'utf8'))).story.slug).toBe(
      'one',
    )
  })

  test('a story whose gold.json is wrong is reported, and the others are scored', async () => {
    annotated('good')
    annotated('broken', '{')
    annotated('shape', { articles: [], claims: [{ id: 'c1' }] })
    annotated('quote', { ...GOLD, articles: [{ file: 'a.txt', boilerplate: ['These words are not there'] }] })
    annotated('file', { ...GOLD, articles: [{ file: 'z.txt' }] })
    const { code, stdout, stderr } = await corroborate('eval', 'stories', join(scratch, 'all'), '--json')
    expect(code).toBe(1)
    expect(Object.keys(JSON.parse(stdout).stories)).toEqual(['good'])
    expect(stderr).toMatch(/^broken\/gold\.json is not valid JSON/m)
    expect(stderr).toMatch(/^shape\/gold\.json has a wrong "claims\.0\.text"/m)
    expect(stderr).toMatch(/^quote\/gold\.json quotes words that are not in a\.txt: "These words/m)
    expect(stderr).toMatch(/^file\/gold\.json names z\.txt, which could not be read/m)
  })

  test('a folder without annotated stories is said to hold none', async () => {
    const { code, stdout, stderr } = await corroborate('eval', 'stories', folder())
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('holds no story with a gold.json')
  })
})
