import type { Found } from '../found'
import { isStatement } from '../is-statement'
import { linkSpans } from '../link-spans'
import { isTitleCase } from '../names/known-names'
import type { Reading } from '../reading'
import { tagSpans } from './tag-spans'

/** Headlines that write every word with a capital are beyond the tagger: it has hardly seen such. */
function inCapitals(reading: Reading, paragraph: number): boolean {
  const range = reading.paragraphs[paragraph]
  return range?.role === 'title' && isTitleCase(reading.words, range)
}

/** What the trained tagger finds in one article, its spans tied together paragraph by paragraph. */
export function findByTagger(reading: Reading): readonly Found[] {
  return tagSpans(reading).flatMap((spans, i) =>
    linkSpans(reading, inCapitals(reading, i) ? [] : spans).map((linked) => ({
      ...linked,
      basis: [],
      rule: linked.cue.length > 0 ? 'tagger' : 'tagger:no-cue',
      confidence: linked.cue.length > 0 && linked.source.length > 0 ? 0.75 : 0.5,
      statement: isStatement(reading, linked),
    })),
  )
}
