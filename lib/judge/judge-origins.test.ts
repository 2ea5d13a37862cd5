import { describe, expect, it } from 'vitest'
import type { OriginGroup, Outlet } from '@/lib/model/types'
import { judgeOrigins } from './judge-origins'

const OUTLETS: readonly Outlet[] = ['Mail', 'Gazette', 'Echo'].map((name) => ({
  id: name.toLowerCase(),
  name,
  articleIds: [],
  identified: true,
}))
const shared: OriginGroup = {
  name: 'much the same words in Mail and Gazette',
  outletIds: ['mail', 'gazette'],
  reasons: ['Mail and Gazette tell it in much the same words.'],
  wordsOnly: true,
}
const ofRoe: OriginGroup = {
  ...shared,
  name: 'Jane Roe',
  reasons: ['Mail and Gazette name Jane Roe.'],
  wordsOnly: false,
}
const lone: OriginGroup = { name: 'Echo', outletIds: ['echo'], reasons: [] }
const judged = (groups: readonly OriginGroup[], independent: boolean, ...outlets: readonly string[]) =>
  judgeOrigins({ count: groups.length, groups }, [{ independent, outlets }], OUTLETS).groups.map(
    (group) => `${group.name}: ${group.outletIds.join(' ')}`,
  )

describe('judgeOrigins', () => {
  it.each<[string, readonly OriginGroup[], boolean, readonly string[], readonly string[]]>([
    [
      'what only says who shares words is called by the one that is left',
      [shared, lone],
      true,
      ['mail'],
      ['Gazette: gazette', 'Mail: mail', 'Echo: echo'],
    ],
    ['an origin with a name keeps it', [ofRoe], true, ['mail'], ['Jane Roe: gazette', 'Mail: mail']],
    [
      'of two that are one, a name is worth more than shared words',
      [shared, { ...lone, name: 'Jane Roe' }],
      false,
      ['gazette', 'echo'],
      ['Jane Roe: mail gazette echo'],
    ],
    [
      'where both have a name it is the first',
      [ofRoe, lone],
      false,
      ['mail', 'echo'],
      ['Jane Roe: mail gazette echo'],
    ],
    [
      'outlets that have one origin already',
      [shared, lone],
      false,
      ['mail', 'gazette'],
      [`${shared.name}: mail gazette`, 'Echo: echo'],
    ],
  ])('%s', (_, groups, independent, outlets, expected) => {
    expect(judged(groups, independent, ...outlets)).toEqual(expected)
  })
})
