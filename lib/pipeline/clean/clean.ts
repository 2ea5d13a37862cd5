import type { Article, Paragraph, RawArticle } from '@/lib/model/types'

/** The article with its metadata decided and its text divided into title and paragraphs; the text itself stays as it is. */
export function clean(raw: RawArticle): Article {
  const paragraphs: Paragraph[] = []
  for (const m of raw.text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)) {
    const lead = m[0].length - m[0].trimStart().length
    const quote = m[0].trim()
    if (!quote) continue
    const start = m.index + lead
    paragraphs.push({ start, end: start + quote.length, role: paragraphs.length === 0 ? 'title' : 'body' })
  }
  const first = paragraphs[0]
  const outlet = raw.given.outlet ?? `Unidentified outlet (${raw.file.replace(/\.[^.]+$/, '')})`
  return {
    ...raw,
    outlet,
    outletId:
      raw.given.outlet === null ? `unidentified-${raw.id}` : outlet.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    via: raw.given.via,
    title: raw.given.title ?? (first ? raw.text.slice(first.start, first.end) : ''),
    published: raw.given.published,
    relays: [],
    evidence: [],
    zones: [],
    paragraphs,
    language: 'en',
  }
}
