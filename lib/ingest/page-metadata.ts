import type { Evidence } from '@/lib/model/types'
import { decodeEntities } from './decode-entities'
import { nameOf, readJsonLd } from './json-ld'
import { pageDate, publishedTime } from './page-date'

/** What a page says of itself, each field with the place that said it. */
export type PageMetadata = {
  readonly title: string | null
  readonly url: string | null
  readonly evidence: readonly Evidence[]
}

type Found = readonly [value: unknown, rule: string]

/**
 * Title, outlet, author and date from schema.org JSON-LD, then OpenGraph, then plain HTML; the first that speaks counts.
 * The date is that of publication, never of the last change. Sources: https://schema.org/NewsArticle and https://ogp.me.
 * No evidence where the page says nothing.
 */
export function readPageMetadata(document: Document): PageMetadata {
  const ld = readJsonLd(document)
  const meta = (name: string): Found => [
    document
      .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
      ?.getAttribute('content'),
    `html:${name}`,
  ]
  const title = first('title', [
    [ld?.headline, 'html:json-ld headline'],
    meta('og:title'),
    [document.querySelector('h1')?.textContent, 'html:h1'],
    [document.querySelector('title')?.textContent, 'html:title'],
  ])
  const outlet = first(
    'outlet',
    [[nameOf(ld?.publisher), 'html:json-ld publisher'], meta('og:site_name'), meta('application-name')],
    houseName,
  )
  const author = first('author', [[nameOf(ld?.author), 'html:json-ld author'], meta('author')], nameOnly)
  const published = first(
    'published',
    [
      [ld?.datePublished, 'html:json-ld datePublished'],
      meta('article:published_time'),
      meta('datePublished'),
      meta('parsely-pub-date'),
      [publishedTime(document), 'html:time'],
    ],
    pageDate,
  )
  const url = [document.querySelector('link[rel="canonical"]')?.getAttribute('href'), meta('og:url')[0]]
  return {
    title: title?.value ?? null,
    url: url.filter((u) => typeof u === 'string').find((u) => /^https?:\/\/\S+$/i.test(u)) ?? null,
    evidence: [title, outlet, author, published].filter((e) => e !== null),
  }
}

function first(
  field: Evidence['field'],
  candidates: readonly Found[],
  read: (value: string) => string | null = (value) => value,
): Evidence | null {
  for (const [raw, rule] of candidates) {
    if (typeof raw !== 'string') continue
    const value = read(decodeEntities(raw).replace(/\s+/g, ' ').trim())
    if (value) return { field, value, rule, span: null, weight: 'given' }
  }
  return null
}

/** Names of people: pages put addresses of profiles and names of accounts where the author belongs, and "By" before them. */
function nameOnly(value: string): string | null {
  const names = value
    .replace(/^by[: ]\s*/i, '')
    .split(', ')
    .filter((name) => !/^https?:|^www\.|@|^(?:admin|administrator|editor|webmaster|root)$/i.test(name))
  return names.join(', ') || null
}

/** Programs that sites are made with put their own name where the publisher's belongs. */
const PROGRAMS = /^(?:blogger|wordpress(?:\.com)?|wix|squarespace|drupal|joomla!?)$/i

function houseName(value: string): string | null {
  const name = value.replace(/^@/, '').trim()
  return PROGRAMS.test(name) ? null : name || null
}
