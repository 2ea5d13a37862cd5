import { describe, expect, it } from 'vitest'
import { attribute } from '../attribution/attribute'
import { clean } from '../clean/clean'
import { findPropositions } from '../mentions/find-propositions'
import { rawArticle } from '../raw-article.fixture'
import { splitSentences } from '../sentences/split-sentences'
import { SETTINGS } from '../settings'
import { groupPropositions } from './group-propositions'

/** Groups of the propositions of some texts, with the differences between them. */
function grouped(texts: readonly string[]) {
  const articles = texts.map((text, i) => clean(rawArticle(`${i}.txt`, text, { published: '2019-05-20' })))
  const sentences = articles.flatMap((a) => splitSentences(a))
  const propositions = findPropositions(articles, sentences, attribute(articles, sentences), SETTINGS)
  const grouping = groupPropositions(propositions, articles, () => 'assertion', SETTINGS)
  return {
    ...grouping,
    propositions,
    groupOf: (i: number) => grouping.groups.findIndex((group) => group.includes(i)),
  }
}

const FERRY =
  'The fire on the ferry Aurora off Cape Lund killed 12 passengers on Sunday night, the coast guard said.'

describe('groupPropositions', () => {
  it('puts what says the same in one group', () => {
    const { groupOf } = grouped([FERRY, FERRY.replace('the coast guard said', 'an island radio reported')])
    expect(groupOf(0)).toBe(groupOf(1))
  })

  it.each([
    ['12 passengers', '31 passengers'],
    ['killed 12 passengers', 'killed nobody'],
    ['12 passengers', 'as many as 40 passengers'],
  ])('keeps %s and %s apart, however alike the rest is', (one, other) => {
    const { groupOf } = grouped([FERRY, FERRY.replace(one, other)])
    expect(groupOf(0)).not.toBe(groupOf(1))
  })

  it.each([
    [
      'The deputy harbour minister, Ada Moss, said that the ferry Aurora could sail again within a week.',
      'The inquiry “has no friends and no hurry”, the deputy harbour minister, Ada Moss, said.',
    ],
    [
      'Captain Bo Lind of the Lund coast guard said two lifeboats had been found empty.',
      'Captain Bo Lind of the Lund coast guard told reporters that divers would wait for the tide.',
    ],
  ])('does not put two statements together because one speaker makes them: %s / %s', (one, other) => {
    const { groupOf } = grouped([`${one} ${FERRY}`, `${other} ${FERRY}`])
    expect(groupOf(0)).not.toBe(groupOf(2))
    expect(groupOf(1)).toBe(groupOf(3))
  })

  it('leaves what gives another figure alone rather than with what is less like it', () => {
    const { groups, propositions } = grouped([
      'Nine people have been killed in Lund since a dam broke on Sunday, doctors said.',
      'At least four people have been killed in Lund since a dam broke on Sunday, a nurse said.',
      'Anna Roe was ahead by nine points in Lund on Sunday.',
    ])
    expect(propositions).toHaveLength(3)
    expect(groups).toEqual([[0], [1], [2]])
  })

  it('puts no two figures of one thing in one group', () => {
    const { differences, groupOf } = grouped([
      FERRY,
      FERRY.replace('12 passengers', '31 passengers'),
      FERRY.replace('12 passengers', 'as many as 90 passengers').replace('the coast guard', 'a doctor'),
      FERRY.replace('the coast guard said', 'an island radio reported'),
      'The harbour of Lund paid a fee of 4 million euros for the old ferry Aurora, its owner said.',
      'The harbour of Lund paid a fee of 9 million euros for the old ferry Aurora, a broker said.',
    ])
    const numbers = differences.filter(({ difference }) => difference.kind === 'number')
    expect(numbers.length).toBeGreaterThanOrEqual(4)
    for (const { i, j } of numbers) expect(groupOf(i)).not.toBe(groupOf(j))
  })
})
