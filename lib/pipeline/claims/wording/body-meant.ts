import { DOCUMENT_NOUNS, ROLES, UNNAMED } from '@/lib/text/words/people'
import type { Place, Teller } from './resolve-pronouns'
import { isMark, lineOf, type Piece } from './wording'

const SOME = /^(?:many|some|others|several|most|both|some others|many others|a few)$/

/** Who "they" or "it" is where the one who tells speaks of itself: several people, or a body. */
export function bodyMeant(
  pieces: readonly Piece[],
  at: number,
  place: Place,
  teller: Teller | null,
): string | null {
  const words = teller?.words ?? []
  if (words.length === 0 || words.length > 9) return null
  // "The raid was “the sort of thing they will teach”": in somebody's own words others are meant.
  if (place.inQuote(pieces[at]?.start ?? 0)) return null
  // "Those who signed were told that it …": they do not tell it.
  if (words.at(-1)?.pos === 'AUX') return null
  // "The supplier, in Lund, said its …": what stands beside the name is not put in.
  const plain = words.some((piece) => piece.low === 'and') ? words : untilComma(words)
  const line = lineOf(plain).replace(/^But |^And /, '')
  // "Many said they did not believe it": many did not.
  if (/^they$/.test(pieces[at]?.low ?? '') && SOME.test(line.toLowerCase())) return line
  const last = words.findLast((piece) => piece.pos === 'NOUN' || piece.pos === 'PROPN')
  if (!last || place.people.known(line) !== null) return null
  const head = words.find((piece) => piece.pos === 'NOUN' || piece.pos === 'PROPN')
  const many =
    words.some((piece) => piece.low === 'and') || isPlural(last, words) || isPlural(head ?? last, words)
  const next = pieces[at + 1]
  // "Phone records seen by the Gazette": what shows it, and not who saw it.
  const core = words.slice(
    0,
    Math.max(
      0,
      words.findIndex((piece) => /^(?:ADP|VERB)$/.test(piece.pos)),
    ),
  )
  const isDocument = (piece: Piece | undefined) =>
    DOCUMENT_NOUNS.has(piece?.low ?? '') || DOCUMENT_NOUNS.has((piece?.low ?? '').replace(/s$/, ''))
  if (
    isDocument(last) ||
    isDocument(head) ||
    isDocument(core.at(-1)) ||
    words.some((piece) => /^(?:analysis|findings|figures)$/.test(piece.low))
  )
    return null
  // "Officials said they had been beaten": that may be anybody.
  const active =
    next?.pos === 'VERB' ||
    (/^(?:has|have|had|will|would|do|did)$/.test(next?.low ?? '') && pieces[at + 2]?.low !== 'been')
  if (/^the/.test(pieces[at]?.low ?? '')) return active && many ? line : null
  // "said it was unclear", "it seems": that "it" is nobody; nor is a body the "it" that "had been destroyed".
  if (
    !/^the/.test(pieces[at]?.low ?? '') &&
    (/^(?:seem|appear|look|turn|remain|happen|show|depict|read|say)/.test(next?.low ?? '') ||
      pieces[at + 2]?.low === 'been')
  )
    return null
  const acts =
    pieces[at]?.low === 'its' ||
    (next?.pos === 'VERB' && !/ing$/.test(next.low)) ||
    /^(?:has|had|will|would|does|did)$/.test(next?.low ?? '')
  const isSomebody = ({ low }: Piece) => low.split(' ').some((word) => ROLES.has(word) || UNNAMED.has(word))
  return acts && !many && !words.some(isSomebody) ? line : null
}

/** "Sailors", "the Greens"; but "James Moss" is one. */
function isPlural(piece: Piece, words: readonly Piece[]): boolean {
  if (!/[^s]s$/.test(piece.low)) return false
  return piece.pos === 'NOUN' || /^the$/.test(words.find((one) => !isMark(one))?.low ?? '')
}

function untilComma(words: readonly Piece[]): readonly Piece[] {
  const comma = words.findIndex((piece) => piece.text === ',')
  return comma < 1 ? words : words.slice(0, comma)
}
