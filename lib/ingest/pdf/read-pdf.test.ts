import { expect, test } from 'vitest'
import { makePdf, pdfLines } from '../test-files'
import { readPdf } from './read-pdf'

/** Full lines of one column, so that a short one is seen to end its paragraph. */
const P1 = [
  'The ferry Gull ran aground near the old lighthouse on Tues-',
  'day, and the forty passengers were taken ashore by the boats',
  'of the harbour office, which had been warned of the fog.',
]
const P2 = [
  'Nobody was hurt, the owner said. He had told the captain to',
  'wait for the tide, as the well-',
  'known rocks of the bay can be seen then.',
]

async function textOf(pdf: Uint8Array) {
  const read = await readPdf(pdf)
  return 'reason' in read ? read.reason : read.text
}

test('puts divided words together and keeps paragraphs', async () => {
  const pdf = makePdf([pdfLines(['Ferry runs aground', '', ...P1, '', ...P2])])
  expect(await textOf(pdf)).toBe(
    [
      'Ferry runs aground',
      'The ferry Gull ran aground near the old lighthouse on Tuesday, and the forty passengers were taken ashore by the boats of the harbour office, which had been warned of the fog.',
      'Nobody was hurt, the owner said. He had told the captain to wait for the tide, as the well-known rocks of the bay can be seen then.',
    ].join('\n\n'),
  )
})

test('a headline in larger letters stands by itself, a line set in begins a paragraph', async () => {
  const pdf = makePdf([
    [
      { text: 'Ferry runs aground', x: 72, y: 700, size: 18 },
      { text: 'A first paragraph that is as wide as all the lines of this text', x: 72, y: 682 },
      { text: 'and a second one that begins a little to the right of the first', x: 84, y: 670 },
      { text: 'and goes on here.', x: 72, y: 658 },
    ],
  ])
  expect((await textOf(pdf)).split('\n\n')).toEqual([
    'Ferry runs aground',
    'A first paragraph that is as wide as all the lines of this text',
    'and a second one that begins a little to the right of the first and goes on here.',
  ])
})

test('a divided name keeps its hyphen, and pieces of one line are put together', async () => {
  const pdf = makePdf([
    [
      { text: 'The captain is Anna Lind-', x: 72, y: 700 },
      { text: 'Berg, and', x: 72, y: 688 },
      { text: 'the owner', x: 122, y: 688 },
      { text: 'is her brother.', x: 171, y: 688 },
    ],
  ])
  expect(await textOf(pdf)).toBe('The captain is Anna Lind-Berg, and the owner is her brother.')
})

test('heads and feet that run through the pages are left out and named, and the text goes on over the page', async () => {
  const page = (number: number, lines: readonly string[]) => [
    { text: 'Coast Gazette, 2 May 2024', x: 72, y: 770 },
    ...pdfLines(lines),
    { text: `Page ${number} of 3`, x: 280, y: 30 },
  ]
  const pdf = makePdf([
    page(1, ['Ferry runs aground', '', ...P1.slice(0, 2)]),
    page(2, [...P1.slice(2), '', ...P2.slice(0, 1)]),
    page(3, P2.slice(1)),
  ])
  const read = await readPdf(pdf)
  if ('reason' in read) throw new Error(read.reason)
  expect(read.text.split('\n\n')).toEqual([
    'Ferry runs aground',
    expect.stringMatching(/^The ferry Gull .* by the boats of the harbour office.* fog\.$/),
    expect.stringMatching(/^Nobody was hurt.* told the captain to wait for the tide/),
  ])
  expect(read.notes).toEqual([
    'Left out, as they stand on page after page: “Coast Gazette, 2 May 2024”, “Page 1 of 3”.',
  ])
})

test('what a browser prints over and under a page is left out, and its address is kept', async () => {
  const pdf = makePdf([
    [
      { text: '5/2/24, 6:29 AM', x: 40, y: 780 },
      { text: 'Ferry aground', x: 280, y: 780 },
      ...pdfLines(P1),
      { text: 'https://coast.example/ferry', x: 40, y: 20 },
      { text: '1/1', x: 560, y: 20 },
    ],
  ])
  const read = await readPdf(pdf)
  expect(read).toMatchObject({ url: 'https://coast.example/ferry' })
  expect('text' in read && read.text).toMatch(/^The ferry Gull .* fog\.$/)
})

test('words of the text that come again on every page stay', async () => {
  const again = 'The ferry ran aground, the harbour office said, near Sor.'
  const page = (lines: number) =>
    pdfLines([
      ...Array.from({ length: lines }, (_, i) => `Line ${'x'.repeat(i + 3)} of this page is here.`),
      again,
    ])
  expect(await textOf(makePdf([page(4), page(7), page(9)]))).toMatch(/(?:The ferry ran[\s\S]*){3}/)
})

test.each([
  ['no text', makePdf([[], []]), 'is a PDF without text, only pictures of pages'],
  [
    'hardly more than a stamp',
    makePdf([[{ text: 'SCANNED', x: 9, y: 9 }], []]),
    'is a PDF without text, only pictures of pages',
  ],
  ['a torn file', new TextEncoder().encode('%PDF-1.7\n%%EOF'), /^is a PDF that cannot be read \(.+\)$/],
])('%s', async (_, pdf, reason) => {
  expect(await textOf(pdf)).toMatch(reason)
})

test('the bytes are left as they were', async () => {
  const pdf = makePdf([pdfLines(P1)])
  const before = pdf.slice()
  await readPdf(pdf)
  expect(pdf).toEqual(before)
})
