import { describe, expect, it } from 'vitest'
import { tag } from '@/lib/text/tag'
import { plainTerms } from './plain-terms'

const ROWS: readonly (readonly [plain: readonly string[], text: string])[] = [
  [['bridge', 'open', 'monday'], 'The bridge opens on Monday.'],
  [['bridge'], 'The bridge will not open on Monday.'],
  [['bridge', 'town', 'wait'], 'The bridge will not open on Monday, and the town waits.'],
  // "Not until" says yes in the end, and yet does not say that they let him
  [['parent', '18'], 'His parents won’t let him move until he is 18.'],
  [['ferry', 'sail'], 'The ferry sailed without lights or crew.'],
  [['mayor'], 'The mayor denied the sale of the harbour.'],
  // With "to" these say that it was not done
  [['mayor', 'declin'], 'The mayor declined to open the harbour.'],
  [['guard', 'unable'], 'The guards were unable to open the gate.'],
  [['mayor', 'declin', 'offer'], 'The mayor declined the offer.'],
]

describe('plainTerms', () => {
  it.each(ROWS)('says plainly %j: %s', (plain, text) => {
    expect([...plainTerms(tag(text, [{ start: 0, end: text.length }])[0] ?? [])]).toEqual(plain)
  })
})
