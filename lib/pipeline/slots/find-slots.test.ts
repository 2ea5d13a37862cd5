import { describe, expect, it } from 'vitest'
import { attribute } from '../attribution/attribute'
import { clean } from '../clean/clean'
import { describePropositions } from '../grouping/describe-propositions'
import { likelihoods } from '../grouping/same-claim'
import { findPropositions } from '../mentions/find-propositions'
import { rawArticle } from '../raw-article.fixture'
import { splitSentences } from '../sentences/split-sentences'
import { SETTINGS } from '../settings'
import { readPropositions } from '../stance/read-propositions'
import { resolveDisputes } from '../stance/resolve-disputes'
import { takeStances } from '../stance/take-stances'
import { describeSlots } from './describe-slots'
import { findDifferences } from './find-differences'
import { findSlots } from './find-slots'

/** What articles of a few sentences differ in, as if every sentence were a claim of its own: "number people: 12 people | 15 people". */
function slotsOf(...texts: readonly string[]): readonly string[] {
  const articles = texts.map((text, i) => clean(rawArticle(`${i}.txt`, text, { published: '2019-05-20' })))
  const sentences = articles.flatMap((a) => splitSentences(a))
  const propositions = findPropositions(articles, sentences, attribute(articles, sentences), SETTINGS)
  const readings = readPropositions(propositions, articles)
  const found = likelihoods(describePropositions(propositions, articles), SETTINGS.sameClaim)
  const differences = findDifferences(describeSlots(propositions, articles), found)
  const grouping = { groups: propositions.map((_, i) => [i]), likelihoods: found, differences }
  const members = resolveDisputes(propositions, readings, grouping, SETTINGS)
  const claims = takeStances(members, propositions, readings, articles)
  return findSlots(claims, propositions, differences, articles).map(
    ({ kind, slot, a, b }) => `${kind} ${slot}: ${a.witness.quote} | ${b.witness.quote}`,
  )
}

const REST =
  'The harbour office closed the pier for the night. Divers searched the wreck of the ferry Aurora until dawn.'

describe('findSlots', () => {
  it.each([
    [
      'The ferry Aurora fire killed 12 passengers off Cape Lund, the coast guard said.',
      'The fire on the ferry Aurora off Cape Lund killed 15 passengers, an island radio reported.',
      'number passengers: 12 passengers | 15 passengers',
    ],
    [
      'The company Nordline paid $2 million for the old ferry Aurora.',
      'Nordline paid $5 million for the ferry Aurora, an old ship.',
      'number $: $2 million | $5 million',
    ],
    [
      'Nordline sued the harbour board of Lund over the ferry lease.',
      'Roe attacked Nordline over the lease of the ferry.',
      null,
    ],
    [
      'Witnesses told the court that Brandt attacked Keller behind the ticket hall.',
      'The defence told the court that Keller attacked Brandt behind the ticket hall.',
      'actor attacked: Brandt | Keller',
    ],
    [
      'All night ferries to Cape Lund were cancelled, the harbour office said.',
      'Some night ferries to Cape Lund were cancelled, a sailor said.',
      'scope ferries: All night ferries | Some night ferries',
    ],
    [
      'The bridge at Lund collapsed on May 12 after heavy rain.',
      'The bridge at Lund collapsed on May 14 after heavy rain.',
      'time collapsed: May 12 | May 14',
    ],
    [
      'The freighter Corvo ran aground near Lund in heavy fog.',
      'The freighter Corvo ran aground near Arden in heavy fog.',
      'place ran: Lund | Arden',
    ],
  ])('%s / %s', (one, other, expected) => {
    const found = slotsOf(`Fire at sea\n\n${one} ${REST}\n`, `A ferry burns\n\n${other}\n`)
    expect(found).toEqual(expected === null ? [] : [expected])
  })

  it('keeps figures apart that an article sets against each other', () => {
    const found = slotsOf(
      'Guards at the port\n\nAnna Roe, a union leader in Lund, said the number of private guards in the port may be about 400. But the other sources spoke of small groups.\n',
      'Port of Lund\n\nAnna Roe said about 400 private guards were in the port of Lund.\n',
    )
    expect(found).toContain('number people: about 400 | small groups')
  })

  it.each([
    ['ranges that overlap', 'killed more than 10 passengers', 'killed 12 passengers'],
    ['figures of other things', 'killed 12 passengers', 'injured 15 passengers'],
    ['a figure that is denied', 'killed 12 passengers', 'did not kill 15 passengers'],
    ['other years', 'killed 12 passengers in 2011', 'killed 15 passengers in 2012'],
    ['people of another kind', 'killed 12 Danish sailors', 'killed 15 Swedish sailors'],
  ])('says nothing of %s', (_, one, other) => {
    const found = slotsOf(
      `Fire at sea\n\nThe fire on the ferry Aurora off Cape Lund ${one}. ${REST}\n`,
      `A ferry burns\n\nThe fire on the ferry Aurora off Cape Lund ${other}.\n`,
    )
    expect(found).toEqual([])
  })
})
