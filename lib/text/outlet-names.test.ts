import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findOutletNames, knownOutlet, looksLikeOutlet, sameOutlet, shortensTo } from './outlet-names'

describe('findOutletNames', () => {
  it.each([
    ['He told Reuters and the AP.', ['Reuters', 'The Associated Press']],
    [
      'The Associated Press and Agence France-Presse wrote.',
      ['The Associated Press', 'Agence France-Presse'],
    ],
    [
      'RFE/RL and Radio Free Europe are one.',
      ['Radio Free Europe/Radio Liberty', 'Radio Free Europe/Radio Liberty'],
    ],
    ['She reads the New York Times, not the Times of Israel.', ['The New York Times', 'The Times of Israel']],
    ['In the Guardian the guardian spoke; The Sun saw the sun.', ['The Guardian', 'The Sun']],
    ['Fox News’ reporter met CNN’s.', ['Fox News', 'CNN']],
    ['She saw Dawn of the Tides, a film; Dawn reported it.', ['Dawn']],
    // people who are called as outlets are
    [
      'Michael Bloomberg, Mr. Bloomberg and Mayor Bloomberg ran; But Bloomberg, and on Monday. Bloomberg, told.',
      ['Bloomberg', 'Bloomberg'],
    ],
    [
      'On Monday Bloomberg, in May Bloomberg and New York Bloomberg reported it.',
      ['Bloomberg', 'Bloomberg', 'Bloomberg'],
    ],
    ['Petra Holt met Dawn Reyes and Anna Forbes.', []],
    ['Petra, the Petra News Agency, Dawn News and Forbes said so.', ['Petra', 'Petra', 'Dawn', 'Forbes']],
    // unknown ones, by their shape
    ['The Riverside Gazette and DeepSeaWatch had it.', ['The Riverside Gazette', 'DeepSeaWatch']],
    // no outlets
    ['The mayor met McDonald and O’Neil in the post office on a daily basis.', []],
    ['On TV interviews are short; In Radio drama they are long.', []],
    ['APPLE and MAPS and RTX are no outlets.', []],
    ['', []],
  ])('%s', (text, names) => {
    expect(findOutletNames(text).map((one) => one.name)).toEqual(names)
  })

  it('gives spans in order that hold the name as written', () => {
    const words = fc.constantFrom(
      'Reuters',
      'the',
      'The',
      'AP',
      'told',
      'Sor',
      'Gazette',
      'New',
      'York',
      'Times',
      ',',
      '🚀',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (parts) => {
        const text = parts.join(' ')
        let from = 0
        for (const { start, end } of findOutletNames(text)) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          from = end
        }
      }),
    )
  })
})

describe('names of outlets', () => {
  it('are one where they name one outlet', () => {
    expect(sameOutlet('AP', 'The Associated Press')).toBe(true)
    expect(sameOutlet('the Sor Gazette', 'Sor Gazette')).toBe(true)
    expect(sameOutlet('Reuters', 'AFP')).toBe(false)
    expect(knownOutlet('the AFP')).toEqual({ name: 'Agence France-Presse', agency: true })
    expect(knownOutlet('Sor Gazette')).toBeNull()
  })

  it('may be shortened', () => {
    expect(shortensTo('The New York Times', 'The Times')).toBe(true)
    expect(shortensTo('The New York Times', 'The New York Times')).toBe(false)
  })

  it.each([
    ['Sor Today', true],
    ['CNX', true],
    ['BuzzFeed', true],
    ['DeepSeaWatch', true],
    ['Ann Lee', false],
    ['JR Roe', false],
  ])('%s looks like one: %s', (name, expected) => {
    expect(looksLikeOutlet(name)).toBe(expected)
  })
})
