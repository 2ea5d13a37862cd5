import { expect, it } from 'vitest'
import type { MatrixPage } from '@/lib/model/matrix'
import { EVERY_CLAIM } from './matrix-query'
import { paperWords } from './paper-words'

const NONE = {
  all: 0,
  disputed: 0,
  own: 0,
  shared: 0,
  oneOrigin: 0,
  twoOrigins: 0,
  drift: 0,
  dropped: 0,
  judged: 0,
  hidden: 0,
}
const OUTLETS = ['post', 'daily', 'radio'].map((id) => ({ id, name: `The ${id}`, identified: true }))

/** A page of so many rows; what is in them plays no part. */
function page(rows: number, more: Partial<MatrixPage> = {}) {
  return {
    rows: Array.from({ length: rows }) as MatrixPage['rows'],
    matching: rows,
    page: 1,
    pages: 1,
    outlets: OUTLETS,
    columnPages: 1,
    columnSpan: [1, 3] as const,
    counts: { ...NONE, all: 64 },
    ...more,
  }
}

it.each([
  ['all of a story', {}, page(64), null],
  ['the first rows', {}, page(30, { matching: 64, pages: 3 }), 'Shown here: claims 1 to 30 of 64.'],
  ['the last rows', {}, page(4, { matching: 64, pages: 3, page: 3 }), 'Shown here: claims 61 to 64 of 64.'],
  [
    'some columns too',
    {},
    page(30, { matching: 64, pages: 3, columnPages: 2, columnSpan: [1, 2] }),
    'Shown here: claims 1 to 30 of 64; outlets 1 to 2 of 3.',
  ],
  [
    'what was not hidden',
    { choice: { pinned: [], hidden: ['radio'], order: [] } },
    page(64),
    'Shown here: 2 of 3 outlets.',
  ],
  [
    'what filters keep',
    { stance: 'disputed', repeatedBy: 'post' },
    page(5),
    'Of 64 claims those are kept that match: disputed; repeated by The post.',
  ],
] as const)('says what a printed table holds: %s', (_, query, shown, words) => {
  expect(paperWords({ ...EVERY_CLAIM, ...query }, shown)).toBe(words)
})
