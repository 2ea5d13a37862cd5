import type { Article, Attribution, Sentence, Span } from '@/lib/model/types'

/** A claim-worthy stretch of one article, not yet grouped and without a stance. */
export type Proposition = {
  readonly articleId: string
  readonly span: Span
  readonly context: Span
  readonly role: 'title' | 'body'
  readonly attribution: Attribution | null
  readonly rule: string
}

/** The claim-worthy propositions of all articles, by article and place. */
export function findPropositions(
  articles: readonly Article[],
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
): readonly Proposition[] {
  const texts = new Map(articles.map((a) => [a.id, a.text]))
  return sentences
    .filter((s) => (texts.get(s.articleId)?.slice(s.start, s.end).split(/\s+/).length ?? 0) >= 5)
    .map((s) => ({
      articleId: s.articleId,
      span: { start: s.start, end: s.end },
      context: { start: s.start, end: s.end },
      role: s.role,
      attribution:
        attributions.find(
          (a) => a.articleId === s.articleId && a.content.some((c) => c.start < s.end && s.start < c.end),
        ) ?? null,
      rule: 'mention:sentence',
    }))
}
