import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { testCalls } from './test-calls'

const { at, corroborate, folder } = testCalls()

const row = (claim: string, cell: string, body: string) =>
  JSON.stringify({ claim, headline: null, body, cell })
const ROWS = ['Gull', 'Heron', 'Tern', 'Petrel', 'Plover', 'Dunlin'].flatMap((ferry) => {
  const claim = `The ferry ${ferry} sank`
  return [
    row(claim, 'asserts', `The ferry ${ferry} sank on Monday. Divers found it.`),
    row(claim, 'disputes', `The owner denied reports that the ferry ${ferry} sank. He called them a hoax.`),
  ]
})

describe('eval claim-article', () => {
  test('prints the table, the figures and how they came about', async () => {
    folder({ 'rows.jsonl': ROWS.join('\n') }, 'bench')
    const { code, stdout } = await corroborate('eval', 'claim-article', at('bench', 'rows.jsonl'))
    expect(code).toBe(0)
    expect(stdout).toContain('12 over 6 claims, 5 folds by claim')
    expect(stdout).toContain('annotated \\ decided')
    expect(stdout).toMatch(/disputes +F1 1\.000, precision 1\.000, recall 1\.000/)
  })

  test('--json has stable keys', async () => {
    folder({ 'rows.jsonl': ROWS.join('\n') }, 'bench')
    const { stdout } = await corroborate(
      'eval',
      'claim-article',
      at('bench', 'rows.jsonl'),
      '--json',
      '--shipped',
    )
    expect(Object.keys(JSON.parse(stdout))).toEqual([
      'rows',
      'claims',
      'folds',
      'confusion',
      'disputes',
      'repeatsVersusDisputes',
      'threeWay',
      'withoutEvidence',
      'rejected',
    ])
    expect(JSON.parse(stdout)).toMatchObject({ rows: 12, claims: 6, folds: null, rejected: [] })
  })

  test('a bad line is named, the rest is scored, and the command ends with 1', async () => {
    folder({ 'rows.jsonl': [...ROWS, row('The ferry Gull sank', 'agrees', 'It sank.')].join('\n') }, 'bench')
    const { code, stdout, stderr } = await corroborate('eval', 'claim-article', at('bench', 'rows.jsonl'))
    expect(code).toBe(1)
    expect(stderr).toContain('line 13 has a wrong "cell"')
    expect(stdout).toContain('12 over 6 claims')
  })

  test.each([
    ['missing.jsonl', 'could not be read'],
    ['empty.jsonl', 'holds no row to score'],
  ])('%s: %s', async (file, words) => {
    folder({ 'empty.jsonl': '\n' }, 'bench')
    const { code, stderr } = await corroborate('eval', 'claim-article', at('bench', file))
    expect(code).toBe(1)
    expect(stderr).toContain(words)
  })
})

const BENCH = fileURLToPath(new URL('../../../shared/bench/claim-article/train.jsonl', import.meta.url))

describe.skipIf(!existsSync(BENCH))('the benchmark, where ../shared/bench is there', () => {
  test('reads every row of it', async () => {
    const { readFileSync } = await import('node:fs')
    const { readClaimRows } = await import('@/lib/evaluate/read-claim-rows')
    const { rows, rejected } = readClaimRows(readFileSync(BENCH, 'utf8'))
    expect(rejected).toEqual([])
    expect(rows.length).toBeGreaterThan(0)
  })
})
