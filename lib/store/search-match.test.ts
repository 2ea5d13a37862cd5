import { describe, expect, it } from 'vitest'
import { LONGEST_SEARCH, MOST_TERMS, searchMatch } from './search-match'

describe('searchMatch', () => {
  it.each([
    ['ferry', '"ferry"'],
    ['  ferry   Gull ', '"ferry" AND "Gull"'],
    // Quotation marks, straight, curly, other people's; alone they are nothing.
    ['"ran aground" ferry', '"ran aground" AND "ferry"'],
    ['“ran aground”', '"ran aground"'],
    ['„ran aground“', '"ran aground"'],
    ['«ran aground»', '"ran aground"'],
    ['"ran aground', '"ran" AND "aground"'],
    ['ran" aground', '"ran" AND "aground"'],
    ['5" pipe', '"5" AND "pipe"'],
    // The beginning of a word.
    ['ground*', '"ground"*'],
    ['gro*und', '"gro*und"'],
    // What is left out; a hyphen inside a word or alone leaves out nothing.
    ['wall -mayor', '("wall") NOT "mayor"'],
    ['-mayor wall -"city hall" -fo*', '("wall") NOT "mayor" NOT "city hall" NOT "fo"*'],
    ['re-elected - mayor', '"re-elected" AND "mayor"'],
    ['"-mayor wall"', '"-mayor wall"'],
    // Operators of FTS5 are words like others.
    ['ferry OR gull', '"ferry" AND "OR" AND "gull"'],
    ['NOT ferry', '"NOT" AND "ferry"'],
    ['NEAR(ferry gull, 2)', '"NEAR(ferry" AND "gull," AND "2)"'],
    ['text:ferry -gull ^first {a b}:c', '("text:ferry" AND "^first" AND "{a" AND "b}:c") NOT "gull"'],
    ['it’s', '"it’s"'],
    // Right to left, and with signs beside words.
    ['مرحبا بالعالم', '"مرحبا" AND "بالعالم"'],
    ['🌀 storm🌀', '"storm🌀"'],
    ['a\0b\u0007c', '"a" AND "b" AND "c"'],
    ['\ud800ferry', '"ferry"'],
  ])('%j', (typed, match) => {
    expect(searchMatch(typed)).toMatchObject({ match, cut: false })
  })

  it.each(['', '   ', '"', '""', '* ( ) " \' -- ; ^', '🌀🌀', '\0', '\u200f'])(
    '%j asks for nothing',
    (typed) => {
      expect(searchMatch(typed)).toEqual({ match: null, terms: [], without: [], cut: false })
    },
  )

  it('asks for nothing where words are left out alone', () => {
    expect(searchMatch('-mayor -"city hall"')).toEqual({
      match: null,
      terms: [],
      without: ['mayor', 'city hall'],
      cut: false,
    })
  })

  it('says when more was typed than is looked for', () => {
    const long = searchMatch('x'.repeat(10_000))
    expect(long).toEqual({
      match: `"${'x'.repeat(LONGEST_SEARCH)}"`,
      terms: ['x'.repeat(LONGEST_SEARCH)],
      without: [],
      cut: true,
    })
    const many = searchMatch(Array.from({ length: 30 }, (_, i) => `w${i}`).join(' '))
    expect(many.terms).toHaveLength(MOST_TERMS)
    expect(many.cut).toBe(true)
  })

  it('never cuts a character in two', () => {
    const { terms } = searchMatch('a😀'.repeat(LONGEST_SEARCH))
    expect(terms.join('')).not.toMatch(/\p{Surrogate}/u)
  })
})
