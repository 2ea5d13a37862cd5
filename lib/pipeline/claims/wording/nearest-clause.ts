import { isClause } from './clause'
import { MOST_WORDS } from './shorten'
import { opensAnother, startsAnother } from './stands-alone'
import { countWords, isMark, type Piece } from './wording'

/** Never open a clause that is true alone, or are no conjunctions: "as well as", "as if". */
const NO_CLAUSE = /^(?:if|though|soon|long|well|far|much|many|little|few|of|to|ever)$/
const SUBORDINATORS = /^(?:when|while|as|after|although|though|because|since|whereas|once)$/
/** Behind these another clause follows the one that the conjunction opens. */
const LINKS = /^(?:and|but|or|nor|so|yet|that|than|if|whether|even|just|only|shortly|soon|long|[("“[:–—-]+)$/

/**
 * "(The port was shut) when the harbour master found the rust": without the "when", where the clause that it depends on stands before it
 * in its sentence, so that none can follow. Unchanged where a clause may.
 */
export function withoutSubordinator(pieces: readonly Piece[], around: readonly Piece[]): readonly Piece[] {
  const from = pieces.findIndex((piece) => !isMark(piece))
  const first = pieces[from]
  const next = pieces[from + 1]
  if (!first || !SUBORDINATORS.test(first.low) || NO_CLAUSE.test(next?.low ?? '') || isMark(next))
    return pieces
  const at = around.findIndex((piece) => piece.start === first.start)
  const comma = around[at - 1]?.text === ','
  const before = around[comma ? at - 2 : at - 1]
  if (at < 3 || !before || LINKS.test(before.low)) return pieces
  const rest = pieces.slice(from + 1)
  const opens = rest.find((piece) => !isMark(piece))
  if (!/^(?:DET|PROPN|PRON|NOUN|NUM|ADJ)$/.test(opens?.pos ?? '') && opens?.low !== 'there') return pieces
  // "… and when the chest breaks hundreds are thrown out"
  if (opensAnother(rest) || rest.some((_, i) => startsAnother(rest, i))) return pieces
  return isClause(around.slice(0, at)) && isClause(rest) ? rest : pieces
}

/**
 * Of a sentence too long to be said whole, the clause that a fragment of it hangs on, up to the fragment's end: "(The guild paid, and) the ferry left
 * for Norvik / to load the corn". Null where the sentence is short enough, or no clause of its own begins behind a link.
 */
export function nearestClause(own: readonly Piece[], around: readonly Piece[]): readonly Piece[] | null {
  const from = own.findIndex((piece) => !isMark(piece) && piece.pos !== 'CCONJ')
  const at = around.findIndex((piece) => piece.start === own[from]?.start)
  const last = around.findLastIndex((piece) => piece.start === own.at(-1)?.start)
  if (at < 1 || last < at || countWords(around.slice(0, last + 1)) <= MOST_WORDS) return null
  for (let i = at - 2; i > 0; i--) {
    const [link, opens] = [around[i], around[i + 1]]
    const links = /^[;—–]$/.test(link?.text ?? '') || (link?.pos === 'CCONJ' && around[i - 1]?.text === ',')
    if (!links || !/^(?:DET|PROPN|PRON|NOUN|NUM)$/.test(opens?.pos ?? '')) continue
    if (isClause(around.slice(i + 1, at))) return around.slice(i + 1, last + 1)
  }
  return null
}
