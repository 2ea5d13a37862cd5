import { addTo, groupBy } from '@/lib/model/group-by'
import type {
  Article,
  ArticleId,
  Attribution,
  Mention,
  Outlet,
  Reuse,
  Sentence,
  Span,
} from '@/lib/model/types'
import { outletKey } from '../origins/outlet-key'
import { type OriginReader, prepareOrigins } from '../origins/prepare-origins'

/** What this room reads of a story. */
export type ProvenanceStory = {
  readonly articles: readonly Article[]
  readonly outlets: readonly Outlet[]
  readonly sentences: readonly Sentence[]
  readonly attributions: readonly Attribution[]
  readonly reuse: readonly Reuse[]
}

/** A story as it is looked at for each of its claims, read once. */
export type ProvenanceReader = {
  readonly articles: ReadonlyMap<ArticleId, Article>
  readonly origins: OriginReader
  readonly reuseOf: (articleId: ArticleId) => readonly Reuse[]
  readonly sentencesOf: (articleId: ArticleId) => readonly Sentence[]
  /** Articles by the key of their outlet. */
  readonly articlesBy: (outletKey: string) => readonly Article[]
}

/** Reads a story once. An empty story gives an empty reader. */
export function prepareProvenance(
  story: ProvenanceStory,
  origins: OriginReader = prepareOrigins(story),
): ProvenanceReader {
  const reuse = new Map<ArticleId, Reuse[]>()
  for (const one of story.reuse) for (const id of [one.a, one.b]) addTo(reuse, id, one)
  const sentences = groupBy(story.sentences, (one) => one.articleId)
  const byOutlet = groupBy(story.articles, (article) => outletKey(article.outlet))
  return {
    articles: new Map(story.articles.map((article) => [article.id, article])),
    origins,
    reuseOf: (id) => reuse.get(id) ?? [],
    sentencesOf: (id) => sentences.get(id) ?? [],
    articlesBy: (key) => byOutlet.get(key) ?? [],
  }
}

/** So many UTF-16 units on each side of a mention are its sentence, where a text without full stops has longer ones. */
const FARTHEST = 1000

/** Where the text around a mention stands: the sentence or sentences that hold it. */
export function contextSpan({ context, span }: Pick<Mention, 'context' | 'span'>): Span {
  return {
    start: Math.max(context.start, span.start - FARTHEST),
    end: Math.min(context.end, span.end + FARTHEST),
  }
}

/** The text around a mention. Empty for an unknown article. */
export function contextOf(mention: Mention, reader: Pick<ProvenanceReader, 'articles'>): string {
  const { start, end } = contextSpan(mention)
  return reader.articles.get(mention.articleId)?.text.slice(start, end) ?? ''
}
