import { describe, expect, it } from 'vitest'
import { heldAgainst, story } from './story.fixture'

const SUNK = 'The ferry Aurora sank off Cape Lund on Tuesday night.'

/** What the mention with `words` is held against in a story that turns on a sunken ferry. */
function held(islander: string, words: string): readonly string[] | null {
  const analysis = story({
    Harbour: ['Ferry Aurora sinks off Cape Lund', SUNK],
    Herald: ['Ferry sinks off Cape Lund', SUNK],
    Islander: ['A quiet week on the island', islander],
  })
  return heldAgainst(analysis, words)
}

describe('a denial that names a thing alone', () => {
  it.each<[what: string, islander: string, words: string, claim: string]>([
    [
      'is of who told it just before',
      'Burglars stole the savings of 300 pensioners, the bank wrote. Earlier this week the banker had said there was no evidence of theft.',
      'no evidence of theft',
      'stole the savings',
    ],
    [
      'is of the story’s main claim where it says which, as the reader knows it',
      'Owner Ada Moss answered at noon. She denied the accident.',
      'denied the accident',
      'sank',
    ],
  ])('%s', (_, islander, words, claim) => {
    expect(held(islander, words)?.join(' ')).toContain(claim)
  })

  it.each([
    [
      'Chairman Ole Lie counted the votes of the club in front of its members. He denied any fraud.',
      'denied any fraud',
    ],
    [
      'Chairman Ole Lie counted the votes of the club. He firmly denied wrongdoing in a letter to its members.',
      'denied wrongdoing',
    ],
    [
      'I asked the hospital whether anybody had fainted because of the heat. “No,” a nurse replied.',
      'anybody had fainted',
    ],
  ])('stands alone where nobody tells it: %s', (islander, words) => {
    expect(held(islander, words)).toEqual([])
  })
})

describe('what is doubted', () => {
  it('is what somebody does not believe, and then calls a lie', () => {
    const islander =
      'The cheese of the dairy was safe to eat, its manager Ole Lie said on Monday. The shops opened again on Thursday at noon. But many said they did not believe the dairy’s assurances that its cheese was safe. “They lied in May and they’re lying now,” said a baker, Ada Moss.'
    for (const words of ['did not believe', 'lied in May'])
      expect(held(islander, words)?.join(' ')).toContain('safe to eat')
  })

  it.each([
    'New samples held four times as much lead, calling into question the decision to let the islanders return.',
    'Several bakers cast doubt on the wisdom of the new oven.',
    'The storm called the future of the pier into question.',
    'The word has nothing to do with ferries.',
    // Who said so is not told, and the main clause has its own words.
    'Contrary to what some letters claim, the cheese is not sold on the mainland.',
  ])('is not whether something was wise, nor what is only beside it: %s', (islander) => {
    expect(held(islander, islander.slice(-20))).toBeNull()
  })
})

describe('what hangs on the story’s main claim', () => {
  it('is told with it, and not against it', () => {
    const islander =
      'The ferry Aurora sank off Cape Lund on Tuesday night, two divers with knowledge of the matter told a reporter on Sunday, contradicting earlier statements by its owner.'
    expect(held(islander, 'contradicting earlier statements')).toBeNull()
  })
})
