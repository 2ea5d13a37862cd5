import { describe, expect, it } from 'vitest'
import { readQuoted } from './read-evidence'
import { storyNames } from './story-names'

const NO_STORY = storyNames([], [])

describe('readQuoted', () => {
  it.each([
    ['a verb of statement', 'Jane Roe said the bridge would open on Monday.', ['Jane Roe']],
    ['a verb of denial', 'Jane Roe denied that the bridge had been closed.', ['Jane Roe']],
    ['an act of speech', 'Jane Roe warned of a second flood.', ['Jane Roe']],
    ['a statement of their own', 'The Acme spokesman’s latest denial came on Monday.', ['Acme']],
    ['several of their own', 'The Acme spokesman’s claims were read out.', ['Acme']],
    [
      'a verb behind an apposition',
      'Jane Roe, the chair of the board, told reporters it would open.',
      ['Jane Roe'],
    ],
    ['nothing said', 'Jane Roe walked across the bridge on Monday.', []],
    ['nothing, for it is said of them', 'Acme itself was unfairly called the cheat of the year.', []],
    ['nothing, for the verb is a noun of several', 'In fact, Red Line claims are made by the owners.', []],
    ['a verb that is no noun', 'The plane Iran says was shot down was a drone.', ['Iran']],
    ['a verb within what is said of another', 'A man whom Jane Roe says had a gun fled.', ['Jane Roe']],
    ['a verb before what is said', 'What Acme says is that the dam broke.', ['Acme']],
    ['a verb before a verb of one', 'The money Acme claims was stolen never came.', ['Acme']],
    ['a verb behind “which”', 'The boats which Acme claims were sunk came home.', ['Acme']],
    ['a verb behind “that”', 'The boats that Acme reports are lost came home.', ['Acme']],
    ['nothing, for such nouns have verbs of several', 'Acme promises have not been kept.', []],
    [
      'nothing, for a headline leaves “be” out',
      'Acme told to pay, Holt accused of fraud, Jane Roe declared winner',
      [],
    ],
    ['nothing, for another does it', 'Acme criticised by neighbours over noise', []],
    ['nothing, for figures add up', 'The figures of Acme Bridge do not add up.', []],
    ['nothing, for the guard is called up', 'On Thursday Acme called up the guard.', []],
    ['nothing, for a show concludes', 'The Acme Show will conclude on Monday.', []],
    ['a verb that concludes what it has found', 'Jane Roe concluded that the dam was safe.', ['Jane Roe']],
    ['what looks like it', 'Jane Roe told the board that Acme had to pay.', ['Jane Roe']],
    ['what else looks like it', 'Jane Roe warned of a flood and denied the report.', ['Jane Roe']],
    ['said by another', 'The walk, workers said, was led by Jane Roe.', []],
  ])('knows who speaks by %s', (_, quote, speakers) => {
    expect(readQuoted(quote, NO_STORY).map((one) => one.label)).toEqual(speakers)
  })
})
