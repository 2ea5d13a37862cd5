import { describe, expect, it } from 'vitest'
import { readWireLabels, scoreWire } from './wire'

const BODY =
  'The harbour master closed both basins on Friday after a crane slid from its rails.\n\nNobody was hurt, he said.'
const row = (name: string, text: string, wire: boolean) => ({
  name,
  text: `Crane blocks the harbour\n\n${text}`,
  wire,
})

describe('scoreWire', () => {
  it.each([
    ['a dateline', `LINDHOLM (AP) — ${BODY}`, true],
    ['a dateline with a date', `LINDHOLM, Oct. 9 (UPI) -- ${BODY}`, true],
    ['an agency’s last line', `${BODY}\n\n(Reporting by Jane Roe; Editing by John Doe)`, true],
    ['an agency that is only cited', `${BODY}\n\nReuters reported that the crane was old.`, false],
    ['an agency that somebody told', `${BODY}\n\n“It was old,” he told the AP.`, false],
    ['nothing', BODY, false],
  ])('%s', (name, text, wire) => {
    const { wrong, missed } = scoreWire([row(name, text, wire)])
    expect([wrong, missed]).toEqual([[], []])
  })

  it('counts right, wrong and missed ones', () => {
    const score = scoreWire([
      row('right', `LINDHOLM (AP) — ${BODY}`, true),
      row('wrong', `LINDHOLM (AP) — ${BODY}`, false),
      row('missed', BODY, true),
    ])
    expect(score).toMatchObject({ articles: 3, wire: 2, precision: 0.5, recall: 0.5, missed: ['missed'] })
    expect(score.wrong.map((one) => one.name)).toEqual(['wrong'])
    expect(scoreWire([])).toMatchObject({ precision: null, recall: null })
  })
})

describe('readWireLabels', () => {
  it('finds its columns by name', () => {
    const table = 'filename\twire\tcompartment\none\tAP\tdev\ntwo\tNone\ttrain\nthree\tNA\ttrain\n'
    expect(readWireLabels(table)).toEqual([
      { part: 'dev', name: 'one', wire: true },
      { part: 'train', name: 'two', wire: false },
      { part: 'train', name: 'three', wire: false },
    ])
  })

  it('names the column that is missing', () => {
    expect(() => readWireLabels('filename\twire\n')).toThrow(/"compartment"/)
  })
})
