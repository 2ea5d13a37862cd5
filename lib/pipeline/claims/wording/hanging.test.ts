import { describe, expect, it } from 'vitest'
import { tag } from '@/lib/text/tag'
import { hangs, withoutLink } from './hanging'
import { lineOf, piecesOf } from './wording'

/** The pieces before the bar, and those behind it. */
function cut(text: string) {
  const bar = text.indexOf('|')
  const whole = text.replace('|', '')
  const pieces = piecesOf(tag(whole, [{ start: 0, end: whole.length }])[0] ?? [])
  return { head: pieces.filter((p) => p.end <= bar), behind: pieces.filter((p) => p.start >= bar) }
}

describe('withoutLink, before what something is put against', () => {
  it.each([
    [
      'Harrow is married to the captain, and not|, as the paper had it, to the cook.',
      'Harrow is married to the captain',
    ],
    ['Harrow is no captain and will not|.', 'Harrow is no captain and will not'],
  ])('%s', (text, expected) => {
    const { head, behind } = cut(text)
    expect(lineOf(withoutLink(head, behind[0]))).toBe(expected)
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
    ['The letter came shortly |after the ferry had sunk.'],
    ['The port sold the ferry in an effort |to pay the crew.'],
    ['The crew left the ferry at Norvik in order |to rest.'],
    ['The storm brought an end |to the talks.'],
    ['The crew slept: that’s |when the mast broke.'],
    ['The captain wrote that during her years of selling boats|, nobody paid.'],
    ['The crew spoke of selling |the old ferry.'],
    ['The captain rushed back |to the port.'],
    ['The fire happened |while the crew slept.'],
    ['The captain was 20 |when he bought the ferry.'],
    ['The boy was just nine months old |when the ferry sank.'],
    ['The guild sold the ferry at a time |when nobody paid.'],
    ['A lamp is a great help |when sailing in the dark.'],
    ['The loss will not weaken |but strengthen the guild.'],
    ['The boat was not the old ferry |but a barge.'],
    ['They live in a small house close to |where the ferry sank.'],
    ['The woman asked him to come to the pier where|, the port says, they drank.'],
    ['The storm will make the bay rough and thus| close the port.'],
    ['A clerk has said that around 400 old boats| were lost.'],
    ['The crew ran into the hall where the guild| and its owner sat.'],
  ])('where the rest is missing: %s', (text) => {
    const { head, behind } = cut(text)
    expect(hangs(head, behind)).toBe(true)
  })

  it.each([
    ['The ferry sank off the island|, the port said.'],
    ['The ferry sank off the island| in May.'],
    ['The harbour did just that|.'],
    ['Nobody knows what the ferry was built for|.'],
    ['The port said that while the storm was strong, the ferry was sound|.'],
    ['Harrow sold the ferry| and bought a car.'],
    ['The captain sold the ferry |after two years.'],
    ['The captain rushed back |to help the crew.'],
    ['The owners paid for it last week |to help the crew.'],
    ['The ferry was shut down |when the storm broke.'],
    ['The captain did not stop at the pier |but nobody saw why.'],
    ['The captain sold the ferry in May |when he was 20.'],
    ['Nobody asked where|.'],
    ['The captain left |the next day.'],
    ['The guild will pay the crew when necessary|.'],
  ])('not where it is whole: %s', (text) => {
    const { head, behind } = cut(text)
    expect(hangs(head, behind)).toBe(false)
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
    const { head, behind } = cut(text)
    expect(lineOf(withoutLink(head, behind[0]))).toBe(expected)
  })
})
