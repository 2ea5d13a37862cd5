import { describe, expect, it } from 'vitest'
import { NOTHING_GIVEN } from '@/lib/model/nothing-given'
import type { Attribution, RawArticle } from '@/lib/model/types'
import { clean } from '../../clean/clean'
import { findPeople } from './find-people'
import { readSpelling } from './spelling'

const finder = (text: string, source?: string) => {
  const raw: RawArticle = {
    id: 'a',
    file: 'a.txt',
    text: `A day in town\n\n${text}`,
    sha256: '',
    given: { ...NOTHING_GIVEN, outlet: 'Norvik Ledger' },
  }
  const said: readonly Attribution[] = source === undefined ? [] : [saidBy(source)]
  const articles = [clean(raw)]
  const people = findPeople(articles, said, readSpelling(articles))
  return { people, named: people.within('a', { start: 0, end: raw.text.length }) }
}

const saidBy = (sourceName: string): Attribution => ({
  articleId: 'a',
  source: [],
  cue: [],
  content: [],
  sourceName,
  basis: [],
  kind: 'indirect',
  rule: '',
  confidence: 1,
})

describe('findPeople', () => {
  it.each([
    ['The mayor met Mary Harrow.', [['Mary Harrow', 'female']]],
    ['The mayor met Mr. Harrow, and later Paul Harrow.', [['Paul Harrow', 'male']]],
    ['Spokeswoman Zanele Rukov came.', [['Zanele Rukov', 'female']]],
    ['President John Harrow spoke. Harrow then left.', [['John Harrow', 'male']]],
    ['Mrs Zanele Rukov came.', [['Zanele Rukov', 'female']]],
    [
      'Presidents Zanele Rukov and Paul Harrow met.',
      [
        ['Zanele Rukov', null],
        ['Paul Harrow', 'male'],
      ],
    ],
    ['The Harbour Board met.', []],
    ['They spoke to NASA about it.', []],
  ])('%s', (text, expected) => {
    expect(finder(text).named.map((p) => [p.name, p.gender])).toEqual(expected)
  })

  it.each([
    // what the story spells small is no part of a name at the beginning of a sentence
    ['Luckily Harrow swam. She was luckily near the pier with Mary Harrow.', ['Mary Harrow']],
    ['With Harrow ashore, the crew left with Paul Harrow, 61, on Monday.', ['Paul Harrow']],
    ['Oiled Harrow boots stood there. Mr Harrow, 61, had oiled them.', ['Harrow']],
    // but a forename is
    ['Mark Harrow left. They mark the spot.', ['Mark Harrow']],
    // and inside a sentence all of them are
    ['They called her Lucky Mary Harrow. She felt lucky.', ['Lucky Mary Harrow']],
    // faiths and parties are several
    ['The head of a billion Roman Catholics and of some Paul Republicans spoke.', []],
  ])('%s: %j', (text, names) => {
    expect(finder(text).named.map((p) => p.name)).toEqual(names)
  })

  it('is unsure of capitals that may be anything', () => {
    expect(finder('They saw Zanele Rukov there.').named).toEqual([
      { name: 'Zanele Rukov', gender: null, sure: false },
    ])
  })

  it.each([
    // kin and others with one surname
    ['Paul Harrow left. Mary Harrow left too. Paul Harrow is back.', 'Mary Harrow', 'Mary Harrow'],
    ['Paul Harrow left. Mary Harrow left too. Paul Harrow is back.', 'sister Mary Harrow', 'Mary Harrow'],
    ['Paul Harrow left. Mary Harrow left too. Paul Harrow is back.', 'Ms Harrow', 'Mary Harrow'],
    ['Paul Harrow left. Mary Harrow left too. Paul Harrow is back.', 'Harrow', 'Paul Harrow'],
    ['Paul Harrow left.', 'Mary Harrow', undefined],
    // one person's names
    ['Paul Harrow left. Paul J. Harrow is back. Paul Harrow left again.', 'Paul J. Harrow', 'Paul Harrow'],
    ['Paul Harrow left.', 'Captain Harrow', 'Paul Harrow'],
  ])('%s Who is %s?', (text, name, expected) => {
    expect(finder(text).people.known(name)?.name).toBe(expected)
  })

  it.each([
    ['Mr Zanele Rukov left. Zanele Rukov is back.', 'male'],
    ['Captain Zanele Rukov left. Ms Rukov is back.', 'female'],
    ['Captain Zanele Rukov left. Ms Rukov is back with Mr Rukov.', null],
  ])('knows by a title who may be "he": %s', (text, gender) => {
    expect(finder(text).people.known('Rukov')?.gender).toBe(gender)
  })

  it.each([
    ['Zanele Rukov said it. Rukov left.', 'Zanele Rukov', true],
    // places and outlets
    ['The sailor, from Lund, West Foula, said it. Foula is far.', 'West Foula', false],
    ['The Norvik Ledger said it. Ledger boys were there.', 'Norvik Ledger', false],
  ])('%s Is %s surely a person?', (text, source, sure) => {
    const { named } = finder(text, source)
    expect(named.some((person) => person.name === source && person.sure)).toBe(sure)
  })

  it('tells those with one surname apart where they stand', () => {
    const { named } = finder('Paul Harrow left. Paul Harrow is ill, said Mary Harrow.')
    expect(named.map(({ name }) => name)).toEqual(['Paul Harrow', 'Mary Harrow'])
  })

  it('knows a person by the last word of any name', () => {
    const { people } = finder('Mary Harrow came.')
    expect(people.known('Ms. Harrow')?.name).toBe('Mary Harrow')
    expect(people.known('the harbour board')).toBeNull()
  })

  it.each([
    ['Zanele Rukov, 34, came, and Zanele left.', 'Zanele left', 'Zanele Rukov'],
    // a place, one of two with that forename, and somebody of whom no more is known
    ['Paul Harrow came. The boat lay in Paul.', 'Paul.', undefined],
    ['Paul Harrow met Paul Okoro, and Paul left.', 'Paul left', 'Paul?'],
    ['Zanele Rukov, 34, came, and Paul left.', 'Paul left', 'Paul?'],
    ['The cook, Paul, came, and Paul left.', 'Paul left', 'Paul'],
  ])('knows by the forename whom the article names in full: %s', (text, place, name) => {
    const start = `A day in town\n\n${text}`.indexOf(place)
    const [person] = finder(text).people.within('a', { start, end: start + place.length })
    expect(person && `${person.name}${person.sure ? '' : '?'}`).toBe(name)
  })

  it.each([
    ['They saw North Foula.'],
    ['They saw Zanele Square.'],
    ['They saw the Prime Minister there.'],
    ['They saw Foula’s Deputy Prime Minister there.'],
    // where something is, is nobody elsewhere either
    ['It lay in Zanele Rukov. They saw Zanele Rukov.'],
  ])('takes for nobody: %s', (text) => {
    expect(finder(text).named).toEqual([])
  })

  it.each([
    ['They met Foula’s John Harrow there.', 'John Harrow'],
    ['They met Forty-year-old John Harrow there.', 'John Harrow'],
  ])('takes nothing before the name for a part of it: %s', (text, name) => {
    expect(finder(text).named.map((person) => person.name)).toEqual([name])
  })

  it('takes a longer name that stands there once for a slip', () => {
    const { named } = finder(
      'Paul Harrow left. Paul Harrow came. Paul Harrow is ill. Paul Harrow Sore: it was cold.',
    )
    expect(named.map((person) => person.name)).toEqual(['Paul Harrow'])
  })

  it('knows somebody by a title where several have the name', () => {
    const { named } = finder('Captain Kim Harrow and Captain Kim Okoro met Mr Kim.')
    expect(named.find(({ name }) => name === 'Kim')).toEqual({ name: 'Kim', gender: 'male', sure: true })
  })

  it('knows a surname with and without its article', () => {
    const { people, named } = finder('Captain Zanele al-Harrow came, and Harrow left.')
    expect(named.map(({ name }) => name)).toEqual(['Zanele al-Harrow'])
    expect(people.known('Harrow')?.name).toBe('Zanele al-Harrow')
  })

  it.each([
    ['Captain Zanele Rukov sold her boat when she was ill. Rukov, who is rich, hid herself.', 'female'],
    ['Captain Zanele Rukov said she was ill. Rukov added that she had left.', null],
    ['Captain Zanele Rukov knew what he did. Rukov knew what she did. Rukov knew where he was.', null],
  ])('knows by the pronouns behind a name who may be "she": %s', (text, gender) => {
    expect(finder(text).people.known('Rukov')?.gender).toBe(gender)
  })
})
