import { mentionId } from '@/lib/model/ids'
import type { Article, Mention } from '@/lib/model/types'
import type { Proposition } from '../mentions/find-propositions'

const DENIAL =
  /\b(?:den(?:y|ied|ies)|no such|of course not|bogus|false|fake|conspiracy|doubt|untrue|refut|dismiss)/i

/** A claim's mentions with their stances, one list a group; a proposition in two groups may hold two stances. */
export function takeStances(
  groups: readonly (readonly number[])[],
  propositions: readonly Proposition[],
  articles: readonly Article[],
): readonly (readonly Mention[])[] {
  const texts = new Map(articles.map((a) => [a.id, a.text]))
  return groups.map((group) =>
    group.flatMap((i) => {
      const p = propositions[i]
      return p ? [mentionOf(p, texts.get(p.articleId) ?? '')] : []
    }),
  )
}

function mentionOf(p: Proposition, text: string): Mention {
  const quote = text.slice(p.span.start, p.span.end)
  const denial = DENIAL.exec(quote)
  const stance = denial ? 'disputes' : 'repeats'
  const evidence = denial
    ? { start: p.span.start + denial.index, end: p.span.start + denial.index + denial[0].length }
    : null
  return {
    id: mentionId(p.articleId, p.span, stance),
    articleId: p.articleId,
    span: p.span,
    quote,
    context: p.context,
    role: p.role,
    stance,
    voice: p.attribution ? 'attributed' : 'own',
    hedge: p.attribution ? 'attributed' : 'asserted',
    dispute: evidence ? { kind: 'denial', reason: 'a word of denial in the sentence', evidence } : null,
    statement: null,
    attribution: null,
    decidedBy: `${p.rule} stance:words`,
    confidence: 0.5,
  }
}
