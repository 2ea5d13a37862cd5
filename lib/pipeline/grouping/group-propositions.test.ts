import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
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

  it('leaves what gives another figure alone rather than with what is less like it', () => {
    const { groups, propositions } = grouped([
      'Nine people have been killed in Lund since a dam broke on Sunday, doctors said.',
      'At least four people have been killed in Lund since a dam broke on Sunday, a nurse said.',
      'Anna Roe was ahead by nine points in Lund on Sunday.',
    ])
    expect(propositions).toHaveLength(3)
    expect(groups).toEqual([[0], [1], [2]])
  })

  const STORIES = fileURLToPath(new URL('../../fixtures/stories/', import.meta.url))
  it.each(readdirSync(STORIES))('%s: no group has two figures of one thing', (slug) => {
    const folder = join(STORIES, slug, 'articles')
    const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
    const { differences, groupOf } = grouped(files.map((file) => readFileSync(join(folder, file), 'utf8')))
    for (const { difference, i, j } of differences)
      if (difference.kind === 'number') expect(groupOf(i)).not.toBe(groupOf(j))
  })
})
