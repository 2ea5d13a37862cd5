import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { RawArticle } from '@/lib/model/types'
import { GIVEN } from './columns'

/** What an analysis is made from. `settings` must survive JSON. */
export type AnalysisInput = {
  readonly engine: string
  readonly settings: object
  readonly articles: readonly Pick<RawArticle, 'id' | 'file' | 'sha256' | 'given'>[]
}

/**
 * SHA-256, hex, over engine, settings and every article's id, file name, hash and given metadata: equal for two runs exactly when
 * the second could find nothing that the first did not. The order of articles and of keys plays no part.
 */
export function analysisDigest(input: AnalysisInput): string {
  return createHash('sha256')
    .update(stableJson([input.engine, input.settings, inputList(input.articles)]))
    .digest('hex')
}

/** What the column of a run's inputs holds of its articles. */
export const INPUTS = z.array(z.object({ id: z.string(), given: GIVEN }))

/** The inputs of a run as they are recorded with it, by id. */
export function inputList(articles: AnalysisInput['articles']): readonly AnalysisInput['articles'][number][] {
  return articles
    .map(({ id, file, sha256, given }) => ({ id, file, sha256, given }))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

/** JSON with the keys of every object in order, so that equal values give equal text. */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
  })
}
