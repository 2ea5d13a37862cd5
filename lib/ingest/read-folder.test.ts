import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readFolder } from './read-folder'

let folder: string
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'read-folder-')), 'Harbour Fire, 2024')
  mkdirSync(folder)
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

const put = (name: string, data: string | Uint8Array) => writeFileSync(join(folder, name), data)
const putStory = (story: unknown) => put('story.json', JSON.stringify(story))
const ARTICLE = 'Fire in the harbour\n\nTwo sheds burned down on Monday, the fire brigade said.\n'
const OTHER = 'Harbour shut\n\nThe harbour stays shut until Friday.\n'
const told = async () => {
  const { articles, rejected } = await readFolder(folder)
  return { files: articles.map((a) => a.file), rejected: rejected.map((r) => `${r.file} ${r.reason}`) }
}

test('reads a folder with its story.json, in order of names', async () => {
  put('b.txt', ARTICLE)
  put('a.md', OTHER)
  put('B.txt', 'The mayor was in the harbour.')
  putStory({
    title: 'Harbour fire',
    corpus: { any: 'thing' },
    articles: [
      { file: 'b.txt', outlet: ' The Post ', via: null, url: 'https://post.example/1', published: '2024-03' },
    ],
  })
  const story = await readFolder(folder, { capturedAt: '2024-05-01T00:00:00.000Z' })
  expect(story).toMatchObject({
    slug: 'harbour-fire-2024',
    title: 'Harbour fire',
    sample: false,
    rejected: [],
  })
  expect(story.articles.map((a) => a.file)).toEqual(['B.txt', 'a.md', 'b.txt'])
  expect(story.articles[2]).toMatchObject({
    text: ARTICLE,
    sha256: createHash('sha256').update(ARTICLE).digest('hex'),
    capturedAt: '2024-05-01T00:00:00.000Z',
    given: {
      title: null,
      outlet: 'The Post',
      via: null,
      url: 'https://post.example/1',
      published: '2024-03',
    },
  })
})

test('the text is the file as read: only the byte-order mark goes', async () => {
  const text = 'Wind and rain\r\n\r\nThe so\u00adcalled 🌀 storm ended.\r\u2028 \u202bשלום\u202c\t\n'
  put('a.txt', `\uFEFF${text}`)
  const [article] = (await readFolder(folder)).articles
  expect(article?.text).toBe(text)
  expect(article?.originalSha256).toBe(createHash('sha256').update(`\uFEFF${text}`).digest('hex'))
  expect(article?.sha256).toBe(createHash('sha256').update(text).digest('hex'))
  expect(Buffer.from(article?.original ?? []).toString()).toBe(`\uFEFF${text}`)
})

test('takes the folder’s name where story.json gives no title', async () => {
  put('a.txt', ARTICLE)
  expect(await readFolder(folder)).toMatchObject({ title: 'Harbour Fire, 2024', rejected: [] })
})

test('other files and sub-folders are left alone and named; hidden ones are not', async () => {
  put('a.txt', ARTICLE)
  put('gold.json', '{}')
  put('photo.jpeg', 'x')
  put('.DS_Store', 'x')
  put('._a.txt', 'x')
  mkdirSync(join(folder, 'more'))
  mkdirSync(join(folder, 'odd.txt'))
  const story = await readFolder(folder)
  expect(story.ignored).toEqual(['gold.json', 'photo.jpeg', 'more/ (sub-folder)', 'odd.txt/ (sub-folder)'])
  expect(story.rejected).toEqual([])
})

test('a folder that is not there, a file and an empty folder are said to be so', async () => {
  put('a.txt', ARTICLE)
  mkdirSync(join(folder, 'empty'))
  const reasons = async (path: string) => (await readFolder(join(folder, path))).rejected.map((r) => r.reason)
  expect(await reasons('nowhere')).toEqual(['does not exist'])
  expect(await reasons('a.txt')).toEqual(['is a file, not a folder'])
  expect(await reasons('empty')).toEqual(['holds no .txt, .md, .html, .pdf or .docx file'])
})

const BAD: readonly (readonly [what: string, data: Uint8Array | string, reason: string | RegExp])[] = [
  ['an empty file', '', 'is empty'],
  ['white space alone', ' \r\n\t\n', 'holds nothing but white space'],
  ['a byte-order mark alone', '\uFEFF', 'holds nothing but white space'],
  ['zero bytes', Buffer.from('Fire\0\0'), 'is a binary file, not text'],
  ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ'), /^is a PDF that cannot be read \(/],
  ['an office document', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), 'is a zip, not an article'],
  ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'is a PNG image, not text'],
  [
    'Latin-1',
    Buffer.from('One line\nCaf\xe9 on fire', 'latin1'),
    'is not valid UTF-8 (first wrong byte in line 2)',
  ],
  ['a character cut off', Buffer.from('€').subarray(0, 2), 'is not valid UTF-8 (first wrong byte in line 1)'],
  ['UTF-16, little-endian', Buffer.from('\uFEFFFire', 'utf16le'), 'is encoded as UTF-16, not UTF-8'],
  ['UTF-16, big-endian', Buffer.from([0xfe, 0xff, 0, 0x46]), 'is encoded as UTF-16, not UTF-8'],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x46, 0, 0, 0]), 'is encoded as UTF-32, not UTF-8'],
  [
    'over 10 MB',
    'a '.repeat(5 * 1024 * 1024 + 1),
    /^is 10 MB \(10,485,762 bytes\) large, over the limit of 10 MB \(10,485,760 bytes\)/,
  ],
]
test.each(BAD)('%s is reported, and the rest is read', async (_what, data, reason) => {
  put('bad.txt', data)
  put('good.txt', ARTICLE)
  const { articles, rejected } = await readFolder(folder)
  expect(articles.map((a) => a.file)).toEqual(['good.txt'])
  expect(rejected).toEqual([
    {
      file: 'bad.txt',
      reason: typeof reason === 'string' ? reason : expect.stringMatching(reason),
      todo: expect.stringMatching(/^[A-Z].*\.$/),
    },
  ])
})

test('a file of exactly the limit is read', async () => {
  put('a.txt', 'a '.repeat(5 * 1024 * 1024))
  expect((await told()).rejected).toEqual([])
})

test('files over the number allowed are reported and the first ones read', async () => {
  for (const name of ['1', '2', '3', '4']) put(`${name}.txt`, `${ARTICLE}${name}`)
  put('story.json', '{}')
  const limits = { fileBytes: 1000, files: 2 }
  const { articles, rejected } = await readFolder(folder, { limits })
  expect(articles.map((a) => a.file)).toEqual(['1.txt', '2.txt'])
  expect(rejected.map((r) => `${r.file} ${r.reason}`)).toEqual([
    '3.txt … 4.txt are over the limit of 2 files (the folder holds 4)',
  ])
})

test('links are followed; those that lead nowhere, in a circle or to no ordinary file are reported', async () => {
  put('a.txt', ARTICLE)
  symlinkSync(join(folder, 'a.txt'), join(folder, 'b.md'))
  symlinkSync(join(folder, 'gone.txt'), join(folder, 'c.txt'))
  symlinkSync(join(folder, 'd.txt'), join(folder, 'd.txt'))
  execFileSync('mkfifo', [join(folder, 'e.txt')])
  expect(await told()).toEqual({
    files: ['a.txt'],
    rejected: [
      'c.txt does not exist or is a link that leads nowhere',
      'd.txt is a link that leads back to itself',
      'e.txt is not an ordinary file',
      'b.md holds the same text as a.txt',
    ],
  })
})

test.skipIf(process.getuid?.() === 0)(
  'a file without the right to read it is reported (skipped for root)',
  async () => {
    put('a.txt', ARTICLE)
    put('b.txt', OTHER)
    chmodSync(join(folder, 'b.txt'), 0)
    expect((await told()).rejected).toEqual(['b.txt may not be read by you'])
  },
)

// Duplicates
test('the same text twice without outlets is one article', async () => {
  put('a.txt', ARTICLE)
  put('b.txt', `\uFEFF${ARTICLE}`)
  expect(await told()).toEqual({ files: ['a.txt'], rejected: ['b.txt holds the same text as a.txt'] })
})

test('the same text under two given outlets stays two articles, and the copy that names none gives way', async () => {
  for (const name of ['a', 'b', 'c', 'd']) put(`${name}.txt`, ARTICLE)
  const entry = (file: string, outlet: string) => ({ file, outlet })
  putStory({ articles: [entry('b.txt', 'The Post'), entry('c.txt', 'The Echo'), entry('d.txt', 'The Post')] })
  const { articles, rejected } = await readFolder(folder)
  expect(articles.map((a) => a.given.outlet)).toEqual(['The Post', 'The Echo'])
  expect(new Set(articles.map((a) => a.id)).size).toBe(2)
  expect(rejected.map((r) => `${r.file} ${r.reason}`)).toEqual([
    'a.txt holds the same text as b.txt',
    'd.txt holds the same text as b.txt',
  ])
})
