import { describe, expect, it } from 'vitest'
import { articleOf, sentencesOf } from '../attribution/article-of.fixture'
import { attribute } from '../attribution/attribute'
import { SETTINGS } from '../settings'
import { findPropositions } from './find-propositions'

/** "words | who says them" of each aside. */
function asides(text: string): string[] {
  const articles = [articleOf(text)]
  const sentences = sentencesOf(articles)
  return findPropositions(articles, sentences, attribute(articles, sentences), SETTINGS)
    .filter((one) => one.rule === 'mention:aside')
    .map((one) => `${text.slice(one.span.start, one.span.end)} | ${one.attribution?.sourceName ?? null}`)
}

describe('who says what is set beside a name', () => {
  it.each([
    // The outlet, where what somebody said is told in other words
    [
      'Anna Weber said that the crane had been sold to Emil Roth, who has owned the harbour bank since last spring.',
      'Emil Roth, who has owned the harbour bank since last spring | null',
    ],
    // Who speaks, in their own words
    [
      'Anna Weber said: “The crane was sold to Emil Roth, who has owned the harbour bank since last spring.”',
      'Emil Roth, who has owned the harbour bank since last spring | Anna Weber',
    ],
    // Who speaks, where the aside tells it
    [
      'The crane was sold in May to Emil Roth, who said that he had owned the harbour bank since last spring.',
      'Emil Roth, who said that he had owned the harbour bank since last spring | Emil Roth',
    ],
  ])('%s', (text, expected) => {
    expect(asides(text).map((one) => one.replace(/[.”]+ \|/, ' |'))).toEqual([expected])
  })

  it.each([
    // How the outlet knows is nothing that could be denied
    'The letter, which this newspaper has seen but may not print, names two captains of the ferry.',
    'The letter from the harbour board, which the Gazette has obtained, names two captains of the ferry.',
  ])('finds nothing beside the point: %s', (text) => {
    expect(asides(text)).toEqual([])
  })
})
