import { describe, expect, it } from 'vitest'
import { saidToOutlet } from './said-to-outlet'

describe('saidToOutlet', () => {
  it.each([
    ['Coast Gazette', 'Jane Roe told the Coast Gazette that the ferry had sunk.'],
    ['The Coast Gazette', 'Speaking to The Coast Gazette, Jane Roe said it had sunk.'],
    ['Coast Gazette', 'In an interview with the Coast Gazette’s Ada Lund she denied it.'],
    ['Coast Gazette', 'Jane Roe told the Coast Gazette Tuesday that it had sunk.'],
    ['Coast Gazette', 'Jane Roe told the Coast Gazette of the accident.'],
    ['Coast Gazette', 'JANE ROE TOLD THE COAST GAZETTE ON TUESDAY THAT IT HAD SUNK.'],
    ['coast gazette', 'Jane Roe told the Coast Gazette that it had sunk.'],
    ['COAST GAZETTE', 'Jane Roe told the Coast Gazette that it had sunk.'],
    ['News Of The Coast', 'Jane Roe told News of the Coast that it had sunk.'],
    ['coast.example', 'Jane Roe told coast.example that it had sunk.'],
  ])('%s: %s', (outlet, quote) => {
    expect(saidToOutlet({ quote }, { outlet })).toBe(true)
  })

  it.each([
    // the words of a name that are not the name
    ['The Independent', 'Jane Roe told the independent inquiry that it had sunk.'],
    ['the independent', 'Jane Roe told the independent inquiry that it had sunk.'],
    ['The Nation', 'The president spoke to the nation on Sunday.'],
    ['Today', 'Jane Roe told today’s briefing that it had sunk.'],
    // the beginning of a longer name
    ['The Times', 'Jane Roe told The Times of Israel that it had sunk.'],
    ['The Post', 'Jane Roe told the Post Office inquiry that it had sunk.'],
    ['The Post', 'JANE ROE TOLD THE POST OFFICE INQUIRY THAT IT HAD SUNK.'],
    ['The Post', 'Jane Roe told the Post-Herald that it had sunk.'],
    // another outlet, and no name at all
    ['Coast Gazette', 'Jane Roe told the Harbour Mail that it had sunk.'],
    ['Coast Gazette', 'Jane Roe told the Coast Gazettes that it had sunk.'],
    ['—', 'Jane Roe told — that it had sunk.'],
  ])('not %s: %s', (outlet, quote) => {
    expect(saidToOutlet({ quote }, { outlet })).toBe(false)
  })
})
