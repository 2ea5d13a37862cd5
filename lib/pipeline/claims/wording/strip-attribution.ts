import { finiteVerb, hasMainBehindComma, isClause, PROMISE } from './clause'
import { isStatementForm } from './statement-verbs'
import { stripCiting } from './strip-citing'
import { stripImpersonal } from './strip-impersonal'
import { stripLeading } from './strip-leading'
import { stripMiddle } from './strip-middle'
import { stripTrailing } from './strip-trailing'
import { type Piece, withoutMarks } from './wording'

/** What is left when the words that say who said it are taken off, and those words. */
export type Stripped = {
  readonly content: readonly Piece[]
  /** The words of the source, without the verb; empty where nothing was taken off. */
  readonly source: readonly Piece[]
}

/** How far into a sentence the comma behind its source may stand. */
const REACH = 40

/**
 * Takes attribution off as long as a whole clause is left: "X said (that) S", "X told Y that S", "according to X, S",
 * "S, X said", "“S,” X said, “S”", "reports have surfaced that S". What is nested comes off too ("said he had heard S").
 */
export function stripAttribution(pieces: readonly Piece[]): Stripped {
  let stripped: Stripped = { content: pieces, source: [] }
  for (let round = 0; round < 3; round++) {
    const next = stripOnce(stripped.content)
    if (!next) break
    stripped = { content: next.content, source: next.source.length > 0 ? next.source : stripped.source }
  }
  return stripped
}

type Strip = (pieces: readonly Piece[]) => Stripped | null

const STRIPS: readonly Strip[] = [
  stripLabel,
  stripPhrase,
  stripImpersonal,
  stripCiting,
  stripMiddle,
  stripTrailing,
  stripLeading,
  stripUntilThat,
]
/** Those that need no word that tells. */
const PLAIN_STRIPS: readonly Strip[] = [stripLabel, stripPhrase, stripImpersonal]

/** Whether one of the other ways to take attribution off can begin or end at this word. */
function tells({ low }: Piece): boolean {
  return /^(?:that|according|citing|points|pointed|continue[sd])$/.test(low) || isStatementForm(low)
}

function stripOnce(pieces: readonly Piece[]): Stripped | null {
  for (const strip of pieces.some(tells) ? STRIPS : PLAIN_STRIPS) {
    const found = strip(pieces)
    if (found && !isFree(found.content) && (strip === stripTrailing || isClause(withoutMarks(found.content))))
      return found
  }
  return null
}

/** "(They believe) anything he says": no sentence of its own. */
function isFree(content: readonly Piece[]): boolean {
  return /^(?:anything|everything|whatever|whoever)$/.test(content[0]?.low ?? '') && finiteVerb(content) < 3
}

/** "SMITH: S", as in a transcript or a headline. */
function stripLabel(pieces: readonly Piece[]): Stripped | null {
  const colon = pieces.findIndex((piece, i) => i > 4 || piece.text === ':')
  if (colon < 1 || colon > 4) return null
  const source = pieces.slice(0, colon)
  // "Last-minute meeting: S" is headed by what it shows.
  const named = source[0]?.pos === 'ADJ' && source.length > 1 ? source.slice(1) : source
  if (!named.every((piece) => piece.pos === 'PROPN' || piece.pos === 'NOUN')) return null
  // "Night of the Storm: Star Rising was shown": a title in two halves, not a speaker.
  const shouts = source.every((piece) => piece.text === piece.text.toUpperCase())
  if (source.length > 2 && !shouts && pieces[colon + 1]?.pos === 'PROPN') return null
  return { content: pieces.slice(colon + 1), source }
}

/** "In an interview that S": the end of a sentence whose verb stands elsewhere. */
function stripUntilThat(pieces: readonly Piece[]): Stripped | null {
  if (pieces[0]?.pos !== 'ADP') return null
  const that = pieces.findIndex((piece) => piece.low === 'that')
  if (that < 2 || finiteVerb(pieces.slice(0, that)) >= 0) return null
  // "As fears of that kind have spread": the fears, and of which kind.
  if (pieces[that - 1]?.pos === 'ADP') return null
  // "After months of promises that nobody would pay, the port paid": the sentence stands behind the comma.
  if (PROMISE.test(pieces[that - 1]?.low ?? '') || hasMainBehindComma(pieces.slice(that + 1))) return null
  return { content: pieces.slice(that + 1), source: [] }
}

/** "According to a report, S"; "Citing two officials, S". */
function stripPhrase(pieces: readonly Piece[]): Stripped | null {
  const first = pieces[0]?.low
  const opens = (first === 'according' && pieces[1]?.low === 'to') || first === 'citing'
  if (!opens) return null
  const comma = pieces.findIndex(
    (piece, i) => piece.text === ',' && isClause(withoutMarks(pieces.slice(i + 1))),
  )
  if (comma < 0 || comma > REACH) return null
  const from = behindBeside(pieces, comma)
  return { content: pieces.slice(from + 1), source: pieces.slice(first === 'citing' ? 1 : 2, comma) }
}

/** "According to Ada Roe, the keeper of the light, S": the comma behind what she is; the one that was given where nothing of the kind stands there. */
function behindBeside(pieces: readonly Piece[], comma: number): number {
  const next = pieces.findIndex((piece, i) => i > comma && piece.text === ',')
  const named = pieces[comma - 1]?.pos === 'PROPN' && /^(?:an?|the|one)$/.test(pieces[comma + 1]?.low ?? '')
  // A name's last word may be taken for a verb.
  const verb = (piece: Piece) => /^(?:AUX|VERB)$/.test(piece.pos) && !/^\p{Lu}/u.test(piece.text)
  if (!named || next < 0 || pieces.slice(comma + 1, next).some(verb)) return comma
  const rest = pieces.slice(next + 1)
  return /^(?:DET|PROPN|PRON)$/.test(rest[0]?.pos ?? '') && isClause(rest) ? next : comma
}
