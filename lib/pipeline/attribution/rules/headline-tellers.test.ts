import { describe, expect, it } from 'vitest'
import { articleOf, sentencesOf } from '../article-of.fixture'
import { attribute } from '../attribute'

const BODY =
  'The quay was built in 1950. Its walls were raised twice, and a road runs along them to the old mill.'

/** "name: what is said" of what a headline tells; empty where nobody tells it. */
function told(headline: string): string[] {
  const text = `${headline}\n\n${BODY}`
  const article = articleOf(text, { title: true })
  return attribute([article], sentencesOf([article])).flatMap(({ sourceName, content }) =>
    content.every((piece) => piece.end <= headline.length)
      ? [`${sourceName}: ${content.map((piece) => text.slice(piece.start, piece.end)).join(' … ')}`]
      : [],
  )
}

describe('who tells a headline', () => {
  it.each([
    // At the end, with a verb
    ['Barge Sinks Off Norvik, Police Say', 'Police: Barge Sinks Off Norvik'],
    ['Barge sinks, police say', 'police: Barge sinks'],
    ['Miners Turn Down Pay Offer, Guild Says', 'Guild: Miners Turn Down Pay Offer'],
    ['Salt Lowers Risk of Rust, New Study Finds', 'New Study: Salt Lowers Risk of Rust'],
    ['Warden Ignored Alarms, Ex-Guard Tells Senate Panel', 'Ex-Guard: Warden Ignored Alarms'],
    ['Nothing Was Stolen, Museum Says in Statement', 'Museum: Nothing Was Stolen'],
    ['Cook stole spoons for years, court hears', 'court: Cook stole spoons for years'],
    // At the end, with the verb first
    ['Pier Is Safe, Claims Minister', 'Minister: Pier Is Safe'],
    ['Pier sold, says Weber', 'Weber: Pier sold'],
    ['‘We were robbed’, says coach', 'coach: ‘We were robbed’'],
    ['Tides to rise by half, warn scientists', 'scientists: Tides to rise by half'],
    ['I Was Framed, Says Jailed Banker', 'Jailed Banker: I Was Framed'],
    ['New rust ‘no threat’, say experts', 'experts: New rust ‘no threat’'],
    ['Barge Sinks; Crew Was Asleep, Police Say', 'Police: Crew Was Asleep'],
    // At the end, without a verb
    ['Pier sold: Norvik mayor', 'Norvik mayor: Pier sold'],
    ['Blast Was an Accident – Defence Ministry', 'Defence Ministry: Blast Was an Accident'],
    ['Port chief to quit - report', 'report: Port chief to quit'],
    ['Twins Were Swapped at Birth, According to Report', 'Report: Twins Were Swapped at Birth'],
    // At the beginning
    ['Police Say Mayor Sold the Pier', 'Police: Mayor Sold the Pier'],
    ['Jailed Banker Says He Was Framed', 'Jailed Banker: He Was Framed'],
    ['Trial Shows Pill Cuts Deaths by Half', 'Trial: Pill Cuts Deaths by Half'],
    ['Watchdog finds lender misled clients', 'Watchdog: lender misled clients'],
    ['New Data Suggest Cod Stocks Have Grown', 'New Data: Cod Stocks Have Grown'],
    ['Guild Warns Strike Could Last Weeks', 'Guild: Strike Could Last Weeks'],
    ['Divers Deny Wreck Was Looted', 'Divers: Wreck Was Looted'],
    ['Minister Dismisses ‘Wild’ Reports of Gold', 'Minister: ‘Wild’ Reports of Gold'],
    // Before a colon
    ['Report: Barge Owner Hid Leaks', 'Report: Barge Owner Hid Leaks'],
    ['Report: barge owner hid leaks', 'Report: barge owner hid leaks'],
    ['Sources: Striker Signs for Norvik', 'Sources: Striker Signs for Norvik'],
    ['Mill owner: ‘We pay every worker’', 'Mill owner: ‘We pay every worker’'],
    ['Okoro: I Never Took a Penny', 'Okoro: I Never Took a Penny'],
  ])('%s', (headline, expected) => {
    expect(told(headline)).toEqual([expected])
  })

  it.each([
    ['who is told does not speak', 'Cook Stole Spoons for Years, Inquiry Told'],
    ['nor does a court that is told', 'Court Told Cook Stole Spoons'],
    ['a sale that is rumoured has no speaker', 'Lender Said to Buy Rival'],
    ['whom a town warns does not speak', 'Norvik raises rents, warns tenants'],
    ['a topic is no statement', 'Meet the Crew: Harbour Pilot'],
    ['nor is a title in two halves', 'Fire, Flood and Fear: The Night the Dam Broke'],
    ['nor is a clause that hangs on another', 'As Tides Rise, Experts Warn'],
    ['a question has no answer yet', 'Did the Barge Sink, Police Ask?'],
    ['readers are asked, and no poll tells', 'Poll: who should run the port?'],
    ['what looks like a verb', 'Tax Claims Rise for Third Year'],
    ['a second verb of the same subject', 'Navy Ends Search, Reports Loss'],
    ['whom a headline is about', 'Missing schoolgirls: what we know'],
    ['a claim that is somebody’s', 'Norvik Studies Senator’s Claim Barges Leak'],
  ])('%s: %s', (_, headline) => {
    expect(told(headline).filter((one) => !one.startsWith('null: '))).toEqual([])
  })
})
