import { overlap, overlaps } from '@/lib/model/span'
import type { Mention } from '@/lib/model/types'
import type { ProvenanceReader } from './prepare-provenance'

/** Part of a mention that stands in a passage, at least. */
const MOST = 0.5

/** Whether two mentions of different articles stand in one passage that the articles have in common, whoever has it from whom. */
export function inSamePassage(one: Mention, other: Mention, { reuseOf }: ProvenanceReader): boolean {
  const length = one.span.end - one.span.start
  return reuseOf(one.articleId).some((reuse) => {
    if (other.articleId !== (reuse.a === one.articleId ? reuse.b : reuse.a)) return false
    return reuse.passages.some((passage) => {
      const [here, there] = reuse.a === one.articleId ? [passage.a, passage.b] : [passage.b, passage.a]
      return overlap(here, one.span) >= length * MOST && overlaps(there, other.span)
    })
  })
}
