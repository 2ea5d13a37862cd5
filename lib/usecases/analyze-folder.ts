import type { Limits } from '@/lib/ingest/limits'
import { readFolder } from '@/lib/ingest/read-folder'
import type { IncomingStory, Rejection } from '@/lib/model/incoming'
import type { StoredStory } from '@/lib/model/story'
import { SETTINGS, type Settings } from '@/lib/pipeline/settings'
import { analyzeIncoming, rawArticles } from './analyze-incoming'
import { givenByOther } from './given-by-other'

export type AnalyzeFolderOptions = {
  readonly settings?: Settings
  readonly limits?: Limits
  /** Told before the engine starts, with what was read. */
  readonly onRead?: (incoming: IncomingStory) => void
  /** Told of what a plugged-in engine found and cannot be used. */
  readonly onRejected?: (rejected: readonly Rejection[]) => void
}

/** A folder's story as the engine sees it, without a database; `story` is null where no article could be read. */
export async function analyzeFolder(
  path: string,
  { settings = SETTINGS, limits, onRead, onRejected }: AnalyzeFolderOptions = {},
): Promise<{ readonly incoming: IncomingStory; readonly story: StoredStory | null }> {
  const incoming = await readFolder(path, limits ? { limits } : {})
  onRead?.(incoming)
  if (incoming.articles.length === 0) return { incoming, story: null }
  const given = await givenByOther(rawArticles(incoming.articles), onRejected)
  return { incoming, story: analyzeIncoming(incoming, settings, given) }
}
