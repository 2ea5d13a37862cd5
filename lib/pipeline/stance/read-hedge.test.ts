import { describe, expect, it } from 'vitest'
import type { Hedge, Voice } from '@/lib/model/types'
import { readHedge } from './read-hedge'

const ROWS: readonly (readonly [Hedge, Voice, string])[] = [
  ['asserted', 'own', 'The ferry sank off the northern cape.'],
  ['attributed', 'attributed', 'The ferry sank off the northern cape.'],
  // Hedges
  ['hedged', 'own', 'The ferry may have sunk.'],
  ['hedged', 'own', 'Ferry May Have Sunk Off Cape'],
  ['hedged', 'attributed', 'The ferry might sink.'],
  ['hedged', 'own', 'The ferry reportedly sank.'],
  ['hedged', 'own', 'The thief is believed to be a clerk.'],
  ['hedged', 'own', 'The ring was allegedly stolen.'],
  ['hedged', 'own', 'The alleged thief is a clerk.'],
  ['hedged', 'own', 'The dam appears to have burst.'],
  ['hedged', 'own', 'If confirmed, it would be the oldest bridge.'],
  ['hedged', 'own', 'It is said that the well never runs dry.'],
  ['hedged', 'attributed', 'He had heard that four boats came.'],
  // Doubts
  ['doubted', 'own', 'An unverified video shows the ferry.'],
  ['doubted', 'attributed', 'The purported letter names four boats.'],
  ['doubted', 'own', 'Four boats came, which could not be independently verified.'],
  // Look-alikes
  ['asserted', 'own', 'The ferry sank in May.'],
  ['asserted', 'own', 'The ferry sank on May 3.'],
  ['asserted', 'own', 'Theresa May opened the bridge.'],
  ['asserted', 'own', 'Mrs. May said little.'],
  ['asserted', 'own', 'The crew worked as fast as possible.'],
  ['asserted', 'own', 'The country showed its military might.'],
  ['asserted', 'own', 'The paper reported the sale.'],
  ['asserted', 'own', 'The divers could not open the hatch.'],
  ['asserted', 'own', 'The fair was supposed to open at noon.'],
  ['attributed', 'attributed', 'The widow alleged that the ring was stolen.'],
]

describe('readHedge', () => {
  it.each(ROWS)('%s (%s voice): %s', (hedge, voice, text) => {
    expect(readHedge(text, voice)).toBe(hedge)
  })
})
