import type { Rejection } from '@/lib/model/incoming'
import type { Feed } from '@/lib/model/intake'
import { decodePage } from '../decode-page'
import { type FetchedPage, type FetchOptions, fetchPage } from '../fetch/fetch-page'
import { kindOfBytes } from '../kind-of-bytes'
import { findFeedLinks } from './find-feed-links'
import { readFeed } from './read-feed'

const FEEDS =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5'

/**
 * The feed at an address; where a web page answers, the first feed that it names. Otherwise a rejection that names the address as
 * it was typed. Never throws for what a server does.
 */
export async function fetchFeed(
  typed: string,
  options: FetchOptions,
): Promise<{ readonly feed: Feed } | { readonly rejected: Rejection }> {
  const file = typed.trim().slice(0, 300)
  const page = await fetchPage(typed, { ...options, accept: FEEDS })
  if ('reason' in page) return { rejected: { file, reason: page.reason, todo: page.todo } }
  const [named, ...others] = feedLinks(page)
  if (named === undefined) return read(page, file, [])
  const second = await fetchPage(named, { ...options, accept: FEEDS })
  if ('reason' in second) {
    const reason = `is a web page, and the feed that it names (${named}) ${second.reason}`
    return { rejected: { file, reason, todo: second.todo } }
  }
  const notes = [`${page.capture.finalUrl} is a web page; this is the feed that it names.`]
  if (others.length > 0) notes.push(`It names others: ${others.slice(0, 4).join(', ')}.`)
  return read(second, file, notes)
}

function read(page: FetchedPage, file: string, notes: readonly string[]) {
  const { finalUrl, headers } = page.capture
  const feed = readFeed(page.bytes, finalUrl, headers['content-type'] ?? null)
  if ('reason' in feed) return { rejected: { file, ...feed } }
  return { feed: { ...feed, notes: [...notes, ...page.notes, ...feed.notes] } }
}

function feedLinks({ bytes, capture }: FetchedPage): readonly string[] {
  if (kindOfBytes(bytes, capture.finalUrl).kind !== 'html') return []
  return findFeedLinks(decodePage(bytes, capture.headers['content-type'] ?? null).text, capture.finalUrl)
}
