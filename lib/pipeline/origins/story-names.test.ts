import { describe, expect, it } from 'vitest'
import { clean } from '../clean/clean'
import { rawArticle } from '../raw-article.fixture'
import { storyNames } from './story-names'

const story = (text: string, ...sources: readonly string[]) =>
  storyNames([clean(rawArticle('a.txt', text, { outlet: 'Harbour Mail' }))], sources)

describe('isWord', () => {
  const names = story(
    [
      'Hackers Hit Clinic As Nurses And Glide Users Wait',
      'Hackers shut the clinic on Monday. The clinic paid the hackers, and Brooks paid more. Copies were lost.',
      'Holt said so. “Fortunately the police came,” said Mel Brooks. Then Justice Weber left with Glide, and a field and another field with Mayor Field.',
    ].join('\n\n'),
  )
  it.each([
    ['a word that the story has in small letters', 'Hackers', true],
    ['a plural that begins sentences only', 'Copies', true],
    ['an adverb', 'Fortunately', true],
    ['a surname that is an adverb by its form', 'Kelly', false],
    ['a surname that the story has as a word too', 'Field', false],
    ['a word of a headline alone', 'Nurses', true],
    ['a surname', 'Holt', false],
    ['a surname that could be a plural', 'Brooks', false],
    ['a name of a headline', 'Glide', false],
    ['a name that the story has not', 'Okoro', false],
    ['an acronym', 'PLB', false],
    ['several words', 'Mel Brooks', false],
    ['nothing', '', false],
  ])('%s', (_, label, word) => {
    expect(names.isWord(label)).toBe(word)
  })
})

describe('bodyOf', () => {
  const names = story(
    'Crane falls',
    'National Electoral Commission',
    'the Northern Transport Agency',
    'Port Labour Board',
    'City Labour Board',
    'Anna Maria Weber',
  )
  it.each([
    ['the electoral commission', 'National Electoral Commission'],
    ['Ruritania’s electoral commission', 'National Electoral Commission'],
    ['its transport agency', 'Northern Transport Agency'],
    ['Ruritania’s transport agency', undefined],
    ['the commission', undefined],
    ['the regional transport agency', undefined],
    ['the labour board', undefined],
    ['maria weber', undefined],
    ['', undefined],
  ])('%s', (description, label) => {
    expect(names.bodyOf(description)?.label).toBe(label)
  })
})
