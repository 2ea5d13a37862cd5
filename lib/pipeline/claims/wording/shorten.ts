import { endsWithoutVerb, isClause } from './clause'
import { isCleanBreak } from './clean-break'
import { isFiniteForm } from './finite-form'
import { FEW, hangs } from './hanging'
import { isDash, partners } from './marks'
import { TURNS, withoutAsides } from './without-asides'
import { countWords, type Piece } from './wording'

/** Most words of a claim's wording, dates in brackets not counted. */
export const MOST_WORDS = 29
/** So many words more stay where the sentence could only be broken off. */
export const MORE_WORDS = 5

const BREAK = /^(?:[,;:—–]|-{1,2})$/
const OPENS = new Set(
  'which who whose whom where when while after before because since although though but and or as with including despite amid until unless if so according saying adding calling citing noting following'.split(
    ' ',
  ),
)
/** What stands behind so many pieces can be in no wording; the steps below take the square of their number. */
const MOST_PIECES = 500

/**
 * The pieces cut to at most `most` words: asides between commas go first, then what stands behind the last break that reads like an
 * end. Where there is none, a few words more stay, and only longer ones are cut at the last break that leaves a whole clause. A part
 * that takes something back ("but not …", "unless …") is cut only where nothing else can be. Shorter pieces come back as they are.
 */
export function shorten(pieces: readonly Piece[], most: number = MOST_WORDS): readonly Piece[] {
  if (countWords(pieces) <= most) return pieces
  const lean = withoutAsides(pieces.slice(0, MOST_PIECES), most)
  if (countWords(lean) <= most) return lean
  const safe = cutAt(lean, most, (at) => takesNothingBack(lean, at))
  const least = countWords(safe ?? firstWords(lean, most)) * MOST_OF_IT
  const clean = (limit: number) =>
    cutAt(lean, limit, (at) => isCleanBreak(lean, at) && takesNothingBack(lean, at), least)
  const more = most + MORE_WORDS
  return (
    clean(most) ??
    (countWords(lean) <= more ? lean : clean(more)) ??
    safe ??
    cutAt(lean, most, () => true) ??
    firstWords(lean, most)
  )
}

/** What reads like an end is worth so much of what could be said in as many words as there may be. */
const MOST_OF_IT = 0.75

function takesNothingBack(pieces: readonly Piece[], at: number): boolean {
  return !pieces.slice(at).some((piece) => TURNS.test(piece.low))
}

/** Cut before the last break within the limits that leaves a clause and may be one. */
function cutAt(
  pieces: readonly Piece[],
  most: number,
  mayBreak: (at: number) => boolean,
  least = 0,
): readonly Piece[] | null {
  const pairs = partners(pieces)
  for (let i = pieces.length - 1; i > 5; i--) {
    const piece = pieces[i]
    if (!piece || !breaksAt(pieces, i)) continue
    const head = pieces.slice(0, i)
    const words = countWords(head)
    if (words < least) return null
    if (words > most || !isClause(head) || endsWithoutVerb(head)) continue
    if ([...pairs].some(([from, to]) => from < i && to >= i)) continue
    // "between the port and the town"
    if (piece.low === 'and' && halvesAt(pieces, i)) continue
    if (leavesNot(head) || (piece.low === 'and' && joinsSubjects(pieces, i))) continue
    if (hangs(head, pieces.slice(i, i + FEW)) || !mayBreak(i)) continue
    return head
  }
  return null
}

/** "(Sold to a friend,) and not, as the paper had it": whom it was not sold to is still to come. */
function leavesNot(head: readonly Piece[]): boolean {
  const not = head.findLastIndex((piece) => piece.low === 'not')
  const joined = /^(?:and|but|or)$/.test(head[not - 1]?.low ?? '') && head[not + 1]?.text === ','
  if (not === head.length - 1 && /^(?:and|but|or)$/.test(head[not - 1]?.low ?? '')) return true
  return joined && !head.slice(not + 2).some((piece) => piece.text === ',')
}

/** The "and" at a place joins the halves of "between" or "both". */
function halvesAt(pieces: readonly Piece[], at: number): boolean {
  const open = pieces.findLastIndex((piece, i) => i < at && /^(?:between|both)$/.test(piece.low))
  return open >= 0 && !pieces.slice(open, at).some((piece) => piece.low === 'and' || piece.text === ',')
}

/** "(It was shut and) the roads / and paths were closed": the "and" joins those whose verb is still to come. */
function joinsSubjects(pieces: readonly Piece[], at: number): boolean {
  const from = pieces.findLastIndex((piece, i) => i < at && OPENS_SUBJECT.test(piece.low))
  const before = pieces.slice(from + 1, at)
  const behind = pieces.slice(at + 1, at + 1 + MOST_SUBJECT)
  const verb = behind.findIndex(isVerb)
  if (verb < 1 || behind[verb]?.low.endsWith('ing') || before.length > MOST_SUBJECT) return false
  return (
    !before.some(isVerb) && !behind.slice(0, verb).some((piece) => /^(?:PRON|PUNCT|SCONJ)$/.test(piece.pos))
  )
}

const OPENS_SUBJECT = /^(?:and|but|that|,|;|:|—|–)$/
/** A subject has no more words and marks. */
const MOST_SUBJECT = 6

function isVerb({ pos }: Piece): boolean {
  return pos === 'VERB' || pos === 'AUX'
}

/** "Roe, known as the Cook(,) has left": the sentence's own verb follows. */
function closesAside(pieces: readonly Piece[], comma: number): boolean {
  return isFiniteForm(pieces, comma + 1) && pieces.slice(0, comma).some((piece) => piece.text === ',')
}

function breaksAt(pieces: readonly Piece[], i: number): boolean {
  const text = pieces[i]?.text ?? ''
  if (text === ';') return true
  // The second of two dashes ends what stands beside the point.
  if (isDash(pieces, i)) return pieces.slice(0, i).filter((piece) => piece.text === text).length % 2 === 0
  // "Storm: The Night" is one title.
  if (text === ':')
    return !/^\p{Lu}/u.test(pieces[i - 1]?.text ?? '') || !/^\p{Lu}/u.test(pieces[i + 1]?.text ?? '')
  if (text === ',') return !/^\d/.test(pieces[i + 1]?.text ?? '') && !closesAside(pieces, i)
  // "the room in which": nothing ends with "in".
  if (/^(?:which|whom)$/.test(pieces[i]?.low ?? '') && pieces[i - 1]?.pos === 'ADP') return false
  // "Was quoted as saying": half of it says nothing.
  if (pieces[i - 1]?.low === 'as') return false
  return OPENS.has(pieces[i]?.low ?? '') && !BREAK.test(pieces[i - 1]?.text ?? '') && pieces[i]?.low !== 'as'
}

/** Where nothing breaks: up to the last comma behind half of them, else as many words as may be, a dangling small word taken off the end. */
function firstWords(pieces: readonly Piece[], most: number): readonly Piece[] {
  let end = pieces.length
  while (end > 0 && countWords(pieces.slice(0, end)) > most) end--
  // Of a sentence that the tagger takes for none ("Led Boats are …") a comma tells where a phrase ends.
  const comma = pieces.findLastIndex((piece, i) => i <= end && /^[,;—–]$/.test(piece.text))
  const verb = (piece: Piece | undefined) =>
    piece !== undefined && isVerb(piece) && !piece.low.endsWith('ing')
  // "That boat, followed by two others, and then": a participle behind a comma is no verb of a sentence.
  const head = pieces.slice(0, comma)
  const whole =
    head.some((piece, i) => i > 0 && verb(piece) && head[i - 1]?.text !== ',') && !verb(pieces[comma + 1])
  const splits = [...partners(pieces)].some(([from, to]) => from < comma && to >= comma)
  // "As the port closed, it sailed": the sentence itself stands behind the comma.
  const opens = /^(?:ADP|SCONJ)$/.test(pieces[0]?.pos ?? '')
  if (comma * 2 > end && whole && !splits && !opens) end = comma
  while (end > 0 && /^(?:ADP|DET|CCONJ|SCONJ|PART|PUNCT|AUX|PRON)$/.test(pieces[end - 1]?.pos ?? '')) end--
  return pieces.slice(0, end)
}
