import { addTo } from '@/lib/model/group-by'
import type { Mention } from '@/lib/model/types'
import { quoteWordSet } from '../claims/content-words'
import type { OriginReader } from './prepare-origins'
import { type Evidence, readEvidence, readSpeakers } from './read-evidence'
import { type Runs, readRuns } from './same-words'

/** What one outlet has of a claim that it repeats. */
export type Side = {
  readonly outletId: string
  readonly outlet: string
  readonly mentions: readonly Mention[]
  readonly evidence: readonly Evidence[]
  /** Speakers of the sentences in which the outlet makes the claim itself: weaker than evidence, for they may say something else. */
  readonly near: readonly Evidence[]
  readonly runs: readonly Runs[]
  /** The words with content of their own of each mention. */
  readonly words: readonly ReadonlySet<string>[]
}

/** That two sides go back to one origin. */
export type Merge = {
  /** What they go back to, in words. */
  readonly origin: string
  /** Whether that only says which outlets share words: nobody is known whom both have it from. */
  readonly wordsOnly?: true
  /** Outlets that the sentence is about; merges with the same `says` share one sentence. */
  readonly who: readonly string[]
  /** The sentence after an outlet's name: "has it from Jane Roe". */
  readonly says: string
}

/** Looks for one kind of evidence that side `a` and side `b` have one origin; null where it sees none. */
export type MergeRule = (a: Side, b: Side, reader: OriginReader) => Merge | null

/**
 * One side for each outlet that repeats the claim, in order of first mention; articles of one outlet are one side. A single side is
 * given without evidence and runs.
 */
export function sidesOf(mentions: readonly Mention[], reader: OriginReader): readonly Side[] {
  const byOutlet = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const article = reader.articles.get(mention.articleId)
    if (mention.stance !== 'repeats' || !article) continue
    addTo(byOutlet, article.outletId, mention)
  }
  const outletOf = (own: readonly Mention[]) => reader.articles.get(own[0]?.articleId ?? '')?.outlet
  // What a lone outlet has is compared with nothing, and most claims of a large story have one.
  if (byOutlet.size < 2)
    return [...byOutlet].map(([outletId, own]) => ({
      outletId,
      outlet: outletOf(own) ?? outletId,
      mentions: own,
      evidence: [],
      near: [],
      runs: [],
      words: [],
    }))
  return [...byOutlet].map(([outletId, own]) => ({
    outletId,
    outlet: outletOf(own) ?? outletId,
    mentions: own,
    evidence: own.flatMap((mention) => readEvidence(mention, reader.story)),
    near: own
      .filter((mention) => mention.attribution === null)
      .flatMap((mention) => readSpeakers(reader.quotedAround(mention), reader.story)),
    runs: own.map((mention) => readRuns(mention.quote)),
    words: own.map(quoteWordSet),
  }))
}
