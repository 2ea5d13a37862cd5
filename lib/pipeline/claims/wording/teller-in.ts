import { overlap } from '@/lib/model/span'
import type { Mention } from '@/lib/model/types'
import { ORGANISATION_NOUNS } from '@/lib/text/words/people'
import { partners } from './marks'
import { isMany, isRole } from './open-pronoun'
import { lineOf, type Piece } from './wording'

/**
 * Who tells it, as the sentence has it: "the mayor" where the story takes somebody for him, the name for "he", and the full name for
 * its last word.
 */
export function tellerIn(around: readonly Piece[], mention: Mention): string | null {
  const name = mention.attribution?.sourceName ?? null
  const spans = mention.attribution?.source ?? []
  const words = plainName(around.filter((piece) => spans.some((span) => overlap(span, piece) > 0)))
  const said = lineOf(words)
  if (name === null || words.length === 0 || words.length > 9) return name
  const alone = words.length === 1 && (words[0]?.pos === 'PRON' || words[0]?.pos === 'PROPN')
  return alone || words.at(-1)?.text === name.split(' ').at(-1) ? name : said
}

/** "Ada Moss, the owner," is "Ada Moss"; several, parted by commas, stay. Marks without a partner go. */
function plainName(words: readonly Piece[]): readonly Piece[] {
  const comma = words.findIndex((piece) => piece.text === ',')
  const several = words.some((piece, i) => i > comma && piece.low === 'and')
  const name = comma < 1 || several ? words : words.slice(0, comma)
  const pairs = partners(name)
  return name.filter((_, i) => pairs.get(i) !== -1)
}

/** "The attack showed that S and called for T": an attack calls for nothing; who is named does, somebody in an office, and several. */
export function isTeller(name: string | null): boolean {
  const words = name?.split(/\s+/) ?? []
  if (!/^(?:the|an?|this|that|its?)$/i.test(words[0] ?? '')) return words.length > 0
  return words.some(
    (word, i) =>
      (i > 0 && /^\p{Lu}/u.test(word)) || isRole(word) || isMany(word) || ORGANISATION_NOUNS.has(word),
  )
}
