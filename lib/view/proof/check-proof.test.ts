import { describe, expect, it, test } from 'vitest'
import { ODD_STORY } from '@/lib/fixtures/odd-story'
import { toReport } from '../report'
import type { Report } from '../report-schema'
import { checkProof } from './check-proof'

const REPORT = toReport(ODD_STORY)
const TEXTS = new Map(ODD_STORY.analysis.articles.map(({ sha256, text }) => [sha256, text]))

/** The faults of a report that was changed after it was written. */
function faultsOf(change: (report: Report) => void, texts = TEXTS): readonly string[] {
  const changed = structuredClone(REPORT)
  change(changed)
  return checkProof(changed, texts).faults
}
const firstMention = ({ claims }: Report) => claims[0]?.mentions[0]

describe('a report held against its texts', () => {
  it('has no fault as it was written, and every kind of place was looked at', () => {
    const proof = checkProof(REPORT, TEXTS)
    expect(proof.faults).toEqual([])
    expect(proof).toMatchObject({ articles: 2, cells: 6 })
    expect(proof.quotes).toBeGreaterThanOrEqual(4)
    expect(proof.places).toBeGreaterThanOrEqual(4)
  })

  test.each<[string, (report: Report) => void, RegExp]>([
    [
      'a word of a quote is another',
      (report) => Object.assign(firstMention(report) ?? {}, { quote: 'the "Gull" lies on the sand' }),
      /^a\.txt, 54 to 81: the claim “The ferry ran aground\.” quotes “the "Gull" lies on the sand”, the text has “the "Gull" sits on the sand”\.$/,
    ],
    [
      'a quote stands one unit further',
      (report) => Object.assign(firstMention(report) ?? {}, { start: 55, end: 82 }),
      /^a\.txt, 55 to 82: .* quotes “the "Gull"/,
    ],
    [
      'a sentence ends beyond the text',
      (report) => Object.assign(firstMention(report) ?? {}, { context: [0, 9999] }),
      /^a\.txt, 0 to 9999: .* points beyond the text, which has \d+ units\.$/,
    ],
    [
      'a mention is of an article that is not there',
      (report) => Object.assign(firstMention(report) ?? {}, { article: 'elsewhere' }),
      /points at an article "elsewhere" that the report does not have\.$/,
    ],
    [
      'a cell says what no mention does',
      (report) => Object.assign(report.claims[0]?.cells[0] ?? {}, { stance: 'disputes' }),
      /^The Post “disputes” the claim “The ferry ran aground\.”, by its mentions it is “repeats”\.$/,
    ],
    [
      'a cell leaves out what it has mentions of',
      (report) => Object.assign(report.claims[0]?.cells[0] ?? {}, { mentions: [] }),
      /by its mentions it is “omits”\.$/,
    ],
    [
      'origins are counted that are not listed',
      (report) => Object.assign(report.claims[0] ?? {}, { independentOrigins: 4 }),
      /^The claim “The ferry ran aground\.” counts 4 origins and lists 1\.$/,
    ],
  ])('says where %s', (_, change, words) => {
    const faults = faultsOf(change)
    expect(faults.length).toBeGreaterThan(0)
    expect(
      faults.some((fault) => words.test(fault)),
      faults.join('\n'),
    ).toBe(true)
  })

  it('says of which article there is no text, and counts what was checked', () => {
    const [first] = [...TEXTS]
    const proof = checkProof(REPORT, new Map(first ? [first] : []))
    expect(proof.articles).toBe(1)
    expect(proof.faults).toEqual([
      `b.txt: no text has its SHA-256 ${'62'.repeat(32)}; its quotes were not checked.`,
    ])
  })
})
