import { describe, expect, it } from 'vitest'
import { slotsOf } from './slots-of.fixture'

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
    [
      'a figure that an outlet corrects',
      'Bread thieves: 100 arrested in Lund',
      'We wrote that 100 people had been arrested in Lund. In fact, 17 people were arrested.',
      ['number people: 100 | 17 people', 'number people: 100 people | 17 people'],
    ],
    [
      'how many took part',
      'Organisers put the turnout in Lund at 60,000.',
      'About 22,000 had taken part at the height of the march in Lund, police said.',
      ['number turnout: 60,000 | 22,000'],
    ],
    [
      'a winner of the same contest',
      'Roe beat Brandt in the vote in Lund, leaked sheets say.',
      'Brandt won the vote in Lund, the board said.',
      ['actor winner: Roe | Brandt'],
    ],
    [
      'a term won at the polls',
      'Roe beat Brandt at the polls in Lund, leaked sheets say.',
      'Brandt has won a second term in Lund, the board said.',
      ['actor winner: Roe | Brandt'],
    ],
    [
      'half a dozen',
      'Half a dozen ships left the port of Lund on Sunday.',
      'Twelve ships left the port of Lund on Sunday.',
      ['number ships: Half a dozen ships | Twelve ships'],
    ],
    [
      'a toll without a word for those who died',
      'At least 17 people were killed in Lund.',
      'The death toll in Lund stands at 23, up from 17.',
      ['number people: At least 17 people | 23'],
    ],
    [
      'a figure set aside behind who says so',
      'Some 80,000 cans were recalled, the maker Nordline said.',
      'The recall covers 1.2 million cans, Nordline said, not 80,000 as first reported.',
      ['number cans: Some 80,000 cans | 1.2 million cans'],
    ],
    [
      'what a first one carried',
      'The first ship carried 400 sailors to Lund, the port said.',
      'The first ship carried 250 sailors to Lund, a union said.',
      ['number sailors: 400 sailors | 250 sailors'],
    ],
    [
      'a figure before what was earlier',
      'The milk sickened 17 babies in Lund, who had earlier been well.',
      'The milk sickened 23 babies in Lund.',
      ['number ill: 17 babies | 23 babies'],
    ],
    [
      'an amount with where it is',
      'Turnout in Lund was 50 percent.',
      'Turnout in Lund was 58 percent.',
      ['number %: 50 percent | 58 percent'],
    ],
    [
      'an amount with whom it is for',
      'The club will pay a fee of 85 million euros for Brandt.',
      'The fee for Brandt is 60 million euros, his agent said.',
      ['number €: 85 million euros | 60 million euros'],
    ],
    [
      'an amount with what it is of',
      'The cost of the repair of the bridge in Lund is 4 million dollars.',
      'The cost of repairing the Lund bridge is put at 9 million dollars.',
      ['number $: 4 million dollars | 9 million dollars'],
    ],
    [
      'nobody, of the same town in one text',
      'Twelve people were killed in Lund, posts said. No one was killed in Lund, the mayor said.',
      'The sun shone.',
      ['number killed: Twelve people | No one'],
    ],
    [
      'a figure pointed at, of so large a number',
      'Around 40,000 lorries cross the Harbour Bridge every day.',
      'An earlier version said that some 40,000 lorries used the crossing. The figure is 38,000.',
      ['number lorries: Around 40,000 lorries | 38,000'],
    ],
  ])('sees %s', (_, one, other, expected) => {
    expect(slotsOf(`Harbour news\n\n${one}\n`, `Harbour paper\n\n${other}\n`)).toEqual(expected)
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
