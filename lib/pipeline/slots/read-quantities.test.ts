import { describe, expect, it } from 'vitest'
import { tag } from '@/lib/text/tag'
import { readQuantities } from './read-quantities'

function quantitiesIn(text: string) {
  const tokens = tag(text, [{ start: 0, end: text.length }])[0] ?? []
  return readQuantities(tokens).map(({ least, most, unit, from, to }) => ({
    range: [Math.round(least), most === Number.POSITIVE_INFINITY ? most : Math.round(most)],
    unit,
    words: tokens
      .slice(from, to)
      .map((t) => t.text)
      .join(' '),
  }))
}

describe('readQuantities', () => {
  it.each([
    ['The storm killed 12 people.', [12, 12], 'people', '12 people'],
    ['Up to 400 heavily armed fighters landed.', [0, 400], 'people', 'Up to 400 heavily armed fighters'],
    ['Some 50 to 60 sailors waited.', [43, 69], 'sailor', 'Some 50 to 60 sailors'],
    ['Between 50 and 60 ships left.', [50, 60], 'ship', 'Between 50 and 60 ships'],
    ['About 400 ships left.', [340, 460], 'ship', 'About 400 ships'],
    ['More than 30 ships left.', [30, Number.POSITIVE_INFINITY], 'ship', 'More than 30 ships'],
    ['Dozens of ships left.', [24, 99], 'ship', 'Dozens of ships'],
    [
      'Tens of thousands of protesters marched.',
      [20_000, 99_999],
      'people',
      'Tens of thousands of protesters',
    ],
    ['More than two dozen ships left.', [24, Number.POSITIVE_INFINITY], 'ship', 'More than two dozen ships'],
    ['More than a dozen ships left.', [12, Number.POSITIVE_INFINITY], 'ship', 'More than a dozen ships'],
    ['It recalled 1.2 million cans.', [1_200_000, 1_200_000], 'cans', '1.2 million cans'],
    [
      'More than a million tins were sold.',
      [1_000_000, Number.POSITIVE_INFINITY],
      'tin',
      'More than a million tins',
    ],
    ['The repairs may last a month and a half.', [41, 50], 'time', 'a month and a half'],
    ['They will take six weeks.', [42, 42], 'time', 'six weeks'],
    ['She signed a five-year contract.', [1825, 1825], 'time', 'five-year contract'],
    ['Two tons of oil at most leaked.', [2, 2], 'ton', 'Two tons'],
    ['The owner spoke of two tons at most.', [0, 2], 'ton', 'two tons'],
    ['The club handed over $2.5 million.', [2_500_000, 2_500_000], '$', '$ 2.5 million'],
    ['They put off 120 operations.', [120, 120], 'operat', '120 operations'],
    ['It cost $1.5 million.', [1_500_000, 1_500_000], '$', '$ 1.5 million'],
    ['She made a few million dollars.', [2_000_000, 9_000_000], '$', 'few million dollars'],
    ['Two to three million people fled.', [2_000_000, 3_000_000], 'people', 'Two to three million people'],
    ['Turnout fell by 12 percent.', [12, 12], '%', '12 percent'],
    ['The others spoke of small groups.', [2, 60], 'people', 'small groups'],
    [
      'It put the damage at no less than $300 million.',
      [3e8, Number.POSITIVE_INFINITY],
      '$',
      'no less than $ 300 million',
    ],
    ['The board put the number of sailors aboard at 312.', [312, 312], 'sailor', '312'],
    ['He offered €450k.', [450_000, 450_000], '€', '€ 450k'],
    ['The raid destroyed nine old jets.', [9, 9], 'aircra', 'nine old jets'],
    ['The number of soldiers there may be about 400.', [340, 460], 'people', 'about 400'],
  ] as const)('%s', (text, range, unit, words) => {
    expect(quantitiesIn(text)).toEqual([{ range, unit, words }])
  })

  it.each([
    'The ferry sank in 2014.',
    'It sank on May 12 at dawn.',
    'The 20th ship left at 10:30.',
    'The driver, aged 17, was a 17-year-old from Lund.',
    'Flight 11 landed.',
    'The ships left.',
    'The ship sank three weeks ago.',
    'Half a million is too much.',
    'She worked there for two years.',
    'The figure of 312 given by the port is old.',
  ])('counts nothing in: %s', (text) => {
    expect(quantitiesIn(text)).toEqual([])
  })
})
