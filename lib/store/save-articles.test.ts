import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { articleId } from '@/lib/model/ids'
import type { IncomingArticle } from '@/lib/model/incoming'
import { readOriginal } from './read-original'
import { readRawArticles } from './read-raw-articles'
import { saveArticles } from './save-articles'
import { saveStoryHead } from './save-story-head'
import { dumpRows, testDatabase } from './test-database'
import { incoming } from './test-story'

const TEXTS = [
  ['emoji', 'A 👩‍👩‍👧 family 🏳️‍🌈'],
  ['carriage returns', 'One.\r\nTwo.\rThree.\n'],
  ['soft hyphens', 'ex\u00ad\nservice'],
  ['right to left', 'قال المتحدث إن السد انهار.'],
  ['a line of a megabyte', `${'word '.repeat(200_000)}é`],
  ['no words', ' '],
] as const

describe('saveArticles', () => {
  it.each(TEXTS)('gives back the very text with %s', async (_name, text) => {
    const { db } = await story()
    const article = incoming('A', text, { original: new TextEncoder().encode(`\ufeff${text}`) })
    await saveArticles('dam', [article], db)
    const [stored] = await readRawArticles('dam', db)
    expect(stored?.text === text).toBe(true)
    expect(stored).toMatchObject({
      id: article.id,
      file: article.file,
      sha256: article.sha256,
      given: article.given,
    })
  })

  it('keeps the original bytes, whatever they are', async () => {
    const { db } = await story()
    const original = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7) % 256)
    await saveArticles('dam', [incoming('A', 'Text.', { original })], db)
    const kept = await readOriginal('dam', incoming('A', 'Text.').id, db)
    expect(kept).toEqual({
      file: 'A.txt',
      bytes: original,
      mediaType: 'text/plain',
      sha256: createHash('sha256').update(original).digest('hex'),
      capturedAt: '2026-01-02T03:04:05.000Z',
    })
    expect(await readOriginal('dam', 'a-unknown', db)).toBeNull()
  })

  it('says when the original was altered', async () => {
    const { db } = await story()
    const article = incoming('A', 'Text.')
    await saveArticles('dam', [article], db)
    await db.article.updateMany({ data: { originalSha256: 'f'.repeat(64) } })
    await expect(readOriginal('dam', article.id, db)).rejects.toThrow('A.txt was altered')
  })

  it('adds what is new and reports what is there, changing nothing of it', async () => {
    const { db } = await story()
    const [one, two] = [incoming('A', 'First.'), incoming('B', 'Second.')]
    await saveArticles('dam', [one], db)
    const before = await dumpRows(db)
    const again = { ...one, file: 'copy.txt', capturedAt: '2027-01-01T00:00:00Z' }
    expect(await saveArticles('dam', [again], db)).toEqual({
      added: [],
      duplicates: [{ file: 'copy.txt', id: one.id, storedAs: 'A.txt' }],
      updated: [],
    })
    expect(await dumpRows(db)).toEqual(before)
    expect(await saveArticles('dam', [again, two, two], db)).toMatchObject({
      added: [{ file: 'B.txt', id: two.id }],
      duplicates: [{ file: 'copy.txt' }, { file: 'B.txt' }],
    })
  })

  it('holds one text under two outlets for two articles', async () => {
    const { db } = await story()
    const { added } = await saveArticles(
      'dam',
      [incoming('A', 'Wire text.'), incoming('B', 'Wire text.')],
      db,
    )
    expect(added.map((article) => article.file)).toEqual(['A.txt', 'B.txt'])
  })

  it('stores articles from files of one name under different names', async () => {
    const { db } = await story()
    const [one, two, three] = ['One.', 'Two.', 'Three.'].map((text) =>
      incoming(text, text, { file: 'a.b.txt' }),
    )
    if (!one || !two || !three) throw new Error('Three articles were made.')
    await saveArticles('dam', [one, two], db)
    expect((await saveArticles('dam', [three, two], db)).added).toEqual([
      { file: 'a.b.txt', id: three.id, storedAs: 'a.b (3).txt' },
    ])
    const stored = await readRawArticles('dam', db)
    expect(stored.map(({ file, text }) => [file, text])).toEqual([
      ['a.b (2).txt', 'Two.'],
      ['a.b (3).txt', 'Three.'],
      ['a.b.txt', 'One.'],
    ])
  })

  it('takes over an outlet that is given later, and keeps the id', async () => {
    const { db } = await story()
    const unnamed = withGiven(incoming('A', 'Text.'), { outlet: null, title: 'A title' })
    const named = withGiven(incoming('A', 'Text.'), { published: '2026-01-01' })
    await saveArticles('dam', [unnamed], db)
    const known = { file: 'A.txt', id: unnamed.id, storedAs: 'A.txt' }
    expect(await saveArticles('dam', [named], db)).toEqual({
      added: [],
      duplicates: [known],
      updated: [known],
    })
    expect(await readRawArticles('dam', db)).toMatchObject([
      { id: unnamed.id, given: { outlet: 'A', title: 'A title', published: '2026-01-01' } },
    ])
    // Now known under both ids: without the outlet as it first came, and with it.
    expect(await saveArticles('dam', [unnamed, named], db)).toMatchObject({ added: [], updated: [] })
    // Of two copies, the one under the same outlet is meant, not the one under none.
    const other = incoming('B', 'Text.')
    expect(await saveArticles('dam', [other], db)).toMatchObject({ added: [{ file: 'B.txt' }] })
    expect(await saveArticles('dam', [other], db)).toMatchObject({
      duplicates: [{ id: other.id }],
      updated: [],
    })
  })

  it.each([
    ['text', { text: 'a\0b' }, '"A.txt" cannot be stored: its text holds a NUL character.'],
    ['text', { text: '\ud83d' }, '"A.txt" cannot be stored: its text holds half of a surrogate pair.'],
    ['file', { file: 'a\0.txt' }, 'its file holds a NUL character'],
  ])('refuses %s that a database would change, and stores nothing', async (_field, more, message) => {
    const { db } = await story()
    const batch = [incoming('B', 'Fine.'), incoming('A', 'Text.', more)]
    await expect(saveArticles('dam', batch, db)).rejects.toThrow(message)
    expect(await db.article.count()).toBe(0)
  })

  it('loses and doubles nothing when two batches come at once', async () => {
    const { db } = await story()
    const batch = Array.from({ length: 10 }, (_, i) => incoming(`Outlet ${i}`, `Text ${i}.`))
    const results = await Promise.all([
      saveArticles('dam', batch, db),
      saveArticles('dam', [...batch].reverse(), db),
    ])
    expect(results.flatMap((result) => result.added)).toHaveLength(10)
    expect(await db.article.count()).toBe(10)
  })
})

describe('saveStoryHead', () => {
  it('keeps the title and the time of a story that is there', async () => {
    const { db } = await story()
    const later = { slug: 'dam', title: 'Another title', sample: false, createdAt: new Date() }
    expect(await saveStoryHead(later, db)).toEqual({ created: false })
    expect(await db.story.findMany()).toMatchObject([{ title: 'The dam', createdAt: new Date('2026-01-01') }])
  })

  it('keeps the sample and a story of one’s own apart', async () => {
    const { db } = await story()
    const sample = { slug: 'dam', title: 'The dam', sample: true, createdAt: new Date() }
    await expect(saveStoryHead(sample, db)).rejects.toThrow('story "dam" of your own')
    await saveStoryHead({ ...sample, slug: 'digests' }, db)
    await expect(saveStoryHead({ ...sample, slug: 'digests', sample: false }, db)).rejects.toThrow(
      'digests-2',
    )
  })
})

async function story() {
  const test = await testDatabase()
  const head = { slug: 'dam', title: 'The dam', sample: false, createdAt: new Date('2026-01-01') }
  expect(await saveStoryHead(head, test.db)).toEqual({ created: true })
  return test
}

function withGiven(article: IncomingArticle, more: Partial<IncomingArticle['given']>): IncomingArticle {
  const given = { ...article.given, ...more }
  return { ...article, given, id: articleId(article.sha256, given.outlet) }
}
