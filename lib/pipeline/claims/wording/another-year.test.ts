import { describe, expect, it } from 'vitest'
import { speaksOfAnotherYear } from './another-year'

describe('speaksOfAnotherYear', () => {
  it.each([
    ['In 2019 the council sold the mill.', true],
    ['The deed of 9 May 2019 is lost.', true],
    ['The mill was sold in 2021.', false],
    ['The mill was sold.', false],
    // the last one counts
    ['Built in 1931, the mill was sold in 2021.', false],
    ['By a report of late 2019 it was sound.', true],
    ['Sold in 2021, the mill was built in 1931.', true],
    // what goes on, or is to come, and what is no year
    ['The mayor has led the council since 2017.', false],
    ['It is to be paid back by 2030.', false],
    ['She hopes to win the 2022 election.', false],
    ['It was sold for 2,019 crowns.', false],
    ['It is 2019.5 metres long.', false],
    ['The crew of the B-2019 left.', false],
  ])('%s', (text, expected) => {
    expect(speaksOfAnotherYear([text], '2021-03-11')).toBe(expected)
  })

  it('goes by the nearest text that names a year, and the last one there', () => {
    expect(speaksOfAnotherYear(['The bids closed.', 'The tender opened in 2019.'], '2021-03-11')).toBe(true)
    expect(speaksOfAnotherYear(['It was sold in 2021.', 'Bids closed in 2019.'], '2021-03-11')).toBe(false)
  })
})
