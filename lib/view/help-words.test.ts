import { describe, expect, it } from 'vitest'
import type { MatrixCell, MatrixRow } from '@/lib/model/matrix'
import { chooseExample, readAloud, SIGN_MEANINGS } from './help-words'
import { LEGEND } from './sign'

const cell = (change: Partial<MatrixCell>): MatrixCell => ({
  outletId: 'a',
  stance: 'omits',
  repeatVoice: null,
  disputeVoice: null,
  quote: null,
  disputeQuote: null,
  source: null,
  mentions: 0,
  omission: null,
  judged: null,
  hedge: null,
  ...change,
})

it('every sign of the legend is explained', () => {
  expect(SIGN_MEANINGS.map(({ sign }) => sign.id)).toEqual(LEGEND.map((sign) => sign.id))
})

describe('readAloud', () => {
  it.each([
    [{ stance: 'repeats', repeatVoice: 'own' }, 'The Post says it in its own voice.'],
    [
      { stance: 'repeats', repeatVoice: 'attributed', source: 'the mayor' },
      'The Post passes it on, as the words of the mayor.',
    ],
    [
      { stance: 'repeats', repeatVoice: 'attributed' },
      'The Post passes it on, as the words of somebody it does not name.',
    ],
    [
      { stance: 'disputes', disputeVoice: 'attributed', source: 'the mayor' },
      'The Post reports that it is denied, by the mayor.',
    ],
    [{ stance: 'disputes', disputeVoice: 'own' }, 'The Post disputes it in its own voice.'],
    [
      { stance: 'both', repeatVoice: 'attributed', disputeVoice: 'attributed', source: 'the mayor' },
      'The Post has both: it passes it on, and it reports that it is denied, by the mayor.',
    ],
    [{}, 'The Post has nothing about it.'],
    [
      { omission: { kind: 'dropped', because: 'The rest was copied.', evidence: [] } },
      'The rest was copied.',
    ],
  ] as const)('%o', (change, words) => {
    expect(readAloud('The Post', cell(change))).toBe(words)
  })
})

describe('chooseExample', () => {
  const row = (id: string, ...cells: readonly Partial<MatrixCell>[]): MatrixRow => ({
    claim: { id, text: id, rank: 0 },
    outlets: 1,
    repeatedBy: 1,
    disputedBy: 0,
    origins: 1,
    grade: 0,
    drifts: 0,
    dropped: 0,
    disputes: [],
    judgement: null,
    atMost: false,
    cells: cells.map(cell),
  })

  it('takes the first row with most kinds of cells', () => {
    const repeats = { stance: 'repeats', repeatVoice: 'own' } as const
    const rows = [
      row('one', {}, {}),
      row('two', {}, repeats),
      row('three', repeats, {}),
      row('four', repeats, repeats),
    ]
    expect(chooseExample({ rows })?.claim.id).toBe('two')
    expect(chooseExample({ rows: [] })).toBeNull()
  })
})
