import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readUpload } from './read-upload'
import { makeDocx, makeLockedDocx, makeLockedPdf, makePdf, makeZip, pdfLines } from './test-files'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (name: string, data: Uint8Array) => readUpload([{ name, bytes: data }], { capturedAt: AT })
const AT = '2024-05-02T10:00:00.000Z'
const TEXT = 'Ferry runs aground\n\nThe ferry Gull ran aground near the old lighthouse on Tuesday.'
const HTML = `<!doctype html><html><body><article><h1>Ferry runs aground</h1><p>${'The ferry Gull ran aground near the old lighthouse on Tuesday. '.repeat(4)}</p></article></body></html>`

async function told(name: string, data: Uint8Array) {
  const { drafts, rejected, ignored } = await read(name, data)
  return {
    files: drafts.map((d) => d.file),
    rejected: rejected.map((r) => `${r.file} ${r.reason}`),
    ...(ignored.length > 0 ? { ignored } : {}),
  }
}

describe('what a file is, is told by its bytes and not by its name', () => {
  test.each([
    ['article.txt', bytes(TEXT), 'text/plain', TEXT],
    ['article.md', bytes(TEXT), 'text/plain', TEXT],
    ['page.html', bytes(HTML), 'text/html', /^Ferry runs aground\n\nThe ferry/],
    ['page.txt', bytes(HTML), 'text/html', /^Ferry runs aground\n\nThe ferry/],
    ['article.docx', makeDocx(TEXT.split('\n\n')), /wordprocessingml/, TEXT],
    ['article', makeDocx(TEXT.split('\n\n')), /wordprocessingml/, TEXT],
    [
      'article.pdf',
      makePdf([pdfLines(['Ferry runs aground on Tuesday'])]),
      'application/pdf',
      'Ferry runs aground on Tuesday',
    ],
    ['article.docx.txt', makePdf([pdfLines(['Ferry runs aground on Tuesday'])]), 'application/pdf', /^Ferry/],
  ])('%s', async (name, data, mediaType, text) => {
    const { drafts, rejected } = await read(name, data)
    expect(rejected).toEqual([])
    expect(drafts).toHaveLength(1)
    expect(drafts[0]).toMatchObject({
      file: name,
      origin: 'file',
      within: null,
      capture: null,
      capturedAt: AT,
    })
    expect(drafts[0]?.mediaType).toMatch(mediaType)
    expect(drafts[0]?.text).toMatch(text)
    expect(drafts[0]?.original).toEqual(data)
  })

  test.each([
    ['locked.docx', makeLockedDocx(), 'is protected by a password'],
    ['old.doc', bytesOf('d0cf11e0a1b11ae1', 'WordDocument'), 'is an old Word document (.doc)'],
    ['table.xlsx', makeZip({ 'xl/workbook.xml': '<x/>' }), 'is a spreadsheet, not an article'],
    [
      'feed.html',
      bytes('<?xml version="1.0"?>\n<rss version="2.0"></rss>'),
      'is a feed, a list of articles and none itself',
    ],
    ['data.json', bytes('{"title": "Ferry", "text": "aground"}'), 'is JSON, data and no article'],
    ['map.xml', bytes('<?xml version="1.0"?><urlset></urlset>'), 'is XML, data and no article'],
    ['locked.pdf', makeLockedPdf(), 'is protected by a password'],
    ['scan.pdf', makePdf([[], []]), 'is a PDF without text, only pictures of pages'],
    ['photo.txt', bytesOf('ffd8ffe0', ''), 'is a JPEG image, not text'],
    ['paper.rtf', bytes('{\\rtf1 hello}'), 'is an RTF document, not text'],
    ['empty.docx', makeDocx([]), 'is a Word document without text'],
    ['broken.docx', makeDocx(['A ferry']).slice(0, 400), 'is a Word document that is cut off or broken'],
    ['broken.zip', makeDocx(['A ferry']).slice(0, 400), 'is a zip that is cut off or broken'],
    ['none.txt', new Uint8Array(), 'is empty'],
  ])('%s is refused with a reason', async (name, data, reason) => {
    expect(await told(name, data)).toEqual({ files: [], rejected: [`${name} ${reason}`] })
  })

  test('50 MB and no byte more', async () => {
    const data = new Uint8Array(50 * 1024 * 1024 + 1)
    const { rejected } = await read('big.pdf', data)
    expect(rejected[0]?.reason).toBe(
      'is 50 MB (52,428,801 bytes) large, over the limit of 50 MB (52,428,800 bytes)',
    )
    expect((await read('big.txt', data.subarray(1).fill(0x61))).rejected[0]?.reason).toMatch(
      /^holds 50 MB \(52,428,800 bytes\) of text, over the limit of 10 MB/,
    )
  })
})

describe('a zip', () => {
  test('gives each of its articles, of any kind, and goes on after a bad one', async () => {
    const zip = makeZip({
      'ferry/a.txt': TEXT,
      'ferry/b.html': HTML,
      'ferry/c.docx': makeDocx(['A ferry ran aground.']),
      'ferry/d.txt': '',
      'ferry/style.css': 'p {}',
      'ferry/photo.jpg': bytesOf('ffd8ffe0', ''),
      'ferry/locked.docx': makeLockedDocx(),
      'ferry/.DS_Store': 'x',
      '__MACOSX/ferry/._a.txt': 'x',
    })
    expect(await told('news.zip', zip)).toEqual({
      files: ['ferry/a.txt', 'ferry/b.html', 'ferry/c.docx'],
      rejected: ['news.zip/ferry/d.txt is empty', 'news.zip/ferry/locked.docx is protected by a password'],
      ignored: ['news.zip/ferry/style.css', 'news.zip/ferry/photo.jpg'],
    })
    expect((await read('news.zip', zip)).drafts[0]?.within).toBe('news.zip')
  })

  test('may hold a story.json that says whose the articles are', async () => {
    const story = JSON.stringify({ articles: [{ file: 'a.txt', outlet: 'Coast Gazette' }] })
    const { drafts } = await read('n.zip', makeZip({ 'x/a.txt': TEXT, 'x/story.json': story }))
    expect(drafts.map((d) => d.given.outlet)).toEqual(['Coast Gazette'])
  })

  test.each([
    ['../../etc/passwd.txt', 'etc/passwd.txt'],
    ['/news/a.txt', 'news/a.txt'],
    ['C:\\news\\..\\a.txt', 'news/a.txt'],
    ['a\u202etxt.exe.txt', 'atxt.exe.txt'],
    ['..', 'file'],
  ])('names that lead elsewhere are labels and no more: %s', async (name, file) => {
    expect(await told('n.zip', makeZip({ [name]: TEXT }))).toEqual({ files: [file], rejected: [] })
  })

  test('within a zip is not opened', async () => {
    const zip = makeZip({ 'inner.zip': makeZip({ 'a.txt': TEXT }), 'b.txt': TEXT })
    expect(await told('n.zip', zip)).toEqual({
      files: ['b.txt'],
      rejected: ['n.zip/inner.zip is a zip within a zip, which is not opened'],
    })
  })

  test('behind a password is said to be so', async () => {
    const zip = makeZip({ 'a.txt': TEXT })
    const at = Buffer.from(zip).indexOf('PK\x01\x02')
    zip[at + 8] = (zip[at + 8] ?? 0) | 1
    expect(await told('n.zip', zip)).toEqual({
      files: [],
      rejected: ['n.zip/a.txt is protected by a password'],
    })
  })

  test.each([
    [
      'that says how large it becomes',
      () => makeZip({ 'a.txt': new Uint8Array(20 * MB) }),
      /^becomes more than 200 times larger when unpacked/,
    ],
    ['that lies about it', () => lyingZip(20 * MB), /^becomes more than 200 times larger when unpacked/],
    [
      'of files that lie over each other',
      () => overlapping(makeZip({ 'a.txt': bytes(TEXT.repeat(90)), 'b.txt': bytes(TEXT.repeat(90)) })),
      'is a zip whose files overlap, which only zip bombs do',
    ],
    [
      'of many files',
      () => makeZip(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`${i}.txt`, 'x']))),
      'holds 2,001 files, over the limit of 2,000',
    ],
    ['without articles', () => makeZip({ 'a.css': 'p {}' }), null],
    ['without anything', () => makeZip({}), 'holds no article'],
  ])('bomb %s', async (_, make, reason) => {
    const { drafts, rejected, ignored } = await read('n.zip', make())
    expect(drafts).toEqual([])
    if (reason === null) expect(ignored).toEqual(['n.zip/a.css'])
    else
      expect(rejected).toEqual([
        { file: 'n.zip', reason: expect.stringMatching(reason), todo: expect.any(String) },
      ])
  })

  test('that a document is made of is held to the same limits', async () => {
    const bomb = makeZip({ '[Content_Types].xml': '<x/>', 'word/document.xml': new Uint8Array(20 * MB) })
    expect((await read('a.docx', bomb)).rejected[0]?.reason).toMatch(/^becomes more than 200 times larger/)
  })
})

const MB = 1024 * 1024

/** A zip whose directory says of a file of zeros that it has a hundred bytes. */
function lyingZip(size: number): Uint8Array {
  const zip = Buffer.from(makeZip({ 'a.txt': new Uint8Array(size) }))
  zip.writeUInt32LE(100, zip.indexOf('PK\x01\x02') + 24)
  return new Uint8Array(zip)
}

/** A zip whose directory leads to the first file twice, and makes it as long as the zip. */
function overlapping(zip: Uint8Array): Uint8Array {
  const out = Buffer.from(zip)
  let at = out.indexOf('PK\x01\x02')
  for (let i = 0; i < 2; i++) {
    out.writeUInt32LE(zip.length - 100, at + 20)
    out.writeUInt32LE(0, at + 42)
    at = out.indexOf('PK\x01\x02', at + 4)
  }
  return new Uint8Array(out)
}

function bytesOf(hex: string, utf16: string): Uint8Array {
  return new Uint8Array(
    Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(600), Buffer.from(utf16, 'utf16le')]),
  )
}

test('deflate that is broken is one bad file, not a bad zip', async () => {
  const zip = Buffer.from(makeZip({ 'a.txt': bytes(TEXT.repeat(50)), 'b.txt': TEXT }))
  const packed = deflateRawSync(Buffer.from(TEXT)).length
  zip.fill(0xff, 40, 40 + Math.min(packed, 30))
  expect(await told('n.zip', new Uint8Array(zip))).toEqual({
    files: ['b.txt'],
    rejected: ['n.zip/a.txt is a broken file in the zip'],
  })
})
