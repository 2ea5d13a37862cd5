import { activeDecisions } from './active-decisions'
import type { ArticleFact, ArticleFacts, ArticleRef, LogEntry } from './decisions'
import type { ArticleId, GivenMetadata } from './types'

/** What analysts say of an article against what came in with it. */
export type ArticleCorrection = {
  readonly article: ArticleRef
  readonly facts: Partial<ArticleFacts>
  /** For each of the facts the entry of the log that says so. */
  readonly entries: Partial<Readonly<Record<ArticleFact, number>>>
  /** The entry that leaves it out of the story; null where it is in it. */
  readonly leftOut: number | null
}

/** What the decisions that stand say of articles, the later over the earlier; empty where they say nothing of any. */
export function articleCorrections(log: readonly LogEntry[]): ReadonlyMap<ArticleId, ArticleCorrection> {
  const corrections = new Map<ArticleId, ArticleCorrection>()
  for (const { seq, change } of activeDecisions(log)) {
    if (change.action !== 'correct-article' && change.action !== 'leave-out') continue
    const { article } = change
    const { facts, entries, leftOut } = corrections.get(article.id) ?? NONE
    if (change.action === 'leave-out') {
      corrections.set(article.id, { article, facts, entries, leftOut: seq })
      continue
    }
    const now = Object.fromEntries(Object.keys(change.to).map((fact) => [fact, seq]))
    corrections.set(article.id, {
      article,
      facts: { ...facts, ...change.to },
      entries: { ...entries, ...now },
      leftOut,
    })
  }
  return corrections
}

const NONE = { facts: {}, entries: {}, leftOut: null } as const

type Given = { readonly id: ArticleId; readonly given: GivenMetadata }

/** Each article with what analysts say of it over what came in with it; in the order given, also those that are left out. */
export function asCorrected<T extends Given>(articles: readonly T[], log: readonly LogEntry[]): readonly T[] {
  const corrections = articleCorrections(log)
  return articles.map((article) => {
    const correction = corrections.get(article.id)
    return correction ? { ...article, given: correctedGiven(article.given, correction.facts) } : article
  })
}

/** What an analysis is made from: the articles that are in the story, as analysts put them right. */
export function inStory<T extends Given>(articles: readonly T[], log: readonly LogEntry[]): readonly T[] {
  const corrections = articleCorrections(log)
  const kept = articles.filter(({ id }) => (corrections.get(id)?.leftOut ?? null) === null)
  return asCorrected(kept, log)
}

/** What is given of an article with what is said against it. */
export function correctedGiven(given: GivenMetadata, facts: Partial<ArticleFacts>): GivenMetadata {
  const { language, ...others } = facts
  const { language: came, ...before } = given
  const code = language === undefined ? came : language
  return { ...before, ...others, ...(code ? { language: code } : {}) }
}
