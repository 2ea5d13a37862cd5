import { overlap, overlaps, type Span } from '@/lib/model/span'
import type { ArticleId, Mention } from '@/lib/model/types'
import type { ProvenanceReader } from './prepare-provenance'

/** Part of a mention that stands in a passage, at least. */
const MOST = 0.5

/** Whether two mentions of different articles stand in one passage that the articles have in common, whoever has it from whom. */
export function inSamePassage(one: Mention, other: Mention, { reuseOf }: ProvenanceReader): boolean {
  const length = one.span.end - one.span.start
  return reuseOf(one.articleId).some((reuse) => {
    if (other.articleId !== (reuse.a === one.articleId ? reuse.b : reuse.a)) return false
    const here = sideOf(reuse.a, one.articleId)
    const there = sideOf(reuse.a, other.articleId)
    return reuse.passages.some(
      (passage) => overlap(here(passage), one.span) >= length * MOST && overlaps(there(passage), other.span),
    )
  })
}

function sideOf(a: ArticleId, id: ArticleId): (passage: { readonly a: Span; readonly b: Span }) => Span {
  return (passage) => (a === id ? passage.a : passage.b)
}
