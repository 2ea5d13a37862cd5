import { findAttributions } from '@/lib/pipeline/attribution/find-attributions'
import type { Found } from '@/lib/pipeline/attribution/found'
import { type Range, type Reading, readArticle, spanOf } from '@/lib/pipeline/attribution/reading'
import { splitSentences } from '@/lib/pipeline/sentences/split-sentences'
import {
  type AttributionCounts,
  addCounts,
  attributionFigures,
  countAttribution,
  type Figures,
} from './attribution'
import { type PolnearArticle, polnearArticle, type Role } from './polnear'

export type AttributionScore = {
  readonly articles: number
  readonly figures: {
    readonly [role in Role]: { readonly exact: Figures; readonly overlap: Figures; readonly token: Figures }
  }
}

/**
 * Finds the attributions of annotated articles and compares them role by role. What people believe or plan counts here,
 * as it does in the annotation; the engine's matrix leaves it out. `onArticle` is told how many are done.
 */
export function scoreAttribution(
  articles: readonly PolnearArticle[],
  onArticle?: (done: number) => void,
): AttributionScore {
  const counts = articles.map((one, i) => {
    const found = countArticle(one)
    onArticle?.(i + 1)
    return found
  })
  const total = addCounts(counts)
  return {
    articles: articles.length,
    figures: {
      cue: attributionFigures(total.cue),
      source: attributionFigures(total.source),
      content: attributionFigures(total.content),
    },
  }
}

function countArticle(one: PolnearArticle): AttributionCounts {
  const article = polnearArticle(one)
  const reading = readArticle(article, splitSentences(article))
  return countAttribution(
    one.text,
    article.paragraphs,
    flatSpans(reading, findAttributions(reading)),
    one.spans,
  )
}

/** The annotation has no attribution inside another: of nested ones the outer is compared. */
function flatSpans(reading: Reading, found: readonly Found[]) {
  const contents = found.flatMap((one) => one.content)
  const outer = contents.filter(
    (a) =>
      !contents.some((b) => b !== a && b.from <= a.from && a.to <= b.to && b.to - b.from > a.to - a.from),
  )
  const free = (range: Range) => !outer.some((content) => content.from < range.to && range.from < content.to)
  const spans = (ranges: readonly Range[], role: Role) =>
    ranges.map((range) => ({ ...spanOf(reading, range), role }))
  return [
    ...spans(outer, 'content'),
    ...spans(found.flatMap((one) => one.source).filter(free), 'source'),
    ...spans(found.flatMap((one) => one.cue).filter(free), 'cue'),
  ]
}
