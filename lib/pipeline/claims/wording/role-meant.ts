import { isRole } from './open-pronoun'
import type { Place } from './resolve-pronouns'
import type { Piece } from './wording'

const ROLE = /\b(an?|the|one|another)\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}?(\p{Ll}+)\b/giu
/** No more of what stands before a pronoun is read, in UTF-16 units. */
const MOST_UNITS = 600

/**
 * "The contractor" for a "he" behind "The password belonged to a contractor.": the only one of whom its own sentence and the one
 * before tell, who has no name there. Null where a person is named, several are told of, inside quotation marks, and in another paragraph.
 */
export function roleMeant(piece: Piece, place: Place, mayBeHim: (noun: string) => boolean): string | null {
  const [own, before] = place.sentences
  if (!own || !before || before.role !== 'body' || before.paragraph !== own.paragraph) return null
  if (place.inQuote(piece.start)) return null
  const span = { start: before.start, end: piece.start }
  if (place.people.within(place.mention.articleId, span).length > 0) return null
  const found = new Set<string>()
  for (const [, , noun = ''] of place.textOf(span).slice(-MOST_UNITS).matchAll(ROLE))
    if (isRole(noun.toLowerCase()) && !/[^s]s$/.test(noun)) found.add(noun.toLowerCase())
  const [noun, ...others] = found
  return noun !== undefined && others.length === 0 && mayBeHim(noun) ? `the ${noun}` : null
}
