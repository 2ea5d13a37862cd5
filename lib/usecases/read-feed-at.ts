import { fetchFeed } from '@/lib/ingest/feed/fetch-feed'
import type { Rejection } from '@/lib/model/incoming'
import type { Feed } from '@/lib/model/intake'
import type { ReadSourceOptions } from './read-source'

/** The feed at an address (or that the page there names), to choose items from; or, as for any input, what is wrong with it. */
export async function readFeedAt(
  url: string,
  options: ReadSourceOptions,
): Promise<{ readonly feed: Feed } | { readonly rejected: Rejection }> {
  return fetchFeed(url, options)
}
