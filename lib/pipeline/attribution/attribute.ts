import type { Article, Attribution, Sentence } from '@/lib/model/types'

/** Who is said to have said what, article by article in order of place; empty where nobody is quoted. */
export function attribute(
  _articles: readonly Article[],
  _sentences: readonly Sentence[],
): readonly Attribution[] {
  return []
}
