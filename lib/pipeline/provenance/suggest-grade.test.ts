import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type MadeMention, madeStory } from './made-story.fixture'
import { suggestGrade } from './suggest-grade'
import { traceClaim } from './trace-claim'

/** The grade of a claim by what outlets A, B, C … do with it and how many origins it was counted to have. */
function gradeOf(origins: number, does: readonly MadeMention[], open = 0) {
  const names = ['Harbour Mail', 'Coast Gazette', 'Island Courier', 'Northern Echo', 'Southern Post']
  const { articles, mention, reader } = madeStory(
    ...does.map(
      (one, i) =>
        [
          { outlet: names[i] ?? '' },
          `Port ${i}\n\nAs ${one.source ?? 'it'} put it, crane ${i} fell.`,
        ] as const,
    ),
  )
  const mentions = does.map((one, i) => mention(i, `crane ${i} fell`, one))
  const groups = Array.from({ length: origins }, (_, i) => ({
    name: names[i] ?? '',
    outletIds: [articles[i]?.outletId ?? ''],
    reasons: [],
    ...(i < open ? { open: true } : {}),
  }))
  return suggestGrade(mentions, { count: origins, groups }, traceClaim(mentions, reader), reader)
}

const SAYS: MadeMention = {}
const MAY: MadeMention = { hedge: 'hedged' }
const denied = (source?: string): MadeMention => ({ stance: 'disputes', ...(source ? { source } : {}) })

const CASES: readonly (readonly [
  rule: string,
  value: number,
  origins: number,
  does: readonly MadeMention[],
  open?: number,
])[] = [
  ['nobody-repeats', 6, 0, [denied('Jane Roe')]],
  ['not-known', 2, 2, [SAYS, SAYS], 2],
  ['not-known', 2, 2, [SAYS, SAYS], 1],
  ['confirmed', 1, 2, [SAYS, SAYS]],
  ['confirmed', 1, 3, [SAYS, SAYS, SAYS], 1],
  ['not-firm', 2, 2, [SAYS, MAY]],
  ['one-dispute', 2, 2, [SAYS, SAYS, denied('Jane Roe')]],
  ['one-dispute', 2, 2, [SAYS, SAYS, denied('Jane Roe'), denied('Jane Roe')]],
  ['several-disputes', 3, 2, [SAYS, SAYS, denied('Jane Roe'), denied()]],
  ['contradicted', 5, 1, [SAYS, denied('Jane Roe'), denied('John Doe')]],
  ['not-vouched-for', 6, 1, [MAY]],
  ['one-against-one', 3, 1, [SAYS, denied()]],
  // A body and who speaks for it are one.
  ['one-against-one', 3, 1, [SAYS, denied('Harbour Board'), denied('Harbour Board Secretary Jane Roe')]],
  // So are a company's own page and the company.
  ['one-against-one', 3, 1, [SAYS, denied(), denied('Coast Gazette')]],
  ['one-against-one', 3, 1, [SAYS, denied('Island Courier'), denied()]],
  ['one-origin', 3, 1, [SAYS]],
]

describe('suggestGrade', () => {
  it.each(CASES.map(([rule, value, origins, does, open = 0]) => ({ rule, value, origins, does, open })))(
    '$rule: $value',
    ({ rule, value, origins, does, open }) => {
      expect(gradeOf(origins, does, open)).toMatchObject({ rule, value })
    },
  )

  it('says its rule in words, with the numbers', () => {
    expect(gradeOf(1, [SAYS, denied('Jane Roe'), denied('John Doe')]).because).toBe(
      'One origin, disputed by 2 (Jane Roe, John Doe): contradicted by other information on the same subject.',
    )
  })

  it('names those that outlets call the same once, and in how many outlets', () => {
    const owner = denied('a spokesman for the owners')
    expect(gradeOf(1, [SAYS, owner, denied('Jane Roe'), owner]).because).toContain(
      'disputed by 3 (a spokesman for the owners in 2 outlets, Jane Roe)',
    )
  })

  it('never gives 1 to one origin', () => {
    expect(gradeOf(1, [SAYS, SAYS]).value).not.toBe(1)
  })

  it('has the rules of docs/grading.md, in their order and with their grades', () => {
    const document = readFileSync(new URL('../../../docs/grading.md', import.meta.url), 'utf8')
    const rows = [...document.matchAll(/^\| \d+ \| `([\w-]+)` \|.*\| (\d) \|$/gm)].map(
      ([, rule, value]) => `${rule} ${value}`,
    )
    expect(rows).toEqual([...new Set(CASES.map(([rule, value]) => `${rule} ${value}`))])
  })
})
