import { describe, expect, it } from 'vitest'
import { TITLE, worded } from '../worded.fixture'

describe('thingMeant', () => {
  it.each([
    // a body goes on doing what bodies do
    [
      'The port agency called the account “bogus”. It declined to release the drawings.',
      'It declined to release the drawings.',
      'The port agency declined to release the drawings.',
    ],
    [
      'The bank shut three branches in May. Its director blamed the storm for this.',
      'Its director blamed the storm for this.',
      'The bank’s director blamed the storm for this.',
    ],
    // the only thing of the sentence before, or of its own
    [
      'The mill in Foula, which employs 40 people, has been shut since May. It will not open before winter.',
      'It will not open before winter.',
      'The mill in Foula will not open before winter.',
    ],
    [
      'A clerk for the mayor confirmed that a letter had come but said that it “was laid on a desk nobody uses”.',
      'but said that it “was laid on a desk nobody uses”.',
      'A letter “was laid on a desk nobody uses”.',
    ],
    [
      'The guild has sold six boats since May, and its books show that it lost two million crowns in the storms.',
      'and its books show that it lost two million crowns in the storms.',
      'The guild lost two million crowns in the storms.',
    ],
    // what the sentence before says what it is, whatever else it names; and what several go on about
    [
      'The Foula Canal (Langa Ditch) is a waterway between the river and the port. It is called Langa by sailors.',
      'It is called Langa by sailors.',
      'The Foula Canal is called Langa by sailors.',
    ],
    [
      'The guild has sheds on Foula. It has a crane. But it’s never had a pier of its own.',
      'But it’s never had a pier of its own.',
      'The guild’s never had a pier of its own.',
    ],
    [
      'The lock is a gate on the river. It is named after Langa, and it holds two boats.',
      'and it holds two boats.',
      'The lock holds two boats.',
    ],
    // a picture shows
    [
      'A search shows that the picture was first printed in May. It shows two boats off the coast, according to the Foula Guild.',
      'It shows two boats off the coast, according to the Foula Guild.',
      'The picture shows two boats off the coast.',
    ],
    // a body speaks of itself
    [
      'The harbour board said it had no record of such a ship.',
      'The harbour board said it had no record of such a ship.',
      'The harbour board had no record of such a ship.',
    ],
  ])('names what "it" means: %s', (text, quote, expected) => {
    expect(worded(`${TITLE}They met on the pier. ${text}`, quote)).toBe(expected)
  })

  it.each([
    // two things
    [
      'The storm hit the ferry near the old pier. It sank before the morning came.',
      'It sank before the morning came.',
    ],
    // inside quotation marks anybody may speak of anything
    [
      'A valve burst at the old mill. “It sounded like a gun being fired,” a man said.',
      '“It sounded like a gun being fired,” a man said.',
    ],
    // nothing
    ['The mill was shut in spring. It took weeks to sell the boats.', 'It took weeks to sell the boats.'],
    [
      'The mill was shut in spring. It remained unclear whether the boats were sold.',
      'It remained unclear whether the boats were sold.',
    ],
    [
      'The mill was shut in spring. It is not in dispute that the fire was large.',
      'It is not in dispute that the fire was large.',
    ],
    // a report has no body to show things with
    [
      'The guild sent a picture and a letter to the port. It shows two boats off the coast, according to the Foula Guild.',
      'It shows two boats off the coast, according to the Foula Guild.',
    ],
    [
      'Ole Harrow built the pier of Foula. Not only did the guild know of the rust, it also told its divers to go home.',
      'Not only did the guild know of the rust, it also told its divers to go home.',
    ],
    [
      'The owners sold the bridge and the mill. The Foula Guild, which runs it, says the repairs may last a month.',
      'The Foula Guild, which runs it',
    ],
    // where it was written
    [
      'Ole Harrow said in an email that it “does not mean that fishing is over”.',
      'Ole Harrow said in an email that it “does not mean that fishing is over”.',
    ],
    // someone whose name may be a body's
    ['Jabal Harrow wants to sell the guild but said it was free of debt.', 'but said it was free of debt.'],
  ])('leaves "it" where it may mean another: %s', (text, quote) => {
    const found = worded(TITLE + text, quote)
    expect(found).toMatch(/\b[Ii]t\b/)
  })
})
