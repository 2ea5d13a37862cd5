import type { Reading } from '@/lib/pipeline/attribution/reading'
import { labelOf } from '@/lib/pipeline/attribution/tagger/labels'
import type { PolnearArticle } from './polnear'

/** PolNeAR's annotation as one label a token of the reading; a span that crosses a paragraph's end begins anew there. */
export function goldLabels(reading: Reading, article: PolnearArticle): Uint8Array {
  const labels = new Uint8Array(reading.words.length)
  let span = 0
  let open = ''
  reading.words.forEach((word, i) => {
    while (span < article.spans.length && (article.spans[span]?.end ?? 0) <= word.start) span++
    const found = article.spans[span]
    if (!found || found.start >= word.end) {
      open = ''
      return
    }
    const key = `${span} ${reading.sentences[word.sentence]?.paragraph}`
    labels[i] = labelOf(found.role, key !== open)
    open = key
  })
  return labels
}
