import { describe, expect, it } from 'vitest'
import { tag } from '@/lib/text/tag'
import { TITLE, worded } from '../worded.fixture'
import { isNobody } from './is-nobody'
import { piecesOf } from './wording'

const read = (text: string) => isNobody(piecesOf(tag(text, [{ start: 0, end: text.length }])[0] ?? []), 0)

describe('isNobody', () => {
  it.each([
    // what comes to somebody's mind, or to light
    'It dawned on the owner that the wheel had been sold.',
    'It occurred to nobody to look inside.',
    'It transpired that the owner had fled.',
    'It struck the clerk that nobody had paid.',
    'It would surprise nobody to hear that.',
    'It followed that nobody had paid.',
    'It fell to the mayor to tell them.',
    'It would surprise nobody if the guild were fined.',
    'It was half past four when the alarm rang.',
    'It goes without saying that the guild paid.',
    'It doesn’t look like the owner will pay.',
    'It looked like a sale would follow.',
    // the hour, the weather, how long
    'It was 4 a.m. when the alarm rang.',
    'It was four in the morning.',
    'It was Monday.',
    'It was late on Tuesday before help came.',
    'It is dark by five in winter there.',
    'It had been raining for a week.',
    'It has been three weeks since the theft.',
    'It was nearly two miles to the port.',
    'It took three days to find the key.',
    'It has taken three days to find the key.',
    'It did not take long.',
    'It cost ten crowns to cross.',
    'It needed four men to lift the wheel.',
    // what a clause tells
    'It is not in dispute that the fire was large.',
    'It is not known how many sailors left.',
    'It’s not clear which of these boats sank.',
    'It has been suggested by two clerks that the guild paid.',
    'It was the crew that left.',
    'It is rumoured he left.',
  ])('means nothing: %s', (text) => {
    expect(read(text)).toBe(true)
  })

  it.each([
    'It employed forty people.',
    'It cost ten crowns.',
    'It needs to be painted.',
    'It was three years old.',
    'It was four metres long.',
    'It was built by a guild to carry corn.',
    'It struck the pier at night.',
    'It follows the coast to Lund.',
    'It was sold in May.',
    'It has a lake.',
    'It fell from the tower.',
    'It fell to the ground.',
    'It struck a boat that was moored at the pier.',
    'It helps to bring down fever.',
    'It was half finished.',
    'It was white.',
    'Its wheel was sold.',
  ])('means something: %s', (text) => {
    expect(read(text)).toBe(false)
  })

  it.each([
    'It comes a day after the flood.',
    'It follows a row about rust.',
    'It means the end of fishing.',
  ])('is no name’s: %s', (quote) => {
    expect(
      worded(`${TITLE}They met on the pier. The mill in Foula was shut in May. ${quote}`, quote),
    ).not.toMatch(/mill/i)
  })
})
