import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { REPORT_SCHEMA } from '@/lib/view/report-schema'
import { GOOD, testCalls } from './test-calls'

const { at, corroborate, folder } = testCalls()

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
    const { code, stdout } = await corroborate('eval', 'stories', at('all'))
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
    const out = at('reports')
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
    expect(REPORT_SCHEMA.parse(JSON.parse(readFileSync(at('reports', 'one.json'), 'utf8'))).story.slug).toBe(
      'one',
    )
  })

  test('a story whose gold.json is wrong is reported, and the others are scored', async () => {
    annotated('good')
    annotated('broken', '{')
    annotated('shape', { articles: [], claims: [{ id: 'c1' }] })
    annotated('quote', { ...GOLD, articles: [{ file: 'a.txt', boilerplate: ['These words are not there'] }] })
    annotated('list', [])
    annotated('file', { ...GOLD, articles: [{ file: 'z.txt' }] })
    const { code, stdout, stderr } = await corroborate('eval', 'stories', at('all'), '--json')
    expect(code).toBe(1)
    expect(Object.keys(JSON.parse(stdout).stories)).toEqual(['good'])
    expect(stderr).toMatch(/^broken\/gold\.json is not valid JSON/m)
    expect(stderr).toMatch(/^list\/gold\.json has a wrong form: .*expected object/m)
    expect(stderr).toMatch(/^shape\/gold\.json has a wrong "claims\.0\.text"/m)
    expect(stderr).toMatch(/^quote\/gold\.json quotes words that are not in a\.txt: "These words/m)
    expect(stderr).toMatch(/^file\/gold\.json names z\.txt, which could not be read/m)
  })

  test('--fit-on fits on further stories, but for those that share text with the one that is scored', async () => {
    const loo = async (...more: string[]) => {
      const scored = annotated('scored')
      const { stdout } = await corroborate(
        'eval',
        'stories',
        scored,
        '--leave-one-out',
        '--json',
        '--out',
        at('r'),
        ...more,
      )
      expect(JSON.parse(stdout).stories.scored).toMatchObject({ mentionR: 1 })
      const { settings } = JSON.parse(readFileSync(at('r', 'scored.json'), 'utf8'))
      return JSON.stringify(settings)
    }
    folder({ ...GOOD, 'gold.json': JSON.stringify(GOLD) }, 'same/copy')
    const other = {
      'a.txt':
        'Mill burns down in Stonebrook\n\nThe old mill burnt down on Friday night, the fire service said. Nobody was in it.',
      'b.txt':
        'Fire destroys mill\n\nA fire destroyed the old mill of Stonebrook on Friday night, a neighbour said.',
    }
    const mention = (file: string, quote: string) => ({ file, quote, stance: 'repeats', source: null })
    const fire = {
      articles: [{ file: 'a.txt' }, { file: 'b.txt' }],
      claims: [
        {
          ...{ id: 'c1', text: 'The mill burnt down.', weight: 'central' },
          mentions: [
            mention('a.txt', 'The old mill burnt down on Friday night'),
            mention('b.txt', 'A fire destroyed the old mill of Stonebrook on Friday night'),
          ],
        },
      ],
    }
    folder({ ...other, 'gold.json': JSON.stringify(fire) }, 'further/mill')
    const alone = await loo()
    expect(await loo('--fit-on', at('same'))).toBe(alone)
    expect(await loo('--fit-on', at('further'))).not.toBe(alone)
  })

  test('--fit-on without --leave-one-out is wrong usage', async () => {
    const { code, stderr } = await corroborate('eval', 'stories', annotated('one'), '--fit-on', at('all'))
    expect(code).toBe(2)
    expect(stderr).toContain('give --leave-one-out as well')
  })

  test('a folder without annotated stories is said to hold none', async () => {
    const { code, stdout, stderr } = await corroborate('eval', 'stories', folder())
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('holds no story with a gold.json')
  })
})
