import type { GivenClaims, GivenMention } from '@/lib/model/given-claims'
import { groupBy } from '@/lib/model/group-by'
import { placeKey } from '@/lib/model/place-key'
import { bySpan, overlaps } from '@/lib/model/span'
import type { Article, Attribution, Sentence } from '@/lib/model/types'
import { tag } from '@/lib/text/tag'
import { attributionFor } from '../attribution/attribution-for'
import type { Proposition } from '../mentions/find-propositions'

/**
 * The places of given claims as propositions, by article and place, each place once. Who said it is what was given; else what the engine
 * reads there.
 */
export function givenPropositions(
  { claims }: GivenClaims,
  articles: readonly Article[],
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
): readonly Proposition[] {
  const sentencesOf = groupBy(sentences, (one) => one.articleId)
  const attributionsOf = groupBy(attributions, (one) => one.articleId)
  const places = groupBy(
    [...new Map(claims.flat().map((one) => [placeKey(one), one])).values()],
    (one) => one.articleId,
  )
  return articles.flatMap((article) => {
    const mentions = [...(places.get(article.id) ?? [])].sort((a, b) => bySpan(a.span, b.span))
    const lists = tag(
      article.text,
      mentions.map((one) => one.span),
    )
    return mentions.map((mention, i): Proposition => {
      const around = (sentencesOf.get(article.id) ?? []).filter((one) => overlaps(one, mention.span))
      const [first] = around
      return {
        articleId: article.id,
        span: mention.span,
        context: {
          start: Math.min(mention.span.start, first?.start ?? mention.span.start),
          end: Math.max(mention.span.end, around.at(-1)?.end ?? mention.span.end),
        },
        role: first?.role ?? 'body',
        sentence: first?.index ?? 0,
        tokens: lists[i] ?? [],
        attribution: sourceOf(mention, attributionsOf.get(article.id) ?? []),
        rule: 'mention:given',
      }
    })
  })
}

function sourceOf(
  { articleId, span, source }: GivenMention,
  attributions: readonly Attribution[],
): Attribution | null {
  if (source === null) return null
  const read = attributionFor(span, attributions)
  if (source === undefined || read?.sourceName === source) return read
  return {
    articleId,
    source: [],
    cue: read?.cue ?? [],
    content: [span],
    sourceName: source,
    basis: [],
    kind: read?.kind ?? 'indirect',
    rule: 'given',
    confidence: 1,
  }
}
