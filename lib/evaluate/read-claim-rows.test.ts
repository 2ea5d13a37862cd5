import { describe, expect, it } from 'vitest'
import { readClaimRows } from './read-claim-rows'

const row = (fields: object) =>
  JSON.stringify({
    claim: 'The mill burned down',
    headline: null,
    body: 'The mill burned.',
    cell: 'asserts',
    ...fields,
  })

describe('readClaimRows', () => {
  it('reads rows with and without a headline, and passes over empty lines', () => {
    const { rows, rejected } = readClaimRows(
      `${row({ headline: 'Mill burns' })}\n\n${row({ headline: undefined })}\n`,
    )
    expect(rows.map((r) => r.headline)).toEqual(['Mill burns', null])
    expect(rejected).toEqual([])
  })

  it.each([
    ['{', /not valid JSON/],
    ['[]', /wrong "row"/],
    [row({ claim: ' ' }), /wrong "claim"/],
    [row({ body: 7 }), /wrong "body"/],
    [row({ cell: 'agrees' }), /wrong "cell"/],
  ])('tells what is wrong with %s and keeps the rest', (line, reason) => {
    const { rows, rejected } = readClaimRows(`${row({})}\n${line}\n${row({})}`)
    expect(rows).toHaveLength(2)
    expect(rejected).toEqual([{ line: 2, reason: expect.stringMatching(reason) }])
  })
})
