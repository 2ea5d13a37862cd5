import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluateStories } from '@/lib/usecases/evaluate-stories'
import type { Gold } from './gold'
import { poolScores } from './pool-scores'
import { FIGURES, scoreStory } from './score-story'
import type { ScoredReport } from './scored'

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url))
const SCORER = join(SHARED, 'eval', 'score.mjs')
const STORIES = join(SHARED, 'stories')

const FILES = ['a.txt', 'b.txt', 'c.txt', 'd.txt']
const TEXT = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ')
const TEXTS = new Map(FILES.map((file) => [file, `${file} ${TEXT}`]))

const file = fc.constantFrom(...FILES)
const stance = fc.constantFrom('repeats' as const, 'disputes' as const)
const source = fc.constantFrom(
  null,
  'the mayor',
  'Mayor Ash',
  'two sources',
  'a source',
  'officials',
  TEXT.slice(0, 120),
)
/** A place in a text: few and coarse ones, so that many of both sides overlap. */
const place = fc
  .tuple(fc.nat(10), fc.integer({ min: 1, max: 5 }))
  .map(([at, length]) => [at * 8, at * 8 + length * 7] as const)

const gold: fc.Arbitrary<Gold> = fc.record({
  articles: fc.constant(
    FILES.map((f) => ({ file: f, boilerplate: f === 'c.txt' ? ['word30 word31 word32'] : [] })),
  ),
  claims: fc.array(
    fc.record({
      id: fc.uuid(),
      text: fc.constant('A claim.'),
      weight: fc.constantFrom('central' as const, 'detail' as const),
      origin: fc.option(fc.record({ independent: fc.boolean() })),
      mentions: fc.array(
        fc.record({ file, place, stance, source }).map(({ file: f, place: [start, end], ...rest }) => ({
          file: f,
          quote: (TEXTS.get(f) ?? '').slice(start, end),
          ...rest,
        })),
        { minLength: 1, maxLength: 5 },
      ),
    }),
    { maxLength: 8 },
  ),
  reuse: fc.array(fc.record({ a: file, b: file }), { maxLength: 4 }),
})

const report: fc.Arbitrary<ScoredReport> = fc.record({
  articles: fc.constant(FILES.map((f) => ({ id: `id-${f}`, file: f, outlet: f < 'c' ? 'One' : f }))),
  claims: fc.array(
    fc.record(
      {
        rank: fc.nat(20),
        independentOrigins: fc.nat(3),
        mentions: fc.array(
          fc.record({ file, place, stance, source, wrong: fc.boolean() }).map((m) => ({
            article: `id-${m.file}`,
            start: m.place[0],
            end: m.place[1],
            quote: m.wrong ? 'other words' : (TEXTS.get(m.file) ?? '').slice(...m.place),
            stance: m.stance,
            attribution: m.source === null ? null : { source: m.source },
          })),
          { minLength: 1, maxLength: 6 },
        ),
        cells: fc.array(
          fc.record({
            outlet: fc.constantFrom('One', 'c.txt', 'd.txt'),
            stance: fc.constantFrom('repeats', 'disputes', 'both', 'omits'),
          }),
          { maxLength: 3 },
        ),
      },
      { requiredKeys: ['mentions'] },
    ),
    { maxLength: 10 },
  ),
  reuse: fc.array(fc.record({ a: file.map((f) => `id-${f}`), b: file.map((f) => `id-${f}`) }), {
    maxLength: 4,
  }),
})

describe.skipIf(!existsSync(SCORER))(
  'against the published scorer (skipped where ../shared is not there)',
  () => {
    test('any report on any annotation has the same figures', async () => {
      const published = await import(/* @vite-ignore */ pathToFileURL(SCORER).href)
      const texts = Object.fromEntries(TEXTS)
      fc.assert(
        fc.property(gold, report, (g, r) => {
          const theirs = published.scoreStory(g, r, texts)
          const { figures } = scoreStory(g, r, TEXTS)
          for (const figure of FIGURES) {
            if (figures[figure] === null) expect(theirs[figure], figure).toBeNull()
            else expect(figures[figure], figure).toBeCloseTo(theirs[figure], 9)
          }
        }),
        { numRuns: 300 },
      )
    })

    test('a folder of reports is pooled as score-all.mjs pools it', () => {
      const folder = mkdtempSync(join(tmpdir(), 'score-all-'))
      const samples = fc.sample(fc.tuple(gold, report), { numRuns: 5, seed: 7 })
      const scores = samples.map(([g, r], i) => {
        mkdirSync(join(folder, 'stories', `s${i}`), { recursive: true })
        mkdirSync(join(folder, 'reports'), { recursive: true })
        for (const [name, text] of TEXTS) writeFileSync(join(folder, 'stories', `s${i}`, name), text)
        writeFileSync(join(folder, 'stories', `s${i}`, 'gold.json'), JSON.stringify(g))
        writeFileSync(join(folder, 'reports', `s${i}.json`), JSON.stringify(r))
        return scoreStory(g, r, TEXTS)
      })
      const theirs = scoreAll(join(folder, 'stories'), join(folder, 'reports'))
      rmSync(folder, { recursive: true })
      expect(rounded(poolScores(scores))).toEqual(rounded(theirs.pooled))
    })

    test('the engine’s own reports have the same figures, story by story and pooled, to three decimals', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'score-all-'))
      const { stories, pooled } = await evaluateStories(STORIES, { leaveOneOut: false })
      for (const { name, report: r } of stories)
        writeFileSync(join(folder, `${name}.json`), JSON.stringify(r))
      const theirs = scoreAll(STORIES, folder)
      rmSync(folder, { recursive: true })
      const ours = {
        ...Object.fromEntries(stories.map((s) => [s.name, s.score.figures])),
        pooled: pooled?.figures,
      }
      expect(Object.keys(ours)).toEqual(Object.keys(theirs))
      for (const [name, figures] of Object.entries(ours))
        expect(rounded(figures ?? {}), name).toEqual(rounded(theirs[name]))
    })
  },
)

type Figured = Readonly<Record<string, number | null>>

function scoreAll(stories: string, reports: string): Readonly<Record<string, Figured>> {
  const all = join(SHARED, 'eval', 'score-all.mjs')
  return JSON.parse(execFileSync(process.execPath, [all, stories, reports, '--json'], { encoding: 'utf8' }))
}

function rounded(figures: Figured | undefined): Figured {
  return Object.fromEntries(
    FIGURES.map((f) => [f, typeof figures?.[f] === 'number' ? Number(figures[f].toFixed(3)) : null]),
  )
}
