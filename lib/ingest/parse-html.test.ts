import { expect, test } from 'vitest'
import { parseHtml } from './parse-html'

const SENTENCE =
  'The ferry ran aground near the old lighthouse on Tuesday, and forty people were taken ashore. '
const PAGE = `<!doctype html><html><head><title>Ferry runs aground | The Coast</title>
<link rel="canonical" href="https://coast.example/ferry">
<meta property="og:site_name" content="The Coast"><meta property="og:title" content="Ferry runs  aground">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
{"@type":["NewsArticle"],"headline":"Ferry runs aground","datePublished":"2024-05-02T10:00:00+02:00",
"author":[{"@type":"Person","name":"Ann Ash"},{"name":"Bo Birch"}],"publisher":{"name":"Coast Media"}}]}</script></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Ferry runs aground</h1>
<p>${SENTENCE.repeat(3)}</p><p>“We are <b>fine</b>,” the\n   captain said.<br>He was on deck.</p>
<script>alert('x')</script><ul><li>${SENTENCE}</li><li>Nobody was hurt, the harbour office said on Tuesday evening.</li></ul>
<p>${SENTENCE.repeat(2)}</p></article>
<footer>Subscribe to our newsletter</footer></body></html>`

const textOf = (html: string) => {
  const page = parseHtml(html)
  return 'text' in page ? page.text : page.reason
}

test('takes the article, its headline first, without navigation and scripts', () => {
  const s = SENTENCE.trim()
  expect(textOf(PAGE)).toBe(
    [
      'Ferry runs aground',
      [s, s, s].join(' '),
      '“We are fine,” the captain said.\nHe was on deck.',
      s,
      'Nobody was hurt, the harbour office said on Tuesday evening.',
      [s, s].join(' '),
    ].join('\n\n'),
  )
})

test('reads what the page says of itself, with the place that says it', () => {
  const page = parseHtml(PAGE)
  if (!('text' in page)) throw new Error(page.reason)
  expect(page.url).toBe('https://coast.example/ferry')
  expect(page.evidence.map((e) => [e.field, e.value, e.rule])).toEqual([
    ['title', 'Ferry runs aground', 'html:json-ld headline'],
    ['outlet', 'Coast Media', 'html:json-ld publisher'],
    ['author', 'Ann Ash, Bo Birch', 'html:json-ld author'],
    ['published', '2024-05-02T10:00:00+02:00', 'html:json-ld datePublished'],
  ])
})

const METADATA: readonly (readonly [html: string, told: Readonly<Record<string, string>>])[] = [
  ['<meta name="author" content="Cy Cedar"><h1>Flood</h1>', { title: 'Flood', author: 'Cy Cedar' }],
  ['<title>Flood</title><time datetime="2024-05-02">May</time>', { title: 'Flood', published: '2024-05-02' }],
  ['<meta property="article:published_time" content="last week">', {}],
  ['<script type="application/ld+json">{"@type":"NewsArticle",</script>', {}],
  [
    '<script type="application/ld+json">[{"@type":"BlogPosting","author":"Di Dogwood"}]</script>',
    { author: 'Di Dogwood' },
  ],
  ['<script type="application/ld+json">{"@type":"NewsArticle","headline":7,"author":null}</script>', {}],
  ['<link rel="canonical" href="javascript:alert(1)">', {}],
]
test.each(METADATA)('metadata of %s', (html, told) => {
  const page = parseHtml(`<html><head></head><body>${html}<p>${SENTENCE}</p></body></html>`)
  if (!('text' in page)) throw new Error(page.reason)
  expect(Object.fromEntries(page.evidence.map((e) => [e.field, e.value]))).toEqual(told)
  expect(page.url).toBeNull()
})

test('without an article the body is read block by block', () => {
  const html =
    '<body><div>One</div>two<div>three<br><br>four</div><table><tr><td>a<td>b</tr></table><pre>x</pre></body>'
  expect(textOf(html).split('\n\n')).toEqual(['One', 'two', 'three', 'four', 'a b', 'x'])
})

test('a fragment without html and body is read too, entities and odd letters kept', () => {
  expect(textOf('<p>Caf&eacute; &amp; bar&nbsp;🌀</p>so\u00adcalled')).toBe(
    'Café & bar\u00a0🌀\n\nso\u00adcalled',
  )
})

test('a page without words is a problem with a reason', () => {
  for (const html of ['<html><body><script>draw()</script></body></html>', '<p> </p>', '<!-- x -->']) {
    expect(parseHtml(html)).toMatchObject({ reason: expect.stringContaining('holds no text to read') })
  }
})

test('thousands of nested blocks do not break the reader', () => {
  expect(textOf(`${'<div>'.repeat(5000)}deep down${'</div>'.repeat(5000)}`)).toBe('deep down')
})
