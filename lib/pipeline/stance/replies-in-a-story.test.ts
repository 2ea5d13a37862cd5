import { describe, expect, it } from 'vitest'
import { heldAgainst, story } from './story.fixture'

/** What is told, and how the next sentence, or both together, dispute it. */
const DISPUTED: readonly (readonly [told: string, reply: string])[] = [
  // What an outlet says was alleged, and that it is not so
  ['It has been alleged that the hostel turned away forty families.', 'This is not so.'],
  ['It has been claimed that the vaccine contains mercury.', 'It does not.'],
  ['Some have said that the ferry sailed without life jackets.', 'This is untrue.'],
  ['Social media users claimed that the reservoir had been poisoned.', 'It had not.'],
  ['The rumour was that the bishop had been arrested.', 'He had not.'],
  ['It was widely reported that the pilot was drunk.', 'He was not.'],
  ['Many people believe that the old mill was burned by soldiers.', 'They are wrong.'],
  ['One story has it that the duke sold the castle for a horse.', 'There is not a word of truth in it.'],
  // There was no such thing
  [
    'The opposition says the council awarded the road contract by a rigged tender.',
    'There was no tender, the mayor said.',
  ],
  [
    'A deputy said that the minister met the lobbyists at a secret dinner.',
    'There was no dinner, his spokesman said.',
  ],
  ["The tabloid said a ransom was paid for the trawler's crew.", 'There was no ransom, the owner said.'],
  ['Neighbours reported a shooting at the school.', 'There was no shooting, police said.'],
  // Neither
  [
    'The local paper reported a police raid on the temple.',
    'It was neither a raid nor a search, the police said.',
  ],
  // No cause of it
  [
    'The paper said that the singer quit the band over money.',
    'It had nothing to do with money, her manager said.',
  ],
  [
    'The union said that the engineer was fired because he warned of cracks.',
    'His dismissal had nothing to do with the cracks, the company said.',
  ],
  // Told otherwise
  [
    'The sergeant said that the crowd attacked his men.',
    'His version is impossible to square with the account of the nurses.',
  ],
  ['The sergeant said that the crowd attacked his men.', 'The footage tells a different story.'],
  ['The sergeant said that the crowd attacked his men.', 'Witnesses gave a different account.'],
  ['The sergeant said that the crowd attacked his men.', 'Villagers tell it differently.'],
  [
    'The sergeant said that the crowd attacked his men.',
    'That account is at odds with a video seen by this newspaper.',
  ],
  // An answer
  ['The newspaper said that the bank had run out of cash.', `"Rubbish," the bank's chairman said.`],
  ['The newspaper said that the bank had run out of cash.', 'The bank denied it.'],
  ['The newspaper said that the bank had run out of cash.', 'The bank says otherwise.'],
  ['The newspaper said that the bank had run out of cash.', 'That is not the case, the regulator said.'],
  // A state that rules it out
  ['Radio stations said that the old president had died in the night.', 'He is alive, his daughter said.'],
  // A denial
  ['A website reported that the actor had left his wife.', 'His agent dismissed the report.'],
  ['The magazine reported that the coach had bet on his own team.', 'The coach called the story "garbage".'],
  ['The magazine reported that the coach had bet on his own team.', '"None of it is true," he said.'],
  // With “not” what is said without
  [
    'The airline said that the pilot sent a distress call.',
    'The pilot did not send a distress call, the tower said.',
  ],
  [
    'The party said that its leader met the envoy in May.',
    'The leader never met the envoy, a spokesman said.',
  ],
  [
    'The charity said that trucks entered the camp on Sunday.',
    'No trucks entered the camp on Sunday, a camp official said.',
  ],
  ['The neighbour said that the house was searched.', 'The house was not searched, the prosecutor said.'],
  // A doubt
  ['The firm says that its pill cures baldness.', 'Doctors are not convinced.'],
  ['The firm says that its pill cures baldness.', 'Experts have their doubts.'],
  ['The firm says that its pill cures baldness.', 'Few dermatologists believe it.'],
  ['The firm says that its pill cures baldness.', 'That claim has not been borne out by any trial.'],
  ['The firm says that its pill cures baldness.', 'Whether that is true is another matter.'],
  ['The firm says that its pill cures baldness.', 'But that is not what its own study shows.'],
]

/** What is told, and what the next sentence says beside it. */
const NOT_DISPUTED: readonly (readonly [told: string, reply: string])[] = [
  ['A website reported that the actor had left his wife.', 'His agent declined to comment.'],
  ['A website reported that the actor had left his wife.', 'The report could not be verified.'],
  ['A website reported that the actor had left his wife.', 'The agent said he had no information.'],
  ['The mayor said that the bridge would open in May.', 'He did not say how much it had cost.'],
  ['The mayor said that the bridge would open in May.', 'There will be no toll.'],
  ['Villagers said that soldiers shot the herdsman.', 'No arrests have been made.'],
  ['Villagers said that soldiers shot the herdsman.', 'The army did not deny it.'],
  ['The police said that three men robbed the bank.', 'Nobody was hurt, they said.'],
  ['The police said that three men robbed the bank.', 'The robbers have not been found.'],
  ['The firm says that its pill cures baldness.', 'It is not sold in shops.'],
  ['The minister said that taxes would fall.', 'He ruled out cuts in pensions.'],
  ['The rebels said they had captured the town of Marvel.', 'The army did not respond.'],
  ['The union said that 400 workers were sick.', 'The company employs 9,000 people.'],
  ['The club said that the striker was injured.', 'He will not play on Sunday.'],
  ['The clinic said that all its patients had survived.', 'There was no need for more beds, it said.'],
]

/** A story of three outlets, one of which has the reply. */
function replied(told: string, reply: string) {
  return story({
    Herald: [told, 'The story has been followed by many in the region since the spring.'],
    Harbour: ['A week of news', told, reply],
    Islander: ['A quiet week on the island', told],
  })
}

/** The words of the mentions that dispute anything in the reply, or in what it is put together with. */
function disputing(told: string, reply: string): readonly string[] {
  const { mentions } = replied(told, reply)
  return mentions.flatMap((m) =>
    m.stance === 'disputes' && (m.quote.includes(reply.slice(1, 15)) || reply.includes(m.quote))
      ? [m.quote]
      : [],
  )
}

describe('a reply to what is told', () => {
  it.each(DISPUTED)('disputes it: %s %s', (told, reply) => {
    const held = disputing(told, reply).flatMap((words) => heldAgainst(replied(told, reply), words) ?? [])
    expect(held.some((quote) => told.includes(quote.slice(0, 30)))).toBe(true)
  })
  it.each(NOT_DISPUTED)('disputes nothing: %s %s', (told, reply) => {
    expect(disputing(told, reply)).toEqual([])
  })
})
