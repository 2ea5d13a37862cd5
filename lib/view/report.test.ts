import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { ODD_STORY } from '@/lib/fixtures/odd-story'
import { analyze } from '@/lib/pipeline/analyze'
import { DIGEST_NOTE } from './digest-note'
import { toReport } from './report'
import { REPORT_SCHEMA } from './report-schema'

const DOCUMENT = new URL('../../docs/report.schema.json', import.meta.url)

test('a report holds what the schema says, and nothing else', () => {
  for (const story of [ODD_STORY, analysed()]) {
    const report = toReport(story, { settings: { linkThreshold: 0.3 } })
    expect(REPORT_SCHEMA.parse(report)).toEqual(report)
  }
})

test('every quote of a report is what its offsets point at', () => {
  for (const story of [ODD_STORY, analysed()]) {
    const texts = new Map(story.analysis.articles.map((a) => [a.id, a.text]))
    const mentions = toReport(story).claims.flatMap((c) => c.mentions)
    expect(mentions.length).toBeGreaterThan(0)
    for (const m of mentions) expect(texts.get(m.article)?.slice(m.start, m.end)).toBe(m.quote)
  }
})

test('a claim carries its origins, mentions and a cell for each outlet', () => {
  const [claim] = toReport(ODD_STORY).claims
  expect(claim).toMatchObject({
    rank: 0,
    independentOrigins: 1,
    origins: [{ name: 'The Post', outlets: ['The Post'], reasons: ['It says so, first.'] }],
    mentions: [
      { article: 'a', start: 54, end: 81, stance: 'repeats', attribution: null },
      {
        article: 'b',
        start: 11,
        end: 41,
        dispute: { evidence: [11, 41] },
        attribution: { source: 'the owner', chain: ['the owner'] },
      },
    ],
    cells: [
      { outlet: 'The Post', stance: 'repeats', repeatVoice: 'own', disputeVoice: null, mentions: ['m1'] },
      { outlet: '=The Echo', stance: 'disputes', disputeVoice: 'attributed', mentions: ['m2'] },
    ],
  })
})

test('settings come from the stored run where there is one; times too, and from nowhere else', () => {
  expect(toReport(ODD_STORY)).toMatchObject({
    settings: null,
    run: null,
    filter: 'all claims',
    story: { note: null },
  })
  const times = { startedAt: '2024-05-03T10:00:00.000Z', finishedAt: '2024-05-03T10:00:01.000Z' }
  const run = { id: '7', engine: '1.2.3', ...times, settings: { linkThreshold: 0.5 } }
  expect(toReport({ ...ODD_STORY, run }, { settings: {} })).toMatchObject({
    settings: { linkThreshold: 0.5 },
    run: { id: '7', ...times },
  })
})

test('a filtered report says its filter, and the sample that its articles are digests', () => {
  const report = toReport({ ...ODD_STORY, sample: true }, { claimIds: ['c2'], filter: 'only in The Post' })
  expect(report.claims.map((c) => c.id)).toEqual(['c2'])
  expect(report).toMatchObject({ filter: 'only in The Post', story: { note: DIGEST_NOTE } })
})

test('docs/report.schema.json is made from the schema (UPDATE_DOCS=1 writes it)', () => {
  const schema = z.toJSONSchema(REPORT_SCHEMA, { io: 'input' })
  if (process.env.UPDATE_DOCS) writeFileSync(DOCUMENT, `${JSON.stringify(schema, null, 2)}\n`)
  expect(JSON.parse(readFileSync(DOCUMENT, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)))
})

/** The odd story again, as the engine itself sees it. */
function analysed() {
  const raw = ODD_STORY.analysis.articles.map(({ id, file, text, sha256, given }) => ({
    id,
    file,
    text,
    sha256,
    given,
  }))
  return { ...ODD_STORY, analysis: analyze(raw) }
}
