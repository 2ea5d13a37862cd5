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
  it.each<[text: string, words: string, speaker: string | null | undefined]>([
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
    // whose name stands beside the place it names
    [
      'Witnesses in the Lund capital, Ostrava, say the rower ran.',
      'the rower',
      'Witnesses in the Lund capital, Ostrava',
    ],
    ['The mayor of Lund, Anna Weber, said the bell rang.', 'the bell', 'Anna Weber'],
    // an office that is of something
    [
      'Lund Member of Parliament Emil al-Roth said the boat sank. “Nobody was warned,” he added.',
      'Nobody was',
      'Lund Member of Parliament Emil al-Roth',
    ],
    // a surname with and without what stands before it, with a slip, and with a title
    ['Emil al-Roth left on Monday. Roth said the boat had sunk.', 'the boat', 'Emil al-Roth'],
    ['Emil Montero saw the boat. “It sank at once,” Motnero said.', 'It sank', 'Emil Montero'],
    [
      'Luke Weber, 33, was rowing. Lucy Weber, his sister, was on the pier. Miss Weber said he was kind.',
      'he was kind',
      'Lucy Weber',
    ],
    // a paper that a report is not called by
    [
      'A Lund Guild report called Lund City “the home of boats”. It said twenty had sunk.',
      'twenty had',
      'A Lund Guild report',
    ],
    ['The Globe and Mail reported that the boat sank.', 'the boat', 'Globe and Mail'],
    // no names
    [
      'The mayor had left. While Anna Weber, a rower, said that the bell rang, nobody ran.',
      'the bell',
      'Anna Weber',
    ],
    ['The city’s proposed change could be that boats are sold.', 'change could', undefined],
    ['The statement, however, was short and said the boat was old.', 'the boat', 'The statement'],
    // what "it" and "they" go back to
    [
      'According to a statement on the website of the harbour, the boats were found. A whale struck one at dawn, it said.',
      'A whale struck',
      'a statement on the website of the harbour',
    ],
    ['Eyewitnesses said the rower ran. They added that a bell rang.', 'that a bell', 'Eyewitnesses'],
    // of whom the text has told by a name that no list knows
    [
      'Orvin Tessel has built kites in Lund since he was a boy. In May, he says, he also flew one.',
      'he also',
      'Orvin Tessel',
    ],
    // who is called by age, or by where he is from
    [
      'Orvin Tessel has built kites in Lund. “I flew it on my own,” the 62-year-old told a friend.',
      'I flew it',
      'Orvin Tessel',
    ],
    [
      'The agent, Emil Roth, bristled. “He swam every lap,” the Portuguese said by telephone.',
      'He swam',
      'Emil Roth',
    ],
    ['Emil Roth left. The Guardian said that the boat sank.', 'the boat', 'Guardian'],
    // by a number that is put in quotation marks, and by a paper named behind
    [
      'In a statement, the harbour board said nine boats had sunk. It put the damage at “no less than 300 crowns”.',
      'the damage',
      'the harbour board',
    ],
    ['Nine officers searched the town hall, as the Lund Herald reported.', 'Nine officers', 'Lund Herald'],
    // what a thing shows, beside a name
    [
      'The old ferry has since had one owner, Emil Roth, the harbour registry shows.',
      'The old ferry',
      'the harbour registry',
    ],
    ['Emil Roth did not answer calls asking for help.', 'asking for', undefined],
    ['Nobody who claims to have been there was on the boat.', 'to have been', null],
    // of whom the sentence before tells without a name
    [
      'Nobody had asked Anna Weber, the minister. A senior Lund official bristled. “That is no story,” the official said.',
      'That is no',
      'A senior Lund official',
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
