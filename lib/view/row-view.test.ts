import { expect, it } from 'vitest'
import { EVERY_CLAIM } from './matrix-query'
import { outsideWords, whyOutside } from './row-view'

const JUDGED = {
  hidden: true,
  pinned: false,
  engineText: null,
  grade: null,
  notes: [],
  cells: {},
  mentions: {},
  decisions: [1],
}

it('says why a row is in sight that the filter does not ask for', () => {
  const open = outsideWords(whyOutside({ judgement: null }, EVERY_CLAIM), true)
  expect(open).toBe('Does not match the filter: in sight only while it is open.')
  expect(outsideWords(whyOutside({ judgement: JUDGED }, EVERY_CLAIM), false)).toBe(
    'Hidden: in sight only because it was just judged.',
  )
  // Among the hidden ones to be hidden is no reason.
  expect(whyOutside({ judgement: JUDGED }, { ...EVERY_CLAIM, judged: 'hidden', words: 'x' })).toBe('filter')
})
