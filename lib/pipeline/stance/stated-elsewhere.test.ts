import { describe, expect, it } from 'vitest'
import { heldAgainst, story } from './story.fixture'

const SUNK = 'The ferry Aurora sank off Cape Lund on Tuesday night.'

/** What the mention with `words` is held against in a story that turns on a sunken ferry, and in which one article says `told`. */
function held(told: string, denial: string, words: string): readonly string[] | null {
  const analysis = story({
    Harbour: ['Ferry Aurora sinks off Cape Lund', SUNK, `The night was calm. ${told}`],
    Herald: ['Ferry sinks off Cape Lund', `${SUNK} Nobody had a map of the bay.`],
    Islander: ['A quiet week on the island', `Ferries ran as on any other day. ${denial}`],
  })
  return heldAgainst(analysis, words)
}

describe('a denial that says what it denies', () => {
  it.each<[told: string, denial: string, words: string]>([
    // In other words, or with less.
    [
      'At least four miners were shot when guards opened fire on pickets in the northern town of Ofa on Monday.',
      'Minister Berit Roe said reports that guards had shot pickets in Ofa were fabricated by rivals.',
      'were fabricated',
    ],
    [
      'Burglars stole the savings of 300 pensioners before they set fire to the vault of the bank, the bank wrote.',
      'Banker Ada Moss said there was no evidence so far that pensioners’ savings had been stolen.',
      'no evidence',
    ],
    [
      'The union said the mill had sold its archive to collectors abroad.',
      'The director of the mill dismissed claims that it had sold off an old archive to collectors.',
      'dismissed claims',
    ],
    // What is denied with a "no", and told with one.
    [
      'The cheese of the dairy in Ofa contained no traces of lead, the dairy wrote.',
      'A chemist dismissed the statement that cheese of the dairy contained no traces of lead.',
      'dismissed the statement',
    ],
    [
      'The library of Ofa closed its doors without warning on Sunday.',
      'The town hall dismissed claims that it had given no warning.',
      'dismissed claims',
    ],
    // What is taken back names what was said, whoever said it.
    [
      'The repairs of the town hall were delayed because the mason could not supply the marble, director Berit Roe said.',
      'The building office on Friday retracted its statement that late marble had delayed repairs of the chapel.',
      'retracted',
    ],
  ])('is held against who tells it: %s', (told, denial, words) => {
    const quotes = held(told, denial, words)
    expect(quotes?.length).toBeGreaterThan(0)
    const rest = (quotes ?? []).filter((quote) => !told.includes(quote))
    expect(rest).toEqual([])
  })

  it.each<[told: string, denial: string, words: string]>([
    // Another deed of the same things.
    [
      'The union said the mill had sold its archive to collectors abroad.',
      'The director of the mill denied that it had flooded two meadows beside the archive.',
      'flooded',
    ],
    // The same deed, of other things.
    [
      'The bank had stolen a march on its rivals in Ofa, the chamber of commerce said.',
      'Ada Moss denied that she had stolen nine horses from the stables of a neighbour.',
      'horses',
    ],
    // Told as it is denied: nobody says otherwise.
    [
      'The library of Ofa closed its doors without warning on Sunday.',
      'The bishop denied that the library had warned its readers on Friday.',
      'bishop',
    ],
  ])('stands alone where others tell something else: %s', (told, denial, words) => {
    expect(held(told, denial, words)).toEqual([])
  })
})
