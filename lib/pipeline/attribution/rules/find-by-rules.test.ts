import { describe, expect, it } from 'vitest'
import { articleOf, sentencesOf } from '../article-of.fixture'
import { attribute } from '../attribute'

/** "name | cue | content (pieces joined by …)" of each attribution, the tagger's among them. */
function read(text: string, title = false): string[] {
  const article = articleOf(text, { title })
  const at = (spans: readonly { start: number; end: number }[]) =>
    spans.map((s) => text.slice(s.start, s.end).replace(/\s+/g, ' ')).join(' … ')
  return attribute([article], sentencesOf([article])).map(
    (a) => `${a.sourceName} | ${at(a.cue)} | ${at(a.content)}`,
  )
}

describe('who speaks', () => {
  it.each([
    // What hangs on a subject is part of it, and nobody else
    [
      'Divers searching wrecks found near the pier say they saw no mine.',
      'Divers searching wrecks found near the pier | say | they saw no mine',
    ],
    [
      'The baker, from Bruck, Upper Austria, said the mill had burned.',
      'The baker, from Bruck, Upper Austria | said | the mill had burned',
    ],
    ['He finally met a diver on Monday, who said the wreck was gone.', 'a diver | said | the wreck was gone'],
    [
      'The tape came from lawyer Anna Weber, (left, with anchor Emil Roth) who says a client sent it.',
      'lawyer Anna Weber | says | a client sent it',
    ],
    ['His brother, however, said that the mill had burned.', 'His brother | said | that the mill had burned'],
    [
      'Speaking on Radio One’s “The Long Week,” Anna Weber admitted that the sum was wrong.',
      'Anna Weber | admitted | that the sum was wrong',
    ],
    // Who finds out, where people are heard, what shows: no verb of saying
    ['The engine failed twice, the report found.', 'the report | found | The engine failed twice'],
    [
      'The engine failed twice, a report by the board has found.',
      'a report by the board | has found | The engine failed twice',
    ],
    ['The engine failed twice, found a report by the board.', 'a report | found | The engine failed twice'],
    ['The court heard that Roe took the boat.', 'The court | heard | that Roe took the boat'],
    [
      'The latest figures from the ministry show 14 people were hurt.',
      'The latest figures from the ministry | show | 14 people were hurt',
    ],
    // Whose telling it is, without a verb of saying
    ['As Roe tells it, the guards never came.', 'Roe | tells it | the guards never came'],
    ['To hear Roe tell it, the guards never came.', 'Roe | tell it | the guards never came'],
    [
      'By the ministry’s count, 14 people were hurt.',
      'the ministry | By the ministry’s count | 14 people were hurt',
    ],
    [
      'By its own account, the firm lost nine crowns.',
      'the firm | By its own account | the firm lost nine crowns',
    ],
    ['Roe’s version is that the money was a loan.', 'Roe | version is | that the money was a loan'],
    ['Per a police note, the driver was sober.', 'a police note | Per | the driver was sober'],
    ['The driver was sober, per police.', 'police | per | The driver was sober'],
    [
      'In the words of one baker, the house burned “like paper”.',
      'one baker | In the words of | the house burned “like paper”',
    ],
    // How sure somebody is of it, and what is let out
    ['Roth is adamant that the guards never came.', 'Roth | is adamant | that the guards never came'],
    ['Roth was convinced the guards were bribed.', 'Roth | was convinced | the guards were bribed'],
    [
      'The Harbour Post has learned that the mill was sold.',
      'Harbour Post | has learned | that the mill was sold',
    ],
    [
      'The firm let it be known that the leak was mended.',
      'The firm | let it be known | that the leak was mended',
    ],
    ['The leak was small, stressed the spokeswoman.', 'the spokeswoman | stressed | The leak was small'],
    // Behind several who tell, "report" and "claim" at the end are verbs
    [
      'The ferry sank off Lund on Monday, sources report.',
      'sources | report | The ferry sank off Lund on Monday',
    ],
    [
      'Two sailors were hurt in the fire, local media report.',
      'local media | report | Two sailors were hurt in the fire',
    ],
    ['The crew was drunk, two former officers claim.', 'two former officers | claim | The crew was drunk'],
    // Papers that somebody has seen tell, not who has seen them
    [
      'Letters seen by Emil Roth show that the wreck was old.',
      'Letters seen by Emil Roth | show | that the wreck was old',
    ],
    [
      'Records obtained by the Harbour Post show the mill was fined.',
      'Records obtained by the Harbour Post | show | the mill was fined',
    ],
    // Whose somebody is, his office and the name behind it are all of who speaks
    [
      '“We were never paid a cent,” said its director, Anna Weber.',
      'Anna Weber | said | “We were never paid a cent,”',
    ],
    [
      '“We have a hole in the hull,” admitted managing director Emil Roth.',
      'director Emil Roth | admitted | “We have a hole in the hull,”',
    ],
    [
      'The ferry sank at noon, according to their harbour director, Emil Roth.',
      'Emil Roth | according to | The ferry sank at noon',
    ],
    // A "that" behind the speaker belongs to what is set after him
    [
      '“You do not get that from rust,” said Anna Weber, who runs the yard, the firm that built it.',
      'Anna Weber | said | “You do not get that from rust,”',
    ],
    // Two who tell, papers that somebody has seen, an answer without a verb
    [
      'Two divers were lost on Monday, according to a nurse and a harbour porter.',
      'a nurse and a harbour porter | according to | Two divers were lost on Monday',
    ],
    [
      'The price, according to documents this newspaper has seen, was nine crowns.',
      'documents this newspaper has seen | according to | The price … was nine crowns',
    ],
    ['How many drowned? Nine, according to the port.', 'the port | according to | Nine'],
    // How a quotation is spoken
    [
      '“They sold the boat and kept the oars,” raged ferryman Emil Roth.',
      'Emil Roth | raged | “They sold the boat and kept the oars,”',
    ],
    // "would say only" says it
    ['Police would say only that a man was found.', 'Police | would say | that a man was found'],
    // How somebody told it is no part of who he is
    [
      'A diplomat, speaking on condition of anonymity, said the count was false.',
      'A diplomat | said | the count was false',
    ],
    // Who owns a board has not declared what it declares
    [
      'Lund’s electoral board on Monday declared Anna Weber winner of the vote.',
      'Lund’s electoral board | declared | Anna Weber winner of the vote',
    ],
    // A body goes on as "it", and a company is no ministry
    [
      'The harbour council said the pier was shut. “We will mend it soon,” it said.',
      'The harbour council | said | the pier was shut',
      'The harbour council | said | “We will mend it soon,”',
    ],
    // What is said behind a semicolon as well
    [
      'Six of them drowned; all the others swam ashore, the coast guard said.',
      'the coast guard | said | Six of them drowned; all the others swam ashore',
    ],
    // Of two subjects the one of the clause itself
    [
      'Weber sent a letter the day the dam broke, saying that it had been old.',
      'Weber | saying | that it had been old',
    ],
    [
      'The report cited a guard who had been there and claimed that the gate was open.',
      'a guard | claimed | that the gate was open',
    ],
    // Who tells of a teller; who is told by somebody
    [
      'Weber was told by two pilots that the plane had been sold.',
      'two pilots | told by | that the plane had been sold',
    ],
    [
      'On Monday it was reported in the Harbour Courier that the crane had been sold.',
      'Harbour Courier | was reported | that the crane had been sold',
    ],
    [
      'As the Harbour Courier reports, the crane had been sold.',
      'Harbour Courier | reports | the crane had been sold',
    ],
    [
      'The crane had been sold, a report in the local paper claims.',
      'a report in the local paper | claims | The crane had been sold',
    ],
    // According to
    [
      'Rays, according to a keeper of the aquarium, do not bite.',
      'a keeper of the aquarium | according to | Rays … do not bite',
    ],
    ['The crane had been sold, according to some.', 'some | according to | The crane had been sold'],
    [
      'According to Anna Weber, the former head of the bank, the crane had been sold.',
      'Anna Weber | According to | the crane had been sold',
    ],
    // Amounts are no adjuncts; a tag may stand in the midst
    [
      'A crowd of residents said at least forty men were hurt.',
      'A crowd of residents | said | at least forty men were hurt',
    ],
    [
      'A boat had been seen, Weber said, and was on its way.',
      'Weber | said | A boat had been seen … and was on its way',
    ],
    [
      '“It is over,” Weber told the Daily Post, explaining that the mill had burned.',
      'Weber | told | “It is over,”',
      'Weber | explaining | that the mill had burned',
    ],
    [
      'The town was taken, residents said, killing eight men and driving out others.',
      'residents | said | The town was taken … killing eight men and driving out others',
    ],
    [
      'The crane was sold in May, confirmed Paul Okoro, head of the port.',
      'Paul Okoro | confirmed | The crane was sold in May',
    ],
    // A name whose words are verbs as well
    [
      'Yesterday, Running Tide had reported that the crane was sold.',
      'Running Tide | had reported | that the crane was sold',
    ],
    // What somebody holds to be so, or doubts
    ['Anna Weber believes that the crane was sold.', 'Anna Weber | believes | that the crane was sold'],
    [
      'Two experts are questioning the authenticity of the letter.',
      'Two experts | are questioning the authenticity | of the letter',
    ],
    [
      'A clerk raised doubts about the sale of the crane.',
      'A clerk | raised doubts about | the sale of the crane',
    ],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    // Spoken of, counted, shown, demanded, posted: nobody said it
    'The office received hundreds of calls after the storm.',
    'Talks over his alleged flight went on for weeks.',
    'Both captains are missing and accused of fraud by the insurers.',
    'The colonel ordered his men to leave the town.',
    'A clip went round the town, showing a man with a boat.',
    'Weber also tweeted a picture of the boat.',
    'The crane was blamed for the fall of the wall.',
    'The singer was also nominated last year for the post of mayor.',
    'A man believed to be the owner left the town.',
    'The pilot thought he would try another way.',
    // Called up, so many of them, warned by somebody else
    'The port has called up thirty divers.',
    'Was Paul Okoro warned about the powder by email?',
    'The storm put the number of boats at risk.',
    'Weber put the cup at 5 on the shelf.',
    'The ministry would not put the toll at 40.',
    'On the picture we count 124 objects that nobody knows.',
    'Paul Okoro was warned about the powder on Monday.',
  ])('nobody: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it.each(['Plague confirmed on old ferry, but not in all rooms', 'Old mayor declared winner in port'])(
    'nobody in a headline that leaves out "was": %s',
    (text) => {
      expect(read(`${text}\n\nIt rained.`, true).filter((line) => /confirmed|declared/.test(line))).toEqual(
        [],
      )
    },
  )

  it('ends what one says where another speaks', () => {
    expect(read('Weber claimed that the men had left but the army said it had caught them.')).toEqual([
      'Weber | claimed | that the men had left',
      'the army | said | it had caught them',
    ])
  })

  it('keeps what is said to its end where that is in quotation marks', () => {
    const [said] = read(
      'Weber said the road was old, and some of its bridges seemed to have been “lost for years.”',
    )
    expect(said).toContain('“lost for years.”')
  })

  it.each([
    // A judge's power, what is called off, what the reader is told to do, a storm
    'Judge Anna Weber denied bail to the ferryman.',
    'The message calling everything off came at noon.',
    'Add the fuel and the crew and the bill is nearer nine crowns.',
    'The fire had spread, the storm raged.',
    // Found, heard, learned and counted by nobody who tells it
    'The jury found Roe guilty on Monday.',
    'The court heard a case against Roe.',
    'The town has learned to live with floods.',
    'By the end of the count, nine parties had seats.',
    'In his view of the harbour stood a crane.',
    'The boat makes nine knots per hour.',
    'He was sure to win the race.',
    'The union’s position is unclear.',
    // What is done, by who has the power to
    'The office has already dismissed nine of the cases since July.',
    'The yard dismissed two workers in May.',
    // What everybody sees
    'The clip shows one of the boats on the pier.',
    'Satellite images of the yard show nine burnt boats.',
    // Who did not deny it did not say it
    'The mayor did not deny that the yard was sold.',
  ])('nobody in %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('takes the subject behind which an aside closes, not what it reports', () => {
    const said = read('The Harbour Post, relying on the log, reported nine faults.')
    expect(said.filter((line) => !line.startsWith('Harbour Post'))).toEqual([])
  })

  it('gives a headline that opens with a topic to nobody', () => {
    expect(read('Emil Roth: old mayor to stand again\n\nBody.', true)).toEqual([])
    expect(read('That Was Fast: Mayor Roth Leaves Again\n\nBody.', true)).toEqual([])
    const kicker = read('HARBOUR: Nine ships lost in the night\n\nBody.', true)
    expect(kicker.filter((line) => !line.startsWith('null'))).toEqual([])
    expect(read('Police: Nine ships lost in the night\n\nBody.', true)[0]).toContain('Police')
  })
})
