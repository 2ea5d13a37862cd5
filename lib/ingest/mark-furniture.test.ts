import { expect, test } from 'vitest'
import { parseHtml } from './parse-html'

const P =
  'The ferry ran aground near the old lighthouse on Tuesday, and forty people were taken ashore by boats. '
const a = (words: string) => `<a href="/x">${words}</a>`

/** What of a page with this among its paragraphs is marked as no report. */
function marked(html: string): readonly string[] {
  const page = parseHtml(
    `<html><body><article><h1>Ferry aground</h1><p>${P.repeat(2)}</p>${html}<p>${P.repeat(2)}</p></article></body></html>`,
  )
  if ('reason' in page) throw new Error(page.reason)
  return page.parts.map(({ start, end }) => page.text.slice(start, end))
}

const CASES: readonly (readonly [html: string, marked: readonly string[]])[] = [
  // captions and credits
  [
    '<figure><img><figcaption>The ferry on the rocks. Photo: Ann Ash</figcaption></figure>',
    ['The ferry on the rocks. Photo: Ann Ash'],
  ],
  ['<p class="image-caption">The ferry on the rocks.</p>', ['The ferry on the rocks.']],
  // bylines and times
  ['<p><time datetime="2024-05-02">2 May 2024</time></p>', ['2 May 2024']],
  ['<p class="byline">By Ann Ash</p>', ['By Ann Ash']],
  // links that lead elsewhere, and the label over them
  [`<p>${a('Read also: Ferry owner in court')}</p>`, ['Read also: Ferry owner in court']],
  [
    `<p>More on this story</p><ul><li>${a('Ferry owner in court.')}</li><li>${a('Old ferries sold.')}</li></ul>`,
    ['More on this story', 'Ferry owner in court.', 'Old ferries sold.'],
  ],
  // report
  [`<p>The owner ${a('was in court')} on Monday, as he had been before.</p>`, []],
  [`<p>${a('The owner was in court on Monday.')}</p>`, []],
  ['<h2>The owner’s word</h2><p>He knew nothing of it, he said to this paper.</p>', []],
  [`<div class="article-meta"><p>${P.repeat(9)}</p></div>`, []],
  ['<blockquote><p>We saw no light, the captain said.</p></blockquote>', []],
]
test.each(CASES)('%s', (html, expected) => {
  expect(marked(html)).toEqual(expected)
})
