import { describe, expect, it } from 'vitest'
import { ministryIn, ministryKeys } from './ministries'

describe('ministryIn', () => {
  it.each([
    ["Ruritania's defence ministry", 'defence', 'ruri'],
    ['the Ruritanian Ministry of Defense', 'defence', 'ruri'],
    ['Ruritanian defence ministry officials', 'defence', 'ruri'],
    ['the foreign ministry', 'foreign', null],
    ['The Foreign Ministry', 'foreign', null],
    ['Ministry of Foreign Affairs', 'foreign', null],
    ['the interior ministry in Strelsau', 'interior', null],
    ['the Ministry of the Interior', 'interior', null],
  ])('%s', (words, topic, owner) => {
    expect(ministryIn(words)).toEqual({ topic, owner })
  })

  it.each([
    'the ministry',
    'a spokesman for the defence ministry',
    'two people close to the foreign ministry',
    'the minister of defence',
    'Ministry Street residents',
    '',
  ])('none in %j', (words) => {
    expect(ministryIn(words)).toBeNull()
  })
})

describe('ministryKeys', () => {
  it('gives all names of one ministry one key', () => {
    const key = ministryKeys(["Ruritania's defence ministry", 'the defence ministry', 'the foreign ministry'])
    expect(
      new Set(
        ["Ruritania's defence ministry", 'the defence ministry', 'the Ruritanian Ministry of Defense'].map(
          key,
        ),
      ),
    ).toEqual(new Set(['ruri defence ministry']))
    expect(key('the foreign ministry')).toBe('foreign ministry')
  })

  it('takes it for nobody’s where two have one', () => {
    const key = ministryKeys(["Ruritania's defence ministry", "Borduria's defence ministry"])
    expect(key('the defence ministry')).toBe('defence ministry')
    expect(key("Borduria's defence ministry")).toBe('bord defence ministry')
  })
})
