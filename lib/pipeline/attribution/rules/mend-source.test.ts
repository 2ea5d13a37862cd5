import { describe, expect, it } from 'vitest'
import { articleOf, sentencesOf } from '../article-of.fixture'
import { attribute } from '../attribute'

/** "name | cue | content (pieces joined by …)" of each attribution, the tagger's among them. */
function read(text: string): string[] {
  const article = articleOf(text)
  const at = (spans: readonly { start: number; end: number }[]) =>
    spans.map((s) => text.slice(s.start, s.end).replace(/\s+/g, ' ')).join(' … ')
  return attribute([article], sentencesOf([article])).map(
    (a) => `${a.sourceName} | ${at(a.cue)} | ${at(a.content)}`,
  )
}

describe('who speaks where the words beside the verb are nobody’s name', () => {
  it.each([
    // Not cut off from its noun, nor with what it is not: an article, a figure, an adverb, "what", "whose"
    ['An earlier post said that the dam had burst.', 'An earlier post | said | that the dam had burst'],
    [
      'The ships and what two divers said appeared to be a mine lay on the ground.',
      'two divers | said | appeared to be a mine lay on the ground',
    ],
    [
      'He went to the mill, whose owner, Paul Okoro, told him that it had burned.',
      'Paul Okoro | told | that it had burned',
    ],
    // What is set after a name in commas is no other speaker
    ['Diver Paul Okoro, 24, who shot the film, swears it is real.', 'Diver Paul Okoro | swears | it is real'],
    [
      'Paul Okoro, of the Harbour Fund, who left early, said the film was real.',
      'Paul Okoro | said | the film was real',
    ],
    ['Another, when I asked about the mill, said it had burned.', 'Another | said | it had burned'],
    [
      'An adviser to the port, when he was asked, laughed and said it had burned.',
      'An adviser to the port | said | it had burned',
    ],
    [
      'The club where Paul Okoro learned to row said it would keep his name.',
      'The club | said | it would keep his name',
    ],
    [
      'Passengers on a ship hit by a stomach bug have told Radio Elm they were left alone.',
      'Passengers | have told | they were left alone',
    ],
    // A number that somebody gives
    ['Organisers put the turnout at 60,000.', 'Organisers | put | the turnout at 60,000'],
    ['The police put it at about 200.', 'The police | put | it at about 200'],
    [
      'Police put the death toll at 12, but the union closed the port.',
      'Police | put | the death toll at 12',
    ],
    // “…,” said one; a clause behind the tag in which nobody else speaks
    ['“Half of them were shoppers,” said one.', 'one | said | “Half of them were shoppers,”'],
    [
      'The snout is too short, Weber says, and the fish was under three metres.',
      'Weber | says | The snout is too short … and the fish was under three metres',
    ],
    [
      'The snout is too short, Weber says, but Okoro denied that it was.',
      'Weber | says | The snout is too short',
      'Okoro | denied | that it was',
    ],
    // Who stands in the next sentence has not said it
    [
      'A harbour website, Otkrito, reports that a diver died at the pier. The port ministry says there has been no death.',
      'Otkrito | reports | that a diver died at the pier',
      'The port ministry | says | there has been no death',
    ],
    // A message that tells
    [
      'The clerk ignored an email from his doctor telling him that the powder was bad.',
      'an email from his doctor | telling | that the powder was bad',
    ],
    ['Lawyers for the port poured scorn on the report.', 'Lawyers | poured scorn on | the report'],
    ['Mr Okoro rubbished that.', 'Okoro | rubbished | that'],
    // What was inspected tells nothing
    [
      'Two divers who inspected it told reporters the hull was sound in May.',
      'Two divers who inspected it | told | the hull was sound in May',
    ],
    // Nor does who or what is behind "whose"
    [
      'The man whose wife died told the court that the doctor had lied.',
      'The man | told | that the doctor had lied',
    ],
    ['A mother whose son was hurt said he had eaten fish.', 'A mother | said | he had eaten fish'],
    [
      'The engineer, whose report was published in May, said the dam was safe.',
      'The engineer, whose report was published in May | said | the dam was safe',
    ],
    // A name that may be a verb
    [
      'The port said it was open. “That is a lie,” said Grant.',
      'The port | said | it was open',
      'Grant | said | “That is a lie,”',
    ],
    // Another's telling is no part of what is said
    [
      'The port says it spent two million on safety; the union says it spent one.',
      'The port | says | it spent two million on safety',
      'the union | says | it spent one',
    ],
    // "he's" holds a verb
    ['Paul Okoro told us he’s no longer sure.', 'Paul Okoro | told | he’s no longer sure'],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected)
  })
})
