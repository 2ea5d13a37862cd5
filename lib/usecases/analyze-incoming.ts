import type { GivenClaims } from '@/lib/model/given-claims'
import type { IncomingStory } from '@/lib/model/incoming'
import type { StoredStory } from '@/lib/model/story'
import type { RawArticle } from '@/lib/model/types'
import { analyze } from '@/lib/pipeline/analyze'
import { SETTINGS, type Settings } from '@/lib/pipeline/settings'

/**
 * What came in, analysed, in the shape of a stored story without a run. Only what the engine may know goes into it: neither the
 * original bytes nor the time of capture, so that the same folder gives the same result at any time. `given` are claims that another
 * engine found.
 */
export function analyzeIncoming(
  incoming: IncomingStory,
  settings: Settings = SETTINGS,
  given: GivenClaims | null = null,
): StoredStory {
  const { slug, title, sample, articles } = incoming
  const analysis = analyze(rawArticles(articles), settings, undefined, given)
  return { slug, title, sample, run: null, judgements: {}, log: [], analysis }
}

/** What of incoming articles the engine may know. */
export function rawArticles(articles: IncomingStory['articles']): readonly RawArticle[] {
  return articles.map(({ id, file, text, sha256, given }) => ({ id, file, text, sha256, given }))
}
