import type { DroppedQualification } from '@/lib/model/provenance'
import { overlaps } from '@/lib/model/span'
import type { Mention } from '@/lib/model/types'
import type { LeftOut } from './find-left-out'
import type { ProvenanceReader } from './prepare-provenance'
import { witness } from './read-links'

/** Words that take something back from what was said just before. */
const QUALIFIES =
  /\b(?:(?:the\s+)?others?\s+(?:sources?|officials?|people|reports?|accounts?|witnesses)|another\s+(?:source|official|witness)|others\s+(?:said|say|spoke|put)|how(?:ever|beit)|but|though|although|yet|nonetheless|nevertheless|only|not\s+(?:clear|known|certain|sure)|unclear|unknown|unconfirmed|could\s+not|cannot|did\s+not|does\s+not|do\s+not|has\s+not|have\s+not|had\s+not|no\s+(?:evidence|proof|information|indication|sign|details)|nothing\s+(?:shows|suggests)|smaller|fewer|less\s+than|den(?:y|ies|ied|ying)|disput\w+|doubt\w*|reject\w*|dismiss\w*|caution\w*|warn\w*|exaggerat\w*|may|might|allegedly|reportedly|declined)\b/i

/**
 * Qualifications that stand beside a claim in the origin and that an outlet left out where it copied the claim itself: sentences of
 * doubt, denial, limits and other figures right behind it, or that dispute it by the engine's own reading. `mentions` are those of one
 * claim; empty for none.
 */
export function findDropped(
  mentions: readonly Mention[],
  leftOut: readonly LeftOut[],
  reader: ProvenanceReader,
): readonly DroppedQualification[] {
  const repeats = mentions.filter((one) => one.stance === 'repeats')
  return leftOut.flatMap(({ copyId, originId, sentence, before }): readonly DroppedQualification[] => {
    const [copy, origin] = [reader.articles.get(copyId), reader.articles.get(originId)]
    const here = repeats.find((one) => one.articleId === copyId && one.role === 'body')
    if (!copy || !origin || !here) return []
    const disputing = mentions.some(
      (one) => one.articleId === originId && one.stance === 'disputes' && overlaps(one.span, sentence),
    )
    const inPlace = repeats.find((one) => one.articleId === originId && overlaps(one.span, before))
    const there = inPlace ?? (disputing ? repeats.find((one) => one.articleId === originId) : undefined)
    const words = origin.text.slice(sentence.start, sentence.end)
    if (!there || !(disputing || QUALIFIES.test(words))) return []
    return [
      {
        outletId: copy.outletId,
        fromOutletId: origin.outletId,
        because: `${copy.outlet} copies this from ${origin.outlet} and leaves out the sentence that follows there and limits it.`,
        here: witness(copy, here.span),
        there: witness(origin, there.span),
        dropped: witness(origin, sentence),
      },
    ]
  })
}
