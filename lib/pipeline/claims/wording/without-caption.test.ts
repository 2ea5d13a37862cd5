import { describe, expect, it } from 'vitest'
import { tag } from '@/lib/text/tag'
import { withoutCaption } from './without-caption'
import { lineOf, piecesOf } from './wording'

/** Words that the story has in small letters. */
const KNOWN = new Set('lucky captured speech in on ladies police fake gazette'.split(' '))
const spelling = {
  of: (low: string) => (low === 'gazette' ? 'Gazette' : KNOWN.has(low) ? low : null),
  hasName: () => false,
}
const without = (text: string) =>
  lineOf(withoutCaption(piecesOf(tag(text, [{ start: 0, end: text.length }])[0] ?? []), spelling))

describe('withoutCaption', () => {
  it.each([
    ['Lucky escape: The crew left the old ferry.', 'The crew left the old ferry.'],
    ['Captured: Harrow was held by the guild.', 'Harrow was held by the guild.'],
    ['‘Captured’: Harrow was held by the guild.', 'Harrow was held by the guild.'],
    [
      'In control: Harrow, who keeps the light, waited on the pier.',
      'Harrow, who keeps the light, waited on the pier.',
    ],
  ])('takes off what heads it: %s', (text, expected) => {
    expect(without(text)).toBe(expected)
  })

  it.each([
    // who speaks
    ['Police: The crew left the old ferry.'],
    ['Gazette: The crew left the old ferry.'],
    ['Harrow says: The crew left the old ferry.'],
    ['Lucky sailor: The crew left the old ferry.'],
    ['Captured: “The crew left the old ferry.”'],
    // what takes back what follows
    ['Fake: The crew left the old ferry.'],
    // a sentence of its own, no sentence behind it, one word of it
    ['In May the crew was lucky: The storm had passed.'],
    ['Captured: Harrow on the pier.'],
    ['Lucky escape: the crew left the old ferry.'],
  ])('leaves %s', (text) => {
    expect(without(text)).toBe(text)
  })
})
