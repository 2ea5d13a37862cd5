import { awaitsMore } from './awaits-more'
import { endsWithoutVerb, finiteVerb, isClause, TIME } from './clause'
import { isFiniteForm } from './finite-form'
import { statementAt, statementLemma } from './statement-verbs'
import { isMark, type Piece } from './wording'

const LINKS = new Set(
  'and or but nor even mainly partly largely chiefly especially particularly notably including'.split(' '),
)
const PROMISES = new Set(
  'which that who whose whom where while whereas because although though if whether unless than the a an every as thus'.split(
    ' ',
  ),
)

/** More words and marks behind a wording do not tell whether it is whole. */
export const FEW = 12

/** The first words and marks that stand behind the pieces in their sentence; none at its end. */
export function behindIn(pieces: readonly Piece[], sentence: readonly Piece[]): readonly Piece[] {
  const end = pieces.at(-1)?.end ?? 0
  const at = sentence.findIndex((piece) => piece.start >= end)
  return at < 0 ? [] : sentence.slice(at, at + FEW)
}

/**
 * The pieces without a last "and" or "even" whose other half stands behind them in the article, `next`; at the end of a
 * sentence, without one behind a comma ("three trips, mainly").
 */
export function withoutLink(pieces: readonly Piece[], next: Piece | undefined): readonly Piece[] {
  let last = pieces.findLastIndex((piece) => !isLooseMark(piece) && !endsSentence(piece))
  // "…, and not, as the paper had it, a miller": nor what it is put against.
  if (pieces[last]?.low === 'not' && /^(?:and|but|or)$/.test(pieces[last - 1]?.low ?? '')) last--
  if (!LINKS.has(pieces[last]?.low ?? '')) return pieces
  const ends = endsSentence(next) || endsSentence(pieces.at(-1)) || next === undefined
  if (ends && !isLooseMark(pieces[last - 1])) return pieces
  while (last >= 0 && (isLooseMark(pieces[last]) || LINKS.has(pieces[last]?.low ?? ''))) last--
  return pieces.slice(0, last + 1)
}

/**
 * Whether a wording ends in the air: where its article goes on, with what stands `behind` it, the rest of a phrase or of a clause that
 * was begun ("explained that", "is associated" before "with").
 */
export function hangs(pieces: readonly Piece[], behind: readonly Piece[]): boolean {
  const [next] = behind
  const last = pieces.findLast((piece) => !isMark(piece))
  if (!last) return true
  if (promisesMain(pieces) || endsWithoutVerb(pieces) || tellsNothing(pieces)) return true
  if (next === undefined || endsSentence(next)) return false
  if (awaitsMore(pieces, behind)) return true
  if (PROMISES.has(last.low) || /^(?:cannot|includes?|included)$/.test(last.low)) return true
  const opensQuote = /^["“‘]$/.test(next.text) && next.gap
  if (isMark(next) && !opensQuote) return false
  if (MEASURED_FROM.test(next.low) && endsInMeasure(pieces)) return true
  if (opensQuote) return true
  if (LEADS_ON.has(last.pos) && GOES_ON.has(next.pos)) return true
  if (/^(?:VERB|ADJ)$/.test(last.pos) && COMPLEMENT.has(next.low)) return true
  if (last.pos === 'ADV' && next.pos === 'ADJ') return true
  // "They sold / the boat", but not "they left / the next day".
  if (last.pos === 'VERB' && next.pos === 'DET' && !behind.slice(1, 3).some(({ low }) => TIME.test(low)))
    return true
  return MID_PHRASE.has(next.pos) && !next.low.endsWith('ing') && !isMark(pieces.at(-1))
}

/** "Pictures taken a day and a half / after the raid": the measure is from there. */
const MEASURED_FROM = /^(?:after|before|later|earlier|ago|since)$/
const UNIT = /^(?:second|minute|hour|day|week|month|year|decade)s?$/

function endsInMeasure(pieces: readonly Piece[]): boolean {
  const words = pieces.filter((piece) => !isMark(piece)).slice(-5)
  const last = words.at(-1)
  if (last?.low === 'half') return words.some((piece) => UNIT.test(piece.low))
  const number = words.at(-2)
  return (
    UNIT.test(last?.low ?? '') &&
    (number?.pos === 'NUM' ||
      /^(?:an?|few|several|many|some|just|only|mere|barely|merely)$/.test(number?.low ?? ''))
  )
}

const LEADS_ON = new Set(['ADP', 'DET', 'AUX', 'CCONJ', 'SCONJ', 'PART'])
const GOES_ON = new Set(['NOUN', 'PROPN', 'DET', 'ADJ', 'NUM', 'PRON', 'VERB', 'AUX', 'PART'])
const MID_PHRASE = new Set(['NOUN', 'PROPN', 'AUX'])
const COMPLEMENT = new Set(['with', 'of', 'to', 'as', 'upon'])

function endsSentence(next: Piece | undefined): boolean {
  return next !== undefined && /^[.!?;]/.test(next.text)
}

function isLooseMark(piece: Piece | undefined): boolean {
  return piece !== undefined && /^[,;:—–―-]+$/.test(piece.text)
}

/** "The port reported on Monday that a crew from Norvik": what it reported has no verb. */
function tellsNothing(pieces: readonly Piece[]): boolean {
  const at = pieces.findLastIndex((piece) => piece.low === 'that')
  if (at < 1 || !/^(?:DET|NUM|PROPN|NOUN|ADJ|ADP|ADV)$/.test(pieces[at + 1]?.pos ?? '')) return false
  const told = pieces.slice(Math.max(0, at - NEAR), at).some((_, i, near) => statementAt(near, i) !== null)
  const rest = pieces.slice(at + 1)
  // "That during her years of selling boats": a phrase has verbs of its own.
  const phrase = rest[0]?.pos === 'ADP'
  const verb = (piece: Piece, i: number) =>
    phrase ? isFiniteForm(rest, i) : /^(?:AUX|VERB)$/.test(piece.pos)
  return told && rest.length > 2 && !rest.some(verb)
}

/** A day or whom it was told may stand between the verb and its "that", in words and marks. */
const NEAR = 4

/** "The port said that while the ferry cannot be ruled out": the clause that was begun never comes. */
function promisesMain(pieces: readonly Piece[]): boolean {
  const at = pieces.findIndex(
    (piece, i) =>
      piece.low === 'that' && /^(?:while|although|though|if|when|because)$/.test(pieces[i + 1]?.low ?? ''),
  )
  if (at < 1 || statementLemma(pieces[at - 1]?.low ?? '', pieces[at - 2]?.low) === null) return false
  const rest = pieces.slice(at + 2)
  return !rest.some((piece, i) => piece.text === ',' && isClause(rest.slice(i + 1))) && finiteVerb(rest) >= 0
}
