import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPolnearFolder } from '@/lib/cli/read-polnear'
import { addCounts, attributionFigures, countAttribution } from './attribution'
import { polnearArticle, readPolnear } from './polnear'
import { scoreAttribution } from './score-attribution'
import { sharesTextWith } from './shares-text'

const TEXT = 'Weber said the ship 🚢 sank.\nIt rained, Okoro added.'
const ANN = [
  'T1\tSource 0 5\tWeber',
  'T2\tCue 6 10\tsaid',
  'T3\tContent 11 26\tthe ship 🚢 sank',
  'T4\tSource 39 44\tOkoro',
  'T5\tCue 45 50\tadded',
  'T6\tContent 28 37\tIt rained',
  'T7\tAttribution 6 10\tsaid',
  'E1\tAttribution:T7 Source:T1 Cue:T2 Content:T3',
  'T9\tDiscard 0 5\tWeber',
].join('\n')

describe('readPolnear', () => {
  it('turns code points into offsets of the text, and ties pieces together', () => {
    const article = readPolnear('a', TEXT, ANN)
    expect(article.spans.map((s) => `${s.role}: ${TEXT.slice(s.start, s.end)}`)).toEqual([
      'source: Weber',
      'cue: said',
      'content: the ship 🚢 sank',
      'content: It rained',
      'source: Okoro',
      'cue: added',
    ])
    expect(article.attributions).toHaveLength(1)
    expect(polnearArticle(article).paragraphs.map((p) => TEXT.slice(p.start, p.end))).toEqual([
      'Weber said the ship 🚢 sank.',
      'It rained, Okoro added.',
    ])
  })
})

describe('countAttribution', () => {
  const article = readPolnear('a', TEXT, ANN)
  const { paragraphs } = polnearArticle(article)
  const figuresOf = (found: Parameters<typeof countAttribution>[2], role: 'source' | 'cue' | 'content') =>
    attributionFigures(countAttribution(TEXT, paragraphs, found, article.spans)[role])

  it('finds the annotation perfect against itself', () => {
    for (const role of ['source', 'cue', 'content'] as const) {
      const { exact, overlap, token } = figuresOf(article.spans, role)
      expect([exact.f1, overlap.f1, token.f1]).toEqual([1, 1, 1])
    }
  })

  it('tells exact spans from such that overlap', () => {
    const found = [{ start: 15, end: 19, role: 'content' as const }]
    expect(figuresOf(found, 'content').exact.f1).toBe(0)
    expect(figuresOf(found, 'content').overlap).toMatchObject({ precision: 1, recall: 0.5 })
    expect(figuresOf(found, 'content').token.precision).toBe(1)
  })

  it('gives zeros where nothing was found, and for no articles', () => {
    expect(figuresOf([], 'cue').overlap).toEqual({ precision: 0, recall: 0, f1: 0 })
    expect(attributionFigures(addCounts([]).cue).exact.f1).toBe(0)
  })
})

describe('scoreAttribution', () => {
  it('scores plain attributions', () => {
    const score = scoreAttribution([readPolnear('a', TEXT, ANN)])
    expect(score.articles).toBe(1)
    expect(score.figures.source.overlap.f1).toBe(1)
    expect(score.figures.content.overlap.f1).toBe(1)
  })

  const dev = '../shared/bench/polnear/dev'
  it.skipIf(!existsSync(dev))(
    'reaches its figures on PolNeAR’s development part (skipped where that is absent)',
    () => {
      const { figures } = scoreAttribution(readPolnearFolder(dev))
      expect(figures.content.overlap.f1).toBeGreaterThanOrEqual(0.83)
      expect(figures.source.overlap.f1).toBeGreaterThanOrEqual(0.78)
      expect(figures.cue.overlap.f1).toBeGreaterThanOrEqual(0.77)
      expect(figures.content.token.f1).toBeGreaterThanOrEqual(0.865)
    },
    120_000,
  )
})

describe('sharesTextWith', () => {
  it('looks for eight words in a row, whatever their case and marks', () => {
    const shares = sharesTextWith(['The old mill by the river burned down, on Tuesday.'])
    expect(shares('He wrote: "the OLD mill by the river burned down" and left.')).toBe(true)
    expect(shares('The old mill by the river burned.')).toBe(false)
    expect(shares('')).toBe(false)
  })
})
