import { describe, expect, it } from 'vitest'
import { heldBesideFerry } from './story.fixture'

/** A plain "not" beside a claim with most of its words. */
describe('what a plain “not” is not held against', () => {
  it.each<[what: string, told: string, islander: string, words: string]>([
    [
      'what is done instead of it',
      'The court fined the two thieves instead of jailing the men in Lund.',
      'The two thieves were not jailed in Lund by the court.',
      'were not jailed',
    ],
    [
      'what is banned',
      'The council banned the sale of mussels on the north quay in March.',
      'There was no sale of mussels on the north quay in March.',
      'no sale',
    ],
    [
      'a word with the opposite prefix',
      'Guests bring their own chairs, for the boathouse in Lund comes unfurnished.',
      'The boathouse in Lund does not come with furnishing, so that guests bring their own chairs.',
      'does not come',
    ],
    [
      'what a person does whom somebody is said not to be',
      'The envoy Jane Roe met the king of Norland and offered her condolences.',
      'An aide said that the king of Norland is not Jane Roe.',
      'is not Jane Roe',
    ],
    [
      'what is told of a place where somebody is said not to have been',
      'Two guards protect the governor and the Old Customs House on the quay.',
      'The governor was not at the Old Customs House on the quay.',
      'was not at',
    ],
  ])('%s', (_, told, islander, words) => {
    expect(heldBesideFerry(told, islander, words)).toBeNull()
  })

  it.each<[what: string, told: string, islander: string, words: string, claim: string]>([
    [
      'what is done',
      'The court jailed the two thieves in Lund on Friday.',
      'The two thieves were not jailed in Lund by the court.',
      'were not jailed',
      'jailed the two thieves',
    ],
    [
      'who somebody is said to be',
      'The sailor in the old picture is Jane Roe, a museum said.',
      'The sailor in the old picture is not Jane Roe.',
      'is not Jane Roe',
      'is Jane Roe',
    ],
    [
      'whom somebody is said to look like',
      'The sailor in the old picture looks like Jane Roe, a museum said.',
      'The sailor in the old picture is not Jane Roe.',
      'is not Jane Roe',
      'looks like Jane Roe',
    ],
    [
      'where somebody is said to have been',
      'The governor was at the Old Customs House on the quay that night.',
      'The governor was not at the Old Customs House on the quay that night.',
      'was not at',
      'was at the Old Customs House',
    ],
  ])('but against %s', (_, told, islander, words, claim) => {
    const quotes = heldBesideFerry(told, islander, words)
    expect(quotes?.length).toBeGreaterThan(0)
    for (const quote of quotes ?? []) expect(quote).toContain(claim)
  })
})
