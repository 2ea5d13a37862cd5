import type { parseFeed } from 'feedsmith'
import { shortHash } from '@/lib/model/ids'
import type { FeedItem } from '@/lib/model/intake'
import { plainWords } from './plain-words'

/** What the parser gives, dates left as they are written. */
export type ParsedFeed = ReturnType<typeof parseFeed<string>>

/** An item of any format, as the format writes it. */
type RawItem = {
  readonly id?: string | undefined
  readonly title?: string | undefined
  readonly link?: string | undefined
  readonly date?: string | undefined
  readonly authors?: readonly (string | undefined)[] | undefined
  readonly outlet?: string | undefined
  readonly summary?: string | undefined
  readonly content?: string | undefined
}

/** The items of a feed in its order. Those with neither an address nor a text of their own cannot be read and are left out. */
export function feedItems(parsed: ParsedFeed, base: string): readonly FeedItem[] {
  const taken = new Set<string>()
  return rawItems(parsed).flatMap((raw, i) => {
    const url = absolute(raw.link, base)
    const content = raw.content?.trim() || null
    if (url === null && content === null) return []
    let id = raw.id ?? url ?? shortHash(`${raw.title ?? ''}|${content}`)
    if (taken.has(id)) id = `${id} (${i + 1})`
    taken.add(id)
    const authors = (raw.authors ?? []).flatMap((name) => plainWords(name) ?? [])
    return [
      {
        id,
        title: plainWords(raw.title),
        url,
        published: isoDate(raw.date),
        author: authors.join(', ') || null,
        outlet: plainWords(raw.outlet),
        summary: shortened(plainWords(raw.summary ?? raw.content)),
        content,
      },
    ]
  })
}

function rawItems(parsed: ParsedFeed): readonly RawItem[] {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ({
        id: item.guid?.value,
        title: item.title,
        link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
        date: item.pubDate ?? item.dc?.dates?.[0],
        authors: item.dc?.creators ?? item.authors?.map((author) => author.name),
        outlet: item.source?.title,
        summary: item.description,
        content: item.content?.encoded,
      }))
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        id: entry.id,
        title: entry.title?.value,
        link: (entry.links?.find((link) => (link.rel ?? 'alternate') === 'alternate') ?? entry.links?.[0])
          ?.href,
        // Never `updated`: it is when the entry was changed.
        date: entry.published,
        authors: entry.authors?.map((author) => author.name),
        outlet: entry.source?.title?.value,
        summary: entry.summary?.value,
        content: entry.content?.value,
      }))
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        id: item.rdf?.about,
        title: item.title,
        link: item.link,
        date: item.dc?.dates?.[0],
        authors: item.dc?.creators,
        outlet: item.dc?.sources?.[0],
        summary: item.description,
        content: item.content?.encoded,
      }))
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        id: item.id,
        title: item.title,
        link: item.url ?? item.external_url,
        date: item.date_published,
        authors: item.authors?.map((author) => author.name),
        summary: item.summary,
        content: item.content_html ?? item.content_text,
      }))
  }
}

function absolute(link: string | undefined, base: string): string | null {
  if (link === undefined) return null
  try {
    const url = new URL(link.trim(), base)
    return /^https?:$/.test(url.protocol) ? url.href : null
  } catch {
    // Some feeds write names or numbers where an address belongs.
    return null
  }
}

/** A moment in UTC, or the day where only that is known; null for what is no date. */
function isoDate(date: string | undefined): string | null {
  const words = date?.trim() ?? ''
  if (/^\d{4}-\d{2}-\d{2}$/.test(words)) return words
  const time = Date.parse(words)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

const SUMMARY = 300

function shortened(text: string | null): string | null {
  return text !== null && text.length > SUMMARY ? `${text.slice(0, SUMMARY - 1).trimEnd()}…` : text
}
