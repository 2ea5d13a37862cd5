import { describe, expect, it } from 'vitest'
import { ODD_STORY } from '@/lib/fixtures/odd-story'
import { toReport } from './report'
import { reportText } from './report-text'

const report = toReport(ODD_STORY, { settings: { list: [], none: {}, text: 'say "{" and \n' } })
const text = reportText(report)

describe('reportText', () => {
  it('says the same as the report, and ends with a line', () => {
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(report)))
    expect(text.endsWith('}\n')).toBe(true)
  })

  it('has a line for each cell and each mention, whatever they hold', () => {
    const lines = text.split('\n').map((line) => line.trim().replace(/,$/, ''))
    for (const one of report.claims.flatMap(({ cells, mentions }) => [...cells, ...mentions]))
      expect(lines).toContain(JSON.stringify(one))
  })

  it('has the parts of a claim on lines of their own', () => {
    expect(text).toMatch(/^ {6}"rank": 0,$/m)
    expect(text).toMatch(/^ {2}"claims": \[$/m)
  })
})
