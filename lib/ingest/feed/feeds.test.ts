import { describe, expect, test } from 'vitest'
import type { Feed, FeedItem } from '@/lib/model/intake'
import { articlePage, serve, testSettings } from '../test-server'
import { fetchFeed } from './fetch-feed'
import { readFeed } from './read-feed'
import { readFeedItem } from './read-feed-item'

const options = { now: () => new Date('2024-05-02T10:00:00.000Z'), settings: testSettings() }
const FULL = `<p>${'The ferry Gull ran aground near the old lighthouse on Tuesday, and forty were taken ashore. '.repeat(5)}</p>`

const RSS = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Coast &amp; Sea</title><link>/</link><description>News</description>
<item><title>Ferry &lt;b&gt;aground&lt;/b&gt;</title><link>/ferry?a=1&amp;b=2</link><guid isPermaLink="false">1</guid>
<pubDate>Thu, 02 May 2024 12:00:00 +0200</pubDate><source url="https://wire.example">Wire Agency</source>
<dc:creator>Ann Ash</dc:creator><description>&lt;p&gt;The ferry ran&lt;br&gt;aground.&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</description>
<content:encoded><![CDATA[${FULL}]]></content:encoded></item>
<item><title>No address</title></item>
<item><title>Odd address</title><link>javascript:alert(1)</link></item>
<item><title>Second</title><link>https://coast.example/2</link><guid>1</guid><pubDate>some day</pubDate></item>
</channel></rss>`

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Coast &amp;amp; Sea</title>
<entry><id>tag:1</id><title>Ferry aground</title><link rel="self" href="/self"/><link rel="alternate" href="/ferry"/>
<updated>2024-05-09T00:00:00Z</updated><published>2024-05-02T12:00:00+02:00</published><author><name>Ann Ash</name></author></entry>
<entry><id>tag:2</id><title>Changed only</title><link href="/changed"/><updated>2024-05-09T00:00:00Z</updated></entry></feed>`

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Coast & Sea',
  items: [
    {
      id: '1',
      url: '/ferry',
      title: 'Ferry aground',
      date_published: '2024-05-02',
      authors: [{ name: 'Ann Ash' }],
    },
  ],
})

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="x"><title>Coast &amp; Sea</title></channel>
<item rdf:about="https://coast.example/ferry"><title>Ferry aground</title><link>https://coast.example/ferry</link><dc:date>2024-05-02</dc:date></item></rdf:RDF>`

function read(text: string): Feed {
  const feed = readFeed(new TextEncoder().encode(text), 'https://coast.example/feed', null)
  if ('reason' in feed) throw new Error(feed.reason)
  return feed
}

describe('readFeed', () => {
  test('gives of RSS what a person chooses by, as plain words', () => {
    const feed = read(RSS)
    expect(feed).toMatchObject({ format: 'rss', title: 'Coast & Sea', url: 'https://coast.example/feed' })
    expect(feed.items[0]).toEqual({
      id: '1',
      title: 'Ferry aground',
      url: 'https://coast.example/ferry?a=1&b=2',
      published: '2024-05-02T10:00:00.000Z',
      author: 'Ann Ash',
      outlet: 'Wire Agency',
      summary: 'The ferry ran aground.',
      content: FULL,
    })
    expect(feed.items.slice(1)).toEqual([
      expect.objectContaining({ id: '1 (4)', title: 'Second', published: null, content: null }),
    ])
  })

  test.each([
    ['atom', ATOM, '2024-05-02T10:00:00.000Z', 'Ann Ash'],
    ['json', JSON_FEED, '2024-05-02', 'Ann Ash'],
    ['rdf', RDF, '2024-05-02', null],
  ])('reads %s', (format, text, published, author) => {
    const feed = read(text)
    expect(feed).toMatchObject({ format, title: 'Coast & Sea' })
    expect(feed.items[0]).toMatchObject({
      title: 'Ferry aground',
      url: 'https://coast.example/ferry',
      published,
      author,
    })
  })

  test('takes the day of publication and never that of a change', () => {
    expect(read(ATOM).items[1]?.published).toBeNull()
  })

  test('reads a feed in the encoding that it says', () => {
    const bytes = Buffer.from(RSS.replace('utf-8', 'iso-8859-1').replace('Second', 'Caf\xe9'), 'latin1')
    const feed = readFeed(new Uint8Array(bytes), 'https://coast.example/feed')
    expect('items' in feed && feed.items[1]?.title).toBe('Café')
  })

  test('is not blown up by entities that stand for entities', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}">${'bcdefghi'
      .split('')
      .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefgh'[i]};`.repeat(20)}">`)
      .join('')}]>`
    const feed = readFeed(
      new TextEncoder().encode(RSS.replace('<rss', `${bomb}<rss`).replace('Second', '&i;')),
      'https://coast.example/feed',
    )
    expect(JSON.stringify(feed).length).toBeLessThan(100_000)
  })

  test.each([
    [articlePage('Ferry'), 'is a web page, not a feed'],
    ['just words', 'is no feed (neither RSS, Atom, RDF nor JSON Feed)'],
    ['{"a": 1}', 'is no feed (neither RSS, Atom, RDF nor JSON Feed)'],
    ['<rss><channel><item>', 'is no feed (neither RSS, Atom, RDF nor JSON Feed)'],
    [
      '<rss version="2.0"><channel><title>x</title><description>d</description><link>l</link></channel></rss>',
      'is a feed without articles',
    ],
  ])('%s', (text, reason) => {
    expect(readFeed(new TextEncoder().encode(text), 'https://coast.example/feed')).toMatchObject({ reason })
  })
})

describe('fetchFeed', () => {
  const xml = { 'content-type': 'application/rss+xml' }

  test('fetches a feed', async () => {
    const { origin } = await serve({ '/feed': { body: RSS, headers: xml } })
    const read = await fetchFeed(`${origin}/feed`, options)
    expect('feed' in read && read.feed.items.map((item) => item.url)).toEqual([
      `${origin}/ferry?a=1&b=2`,
      'https://coast.example/2',
    ])
  })

  test('finds the feed that a page names, and says so', async () => {
    const link = (href: string) => `<link rel="alternate" type="application/rss+xml" href="${href}">`
    const { origin } = await serve({
      '/': articlePage('Front', { head: link('/feed') + link('/other') }),
      '/feed': { body: RSS, headers: xml },
    })
    const read = await fetchFeed(origin, options)
    expect('feed' in read && read.feed).toMatchObject({
      url: `${origin}/feed`,
      notes: [
        `${origin}/ is a web page; this is the feed that it names.`,
        `It names others: ${origin}/other.`,
      ],
    })
  })

  test('that is a web page and names none is refused under its own name', async () => {
    const { origin } = await serve({ '/feed.xml': { body: articlePage('Oops'), headers: xml } })
    expect(await fetchFeed(`${origin}/feed.xml`, options)).toEqual({
      rejected: { file: `${origin}/feed.xml`, reason: 'is a web page, not a feed', todo: expect.any(String) },
    })
  })

  test('passes on what the server says', async () => {
    const { origin } = await serve({})
    expect(await fetchFeed(`${origin}/feed`, options)).toMatchObject({
      rejected: { file: `${origin}/feed`, reason: 'does not exist there (HTTP 404)' },
    })
  })
})

describe('readFeedItem', () => {
  const ITEM: FeedItem = {
    id: '1',
    title: 'Title in the feed',
    url: null,
    published: '2024-05-02T10:00:00.000Z',
    author: 'Ann Ash',
    outlet: null,
    summary: null,
    content: null,
  }
  const site = '<meta property="og:site_name" content="Coast Gazette">'

  test('reads its page, and takes from the feed what the page does not say', async () => {
    const { origin } = await serve({ '/ferry': articlePage('Ferry aground', { head: site }) })
    const { drafts } = await readFeedItem(
      'https://feed.example',
      { ...ITEM, url: `${origin}/ferry` },
      options,
    )
    expect(drafts[0]).toMatchObject({
      origin: 'feed',
      within: 'https://feed.example',
      given: {
        title: 'Ferry aground',
        outlet: 'Coast Gazette',
        via: null,
        author: 'Ann Ash',
        published: '2024-05-02T10:00:00.000Z',
      },
      capture: { finalUrl: `${origin}/ferry` },
    })
    expect(drafts[0]?.pageEvidence.map((e) => [e.field, e.rule])).toEqual([
      ['title', 'html:h1'],
      ['outlet', 'html:og:site_name'],
      ['published', 'feed:date'],
      ['author', 'feed:author'],
    ])
  })

  test.each([
    // whom the feed has it from, what outlet and via become
    ['Wire Agency', 'Wire Agency', 'Coast Gazette'],
    ['The Coast Gazette', 'Coast Gazette', null],
  ])('from %s', async (source, outlet, via) => {
    const { origin } = await serve({ '/ferry': articlePage('Ferry aground', { head: site }) })
    const item = { ...ITEM, url: `${origin}/ferry`, outlet: source }
    const { drafts } = await readFeedItem('https://feed.example', item, options)
    expect(drafts[0]?.given).toMatchObject({ outlet, via })
  })

  test('reads the text in the feed where the page cannot be had, and says so', async () => {
    const { origin } = await serve({})
    const { drafts } = await readFeedItem(
      'https://feed.example',
      { ...ITEM, url: `${origin}/gone`, content: FULL },
      options,
    )
    expect(drafts[0]?.text).toMatch(/^Title in the feed\n\nThe ferry Gull ran aground/)
    expect(drafts[0]?.capture).toBeNull()
    expect(drafts[0]?.notes).toEqual([
      'Its page does not exist there (HTTP 404). This is the text that the feed carries.',
    ])
  })

  test('is rejected where neither can be had', async () => {
    const { origin } = await serve({})
    const gone = { ...ITEM, url: `${origin}/gone` }
    expect((await readFeedItem('https://feed.example', gone, options)).rejected).toMatchObject([
      { file: `${origin}/gone`, reason: 'does not exist there (HTTP 404)' },
    ])
  })
})
