import { describe, expect, it } from 'vitest'
import { TITLE, worded } from '../worded.fixture'

const last = (text: string) => `${text.split(/(?<=[.”])\s+(?=[A-Z])/).at(-1)}`

describe('foregoingSubject', () => {
  it.each([
    // a role without a name stands for itself
    [
      'Father John Roe kept quiet. Later a 43-year-old cart driver who filmed the fire from the pier was brought to the court. He is accused of a theft.',
      'The 43-year-old cart driver is accused of a theft.',
    ],
    [
      'Jane Roe left early. The woman who wrote the letters has been known to the guild for years. She sent two of them to the Gazette.',
      'The woman sent two of them to the Gazette.',
    ],
    // who is quoted before
    [
      'Ole Harrow was there. “We have two boats and a hole in the budget,” said managing director Ada Roe. She has not seen the pictures of the wreck.',
      'Ada Roe has not seen the pictures of the wreck.',
    ],
    [
      'Lena Moss went to see them. “I have never heard of a crab on this pier,” Ada Roe, who leads the school of the port, told Moss. But she was careful not to rule out the wreck.',
      'Ada Roe was careful not to rule out the wreck.',
    ],
    [
      'Asked about the hour of the call, a spokeswoman, Ada Roe, said: “That is not in our books.” She declined to say what the books showed.',
      'Ada Roe declined to say what the books showed.',
    ],
    // several
    [
      'The guild had agreed to pay for the ferry, and the captain went to Norvik to sign for it, the people said. They declined to be named because the talks were private.',
      'The people declined to be named because the talks were private.',
    ],
    [
      'Harbour bosses at Norvik Lines, which made a profit last year, insist the crew was trained. They refused to say whether the captain had been paid.',
      'Harbour bosses at Norvik Lines refused to say whether the captain had been paid.',
    ],
    // a body that acts
    [
      'In a letter posted shortly after noon, the fishing ministry said ten boats had been lost off the island. It put the damage at two million crowns.',
      'The fishing ministry put the damage at two million crowns.',
    ],
  ])('names who stands at the head of the sentence before: %s', (text, expected) => {
    expect(worded(`${TITLE}${text}`, last(text))).toBe(expected)
  })

  it.each([
    // what the verb is done to may be meant
    ['John Harrow met the captain at the port. He sold two ships in May.', /^(?:John Harrow|The captain)/],
    ['The divers had warned the owners. They sold two ships in May.', /^The (?:divers|owners)/],
    // another paragraph
    ['The divers left the port at noon.\n\nThey sold two ships in May.', /^The divers/],
    // another sex
    [
      'The woman who wrote the letters was known to the guild. He sent two of them to the Gazette.',
      /^The woman/,
    ],
  ])('leaves what may be another: %s', (text, wrong) => {
    expect(worded(`${TITLE}${text}`, last(text))).not.toMatch(wrong)
  })
})
