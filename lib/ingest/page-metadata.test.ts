import { expect, test } from 'vitest'
import { parseHtml } from './parse-html'

const SENTENCE =
  'The ferry ran aground near the old lighthouse on Tuesday, and forty people were taken ashore. '
const ld = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

/** What a page with this in its head, and this above its text, says of itself. */
function told(head: string, top = '') {
  const page = parseHtml(
    `<html><head>${head}</head><body><article><h1>Flood</h1>${top}<p>${SENTENCE.repeat(4)}</p></article></body></html>`,
  )
  if ('reason' in page) throw new Error(page.reason)
  return Object.fromEntries(page.evidence.map((e) => [e.field, e.value]))
}

const DATES: readonly (readonly [why: string, head: string, top: string, date: string | undefined])[] = [
  [
    'of publication, not of change',
    ld({ '@type': 'NewsArticle', dateModified: '2024-05-09', datePublished: '2024-05-02T10:00:00Z' }),
    '',
    '2024-05-02T10:00:00Z',
  ],
  ['of change only', ld({ '@type': 'NewsArticle', dateModified: '2024-05-09' }), '', undefined],
  [
    'in OpenGraph beside that of change',
    '<meta property="article:modified_time" content="2024-05-09"><meta property="article:published_time" content="2024-05-02">',
    '',
    '2024-05-02',
  ],
  [
    'with a blank in it',
    '<meta itemprop="datePublished" content="2024-05-02 10:00:00 +0200">',
    '',
    '2024-05-02T10:00:00+0200',
  ],
  ['in words', '<meta name="datePublished" content="last Tuesday">', '', undefined],
  ['of a day that does not exist', '<meta name="datePublished" content="2024-13-45">', '', undefined],
  [
    'of an empty field, the next place counts',
    `${ld({ '@type': 'NewsArticle', datePublished: '0001-01-01T00:00:00Z' })}<meta property="article:published_time" content="2024-05-02">`,
    '',
    '2024-05-02',
  ],
  ['as <time>', '', '<time datetime="2024-05-02">2 May</time>', '2024-05-02'],
  [
    'as <time> beside an updated one',
    '',
    '<p>Updated <time datetime="2024-05-09">9 May</time></p><p>First out <time datetime="2024-05-02">2 May</time></p>',
    '2024-05-02',
  ],
  ['as <time> of a change only', '', '<time class="updated" datetime="2024-05-09">9 May</time>', undefined],
  [
    'as the <time> that is marked',
    '',
    '<time datetime="2024-05-01">1 May</time><time itemprop="datePublished" datetime="2024-05-02">2 May</time>',
    '2024-05-02',
  ],
]
test.each(DATES)('a date %s', (_, head, top, date) => {
  expect(told(head, top).published).toBe(date)
})

const OTHERS: readonly (readonly [head: string, fields: Readonly<Record<string, string>>])[] = [
  // an article within a page's description
  [
    ld({ '@type': 'WebPage', mainEntity: { '@type': 'Article', author: 'Bo Birch' } }),
    { author: 'Bo Birch' },
  ],
  // entities, and a "By" that is no part of the name
  [
    ld({ '@type': 'Article', headline: 'Ferry &#8216;safe&#8217; &amp; sound', author: 'By ANN ASH' }),
    { title: 'Ferry ‘safe’ & sound', author: 'ANN ASH' },
  ],
  // the program instead of the publisher
  [
    `${ld({ '@type': 'Article', publisher: { name: 'Blogger' } })}<meta property="og:site_name" content="Sor Times">`,
    { outlet: 'Sor Times' },
  ],
  // accounts instead of names
  ['<meta name="author" content="admin">', {}],
  // profiles instead of names
  ['<meta name="author" content="https://www.example.com/ann.ash">', {}],
  [ld({ '@type': 'Article', author: ['Ann Ash', 'https://example.com/bo'] }), { author: 'Ann Ash' }],
]
test.each(OTHERS)('%s', (head, fields) => {
  expect(told(head)).toEqual({ title: 'Flood', ...fields })
})
