import { describe, expect, it } from 'vitest'
import { articleOf, sentencesOf } from './article-of.fixture'
import { attribute } from './attribute'

/** Who says the words that begin like this, by name; undefined where nobody is found. */
function speakerOf(text: string, words: string): string | null | undefined {
  const article = articleOf(text)
  const at = text.indexOf(words)
  return attribute([article], sentencesOf([article])).find((one) =>
    one.content.some((piece) => piece.start <= at && at < piece.end),
  )?.sourceName
}

describe('who says it', () => {
  it.each([
    // a name that no list knows, behind a word that tells whether it is a woman's
    [
      'Emil Roth was taken to hospital. His mother, Aminza, said doctors feared for his leg. “They tell us to wait,” she said.',
      'They tell us',
      'Aminza',
    ],
    [
      'Anna Weber ran the mill. Her brother, Odrin, said she had left early. “That was how she was,” he said.',
      'That was how',
      'Odrin',
    ],
    // what another says with a colon ends what was told before
    [
      'Asked about reports that Roth had ordered the boat, Anna Weber said: “That is a fairy tale.”',
      'That is a',
      'Anna Weber',
    ],
    // a label is nobody
    ['CLAIM: “All six bells rang.” The guild denies it.', 'All six', null],
    // "it" of a paper that has just told something, and of a body that has just done something
    [
      'The study does not say that the boat is rotten. It says that a plank holds rust.',
      'that a plank',
      'The study',
    ],
    [
      'A paper wrote of the ferry. The board has suspended Weber, it says in a letter. It stresses that this is a neutral act.',
      'that this is',
      'The board',
    ],
    // a family is several
    [
      'Roth’s people say nothing. Weber’s family denied it. They said he had left on good terms.',
      'he had left',
      'Weber’s family',
    ],
    // behind "of it"
    [
      'The film does not show who rowed, an official with knowledge of it said.',
      'The film does',
      'an official with knowledge of it',
    ],
    // whose publicist
    [
      'The singer was away. “He was asleep in the cabin,” snaps his publicist, Dree Munro. “He woke when the bell rang.”',
      'He woke when',
      'Dree Munro',
    ],
  ])('%s', (text, words, expected) => {
    expect(speakerOf(text, words)).toBe(expected)
  })

  it('is not a label, whose word is no source either', () => {
    const article = articleOf('CLAIM: “All six bells rang.” The guild denies it.')
    const found = attribute([article], sentencesOf([article])).filter((one) =>
      one.content.some((c) => c.start < 12),
    )
    expect(found.flatMap((one) => one.source)).toEqual([])
  })

  it('is nobody behind the dashes of a list', () => {
    const text = [
      'The ferry has been sold to the town.',
      '- The harbour master, Henrik Maul, is suspended',
      '- Police have taken the boat away',
      '- A paper’s report of rust is not confirmed',
    ].join('\n\n')
    expect(speakerOf(text, 'The harbour master')).toBeUndefined()
  })

  it('is whoever signs a letter with a dash', () => {
    const text =
      'The ferry has been sold to the town.\n\nThe old boat was the best we had.\n\n— Emil Roth, Lund\n\nNobody asked us.'
    expect(speakerOf(text, 'The old boat')).toBe('Emil Roth')
  })
})

describe('a forename alone', () => {
  it.each([
    // of somebody with an age or an office
    [
      'Jazmir Ortega, 20, was at the mill. “The wheel stood still,” Jazmir said.',
      'The wheel',
      'Jazmir Ortega',
    ],
    // behind "Sir"
    [
      'Sir Anthony Reed, chairman of the guild, left. Anna Weber told him. “I was away,” Sir Anthony said.',
      'I was away',
      'Anthony Reed',
    ],
  ])('%s', (text, words, expected) => {
    expect(speakerOf(text, words)).toContain(expected)
  })
})
