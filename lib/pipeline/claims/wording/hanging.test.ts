import { describe, expect, it } from 'vitest'
import { tag } from '@/lib/text/tag'
import { hangs, withoutLink } from './hanging'
import { lineOf, piecesOf } from './wording'

/** The pieces before the bar, and the first one behind it. */
function cut(text: string) {
  const bar = text.indexOf('|')
  const whole = text.replace('|', '')
  const pieces = piecesOf(tag(whole, [{ start: 0, end: whole.length }])[0] ?? [])
  return { head: pieces.filter((p) => p.end <= bar), next: pieces.find((p) => p.start >= bar) }
}

describe('withoutLink, before what something is put against', () => {
  it.each([
    [
      'Harrow is married to the captain, and not|, as the paper had it, to the cook.',
      'Harrow is married to the captain',
    ],
    ['Harrow is no captain and will not|.', 'Harrow is no captain and will not'],
  ])('%s', (text, expected) => {
    const { head, next } = cut(text)
    expect(lineOf(withoutLink(head, next))).toBe(expected)
  })
})

describe('hangs', () => {
  it.each([
    ['The captain explained that |when the ferry sank, nobody was on board.'],
    ['There were two cases of fever which |the port kept to itself.'],
    ['The pictures of the wreck came up just days |after the port was shut.'],
    ['It goes against the old belief that |ships cannot sink.'],
    ['The ferry is of a kind that is often associated |with the north.'],
    ['The paper reported that Harrow |“after long talks, sold the ferry.”'],
    ['The old plan cannot |but please the owners.'],
    ['The port said that while a storm cannot be ruled out|.'],
    ['The ferry was sold while the owners|, backed by the port, slept.'],
    ['It may not be a completely |new ferry.'],
    ['They had one of the |best ferries.'],
    ['The pictures were taken a day and a half |after the ferry had sunk.'],
    ['The letter came two weeks |before the ferry sank.'],
  ])('where the rest is missing: %s', (text) => {
    const { head, next } = cut(text)
    expect(hangs(head, next)).toBe(true)
  })

  it.each([
    ['The ferry sank off the island|, the port said.'],
    ['The ferry sank off the island| in May.'],
    ['The harbour did just that|.'],
    ['Nobody knows what the ferry was built for|.'],
    ['The port said that while the storm was strong, the ferry was sound|.'],
    ['Harrow sold the ferry| and bought a car.'],
  ])('not where it is whole: %s', (text) => {
    const { head, next } = cut(text)
    expect(hangs(head, next)).toBe(false)
  })
})

describe('withoutLink', () => {
  it.each([
    ['The ferry was sold and |the boats were kept.', 'The ferry was sold'],
    ['There will be three trips, mainly |on Mondays.', 'There will be three trips'],
    ['There will be three trips, mainly.|', 'There will be three trips'],
    ['The owners want to break even|.', 'The owners want to break even'],
    ['The ferry was sold |in May.', 'The ferry was sold'],
  ])('%s', (text, expected) => {
    const { head, next } = cut(text)
    expect(lineOf(withoutLink(head, next))).toBe(expected)
  })
})
