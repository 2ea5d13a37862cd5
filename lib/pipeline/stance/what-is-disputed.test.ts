import { describe, expect, it } from 'vitest'
import { heldBesideFerry, story } from './story.fixture'

const STORM = 'A storm was expected.'

describe('what is disputed', () => {
  it.each<[what: string, told: string, islander: string, words: string, claim: string]>([
    [
      'fees are told with a sum',
      'The pilots charge fees of 900 euros a ship, a captain said.',
      'The guild’s master, Ole Lie, disputed the fees.',
      'disputed the fees',
      '900 euros',
    ],
    [
      'a body count is told with who died',
      'The storm killed 14 fishermen on the coast, a doctor said.',
      'Mayor Ole Lie disputed the body count.',
      'disputed the body count',
      '14 fishermen',
    ],
    [
      'and so is a death toll',
      'The storm killed 14 fishermen on the coast, a doctor said.',
      'Mayor Ole Lie denied the death toll.',
      'denied the death toll',
      '14 fishermen',
    ],
    [
      'a crowd figure is of a crowd',
      'A crowd of 9,000 people watched the regatta, its organiser said.',
      'The police disputed the crowd figure on Monday.',
      'disputed the crowd figure',
      '9,000 people',
    ],
    [
      'her reading is what she said',
      STORM,
      'The letter proves that the mill was sold in May, lawyer Berit Roe said. Ole Lie disputed her reading.',
      'disputed her reading',
      'sold in May',
    ],
    [
      'her argument as well',
      STORM,
      'The mill has to close by law, lawyer Berit Roe said. Ole Lie disputed her argument.',
      'disputed her argument',
      'close by law',
    ],
    [
      'there is no evidence of what was said before',
      STORM,
      'The new dam leaks at its foot, engineer Berit Roe said. Mayor Ada Moss said there was no evidence of this.',
      'no evidence of this',
      'leaks at its foot',
    ],
    [
      '“that” is what another said before, in so few words',
      STORM,
      'The new dam leaks at its foot, engineer Berit Roe said. Mayor Ada Moss disputes that.',
      'disputes that',
      'leaks at its foot',
    ],
    [
      'and where it is called something',
      STORM,
      'The new dam leaks at its foot, engineer Berit Roe said. Mayor Ada Moss calls that “pure invention”.',
      'pure invention',
      'leaks at its foot',
    ],
    [
      'a theory is of the word before it',
      'The divers died of a gas that leaked from the tank, an inspector said.',
      'The cook said the soup was poisoned with mercury, or so he heard. Mayor Ole Lie disputed the poisoning theory.',
      'poisoning theory',
      'poisoned with mercury',
    ],
    [
      'a story is of the words behind its “of”',
      'Seven guards met in a secret cellar to plan the strike, a guard said.',
      'A clerk was calm. Ole Lie called the story of a secret cellar ridiculous.',
      'story of a secret cellar',
      'plan the strike',
    ],
    [
      'that nothing was done is told with a “no”',
      'Inspectors gave no warning before the gates were shut, two farmers said.',
      'Mayor Ole Lie rubbished the claim that no warning was given before the gates were shut.',
      'rubbished the claim',
      'gave no warning',
    ],
    [
      '“no such letter” is the one told before',
      STORM,
      'Berit Roe wrote of a letter to all farmers in spring. Two farmers said they had received no such letter.',
      'no such letter',
      'wrote of a letter',
    ],
    [
      'an error is what the outlet says it told',
      STORM,
      'In a report on Sunday we said that 90 cows had drowned in the flood. The number was six. We apologise for the error.',
      'apologise',
      '90 cows',
    ],
  ])('%s', (_, told, islander, words, claim) => {
    const quotes = heldBesideFerry(told, islander, words)
    expect(quotes?.length).toBeGreaterThan(0)
    for (const quote of quotes ?? []) expect(quote).toContain(claim)
  })

  // The ferry sank, the others report.
  it.each([
    ['It turns out, though, that this was a hoax.', 'this was a hoax'],
    [
      'And as if the island needed any more proof, an agent of the owners confirmed it is a hoax.',
      'is a hoax',
    ],
    ['The owners were quick to deny any such plans.', 'deny any such'],
    ['The news must be taken with a grain of salt, because nobody was on the quay.', 'grain of salt'],
    ['The guild went to the radio to debunk the hoax, saying boats would be listed.', 'debunk the hoax'],
    ['“The story was made up,” said Ole Lie.', 'made up'],
  ])('what the story turns on is meant where no claim is named: %s', (islander, words) => {
    const quotes = heldBesideFerry(STORM, islander, words)
    expect(quotes?.length).toBeGreaterThan(0)
    for (const quote of quotes ?? []) expect(quote).toMatch(/sank|sinks/)
  })

  it('denies nothing to say that it is not made up', () => {
    expect(
      heldBesideFerry(STORM, '“The thing is not made up,” said Ole Lie at noon.', 'not made up'),
    ).toBeNull()
    expect(heldBesideFerry(STORM, 'This is not a hoax, said Ole Lie at noon.', 'not a hoax')).toBeNull()
  })

  it.each([
    ['A storm is expected. The Grey Gulls denied responsibility in a letter.', 'denied responsibility'],
    ['A storm is expected. “My wife is lying,” said baker Ole Lie at noon.', 'My wife is lying'],
    ['The council met on Friday. We regret the error.', 'regret the error'],
    [
      'Councillor Ada Moss said she had been wrongly described as a friend of the ferry.',
      'wrongly described',
    ],
    ['Harbour chief Ada Moss dismissed the inspection as a joke.', 'as a joke'],
    ['Posts claiming that the bakers of Arden poisoned their bread with lead are false.', 'poisoned their'],
    [
      'Chairwoman Ada Moss rejected suggestions that she had told a club to hide its books.',
      'hide its books',
    ],
    [
      'Ada Moss said that divers were at work off Arden. She denied any link between them and the ferry.',
      'any link between',
    ],
    ['“I am paid by the state. No, I have no link with either side,” Ada Moss wrote.', 'no link with'],
  ])('stands alone where nobody tells it: %s', (islander, words) => {
    expect(heldBesideFerry(STORM, islander, words)).toEqual([])
  })

  it('is the main claim where they that are said to have done it are only called tied to somebody', () => {
    const islander = 'The port denied that a crew tied to it had let the ferry Aurora sink off Cape Lund.'
    expect(heldBesideFerry(STORM, islander, 'tied to it')?.join()).toContain('sank off Cape Lund')
  })

  it('is not what a speaker goes on to say who denied something before', () => {
    const islander =
      'Chairwoman Ada Moss rejected suggestions that she had told a club to hide its books. “I asked them to be careful. It is not the same thing.”'
    expect(heldBesideFerry(STORM, islander, 'I asked them')).toBeNull()
  })

  it('is not said by two who say with other words that there was no warning', () => {
    const analysis = story({
      Harbour: ['Gates shut', 'The union said it held nine letters, none of which spoke of a warning.'],
      Islander: ['Gates are shut', 'The union of Lund said that there was no warning in the letters.'],
    })
    expect(analysis.mentions.filter((m) => m.stance === 'disputes')).toEqual([])
  })
})
