import { describe, expect, it } from 'vitest'
import { NOTHING_GIVEN } from '@/lib/model/nothing-given'
import type { GivenMetadata } from '@/lib/model/types'
import { knownOutlet } from '@/lib/text/outlet-names'
import { clean } from './clean'

const LEAD =
  'The bridge over the river Sor fell on Monday while two barges passed under it, the harbour office said.'
const MORE = 'Nobody was hurt, but the harbour will be closed for a week, said Ann Lee, who leads the office.'

const read = (text: string, given: Partial<GivenMetadata> = {}, file = 'bridge.txt') =>
  clean({ id: 'a1', file, text, sha256: '', given: { ...NOTHING_GIVEN, ...given } })
const story = (...blocks: string[]) => ['Bridge Falls on Two Barges', ...blocks].join('\n\n')

describe('outlet and via', () => {
  it.each([
    // credits
    [
      story(
        'This article was originally published by the Lima Herald and is reprinted with permission.',
        LEAD,
        MORE,
      ),
      'the Lima Herald',
      null,
    ],
    [story(LEAD, MORE, 'This story first appeared in The Sor Gazette.'), 'The Sor Gazette', null],
    [
      story(
        'Join our new CNX Telegram channel!',
        'This article was first published by Sor Gazette.',
        LEAD,
        MORE,
      ),
      'Sor Gazette',
      'CNX',
    ],
    [
      story('Join our new Sor Gazette Telegram channel!', `LIMA (AP) — ${LEAD}`, MORE),
      'The Associated Press',
      'Sor Gazette',
    ],
    // wires
    [story(`LIMA (Reuters) - ${LEAD}`, MORE), 'Reuters', null],
    [story('By The Associated Press', LEAD, MORE), 'The Associated Press', null],
    [
      story(LEAD, MORE, 'Copyright 2021 The Associated Press. All rights reserved.'),
      'The Associated Press',
      null,
    ],
    // the house itself
    [
      story(
        LEAD,
        MORE,
        LEAD,
        MORE,
        'A message from The Sor Gazette:',
        'Dear readers,',
        'Please support us with a donation, your help counts.',
      ),
      'The Sor Gazette',
      null,
    ],
    [story(LEAD, MORE, LEAD, MORE, 'Jo Roe is managing editor of the Sor Gazette.'), 'the Sor Gazette', null],
    [story(LEAD, MORE, LEAD, MORE, 'Follow Sor Today on social media:'), 'Sor Today', null],
    [story(LEAD, MORE, LEAD, 'The post Bridge Falls appeared first on Harbour Blog.'), 'Harbour Blog', null],
    [story(LEAD, MORE, LEAD, '© 2021 Harbour Blog. All rights reserved.'), 'Harbour Blog', null],
    // nobody
    [story(LEAD, MORE), 'Unidentified outlet (bridge)', null],
    [story(LEAD, MORE, LEAD, 'Follow Jo Roe (@joroe) on Twitter'), 'Unidentified outlet (bridge)', null],
    [story(LEAD, MORE, LEAD, 'Follow JR Roe on Twitter'), 'Unidentified outlet (bridge)', null],
    [story(LEAD, MORE, LEAD, 'Source: NATO.'), 'Unidentified outlet (bridge)', null],
  ])('case %#: %s', (text, outlet, via) => {
    const article = read(text)
    expect([article.outlet, article.via]).toEqual([outlet, via])
    expect(article.outletId.startsWith('unidentified-')).toBe(outlet.startsWith('Unidentified'))
    for (const { field, span, weight, value } of article.evidence) {
      if (field === 'via' || (field === 'outlet' && weight === 'decided'))
        expect([
          text.slice(span?.start, span?.end),
          knownOutlet(text.slice(span?.start, span?.end))?.name,
        ]).toContain(value)
    }
  })

  it('what was given wins, and a credit for somebody else is a relay', () => {
    const text = story('This article was originally published by the Sor Gazette.', LEAD, MORE)
    const article = read(text, { outlet: 'Harbour Blog', published: '2021-03', title: 'Given' })
    expect([article.outlet, article.outletId, article.title, article.published]).toEqual([
      'Harbour Blog',
      'harbour-blog',
      'Given',
      '2021-03',
    ])
    expect(article.relays).toEqual(['the Sor Gazette'])
    expect(article.evidence.filter((one) => one.weight === 'given').map((one) => one.field)).toEqual([
      'outlet',
      'title',
      'published',
    ])
  })

  it('its own words suggest an outlet only when they say it twice and no other', () => {
    const told = 'A sailor told Reuters that he had heard the bridge fall.'
    const seen = 'The papers, seen by Reuters, show that it was old.'
    const suggested = (...blocks: string[]) =>
      read(story(LEAD, ...blocks, MORE))
        .evidence.filter((one) => one.field === 'outlet')
        .map((one) => [one.value, one.weight])
    expect(suggested(told, seen)).toEqual([['Reuters', 'suggested']])
    expect(suggested(told)).toEqual([])
    expect(suggested(told, seen, 'Jo Roe told CNN that it was painted.')).toEqual([])
    expect(suggested(told, seen, 'It was painted, according to Reuters.')).toEqual([])
  })
})

describe('a given name', () => {
  it.each([
    ['\u202eTsop roS', 'Tsop roS'],
    ['The\tSor\u00ad Post\n', 'The Sor Post'],
    ['\u200b', null],
  ])('%j is shown without what turns or hides it', (given, expected) => {
    const found = read(story(LEAD, MORE), { outlet: given, via: given })
    expect(found.via).toBe(expected)
    if (expected !== null) expect(found.outlet).toBe(expected)
    else expect(found.outletId).toMatch(/^unidentified-/)
  })
})

describe('relays', () => {
  it.each([
    ['A sailor told Reuters that the bridge fell.', ['Reuters']],
    ['The bridge fell, the Japan Times reported.', ['The Japan Times']],
    ['The bridge fell, according to a report in the Sor Gazette.', ['Sor Gazette']],
    ['It was safe, the mayor said, as quoted by the state news agency TASS.', ['TASS']],
    ['The bridge fell, AFP reported, citing the AP.', ['Agence France-Presse', 'The Associated Press']],
    ['In an interview with CNN’s Jo Roe, the mayor denied it.', ['CNN']],
    ['The Guardian wrote that the guardian of the bridge slept.', ['The Guardian']],
    ['The Sor Gazette was the first to report that the bridge fell.', ['The Sor Gazette']],
    // named, but nothing is taken from them
    ['The mayor reads the Guardian and Le Monde.', []],
    ['The sun reported nothing, and the post was late.', []],
    ['He told McDonald that the bridge fell.', []],
  ])('%s', (sentence, relays) => {
    expect(read(story(LEAD, sentence, MORE)).relays).toEqual(relays)
  })

  it('of an agency in a dateline when another outlet was given', () => {
    expect(read(story(`LIMA (AP) — ${LEAD}`, MORE), { outlet: 'Sor Gazette' }).relays).toEqual([
      'The Associated Press',
    ])
  })

  it.each([
    [`PORT SOR, Feb 2 (Cape Press) - ${LEAD}`, ['Cape Press']],
    [`PORT SOR (CPW) — ${LEAD}`, ['CPW']],
    // no house, or no dateline
    [`PORT SOR (Ohio) — ${LEAD}`, []],
    [`The mayor (Cape Press) - said: ${LEAD}`, []],
    [`SAFE (the mayor's words) — ${LEAD}`, []],
  ])('of a house in a dateline that no list has: %s', (lead, relays) => {
    expect(read(story(lead, MORE), { outlet: 'Sor Gazette' }).relays).toEqual(relays)
  })

  it('a short name is the long one that the article also has, and never the outlet itself', () => {
    const blocks = ['The mayor told The Sor Times that it fell.', 'He told The Times more.']
    const text = story(LEAD, 'She told The New York Times that it fell.', 'She told The Times more.')
    expect(read(text).relays).toEqual(['The New York Times'])
    expect(read(text, { outlet: 'The New York Times' }).relays).toEqual([])
    expect(read(story(LEAD, ...blocks), { outlet: 'The Sor Times' }).relays).toEqual([])
  })
})

describe('title, date and author', () => {
  it.each([
    ['Published: 2021-03-04', '2021-03-04'],
    ['March 4, 2021', '2021-03-04'],
    ['Thursday 4 March 2021', '2021-03-04'],
    ['Mar. 4, 2021 | by Ann Lee', '2021-03-04'],
    ['Posted on 23/03/2021 10:15', '2021-03-23'],
    // may be read in two ways, is no day, or has no year
    ['Published: 04/03/2021', null],
    ['Published: 2021-02-30', null],
    ['By Ann Lee, March 4', null],
  ])('%s', (line, date) => {
    expect(read(story(line, LEAD, MORE)).published).toBe(date)
  })

  it('a date inside the report dates something else', () => {
    expect(read(story(LEAD, 'On March 4, 1931, the bridge was opened.', MORE)).published).toBeNull()
  })

  it('an update is not what was asked when both stand there', () => {
    expect(read(story('Updated: March 9, 2021', 'Published: March 4, 2021', LEAD, MORE)).published).toBe(
      '2021-03-04',
    )
  })

  it('without a headline the first words are offered', () => {
    const article = read(`${LEAD}\n\n${MORE}`)
    expect(article.title).toBe(
      'The bridge over the river Sor fell on Monday while two barges passed under it, the harbour office…',
    )
    expect(article.evidence.find((one) => one.field === 'title')?.weight).toBe('suggested')
    expect(read('').title).toBe('')
  })

  it.each([
    [story('By Ann Lee', LEAD, MORE), 'Ann Lee'],
    [story('Jo van der Roe, Staff Writer', LEAD, MORE), 'Jo van der Roe'],
    [story('Jo Roe Staff Writer', LEAD, MORE), 'Jo Roe'],
    [story('New Film Shows End of Sor Reporter', LEAD, MORE), undefined],
    [story(LEAD, MORE, LEAD, MORE, 'Jo Roe is managing editor of the Sor Gazette.'), 'Jo Roe'],
    [story(LEAD, MORE), undefined],
  ])('author of case %#', (text, author) => {
    expect(read(text).evidence.find((one) => one.field === 'author')?.value).toBe(author)
  })

  it('folder and extension are no part of the name of an unidentified outlet', () => {
    expect(read('', {}, 'a/b/news.item.txt').outlet).toBe('Unidentified outlet (news.item)')
    expect(read('', {}, '.txt').outlet).toBe('Unidentified outlet (.txt)')
  })
})
