import { describe, expect, it } from 'vitest'
import { attribute } from '../attribution/attribute'
import { clean } from '../clean/clean'
import { describePropositions } from '../grouping/describe-propositions'
import { likelihoods } from '../grouping/same-claim'
import { findPropositions } from '../mentions/find-propositions'
import { rawArticle } from '../raw-article.fixture'
import { splitSentences } from '../sentences/split-sentences'
import { SETTINGS } from '../settings'
import { readPropositions } from '../stance/read-propositions'
import { resolveDisputes } from '../stance/resolve-disputes'
import { takeStances } from '../stance/take-stances'
import { describeSlots } from './describe-slots'
import { findDifferences } from './find-differences'
import { findSlots } from './find-slots'

/** What articles of a few sentences differ in, as if every sentence were a claim of its own: "number people: 12 people | 15 people". */
function slotsOf(...texts: readonly string[]): readonly string[] {
  const articles = texts.map((text, i) => clean(rawArticle(`${i}.txt`, text, { published: '2019-05-20' })))
  const sentences = articles.flatMap((a) => splitSentences(a))
  const propositions = findPropositions(articles, sentences, attribute(articles, sentences), SETTINGS)
  const readings = readPropositions(propositions, articles)
  const found = likelihoods(describePropositions(propositions, articles), SETTINGS.sameClaim)
  const differences = findDifferences(describeSlots(propositions, articles), found)
  const grouping = { groups: propositions.map((_, i) => [i]), likelihoods: found, differences }
  const members = resolveDisputes(propositions, readings, grouping, SETTINGS)
  const claims = takeStances(members, propositions, readings, articles)
  return findSlots(claims, propositions, differences, articles).map(
    ({ kind, slot, a, b }) => `${kind} ${slot}: ${a.witness.quote} | ${b.witness.quote}`,
  )
}

const REST =
  'The harbour office closed the pier for the night. Divers searched the wreck of the ferry Aurora until dawn.'

describe('findSlots', () => {
  it.each([
    [
      'The ferry Aurora fire killed 12 passengers off Cape Lund, the coast guard said.',
      'The fire on the ferry Aurora off Cape Lund killed 15 passengers, an island radio reported.',
      'number killed: 12 passengers | 15 passengers',
    ],
    [
      'The company Nordline paid $2 million for the old ferry Aurora.',
      'Nordline paid $5 million for the ferry Aurora, an old ship.',
      'number $: $2 million | $5 million',
    ],
    [
      'Nordline sued the harbour board of Lund over the ferry lease.',
      'Roe attacked Nordline over the lease of the ferry.',
      null,
    ],
    [
      'Witnesses told the court that Brandt attacked Keller behind the ticket hall.',
      'The defence told the court that Keller attacked Brandt behind the ticket hall.',
      'actor attacked: Brandt | Keller',
    ],
    [
      'All night ferries to Cape Lund were cancelled, the harbour office said.',
      'Some night ferries to Cape Lund were cancelled, a sailor said.',
      'scope ferries: All night ferries | Some night ferries',
    ],
    [
      'The bridge at Lund collapsed on May 12 after heavy rain.',
      'The bridge at Lund collapsed on May 14 after heavy rain.',
      'time collapsed: May 12 | May 14',
    ],
    [
      'The freighter Corvo ran aground near Lund in heavy fog.',
      'The freighter Corvo ran aground near Arden in heavy fog.',
      'place ran: Lund | Arden',
    ],
  ])('%s / %s', (one, other, expected) => {
    const found = slotsOf(`Fire at sea\n\n${one} ${REST}\n`, `A ferry burns\n\n${other}\n`)
    expect(found).toEqual(expected === null ? [] : [expected])
  })

  it.each([
    [
      'a toll that rose',
      'At least four people were killed when a dam broke in Lund on Sunday, two doctors said.',
      'The death toll in Lund has risen to 13, the relief agency said.',
      ['number killed: At least four people | 13'],
    ],
    [
      'a toll that is denied',
      'At least four people were killed when a dam broke in Lund on Sunday, two doctors said.',
      'The mayor of Lund said nobody had died.',
      ['number killed: At least four people | nobody'],
    ],
    [
      'a figure that the text itself sets aside',
      'One cyclist was slightly hurt in the crash at the Harbour Bridge, police said.',
      'Police said that two people, not one, were hurt in the crash at the Harbour Bridge.',
      ['number cyclist: One cyclist | two people'],
    ],
    [
      'a span of time',
      'The repairs of the Harbour Bridge could take up to six weeks, Anna Roe said.',
      'Repairs of the Harbour Bridge would take at least four months, an engineer said.',
      ['number weeks: up to six weeks | at least four months'],
    ],
    [
      'what is measured by one word',
      'Lund Rovers want Brandt for a record fee of 85 million euros, a club official said.',
      'Lund Rovers will pay a fee of 60 million euros for Brandt, his agent said.',
      ['number €: 85 million euros | 60 million euros'],
    ],
    [
      'a contract',
      'Brandt has agreed a five-year contract with Lund Rovers.',
      'Brandt signed a four-year contract with Lund Rovers.',
      ['number contract: five-year contract | four-year contract'],
    ],
    [
      'what somebody has of all',
      'Anna Roe won 44.1 percent of the votes in Lund.',
      'A count of the party in Lund gave Anna Roe 55 percent of the votes.',
      ['number %: 44.1 percent | 55 percent'],
    ],
    [
      'who won',
      'The board declared President Brandt winner of the vote in Lund.',
      'Leaked sheets suggest that Anna Roe beat President Brandt in the vote in Lund.',
      ['actor winner: Brandt | Anna Roe'],
    ],
    [
      'a bound that is far from the figure',
      'As much as 14 tons of oil escaped into the harbour of Lund, the coast guard said.',
      'Between 1 and 2 tons of oil escaped into the harbour of Lund, the owner said.',
      ['number tons: As much as 14 tons | Between 1 and 2 tons'],
    ],
  ])('sees %s', (_, one, other, expected) => {
    expect(slotsOf(`Harbour news\n\n${one}\n`, `Harbour paper\n\n${other}\n`)).toEqual(expected)
  })

  it.each([
    [
      'Fees and fines',
      'The club paid a fee of 85 million euros for Brandt.',
      'The club paid a fine of 2 million euros over Brandt.',
    ],
    [
      'events of other days',
      'Nine people were killed in Lund on Sunday.',
      'Five people were killed in Lund on Friday.',
    ],
    [
      'those of one kind among all',
      'Twelve people were killed in Lund on Sunday.',
      'Two nurses were killed in Lund on Sunday.',
    ],
    [
      'those who came on top',
      'Nine people were killed in Lund.',
      'Another three people were killed in Lund.',
    ],
    [
      'all of many years',
      'Nine people were killed in Lund on Sunday.',
      'The war has killed thousands of people near Lund.',
    ],
    [
      'a bound that is close',
      'More than 100 flights from Lund were cancelled.',
      'Some 120 flights from Lund were cancelled.',
    ],
    [
      'one span in other words',
      'The repairs of the bridge at Lund may take six weeks.',
      'The repairs of the bridge at Lund may take a month and a half.',
    ],
    [
      'a rounded figure',
      'Anna Roe won 52.3 percent of the votes in Lund.',
      'Anna Roe won 52 percent of the votes in Lund.',
    ],
    [
      'some of one kind',
      'At least six shots were fired at Tom Brandt in Lund.',
      'Two fatal shots were fired at Tom Brandt in Lund.',
    ],
    [
      'parts that make a whole',
      'At least ten shots were heard in Lund that night.',
      'A burst of six shots was heard in Lund that night.',
    ],
    [
      'what is so many times more',
      'Some 2,000 messages on the dam of Lund were posted within an hour.',
      'Some 3 million messages on the dam of Lund were posted within a month.',
    ],
    [
      'others who are set free',
      'The deal includes the release of 219 girls held near Lund.',
      'The deal includes the release of 27 sailors held near Lund.',
    ],
    [
      'those who died elsewhere',
      'At least 30 people were killed in Lund when a hall burned down.',
      'A bomb at the bus stop of Arden killed eight people, doctors told the radio.',
    ],
    [
      'a part of the whole',
      'Turnout was 71 percent, the board in Lund said.',
      'In some districts of Lund turnout was over 100 percent, a diplomat said.',
    ],
    [
      'parts of two',
      'Anna Roe won 52 percent of the votes in Lund.',
      'Tom Brandt won 44 percent of the votes in Lund.',
    ],
    [
      'who won against another',
      'Anna Roe won the vote in Lund.',
      'Anna Roe beat Tom Brandt in the vote in Lund.',
    ],
    [
      'what could have been',
      'Nine people were killed in Lund on Sunday.',
      'The fire in Lund could kill 40 people.',
    ],
  ])('holds nothing against %s', (_, one, other) => {
    expect(slotsOf(`Harbour news\n\n${one}\n`, `Harbour paper\n\n${other}\n`)).toEqual([])
  })

  it('keeps figures apart that an article sets against each other', () => {
    const found = slotsOf(
      'Guards at the port\n\nAnna Roe, a union leader in Lund, said the number of private guards in the port may be about 400. But the other sources spoke of small groups.\n',
      'Port of Lund\n\nAnna Roe said about 400 private guards were in the port of Lund.\n',
    )
    expect(found).toContain('number people: about 400 | small groups')
  })

  it.each([
    ['ranges that overlap', 'killed more than 10 passengers', 'killed 12 passengers'],
    ['figures of other things', 'killed 12 passengers', 'injured 15 passengers'],
    ['a figure that is denied', 'killed 12 passengers', 'did not kill 15 passengers'],
    ['other years', 'killed 12 passengers in 2011', 'killed 15 passengers in 2012'],
    ['people of another kind', 'killed 12 Danish sailors', 'killed 15 Swedish sailors'],
  ])('says nothing of %s', (_, one, other) => {
    const found = slotsOf(
      `Fire at sea\n\nThe fire on the ferry Aurora off Cape Lund ${one}. ${REST}\n`,
      `A ferry burns\n\nThe fire on the ferry Aurora off Cape Lund ${other}.\n`,
    )
    expect(found).toEqual([])
  })
})
