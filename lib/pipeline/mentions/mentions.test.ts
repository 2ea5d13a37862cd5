import { describe, expect, it } from 'vitest'
import { tag } from '@/lib/text/tag'
import { SETTINGS } from '../settings'
import { isWorthy } from './is-worthy'
import { joinEmpty } from './join-empty'
import { splitClauses } from './split-clauses'
import { withSubjects } from './with-subjects'

function tokensOf(text: string) {
  return tag(text, [{ start: 0, end: text.length }])[0] ?? []
}

function clauses(text: string): readonly string[] {
  return splitClauses(tokensOf(text), SETTINGS).map((piece) => {
    const last = piece.at(-1)
    return text.slice(piece[0]?.start ?? 0, last?.end ?? 0)
  })
}

describe('splitClauses', () => {
  it.each([
    // short sentences stay whole
    ['The dam broke, but nobody was hurt.', 1],
    // halves that stand or fall alone
    [
      'A second engineer said that there was water behind the wall for weeks, but could not say when it had first been seen there.',
      2,
    ],
    [
      'The harbour master left the island on Tuesday evening because the ferry company had stopped all crossings for the winter.',
      2,
    ],
    [
      'The council met behind closed doors for more than six hours; the mayor refused to tell the reporters waiting outside what had been decided.',
      2,
    ],
    // which one it is, and the last of a list, are none
    [
      'The river of the island is fed by two brooks in all, one whose source lies in the hills of Langa and the other in Foula.',
      1,
    ],
    [
      'The shed by the old pier of the guild takes back all that was bought there in May, nails, and ropes that were never used by anybody.',
      1,
    ],
    // nor is what has a verb only in a clause inside it, or a phrase
    [
      'Harrow was held on Monday after a long siege of the house by the guard when he refused to pay the port anything.',
      2,
    ],
    [
      'The port waits for the divers of the guild after concern that the old bridge might break in the next storm.',
      1,
    ],
    ['Two sailors who fell ill while in Norvik have come back and are said to be well.', 1],
    ['Harrow has not only kept the light of the island for ten years but also paid for all of its oil.', 1],
    // what somebody told besides
    ['Ada Moss denied any theft and said her guild had counted every coin.', 2],
    ['The diver warned of rust and recommended that the chains be replaced.', 2],
    ['The mayor praised the firemen and called for a new siren.', 2],
    ['Ada Moss, who runs the mill, denied stealing the coins and accused her cook of the theft.', 2],
    ['The bishop called on the abbot to resign from the guild and said the well was dry.', 2],
    [
      'Ada Moss has kept the mill for thirty years and said the wheel broke in May, Jane Roe told the paper.',
      1,
    ],
    ['The abbot said that the well had been dry for years and said that monks had dug another.', 2],
    // … but not what a third tells, nor what is part of what is denied
    ['Tom Reed met the owner of the yard and promised him the contract for the ferry, Jane Roe said.', 1],
    ['The mayor praised the divers and promised them two new boats, Jane Roe said.', 1],
    ['The mayor warned the owners and demanded a new siren, according to two clerks.', 1],
    ['According to two clerks, the mayor warned the owners and demanded a new siren.', 1],
    ['The mayor denied that police had beaten Tom Reed in his cell and accused him of theft.', 1],
    // "after" with no clause behind it; whom somebody cites
    ['The divers closed the leak after three hours, she said.', 1],
    ['The miners went home after Ada Moss, the owner, closed the pit.', 2],
    ['He said the owners had known of the leak since spring, citing two letters.', 1],
    // a purpose behind a verb of moving
    [
      'Some thirty guards from two northern provinces flew into the capital over the weekend to reinforce the protection of the central bank.',
      2,
    ],
    // lists are no clauses
    [
      'The report names the mayor, the harbour master, and the head of the ferry company as the three people in charge.',
      1,
    ],
    // what follows is too short to stand alone
    [
      'The company that had built the bridge in the northern district went bankrupt last year, but it survived.',
      1,
    ],
  ])('%s', (text, count) => {
    expect(clauses(text)).toHaveLength(count)
  })

  it.each([
    [
      'While the old bridge may be used by lorries again, the road that leads down to it from the port has been closed since the last flood.',
      2,
    ],
    [
      'The guards belong to a private company whose members, mostly former soldiers, have fought in two wars abroad for a bank of the capital.',
      2,
    ],
    // short ones too, where a word says clearly that another clause begins
    ['The young man bought a car but has no licence to drive it.', 2],
    ['The ferry sank off the cape, and its crew swam to the shore.', 2],
    ['The guards left the island after the bank had closed its doors.', 2],
    ['The mayor would not say when the bridge had been closed.', 1],
    ['The ferry sank off the cape, drowning two of its crew.', 2],
    ['The harbour lost four ships in the storm, including one that had been built there.', 1],
    ['The guards did not come to the bank from the capital but from a town abroad that they had left.', 1],
    // nothing is said by half of what is put against the other
    ['The old ferry failed not one but two tests that the harbour master had ordered.', 1],
    ['The rust looks like anything but a fault of the yard that built the ferry.', 1],
    ['The young man failed one but the harbour master had ordered two.', 2],
    // a place or a time before the comma is no clause
    [
      'After the flood, the old bridge was closed to lorries and to everybody else for the better part of a year by order of the provincial council.',
      1,
    ],
  ])('%s: %i', (text, count) => {
    expect(clauses(text)).toHaveLength(count)
  })

  it('leaves the comma between clauses to none of them', () => {
    const text =
      'A second engineer said that there was water behind the wall for weeks, but could not say when it had first been seen there.'
    expect(clauses(text)).toEqual([
      'A second engineer said that there was water behind the wall for weeks',
      'but could not say when it had first been seen there.',
    ])
  })

  it('gives nothing for no tokens', () => {
    expect(splitClauses([], SETTINGS)).toEqual([])
  })
})

describe('withSubjects', () => {
  it.each([
    ['The ferry sank off the cape, drowning two of its crew.', 'The ferry drowning two of its crew .'],
    [
      'The young man bought a car but has no licence to drive it.',
      'The young man but has no licence to drive it .',
    ],
    // it has a subject of its own
    ['The ferry sank off the cape, and its crew swam to the shore.', 'and its crew swam to the shore .'],
    // nothing stands before
    ['The dam broke.', 'The dam broke .'],
  ])('%s', (text, expected) => {
    const pieces = splitClauses(tokensOf(text), SETTINGS)
    expect((withSubjects(pieces).at(-1) ?? []).map((t) => t.text).join(' ')).toBe(expected)
  })

  it('gives nothing for no clauses', () => {
    expect(withSubjects([])).toEqual([])
  })
})

describe('joinEmpty', () => {
  const joined = (...pieces: readonly string[]) =>
    joinEmpty(pieces.map(tokensOf), 'body').map((piece) => piece.map((t) => t.text).join(' '))

  it('joins what says nothing by itself to the clause before', () => {
    expect(joined('The crew left the ferry at dawn', 'as it could.')).toEqual([
      'The crew left the ferry at dawn as it could .',
    ])
  })

  it('joins it to the clause behind where none stands before', () => {
    expect(joined('When it could,', 'the crew left the ferry at dawn.')).toEqual([
      'When it could , the crew left the ferry at dawn .',
    ])
  })

  it('joins how somebody answers to what he answers', () => {
    expect(joined('The mayor hit back,', 'telling both sides to wait for a day.')).toHaveLength(1)
    expect(joined('The mayor hit the captain,', 'telling both sides to wait for a day.')).toHaveLength(2)
  })

  it('keeps a question apart, and clauses that say something', () => {
    expect(joined('The crew left the ferry at dawn', 'but where did they go?')).toHaveLength(2)
    expect(joined('The crew left the ferry at dawn', 'but the captain stayed on board.')).toHaveLength(2)
    expect(joinEmpty([], 'body')).toEqual([])
  })
})

describe('isWorthy', () => {
  it.each([
    // says something
    ['The ferry sank off the northern cape.', 'body', true],
    ['“He has no patience with anybody.”', 'body', true],
    ['“He has no consistency about him,” she said.', 'body', true],
    ['He was asked whether the ferry would sail?', 'body', true],
    ['Ferry sinks', 'title', false],
    ['Ferry sinks again', 'title', true],
    ['Will the ferry sail?', 'title', true],
    // says nothing that could be checked
    ['Will the ferry ever sail again?', 'body', false],
    ['“Who would do such a thing?”', 'body', false],
    ['Thank you for reading this newsletter.', 'body', false],
    ['Here are the facts of the matter:', 'body', false],
    ['Captain Ada Roe told the Lund Gazette that:', 'body', false],
    ['Captain Ada Roe told Radio Lund:', 'body', false],
    ['Captain Ada Roe wrote on Webbook:', 'body', false],
    ['Captain Ada Roe, allegedly of the Lund Coast Guard, said:', 'body', false],
    ['Captain Ada Roe left the ferry and said:', 'body', true],
    ['Captain Ada Roe told Radio Lund that the ferry sank: all of it.', 'body', true],
    ['What we know', 'title', false],
    ['Fact-check: What we know', 'title', false],
    ['What we know, and don’t, about the ferry', 'title', false],
    ['Here is why', 'title', false],
    ['What we know is wrong, says port', 'title', true],
    ['Now look at him there.', 'body', false],
    ['Sign up for the morning letter of the Lund Gazette.', 'body', false],
    ['Follow us for more stories of the ferry.', 'body', false],
    ['Follow-up boats came to the ferry at noon.', 'body', true],
    ['Bet now on who runs the ferry next.', 'body', false],
    ['The Lund Gazette, June 9, 2025', 'title', false],
    ['The Lund Gazette, 9 June 2025', 'title', false],
    ['Ferry sinks off Lund on 9 June 2025', 'title', true],
    ['Harbour Board Election, Lund 2025', 'title', true],
    ['Draw your own conclusions about the ferry.', 'body', false],
    ['Read the denial of the port again, slowly.', 'body', false],
    ['Read told the port that the ferry had sunk.', 'body', true],
    ['Keep an eye on the pages of the ferry company.', 'body', false],
    ['Remember, you can see the first picture of the ferry by clicking here!', 'body', false],
    ['Somebody please send the ferry!!', 'body', false],
    ['For more, head to the pages of the Lund Gazette.', 'body', false],
    ['More from our reporter Ada Roe on the deck of the ferry.', 'body', false],
    ['Looking forward to pictures of the ferry from Ada Roe.', 'body', false],
    ['when you need a ferry in the night.', 'body', false],
    ['But you read that tale of the ferry.', 'body', false],
    ['When you look at it, the ferry was old.', 'body', true],
    ['More sailors than before left the ferry.', 'body', true],
    ['The mayor of the island.', 'body', false],
    ['It was so.', 'body', false],
    ['“Thank you for calling the ferry company.”', 'body', false],
    ['Host: Hold on, hold on.', 'body', false],
    // nobody has checked it; but who tried to says so
    ['The claim could not be independently verified.', 'body', false],
    ['This post will be updated if they answer our letters.', 'body', false],
    ['This story has been updated to correct the name of the mayor.', 'body', true],
    ['This story has been told in the harbour for years.', 'body', true],
    ['The whole video is embedded below.', 'body', false],
    ['The bodies of the sailors are below.', 'body', true],
    ['Scroll through and see how the sailors danced on the quay.', 'body', false],
    ['(Follow our man Jo Roe (@joroe) for news of the harbour.)', 'body', false],
    ['Follow the harbour wall and the mayor’s house is on the left.', 'body', true],
    ['E-mail desk@harbour.example to buy the rights to the picture.', 'body', false],
    ['Here again is the film of the storm from inside the harbour.', 'body', false],
    ['These reports have not yet been confirmed.', 'body', false],
    ['The Lund Gazette could not verify the claim.', 'body', true],
    ['The report that the ferry sank could not be confirmed by the port.', 'body', true],
    ['Host: The ferry company let the crew go.', 'body', true],
  ] as const)('%s (%s): %s', (text, role, expected) => {
    expect(isWorthy(tokensOf(text), role)).toBe(expected)
  })
})
