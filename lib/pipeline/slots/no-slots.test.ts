import { describe, expect, it } from 'vitest'
import { slotsOf } from './slots-of.fixture'

describe('what is no other value', () => {
  it.each([
    [
      'Fees and fines',
      'The club paid a fee of 85 million euros for Brandt.',
      'The club paid a fine of 2 million euros over Brandt.',
    ],
    [
      'what two pay, told in one text',
      'A quay will be built in Lund. The port will pay 250 million euros for it. The council will pay 150 million euros for it.',
      'A quay will be built in Lund.',
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
      'a sum for something else',
      'The council of Lund approved a budget of 4 million dollars for roads.',
      'The council of Lund approved a budget of 9 million dollars for schools.',
    ],
    [
      'a sum for another end',
      'The school in Lund raised a sum of $2,000 for new books.',
      'The church in Lund raised a sum of $9,000 for a new roof.',
    ],
    [
      'a fee for another',
      'Nordline paid a fee of 4 million euros for Keller.',
      'Nordline paid a fee of 9 million euros for Brandt.',
    ],
    [
      'what was spent on something else',
      'Lund spent 4 million dollars on roads last year.',
      'Lund spent 9 million dollars on schools last year.',
    ],
    [
      'a fine for something else',
      'The fine for speeding is 200 dollars in Lund.',
      'The fine for parking is 90 dollars in Lund.',
    ],
    [
      'a part of others',
      'Turnout among women was 61 percent in Lund.',
      'Turnout among men was 52 percent in Lund.',
    ],
    [
      'a price to another place',
      'The price of a ticket to Lund rose to 12 dollars.',
      'The price of a ticket to Arden rose to 19 dollars.',
    ],
    [
      'what others have to pay',
      'A fee of 12 dollars is due for adults.',
      'A fee of 6 dollars is due for children.',
    ],
    [
      'the cost of another thing',
      'The cost of the bridge was 4 million dollars.',
      'The cost of the tunnel was 9 million dollars.',
    ],
    [
      'nobody of another town in one text',
      'Twelve people were killed when a dam broke in Lund. In Arden, nobody was killed.',
      'The sun shone.',
    ],
    [
      'nobody of the town told just before',
      'Twelve people were killed in Lund on Sunday. A second dam broke in Arden. Nobody was killed.',
      'The sun shone.',
    ],
    [
      'who won something else',
      'Roe beat Brandt in the vote for mayor of Lund.',
      'Brandt won a prize for his novel on Friday.',
    ],
    [
      'who won at something else',
      'Roe beat Brandt in the vote for mayor of Lund.',
      'Brandt won the chess game of the towns.',
    ],
    [
      'who won a part',
      'Roe beat Brandt in the vote for mayor of Lund.',
      'Brandt won 44 percent of the votes in Lund.',
    ],
    [
      'half a dozen in figures',
      'Half a dozen ships left the port of Lund.',
      'Six ships left the port of Lund.',
    ],
    ['a round part', 'Turnout was 50 percent in Lund.', 'Turnout was 50.4 percent in Lund.'],
    [
      'a round part of one figure',
      'Prices in Lund rose by 8 percent.',
      'Prices in Lund rose by 8.3 percent.',
    ],
    [
      'a round sum of one figure',
      'Nordline paid $4 million for the ferry Aurora.',
      'Nordline paid $4.1 million for the ferry Aurora.',
    ],
    ['more than so many', 'The gang in Lund took over 400 hostages.', 'The gang in Lund took 420 hostages.'],
    [
      'a number to call',
      'Some 40,000 ships pass Lund each year, the port said. The correct number to call is 38,000.',
      'Some 40,000 ships pass Lund each year.',
    ],
    [
      'protests and those who protest',
      'Twelve protests were held in Lund on Sunday.',
      'Forty protesters were held in Lund on Sunday.',
    ],
    [
      'wheels and those on them',
      'Twelve motorcycles were hit by the storm in Lund.',
      'Three motorcyclists were hit by the storm in Lund.',
    ],
    [
      'the first and the second',
      'The first ship carried 400 people to Lund.',
      'The second ship carried 90 people to Lund.',
    ],
    [
      'what two have together',
      'Nordline employs about 6,900 people in Lund.',
      'The merged company would employ more than 17,000 people in Lund.',
    ],
    [
      'what two have together, called “it”',
      'Nordline employs about 6,900 people in Lund.',
      'The merged company would own 212 ships. It would employ more than 17,000 people.',
    ],
    [
      'a fact on top of another',
      'The mayor wrote two letters.',
      'In Lund 12 people were arrested. In fact, another 40 people were arrested.',
    ],
    [
      'a fact beside another',
      'The mayor wrote two letters.',
      'The storm sank 12 ships in Lund. In fact, nine boats were saved in Lund.',
    ],
    [
      'who took part in other towns',
      'Some 60,000 people marched in Lund on Sunday.',
      'Some 9,000 people marched in Arden on Sunday.',
    ],
    [
      'who took part in something smaller',
      'Some 22,000 people took part in the march on Sunday.',
      'Some 1,000 people attended a picnic on Sunday.',
    ],
    [
      'what could have been',
      'Nine people were killed in Lund on Sunday.',
      'The fire in Lund could kill 40 people.',
    ],
  ])('holds nothing against %s', (_, one, other) => {
    expect(slotsOf(`Harbour news\n\n${one}\n`, `Harbour paper\n\n${other}\n`)).toEqual([])
  })
})
