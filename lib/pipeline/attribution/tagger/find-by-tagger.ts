import type { Found } from '../found'
import { isStatement } from '../is-statement'
import { linkSpans } from '../link-spans'
import type { Reading } from '../reading'
import { tagSpans } from './tag-spans'

/** What the trained tagger finds in one article, its spans tied together paragraph by paragraph. */
export function findByTagger(reading: Reading): readonly Found[] {
  return tagSpans(reading).flatMap((spans) =>
    linkSpans(reading, spans).map((linked) => ({
      ...linked,
      basis: [],
      rule: linked.cue.length > 0 ? 'tagger' : 'tagger:no-cue',
      confidence: linked.cue.length > 0 && linked.source.length > 0 ? 0.75 : 0.5,
      statement: isStatement(reading, linked),
    })),
  )
}
