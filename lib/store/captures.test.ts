import { describe, expect, it } from 'vitest'
import type { Capture } from '@/lib/model/incoming'
import { readCaptures } from './read-captures'
import { readRawArticles } from './read-raw-articles'
import { saveArticles } from './save-articles'
import { saveStoryHead } from './save-story-head'
import { dumpRows, testDatabase } from './test-database'
import { incoming } from './test-story'

const CAPTURE: Capture = {
  url: 'http://news.example/dam',
  finalUrl: 'https://www.news.example/dam.html',
  fetchedAt: '2026-01-02T03:04:05.678Z',
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', server: 'a “server”' },
  sha256: 'a'.repeat(64),
}
const ELSEWHERE = { ...CAPTURE, url: 'https://m.news.example/dam', fetchedAt: '2026-01-03T00:00:00.000Z' }

describe('captures', () => {
  it('come back as they were', async () => {
    const db = await story()
    const article = incoming('A', 'The dam held.', { capture: CAPTURE })
    await saveArticles('dam', [article, incoming('B', 'The dam broke.')], db)
    expect(await readCaptures('dam', article.id, db)).toEqual([CAPTURE])
    expect(await readCaptures('dam', incoming('B', 'The dam broke.').id, db)).toEqual([])
    expect(await readCaptures('elsewhere', article.id, db)).toEqual([])
  })

  it('are all kept where an article is met at several addresses, each once', async () => {
    const db = await story()
    const article = incoming('A', 'The dam held.', { capture: CAPTURE })
    await saveArticles('dam', [article, { ...article, capture: ELSEWHERE }], db)
    const before = await dumpRows(db)
    await saveArticles('dam', [{ ...article, capture: { ...CAPTURE, fetchedAt: '2027-01-01' } }], db)
    expect(await dumpRows(db)).toEqual(before)
    expect(await readCaptures('dam', article.id, db)).toEqual([CAPTURE, ELSEWHERE])
  })
})

describe('what a page says of itself', () => {
  it('fills gaps, and does not undo what a person corrected', async () => {
    const db = await story()
    const nothing = incoming('A', 'The dam held.').given
    const url = 'https://news.example/dam'
    const page = (given: object, fields: readonly ('outlet' | 'author')[]) =>
      incoming('A', 'The dam held.', {
        given: { ...nothing, url, ...given },
        mediaType: 'text/html',
        pageEvidence: fields.map((field) => ({
          field,
          value: 'x',
          rule: 'html',
          span: null,
          weight: 'given',
        })),
      })
    const first = page({ outlet: 'Page Media' }, ['outlet'])
    await saveArticles('dam', [first], db)
    const corrected = { ...page({ outlet: 'Dam Times' }, []), id: 'a-corrected' }
    expect(await saveArticles('dam', [corrected], db)).toMatchObject({
      added: [],
      updated: [{ id: first.id }],
    })
    const again = page({ outlet: 'Page Media', author: 'Ann Ash' }, ['outlet', 'author'])
    expect(await saveArticles('dam', [again], db)).toMatchObject({ added: [], updated: [{ id: first.id }] })
    expect((await readRawArticles('dam', db))[0]?.given).toMatchObject({
      outlet: 'Dam Times',
      author: 'Ann Ash',
    })
  })
})

describe('what a person said of an article', () => {
  it('is kept: its language, and which stretches are report', async () => {
    const db = await story()
    const article = incoming('A', 'The dam held.')
    const parts = [{ start: 0, end: 13, report: true }]
    await saveArticles('dam', [article], db)
    const said = { ...article, given: { ...article.given, language: 'de', parts } }
    expect(await saveArticles('dam', [said], db)).toMatchObject({ updated: [{ id: article.id }] })
    expect((await readRawArticles('dam', db))[0]?.given).toEqual(said.given)
    expect(await saveArticles('dam', [article], db)).toMatchObject({ updated: [] })
    expect((await readRawArticles('dam', db))[0]?.given).toEqual(said.given)
  })
})

async function story() {
  const { db } = await testDatabase()
  const head = { slug: 'dam', title: 'The dam', sample: false, createdAt: new Date('2026-01-01') }
  await saveStoryHead(head, db)
  return db
}
