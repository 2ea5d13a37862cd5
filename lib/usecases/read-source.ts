import { readFeedItem } from '@/lib/ingest/feed/read-feed-item'
import type { FetchOptions } from '@/lib/ingest/fetch/fetch-page'
import { readPasted } from '@/lib/ingest/read-pasted'
import { readUpload } from '@/lib/ingest/read-upload'
import { readUrl } from '@/lib/ingest/read-url'
import type { Intake, IntakeSource } from '@/lib/model/intake'

/** `now` is the clock, which dates what was read; `signal` breaks a fetch off; `settings` are those of this machine unless given. */
export type ReadSourceOptions = Pick<FetchOptions, 'now' | 'signal' | 'settings'>

/**
 * One thing that was handed in, read: text, file, address or feed item. Bad input is in `rejected`, never thrown; an abort is a
 * rejection too. Nothing is stored.
 */
export async function readSource(source: IntakeSource, options: ReadSourceOptions): Promise<Intake> {
  const capturedAt = options.now().toISOString()
  switch (source.kind) {
    case 'paste':
      return readPasted(source.text, source.given ?? {}, { capturedAt })
    case 'file':
      return readUpload([source], { capturedAt })
    case 'url':
      return readUrl(source.url, source.given ?? {}, options)
    case 'feed-item':
      return readFeedItem(source.feed, source.item, options)
  }
}
