import type { Evidence } from '@/lib/model/types'

/** What a page says of itself, each field with the place that said it. */
export type PageMetadata = {
  readonly title: string | null
  readonly url: string | null
  readonly evidence: readonly Evidence[]
}

type Found = readonly [value: unknown, rule: string]

const DATE = /^\d{4}-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?$/

/**
 * Title, outlet, author and date from schema.org JSON-LD, then OpenGraph, then plain HTML; the first that speaks counts.
 * Sources: https://schema.org/NewsArticle and https://ogp.me. No evidence where the page says nothing.
 */
export function readPageMetadata(document: Document): PageMetadata {
  const ld = readJsonLd(document)
  const meta = (name: string): Found => [
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content'),
    `html:${name}`,
  ]
  const title = first('title', [
    [ld?.headline, 'html:json-ld headline'],
    meta('og:title'),
    [document.querySelector('h1')?.textContent, 'html:h1'],
    [document.querySelector('title')?.textContent, 'html:title'],
  ])
  const outlet = first('outlet', [[nameOf(ld?.publisher), 'html:json-ld publisher'], meta('og:site_name')])
  const author = first('author', [[nameOf(ld?.author), 'html:json-ld author'], meta('author')])
  const published = first(
    'published',
    [
      [ld?.datePublished, 'html:json-ld datePublished'],
      meta('article:published_time'),
      [document.querySelector('time[datetime]')?.getAttribute('datetime'), 'html:time'],
    ],
    (value) => DATE.test(value) && !Number.isNaN(Date.parse(value)),
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
  allowed: (value: string) => boolean = () => true,
): Evidence | null {
  for (const [raw, rule] of candidates) {
    if (typeof raw !== 'string') continue
    const value = raw.replace(/\s+/g, ' ').trim()
    if (value && allowed(value)) return { field, value, rule, span: null, weight: 'given' }
  }
  return null
}

/** The first article that the page's JSON-LD describes, also within "@graph" or a list; null for none or broken JSON. */
function readJsonLd(document: Document): Readonly<Record<string, unknown>> | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articleIn(parse(script.textContent ?? ''))
    if (found) return found
  }
  return null
}

function articleIn(data: unknown): Readonly<Record<string, unknown>> | null {
  const queue: unknown[] = [data]
  for (const item of queue) {
    if (Array.isArray(item)) queue.push(...item)
    else if (isRecord(item)) {
      if ([item['@type']].flat().some((t) => /(?:Article|BlogPosting|Report)$/.test(String(t)))) return item
      queue.push(item['@graph'])
    }
  }
  return null
}

/** The name of a person or organisation, which JSON-LD writes as words, as an object or as a list of either. */
function nameOf(value: unknown): string | null {
  const names = [value].flat().map((one) => (isRecord(one) ? one.name : one))
  return names.filter((n) => typeof n === 'string' && n.trim() !== '').join(', ') || null
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
