import { describe, expect, it } from 'vitest'
import { TITLE, worded } from '../worded.fixture'

const BEFORE = `${TITLE}They met on the pier. `

describe('wordings that are written anew from a fragment', () => {
  it.each([
    // what somebody told besides, with a participle
    [
      'The old bridge will be shut, a clerk of the port said, confirming a report in the Foula Times.',
      'confirming a report in the Foula Times.',
      'A clerk of the port confirmed a report in the Foula Times.',
    ],
    [
      'Captain John Harrow hit back, telling the crew not to believe what they hear.',
      'telling the crew not to believe what they hear.',
      'Captain John Harrow told the crew not to believe what they hear.',
    ],
    [
      'The guild, however, denied the theft on its website, calling the story “a fairy tale”.',
      'calling the story “a fairy tale”.',
      'The guild called the story “a fairy tale”.',
    ],
    // where it happened, behind what did
    [
      'Traffic was sent to the Lower Bridge, where carts stood all day.',
      'the Lower Bridge, where carts stood all day',
      'Carts stood all day at the Lower Bridge.',
    ],
    [
      'He told of it in Norvik, where two brothers had sunk the ferry.',
      'Norvik, where two brothers had sunk the ferry',
      'Two brothers had sunk the ferry in Norvik.',
    ],
    [
      'The sailors fled to the United States, where two brothers hid them.',
      'the United States, where two brothers hid them',
      'Two brothers hid them in the United States.',
    ],
    [
      'They went to Norvik, where the guild said the ferry had sunk.',
      'Norvik, where the guild said the ferry had sunk',
      'In Norvik, the guild said the ferry had sunk.',
    ],
    [
      'They went to the old school, where the crew slept until the storm had passed.',
      'the old school, where the crew slept until the storm had passed',
      'At the old school, the crew slept until the storm had passed.',
    ],
    [
      'The old harbour, where a crew slept until the storm had passed, is shut.',
      'The old harbour, where a crew slept until the storm had passed',
      'At the old harbour, a crew slept until the storm had passed.',
    ],
    [
      'He told of the old harbour, where a sailor cried “the ferry is gone”.',
      'the old harbour, where a sailor cried “the ferry is gone”',
      'At the old harbour, a sailor cried “the ferry is gone”.',
    ],
    // a yes says what was asked
    [
      'Asked whether the ferry had sunk, Ole Harrow replied: “Of course.”',
      'Asked whether the ferry had sunk, Ole Harrow replied: “Of course.”',
      'The ferry had sunk.',
    ],
    [
      'Asked if the port would sell the ferry, he said: “Yes, absolutely.”',
      'Asked if the port would sell the ferry, he said: “Yes, absolutely.”',
      'The port would sell the ferry.',
    ],
    // the figure that is right, in the sentence that it is right in
    [
      'Correction: An earlier version of this article said that about 40 boats cross the bay every day. The figure is 38.',
      'The figure is 38.',
      '38 boats cross the bay every day.',
    ],
    [
      'This article wrongly said that the ferry had 40 lamps. The correct number was about 38.',
      'The correct number was about 38.',
      'The ferry had about 38 lamps.',
    ],
    // what a promise was is not what happened
    [
      'After months of solemn promises that nobody would pay, the port handed over the money.',
      'After months of solemn promises that nobody would pay',
      'After months of solemn promises that nobody would pay, the port handed over the money.',
    ],
    // only what was said
    [
      'A spokesman did not address the claim, saying only that the harbour met “all the rules”.',
      'saying only that the harbour met “all the rules”.',
      'The harbour met “all the rules”.',
    ],
  ])('%s', (text, quote, expected) => {
    expect(worded(BEFORE + text, quote)).toBe(expected)
  })

  it.each([
    // a level tells nothing
    [
      'The samples held rust at four times the level known so far, calling into question the decision to sail.',
      'calling into question the decision to sail.',
      /^The level called/,
    ],
    // no place
    [
      'They spoke of cases, where judges had taken part in the vote.',
      'cases, where judges had taken part in the vote',
      /in the vote at cases/,
    ],
    // in somebody's own words
    [
      '“They spoke in Norvik, where two brothers had sunk the ferry,” Ole Harrow said.',
      'Norvik, where two brothers had sunk the ferry,”',
      /sunk the ferry in Norvik/,
    ],
    // another answer
    [
      'Asked whether the ferry had sunk, Ole Harrow replied: “Of course not.”',
      'Asked whether the ferry had sunk, Ole Harrow replied: “Of course not.”',
      /^The ferry had sunk\.$/,
    ],
    [
      'Asked whether the ferry had sunk, Ole Harrow said: “Yes and no.”',
      'Asked whether the ferry had sunk, Ole Harrow said: “Yes and no.”',
      /^The ferry had sunk\.$/,
    ],
    // no correction, or of more than a figure
    ['About 40 boats cross the bay every day. The figure is 38.', 'The figure is 38.', /^38 boats/],
    [
      'An earlier version said that 40 boats and 12 ferries cross the bay. The figure is 38.',
      'The figure is 38.',
      /^38 boats/,
    ],
  ])('does not reword: %s', (text, quote, wrong) => {
    expect(worded(BEFORE + text, quote)).not.toMatch(wrong)
  })
})
