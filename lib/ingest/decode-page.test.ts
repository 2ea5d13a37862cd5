import { expect, test } from 'vitest'
import { decodePage } from './decode-page'

const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const utf8 = (text: string) => new TextEncoder().encode(text)
const meta = (charset: string) => `<meta charset="${charset}">`

const PAGES: readonly (readonly [
  what: string,
  bytes: Uint8Array,
  header: string | null,
  text: string,
  charset: string,
  note: RegExp | null,
])[] = [
  // all agree
  ['UTF-8 as said', utf8('Café'), 'text/html; charset=utf-8', 'Café', 'utf-8', null],
  ['UTF-8 as the page says', utf8(`${meta('utf-8')}Café`), null, `${meta('utf-8')}Café`, 'utf-8', null],
  ['Latin-1 as said', latin('Caf\xe9'), 'text/html; charset="ISO-8859-1"', 'Café', 'windows-1252', null],
  ['plain ASCII that says nothing', utf8('Cafe'), null, 'Cafe', 'utf-8', null],
  [
    'Shift_JIS as said',
    Uint8Array.from([0x93, 0xfa, 0x96, 0x7b]),
    'text/html; charset=shift_jis',
    '日本',
    'shift_jis',
    null,
  ],
  // marks before words
  ['a byte-order mark', utf8('\ufeffCafé'), 'text/html; charset=iso-8859-1', 'Café', 'utf-8', null],
  [
    'UTF-16 by its mark',
    new Uint8Array(Buffer.from('\ufeffCafé', 'utf16le')),
    null,
    'Café',
    'utf-16le',
    null,
  ],
  // lies
  [
    'UTF-8 said to be Latin-1',
    utf8('Café “x”'),
    'text/html; charset=iso-8859-1',
    'Café “x”',
    'utf-8',
    /^The server says that it is windows-1252, but its bytes are UTF-8/,
  ],
  [
    'Latin-1 said to be UTF-8',
    latin('Caf\xe9, na\xefve'),
    'text/html; charset=utf-8',
    'Café, naïve',
    'windows-1252',
    /^The server says that it is UTF-8, which its bytes are not; it was read as windows-1252/,
  ],
  [
    'the page is wrong about itself',
    latin(`${meta('utf-8')}Caf\xe9`),
    null,
    `${meta('utf-8')}Café`,
    'windows-1252',
    /^The page says that it is UTF-8/,
  ],
  [
    'the server wrong, the page right',
    Uint8Array.from([...utf8(meta('windows-1251')), 0xd0, 0xe5, 0xea, 0xe0]),
    'text/html; charset=utf-8',
    `${meta('windows-1251')}Река`,
    'windows-1251',
    /read as windows-1251/,
  ],
  [
    'UTF-16 said of what is none',
    utf8(`${meta('utf-16')}Café`),
    null,
    `${meta('utf-16')}Café`,
    'utf-8',
    /UTF-16, which its bytes are not/,
  ],
  ['an encoding that nobody knows', utf8('Café'), 'text/html; charset=klingon', 'Café', 'utf-8', null],
  // nothing said
  [
    'Latin-1 that says nothing',
    latin('Caf\xe9'),
    null,
    'Café',
    'windows-1252',
    /^Nothing says how it is encoded/,
  ],
  // torn
  [
    'UTF-8 cut in a character',
    utf8(`${'é'.repeat(99)}€`).slice(0, -1),
    null,
    `${'é'.repeat(99)}\ufffd`,
    'utf-8',
    /^1 of its characters are broken/,
  ],
  ['NUL characters', utf8('Ca\0fe'), null, 'Cafe', 'utf-8', null],
]
test.each(PAGES)('%s', (_, bytes, header, text, charset, note) => {
  const decoded = decodePage(bytes, header)
  expect(decoded).toMatchObject({ text, charset })
  expect(decoded.notes).toEqual(note === null ? [] : [expect.stringMatching(note)])
})

test('server and page contradict each other: the server is believed, and it is said', () => {
  const { charset, notes } = decodePage(
    latin(`${meta('iso-8859-2')}Caf\xe9`),
    'text/html; charset=iso-8859-1',
  )
  expect(charset).toBe('windows-1252')
  expect(notes).toEqual([
    'The server says that it is windows-1252, the page that it is iso-8859-2; the server was believed.',
  ])
})
