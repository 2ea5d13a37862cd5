import type { Rejection } from '@/lib/model/incoming'
import type { Feed } from '@/lib/model/intake'
import type { ReadSourceOptions } from './read-source'

/** The feed at an address, to choose items from; or, as for any input, what is wrong with it. */
export async function readFeedAt(
  url: string,
  _options: ReadSourceOptions,
): Promise<{ readonly feed: Feed } | { readonly rejected: Rejection }> {
  return {
    rejected: { file: url, reason: 'cannot be fetched yet', todo: 'Save the pages and hand in the files.' },
  }
}
