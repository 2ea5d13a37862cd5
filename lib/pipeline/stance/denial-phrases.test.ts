import { describe, expect, it } from 'vitest'
import { readDispute } from './read-dispute'

/** "kind: sign -> what is disputed"; without the last where it is only pointed at. */
function read(text: string): string | null {
  const found = readDispute(text)
  if (!found) return null
  const { kind, evidence, target } = found
  const what = target ? ` -> ${text.slice(target.start, target.end).trim()}` : ''
  return `${kind}: ${text.slice(evidence.start, evidence.end)}${what}`
}

describe('a denial in a phrase', () => {
  it.each([
    // Of what was told before
    ['“That does not accord with our records,” she said.', 'denial: “That does not accord with our records'],
    ['It didn’t tally with the facts, the clerk said.', 'denial: It didn’t tally with the facts'],
    ['“Not a story we recognise,” the club said.', 'denial: Not a story we recognise'],
    ['He said he did not recognise that description.', 'denial: did not recognise that description'],
    ['“This is simply not what happened.”', 'denial: “This is simply not what happened'],
    ['That’s not how it happened, he said.', 'denial: That’s not how it happened'],
    ['That isn’t what happened.', 'denial: That isn’t what happened'],
    ['None of this has any basis in fact.', 'denial: None of this has any basis'],
    ['The pictures rule that out.', 'denial: rule that out'],
    ['The mill hit back, insisting that it was open.', 'denial: hit back, insisting'],
    [
      'The mayor fired back on Monday, flatly denying it all.',
      'denial: fired back on Monday, flatly denying',
    ],
    // Of a report that is named
    [
      'The claim that the dam was sold bears no resemblance to reality.',
      'denial: claim that the dam was sold bears no resemblance to reality -> that the dam was sold',
    ],
    [
      'Reports concerning the dam’s two wardens bear no relation to anything that occurred.',
      'denial: Reports concerning the dam’s two wardens bear no relation to anything -> concerning the dam’s two wardens',
    ],
    ['The rumour has no foundation.', 'denial: rumour has no foundation'],
    ['A figure of “more than 30” has no basis, she said.', 'denial: figure of “more than 30” has no basis'],
    [
      'The story of a gift is simply not what happened.',
      'denial: story of a gift is simply not what happened',
    ],
    ['The article was “not in line with reality”.', 'denial: article was “not in line with reality'],
    ['Talk of a flood was “fairy tales”, he said.', 'denial: Talk of a flood was “fairy tales'],
    [
      'Claims online that he is the mayor’s brother are wrong: he has none.',
      'denial: Claims online that he is the mayor’s brother are wrong -> he is the mayor’s brother',
    ],
    [
      'The agent bristled at the suggestion that his client had failed a test.',
      'denial: bristled at the suggestion that -> his client had failed a test.',
    ],
    ['The guild took exception to the claim.', 'denial: took exception to the claim'],
    ['The owner batted away the rumours.', 'denial: batted away the rumours'],
    ['The captain refused to accept the accusation.', 'denial: refused to accept the accusation'],
    // Of a part in a thing
    [
      'She said she was not the source of the leak.',
      'denial: was not the source of the leak -> the source of the leak',
    ],
    [
      'The clerk said he wasn’t involved in the sale of the mill.',
      'denial: wasn’t involved in the sale of the mill -> involved in the sale of the mill',
    ],
    // Against what is reported
    ['The dam did not burst, contrary to some reports.', 'contradiction: contrary to some reports'],
    [
      'Contrary to what has been claimed, nobody drowned.',
      'contradiction: Contrary to what has been claimed',
    ],
    // The reader is told not to believe it
    ['Don’t fall for the “leaking hull” story.', 'doubt: Don’t fall for the “leaking hull” story'],
    // What an outlet told itself
    [
      'An earlier version of this article said that Lund was a harbour.',
      'correction: An earlier version of this article said that -> Lund was a harbour.',
    ],
    [
      'Correction. We said in an earlier entry that the mill was sold.',
      'correction: Correction. We said in an earlier entry that -> the mill was sold.',
    ],
    [
      'Clarification: on Monday this paper reported that the mill was sold.',
      'correction: Clarification: on Monday this paper reported that -> the mill was sold.',
    ],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    'Officials could not rule that out.',
    'The show tells a different story each week.',
    'He told the children another tale about wolves.',
    'The shop was behind the mill and not before it.',
    'She is not involved with anybody.',
    'The shoes do not match the coat.',
    'The tiles do not fit the roof.',
    'She did not recognise the figure in the doorway.',
    'Two states do not recognise the island.',
    'This is not what happened to the others.',
    'The house had no foundation and fell.',
    'The law has no basis for comparison in the north.',
    'He bristled with anger.',
    'The rebels hit back, firing rockets at the port.',
    'The champions hit back with a goal.',
    'It was a fairy-tale start for the club.',
    'The bride had a fairy tale wedding.',
    'The talks were false starts on both sides.',
    'Never trust a ship with one mast.',
    'As we wrote in an earlier post, the mill was sold.',
    'The earlier version of the engine said little.',
    'An earlier post by the minister said that the mill was sold.',
    'The mayor fended off a dog.',
    'The court did not accept the bail bond.',
  ])('is not misled by: %s', (text) => {
    expect(read(text)).toBeNull()
  })
})
