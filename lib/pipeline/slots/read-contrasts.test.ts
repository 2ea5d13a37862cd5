import { describe, expect, it } from 'vitest'
import { tag } from '@/lib/text/tag'
import { readContrasts } from './read-contrasts'
import { readQuantities } from './read-quantities'

function contrastsIn(text: string) {
  const tokens = tag(text, [{ start: 0, end: text.length }])[0] ?? []
  return readContrasts(tokens, readQuantities(tokens)).map(({ value, former }) => [
    [value.least, value.most],
    [former.least, former.most],
  ])
}

describe('readContrasts', () => {
  it.each([
    ['Two people, not one, were hurt in the crash.', [2, 2], [1, 1]],
    ['Police said 14 ships, and not 12, had left the port.', [14, 14], [12, 12]],
    ['The work will take nine weeks, not four weeks, the mayor said.', [63, 63], [28, 28]],
    ['The work will take nine weeks, not four.', [63, 63], [28, 28]],
    ['He paid $5 million rather than $3 million for the ship.', [5e6, 5e6], [3e6, 3e6]],
    ['The storm sank 30 boats instead of the 12 first reported.', [30, 30], [12, 12]],
    ['The outbreak has sickened 23 pupils, up from 17 last week.', [23, 23], [17, 17]],
    ['The council revised the toll to 40 people from 52.', [40, 40], [52, 52]],
    ['Not 40 but 38 ships passed the strait.', [38, 38], [40, 40]],
    ['Up to 12 tons leaked, more than the 2 tons that the owner gave.', [0, 12], [2, 2]],
    ['He gets $2 million, less than half the $3 million reported by the Post.', [2e6, 2e6], [3e6, 3e6]],
    ['The wave sank 28 boats, the port said, correcting its earlier figure of 30.', [28, 28], [30, 30]],
    ['Officials said that 25 people had died, up from 23 a day earlier.', [25, 25], [23, 23]],
    ["The bill is nearer $500 million than the board's 300.", [425e6, 575e6], [3e8, 3e8]],
    ['The fire destroyed 30 houses, against the earlier 12 houses.', [30, 30], [12, 12]],
  ])('%s', (text, value, former) => {
    expect(contrastsIn(text)).toEqual([[value, former]])
  })

  it.each([
    'Twelve people were hurt, not all of them badly.',
    'Not only 12 but 15 ships passed the strait.',
    'The port took in 12 ships and 15 boats.',
    'The route from Lund to 12 other towns is closed.',
    'Between 12 and 15 ships left.',
    'More than 12 ships left, not counting the ferries.',
    'Twelve ships left from 3 piers.',
  ])('sets nothing aside in: %s', (text) => {
    expect(contrastsIn(text)).toEqual([])
  })
})
