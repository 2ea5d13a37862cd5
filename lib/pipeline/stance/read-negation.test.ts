import { describe, expect, it } from 'vitest'
import { tag } from '@/lib/text/tag'
import { readNegation, readNegations } from './read-negation'

type Row = readonly [evidence: string, head: string, subject: readonly string[], text: string]

const NEGATED: readonly Row[] = [
  // Auxiliaries, with and without an apostrophe
  ['did not', 'sink', ['ferry'], 'The ferry did not sink.'],
  ['didn’t', 'sink', ['ferry'], 'The ferry didn’t actually sink.'],
  ["isn't", 'close', ['school'], "The school isn't closing."],
  ['cannot', 'fly', ['drone'], 'The drone cannot fly at night.'],
  ['will not', 'pay', ['counci'], 'The council will not pay for the wall.'],
  ["won't", 'pay', ['counci'], "The council won't pay for the wall."],
  ['has not', 'join', ['singer'], 'The singer has not joined the band.'],
  ['has not', 'visit', ['mayor'], 'The mayor has not visited the island in the year of the storm.'],
  // On one day, in the end, as the foil of a whole clause
  ['did not', 'pay', ['sailor'], 'The mayor left when the sailors did not pay the fee.'],
  ['not', 'fly', ['king'], 'King not flying bombers'],
  // Never, nobody, nothing, none of, nor
  ['never', 'visit', ['minist'], 'The minister never visited the island.'],
  ['Nobody', 'drown', [], 'Nobody drowned in the flood.'],
  ['Nothing', 'steal', [], 'Nothing was stolen from the vault.'],
  ['None of', 'passen', [], 'None of the passengers fell ill.'],
  ['nor', 'employ', [], 'nor do we employ a guard of that name'],
  ['None', 'hurt', [], 'None were hurt in the fire.'],
  ['Neither', 'man', [], 'Neither man was arrested.'],
  // Plans undone
  ['dropped out of', 'north', ['singer'], 'The singer dropped out of the North Bay festival.'],
  ['were unable to', 'find', ['diver'], 'The divers were unable to find the wreck.'],
  // "No" before a noun
  ['No', 'bomber', [], 'No bombers over the lake'],
  ['has no', 'plan', ['bank'], 'The bank has no plans for a branch there.'],
  ['is no', 'policy', [], 'There is no policy against dogs.'],
  // … what there is none of is the noun, not what is said of it
  ['No', 'guard', [], 'No foreign guards at the gate'],
  ['has no', 'plan', ['bank'], 'The bank has no detailed plans to move.'],
  // Failing to do is not doing
  ['failed to', 'arrive', ['rescue', 'boat'], 'The rescue boat failed to arrive.'],
  // Verbs of thought and plan pass the negation on
  ['do not', 'poison', [], 'We do not believe that she poisoned the well.'],
  ['does not', 'move', ['museum'], 'The museum does not plan to move.'],
  // The subject is that of the negated clause
  ['was not', 'injure', ['driver'], 'The police chief said that the driver was not injured.'],
  ['did not', 'make', [], 'The trader told a reporter he did not make millions.'],
  // … before an aside that says who says so
  ['does not', 'sing', ['whale'], 'The whale, according to the biologist Ada Moss, does not sing in winter.'],
  // … shared with the clause before
  ['does not', 'grow', ['baker', 'sell', 'bread'], 'The baker sells bread but does not grow wheat.'],
  // Look-alikes of what is left, and of a fragment
  ['dropped out of', 'race', ['captai'], 'The captain dropped out of the race.'],
  ['walked away from the', 'deal', ['club'], 'The club walked away from the deal.'],
  // Look-alikes of what is no statement
  ['did not', 'make', ['bank'], 'The bank did not make the offer.'],
  ["isn't", 'public', ['beach'], "The beach isn't public land."],
  ['No', 'offici', [], 'No port official has sold the mill.'],
  ['did not', 'look', ['mayor'], 'The mayor did not look at the plans.'],
  // A look-alike before the negation
  ['did not', 'stop', ['train'], 'No doubt about it: the train did not stop.'],
]

const NONE: readonly string[] = [
  // A feeling, a part, a teaching
  'The owner was surprised that nobody had washed the van.',
  'The widow was sorry that he had not seen the sea.',
  'The envoys had not met the whole council.',
  'The law says that no dog may enter the park.',
  'The teaching of the order holds that monks do not eat fish.',
  'The nurse had no idea of the plan.',
  'The trustees could not bring themselves to sell the farm.',
  'The law has to be kept, and not the justice of the mob.',
  'The police have not officially confirmed the arrest.',
  'The flood not only closed the road.',
  'It is not just a question of money.',
  'There is no doubt that the bridge will open.',
  'The bus did not arrive until noon.',
  'They are not painting the hall, but they are sweeping it.',
  'It was not impossible to cross.',
  'Hundreds, if not thousands, came.',
  'If it does not rain, the fair will open.',
  'Do not touch the wires.',
  "Let's not frighten the children.",
  'Did she not leave on Monday?',
  'This does not mean that he is not earning well.',
  'Judges should not speak of elections.',
  'The children mustn’t swim here.',
  'She does not want to think about the winter.',
  'He said he didn’t even want to contemplate that.',
  'I can’t imagine what the town would be like.',
  'The office did not comment.',
  'It was not clear whether the dam held.',
  'The newspaper could not verify the letter.',
  'It was not the first flood in the valley.',
  'The actor didn’t have to audition.',
  'If it rains, don’t take the coast road.',
  'There was no immediate claim of responsibility.',
  'The guild did not explicitly say that a truce had been agreed.',
  'No cake is more important than health.',
  'They did not move because they were poor.',
  'She took care not to wake the child.',
  'The inspectors have not been able to open the vault.',
  'Not all of the houses burned.',
  'The mill no longer makes paper.',
  'He was among those who did not get a ticket.',
  // A number, a foil, what somebody lacked, in general, alone
  'The song stood at No. 48 on the list of the year.',
  'They feel like guests, only not in a house, in Lund.',
  'Children learn it on the quay and not in school,” the teacher said.',
  'The mayor blamed the crew for not closing the gate.',
  'They sail by night, not knowing the way.',
  'Even when we do not sail, the wind takes the nets.',
  'We will not build the pier alone.',
  // So far, for what somebody is blamed, what is no longer to be borne
  'The owner has not been charged yet.',
  'The victim has not yet been found.',
  'The owner has not left her house in nearly two years.',
  'The mayor had not been on the island for many months.',
  'He blamed the crew for failing to close the gate.',
  'We cannot continue to allow the sailors to smoke.',
  'Nobody wants to be caught by the storm.',
  'Just don’t use the name of the ship.',
  // How much, or how; what nobody has confirmed or made public; an order behind a condition
  'The crew do not have enough of the new nets.',
  'It is not enough to sell the boat.',
  'The diver had never seen a wreck like that.',
  'The hall did not look as one might expect.',
  'The play was not acceptable to the bishop.',
  'No port official has yet confirmed the sale.',
  'The bank did not make the sale public.',
  'The firm has not stated that it sold the mill.',
  'One thing to know: if the tide turns, don’t use the ford.',
  'I could not bring myself to sell the boat.',
  'I don’t think Jane has any idea of the plan.',
  'Neither the bakers nor the miller.',
  'The four boys dropped out of school after the trip.',
  'The king walked away from the President.',
  // No statement
  'The guards were not authorised to speak about the gate.',
  'I can’t thank the crew enough.',
  'There was nothing special about the boat.',
  'The ferry sank.',
  '',
]

const read = (text: string) => readNegation(tag(text, [{ start: 0, end: text.length }])[0] ?? [])

describe('readNegation', () => {
  it.each(NEGATED)('%s … %s, said of %j: %s', (evidence, head, subject, text) => {
    const found = read(text)
    expect(found && text.slice(found.evidence.start, found.evidence.end)).toBe(evidence)
    expect(found?.head).toBe(head)
    expect([...(found?.subject ?? [])].sort()).toEqual([...subject].sort())
    expect(found?.scope.has(head)).toBe(true)
  })

  it.each(NONE)('finds nothing negated in: %s', (text) => {
    expect(read(text)).toBeNull()
  })

  it('ends the scope where behind “and” another clause begins', () => {
    const found = read('He is not worth ten million and certainly did not trade in oil.')
    expect([...(found?.scope ?? [])]).toEqual(['worth', 'ten', 'millio'])
  })

  it('ends the scope before “as was reported”', () => {
    const found = read('The ferry has not sunk as was first reported in Lund.')
    expect([...(found?.scope ?? [])]).toEqual(['sink'])
  })

  it('keeps single letters out of the scope', () => {
    expect([...(read('The town will never pay for that f---ing wall.')?.scope ?? [])]).not.toContain('f')
  })

  it('takes what failed for what was not passed', () => {
    const text = 'The ship failed a safety inspection in March.'
    const [found] = readNegations(tag(text, [{ start: 0, end: text.length }])[0] ?? [])
    expect(found?.head).toBe('pass')
    expect([...(found?.object ?? [])]).toEqual(['safety', 'inspec'])
    expect(readNegation(tag(text, [{ start: 0, end: text.length }])[0] ?? [])).toBeNull()
  })

  it.each([
    'The suggestion that the ship had failed an inspection angered him.',
    'If the ship failed an inspection, it was long ago.',
    'The ship has not failed an inspection, but it is old.',
    'The brakes failed.',
  ])('but not in: %s', (text) => {
    const found = readNegations(tag(text, [{ start: 0, end: text.length }])[0] ?? [])
    expect(found.filter(({ object }) => object !== null)).toEqual([])
  })

  it.each([
    [true, 'The sailor is not Jane Roe.'],
    [true, "The sailor isn't the old Jane Roe."],
    [true, 'The governor was not at the quay.'],
    [false, 'The governor was not hurt at the quay.'],
    [false, 'The governor is not a sailor.'],
    [false, 'The governor did not meet Jane Roe.'],
    [false, 'There is no Jane Roe in Lund.'],
  ])('tells whether it says who or where somebody is not (%s): %s', (isIdentity, text) => {
    expect(read(text)?.isIdentity).toBe(isIdentity)
  })

  it('reads every negation of a sentence', () => {
    const text = 'The firm does not watch what people read and has no law against dogs.'
    const found = readNegations(tag(text, [{ start: 0, end: text.length }])[0] ?? [])
    expect(found.map((n) => n.head)).toEqual(['watch', 'law'])
  })

  it('leaves out of the scope what stands behind a comma or far away', () => {
    const found = read('The mill does not sell flour, bread or cakes.')
    expect([...(found?.scope ?? [])]).toEqual(['sell', 'flour'])
  })
})
