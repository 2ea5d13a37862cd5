import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { REPORT_SCHEMA } from '@/lib/view/report-schema'
import { main } from './main'
import { GOOD, testCalls } from './test-calls'

const { at, corroborate, folder } = testCalls()

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
    const again = await main(['analyze', folder(), '-f', 'json', '-o', at('again.json')], {
      print: () => {},
      say: () => {},
      read: async () => '',
      width: 80,
      colour: true,
      now: () => new Date('2030-01-01T00:00:00Z'),
    })
    expect(again).toBe(0)
    expect(readFileSync(at('again.json'), 'utf8')).toBe(first.stdout)
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
    const out = at('new', 'matrix.csv')
    const { code, stdout, stderr } = await corroborate('analyze', folder(), '-f', 'csv', '--out', out)
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: `Written: ${out}\n` })
    expect(readFileSync(out, 'utf8')).toContain('The Echo')
  })

  test('--out that cannot be written says so', async () => {
    const { code, stderr } = await corroborate('analyze', folder(), '--out', at())
    expect(code).toBe(1)
    expect(stderr).toMatch(/could not be written \(.+\)\. Name a file/)
  })

  test.skipIf(process.platform === 'win32')(
    '--out leaves nothing beside the file, goes through a link, and writes into what is no file',
    async () => {
      const [out, link] = [at('matrix.csv'), at('link.csv')]
      writeFileSync(out, 'old')
      symlinkSync(out, link)
      await corroborate('analyze', folder(), '-f', 'csv', '--out', link)
      expect(lstatSync(link).isSymbolicLink()).toBe(true)
      expect(readFileSync(out, 'utf8')).toContain('The Echo')
      expect(readdirSync(at()).filter((name) => name.includes('csv'))).toEqual(['link.csv', 'matrix.csv'])
      expect(await corroborate('analyze', folder(), '--out', '/dev/null')).toMatchObject({ code: 0 })
      expect(lstatSync('/dev/null').isFile()).toBe(false)
    },
  )

  test('--out that breaks off leaves the file as it was', async () => {
    const out = at('matrix.csv')
    writeFileSync(out, 'old')
    mkdirSync(`${out}.${process.pid}.part`)
    expect(await corroborate('analyze', folder(), '-f', 'csv', '--out', out)).toMatchObject({ code: 1 })
    expect(readFileSync(out, 'utf8')).toBe('old')
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
    ['empty', 'holds no .txt, .md, .html, .pdf or .docx file'],
  ])('a folder that is %s: code 1, nothing on stdout', async (name, reason) => {
    mkdirSync(at('empty'))
    const { code, stdout, stderr } = await corroborate('analyze', at(name))
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
