import type { IncomingStory } from '@/lib/model/incoming'
import type { StoredStory } from '@/lib/model/story'
import { analyze } from '@/lib/pipeline/analyze'
import { SETTINGS, type Settings } from '@/lib/pipeline/settings'

/**
 * What came in, analysed, in the shape of a stored story without a run. Only what the engine may know goes into it: neither the
 * original bytes nor the time of capture, so that the same folder gives the same result at any time.
 */
export function analyzeIncoming(incoming: IncomingStory, settings: Settings = SETTINGS): StoredStory {
  const { slug, title, sample, articles } = incoming
  const raw = articles.map(({ id, file, text, sha256, given }) => ({ id, file, text, sha256, given }))
  return { slug, title, sample, run: null, judgements: {}, log: [], analysis: analyze(raw, settings) }
}
