import { articleId } from '@/lib/model/ids'
import { NOTHING_GIVEN } from '@/lib/model/nothing-given'
import type { Article } from '@/lib/model/types'
import { clean } from '@/lib/pipeline/clean/clean'

/** A text of a benchmark as the engine reads it: nothing is given, everything is read from the text. */
export function benchArticle(name: string, text: string): Article {
  // The name stands in for the hash: it tells articles apart here, and nothing of this is stored.
  return clean({ id: articleId(name, null), file: name, text, sha256: name, given: NOTHING_GIVEN })
}
