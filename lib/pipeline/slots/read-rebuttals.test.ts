import { describe, expect, it } from 'vitest'
import { tag } from '@/lib/text/tag'
import { readQuantities } from './read-quantities'
import { readRebuttals } from './read-rebuttals'

const tokensOf = (text: string) => tag(text, [{ start: 0, end: text.length }])[0] ?? []

function rebuttalsIn(text: string, before = '') {
  const tokens = tokensOf(text)
  return readRebuttals(tokens, () => readQuantities(tokensOf(before))).map((one) => [
    one.named?.least ?? null,
    one.kind,
    tokens
      .slice(...one.tokens)
      .map((t) => t.text)
      .join(' '),
  ])
}

describe('readRebuttals', () => {
  it.each([
    [
      'That is well short of the nine boats that the harbour board announced.',
      9,
      'contradiction',
      'well short of the nine boats',
    ],
    [
      'They found fewer than the 400 crates reported by the union.',
      400,
      'contradiction',
      'fewer than the 400 crates',
    ],
    [
      'Pictures show wrecked boats, but fewer than Nordline claimed.',
      null,
      'contradiction',
      'fewer than Nordline claimed',
    ],
    [
      'The figure of nine might yet be revised, she cautioned.',
      9,
      'doubt',
      'figure of nine might yet be revised',
    ],
    ['An estimate of 40 could prove too high.', 40, 'doubt', 'estimate of 40 could prove too high'],
    ['Forget nine.', 9, 'contradiction', 'Forget nine'],
    ["It isn't a dozen, it's four.", 12, 'contradiction', "isn't a dozen"],
    ['They were not four, they were nine.', 4, 'contradiction', 'were not four'],
  ])('%s', (text, named, kind, words) => {
    expect(rebuttalsIn(text)).toEqual([[named, kind, words]])
  })

  it('takes a figure that is called somebody else’s for set aside behind another one', () => {
    const text = 'The figure of 312 given by the port counts bookings.'
    expect(rebuttalsIn(text, 'There were 298 people aboard.')).toEqual([
      [312, 'contradiction', 'figure of 312 given by the port'],
    ])
  })

  it.each([
    ['The figure of 312 given by the port includes the crew.', 'There were 298 people aboard.'],
    ['The figure of 312 given by the port was confirmed.', 'There were 298 people aboard.'],
    ['The figure of 312 given by the port is new.', 'There were 12 sailors aboard.'],
    ['The figure of 312 given by the port is new.', 'The ship sank.'],
  ])('but not in: %s (%s)', (text, before) => {
    expect(rebuttalsIn(text, before)).toEqual([])
  })

  it.each([
    'The toll of nine may yet rise.',
    'The figure of nine might be revised upwards.',
    'The sale raised less than the $3 million that Roe wanted.',
    'They found more than the 40 crates they had hoped for.',
    'He knows more than he said.',
    'The price was lower than last year.',
    'Forget nine to five: the port works at night.',
    'It is not four weeks since the ship sank.',
    'It is not two men but a crowd that they fear.',
  ])('sets nothing aside in: %s', (text) => {
    expect(rebuttalsIn(text)).toEqual([])
  })
})
