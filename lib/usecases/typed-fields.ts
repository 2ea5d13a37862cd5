import { fieldProblem } from '@/lib/ingest/story-file'
import type { ArticleFact, ArticleFacts } from '@/lib/model/decisions'
import { whyNotStorable } from '@/lib/store/storable'

/** The fields that can be put right, by their names in forms. */
export const ARTICLE_FACTS: readonly ArticleFact[] = [
  'title',
  'outlet',
  'via',
  'author',
  'published',
  'url',
  'language',
]

/** What was typed of an article, by field; one that is not named stays as it is. */
export type TypedFields = Partial<Readonly<Record<ArticleFact, string>>>

/**
 * What was typed against what was shown: the fields that say something else (null where they were emptied), and what is wrong with
 * them, a sentence each.
 */
export function changedFacts(
  typed: TypedFields,
  shown: ArticleFacts,
): { readonly changes: Partial<ArticleFacts>; readonly problems: readonly string[] } {
  const changes: Partial<Record<ArticleFact, string | null>> = {}
  for (const [field, value] of Object.entries(typed) as [ArticleFact, string][]) {
    const now = value.replace(/\s+/g, ' ').trim() || null
    if (now !== shown[field]) changes[field] = now
  }
  return { changes, problems: Object.entries(changes).flatMap(([field, value]) => whatIsWrong(field, value)) }
}

function whatIsWrong(field: string, value: string | null): readonly string[] {
  if (value === null) return []
  const unstorable = whyNotStorable(value)
  if (unstorable !== null) return [`The ${field} ${unstorable}.`]
  if (value.length > MOST_LETTERS) return [`The ${field} is longer than ${MOST_LETTERS} letters.`]
  if (field === 'language' && !/^[a-z]{2,3}$/.test(value)) return ['The language must be a code like "en".']
  const problem = fieldProblem(field, value)
  return problem === null ? [] : [`“${NAMES[field] ?? field}” ${problem}.`]
}

const MOST_LETTERS = 500
/** What the form calls a field, where that is not its name. */
const NAMES: Readonly<Record<string, string>> = { published: 'Published', url: 'Address' }
