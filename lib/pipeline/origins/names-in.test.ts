import { describe, expect, it } from 'vitest'
import { tokenize } from '@/lib/text/tokens'
import { namesIn } from './names-in'
import { outletKey, outletsIn } from './outlet-key'
import { readRuns, sameWords } from './same-words'

const keys = (text: string) => namesIn(tokenize(text, { start: 0, end: text.length })).map((name) => name.key)

describe('namesIn', () => {
  it.each([
    ['Harbour master Maren Holt said', ['harbour', 'holt']],
    ['On Friday the Coastal Safety Board met', ['coastal safety board']],
    ['the Department of Homeland Security', ['homeland security']],
    ['President Núñez’s answer', ['nunez']],
    ['Sources said that officials knew', []],
    ['two Mexican soldiers', []],
    ['a South Korean newspaper', []],
    ['Homeland Security Secretary Jane Roe', ['roe']],
    ['the Coastal Safety Board Director', ['coastal safety board director']],
    ['the Court of Arbitration for Sport', ['court of arbitration for sport']],
    ['the Centre for Harbour Imaging met', ['centre for harbour imaging']],
    ['a boat for Maren Holt', ['holt']],
    ['Keep It Public said', ['keep it public']],
    ['Maren Holt. It rained', ['holt']],
    ['Ludwig van Beethoven', ['beethoven']],
    ['', []],
  ])('%s', (text, found) => {
    expect(keys(text)).toEqual(found)
  })
})

describe('outlets', () => {
  it.each([
    ['the AP', 'The Associated Press'],
    ['Huffington Post', 'HuffPost'],
    ['Deep Harbour Web', 'DeepHarbourWeb'],
    ['The Harbour Mail', 'Harbour Mail'],
  ])('%s is %s', (one, other) => {
    expect(outletKey(one)).toBe(outletKey(other))
  })

  it('finds known ones, those of an outlet’s shape and the story’s own', () => {
    const text = 'Reuters, the Lindholm Herald and Deep Harbour Web had it; Maren Holt had not.'
    const found = outletsIn(text, new Set([outletKey('DeepHarbourWeb')]))
    expect(found.map((one) => text.slice(one.start, one.end))).toEqual([
      'Reuters',
      'Lindholm Herald',
      'Deep Harbour Web',
    ])
  })
})

describe('sameWords', () => {
  it.each([
    ['one two three four five six seven eight', 'zero one two three four five six seven', true],
    ['one two three four five six', 'one two three four five six', false],
    ['He said it was “old and worn out”.', 'It was old and worn out, she said.', true],
    ['He said it was “old and worn”.', 'It was old and worn, she said.', false],
    ['', '', false],
  ])('%s | %s', (a, b, same) => {
    expect(sameWords(readRuns(a), readRuns(b))).toBe(same)
    expect(sameWords(readRuns(b), readRuns(a))).toBe(same)
  })
})
