import type { Limits } from '@/lib/ingest/limits'
import { readFolder } from '@/lib/ingest/read-folder'
import type { IncomingStory } from '@/lib/model/incoming'
import type { StoredStory } from '@/lib/model/story'
import { SETTINGS, type Settings } from '@/lib/pipeline/settings'
import { analyzeIncoming } from './analyze-incoming'

export type AnalyzeFolderOptions = {
  readonly settings?: Settings
  readonly limits?: Limits
  /** Told before the engine starts, with what was read. */
  readonly onRead?: (incoming: IncomingStory) => void
}

/** A folder's story as the engine sees it, without a database; `story` is null where no article could be read. */
export async function analyzeFolder(
  path: string,
  { settings = SETTINGS, limits, onRead }: AnalyzeFolderOptions = {},
): Promise<{ readonly incoming: IncomingStory; readonly story: StoredStory | null }> {
  const incoming = await readFolder(path, limits ? { limits } : {})
  onRead?.(incoming)
  return { incoming, story: incoming.articles.length > 0 ? analyzeIncoming(incoming, settings) : null }
}
