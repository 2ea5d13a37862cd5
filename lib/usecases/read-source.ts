import { readPasted } from '@/lib/ingest/read-pasted'
import { readUpload } from '@/lib/ingest/read-upload'
import type { Intake, IntakeSource } from '@/lib/model/intake'

export type ReadSourceOptions = {
  /** The clock; it dates what was read. */
  readonly now: () => Date
  /** Breaks off a fetch. */
  readonly signal?: AbortSignal
}

/**
 * One thing that was handed in, read: text, file, address or feed item. Bad input is in `rejected`, never thrown; an abort is a
 * rejection too. Nothing is stored.
 */
export async function readSource(source: IntakeSource, { now }: ReadSourceOptions): Promise<Intake> {
  const options = { capturedAt: now().toISOString() }
  switch (source.kind) {
    case 'paste':
      return readPasted(source.text, source.given ?? {}, options)
    case 'file':
      return readUpload([source], options)
    case 'url':
    case 'feed-item':
      return {
        drafts: [],
        rejected: [
          {
            file: source.kind === 'url' ? source.url : source.feed,
            reason: 'cannot be fetched yet',
            todo: 'Save the page and hand in the file.',
          },
        ],
        ignored: [],
      }
  }
}
