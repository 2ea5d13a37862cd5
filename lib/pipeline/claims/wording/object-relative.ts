import { finiteVerb, isClause } from './clause'
import { nounPhrases } from './noun-phrases'
import { statementAt } from './statement-verbs'
import { isMark, type Piece } from './wording'

/** What several of a whole are called: "one of the boats, which …" is about the one. */
const PART = /^(?:one|two|three|some|many|most|several|both|none|all)$/

/**
 * "The old pact, which the town had called a fraud" and nothing more: what the town did with the noun in its place ("the town had
 * called the old pact a fraud"). Null for other words, and where the noun is part of another phrase that may be meant.
 */
export function withObject(own: readonly Piece[], around: readonly Piece[]): readonly Piece[] | null {
  const at = own.findIndex((piece, i) => i > 1 && /^(?:which|whom)$/.test(piece.low))
  if (at < 2 || own[at - 1]?.text !== ',') return null
  const head = own.slice(own[0]?.pos === 'CCONJ' ? 1 : 0, at - 1)
  const object = wholeOf(head, around)
  // "The clip, which the Post has seen, shows a boat": the sentence goes on behind it.
  if (own.slice(at + 1).some((piece) => /^[,;:—–]$/.test(piece.text))) return null
  const behind = untilSecond(own.slice(at + 1))
  const verb = finiteVerb(behind)
  if (object === null || verb < 1 || !isClause(behind)) return null
  if (behind.some((_, i) => statementAt(behind, i) !== null)) return null
  let end = verb
  while (/^(?:AUX|VERB)$/.test(behind[end + 1]?.pos ?? '')) end++
  if (behind[end]?.pos !== 'VERB' || behind[end + 1]?.low === 'to') return null
  const [first, ...rest] = object
  if (!first) return null
  const opens = first.pos === 'DET' ? { ...first, text: first.low } : first
  return [...behind.slice(0, end + 1), { ...opens, gap: true }, ...rest, ...behind.slice(end + 1)]
}

/** The one noun phrase that the words are, with the "one of" before it; null where they are more, or belong to what stands before them. */
function wholeOf(head: readonly Piece[], around: readonly Piece[]): readonly Piece[] | null {
  const [phrase, ...others] = nounPhrases(head)
  if (!phrase || others.length > 0 || phrase.pieces.length !== head.length) return null
  if (head.some((piece) => piece.pos === 'ADP' && piece.low !== 'of')) return null
  const at = around.findIndex((piece) => piece.start === head[0]?.start)
  const [part, of] = [around[at - 2], around[at - 1]]
  if (of?.low === 'of' && part && PART.test(part.low))
    return [
      { ...part, text: part.low },
      { ...of, gap: true },
      { ...(head[0] as Piece), gap: true },
      ...head.slice(1),
    ]
  return of?.pos === 'ADP' ? null : head
}

/** "(Which it) had called a fraud / and promised to end": without the second verb, whose object would be missing, and the stop. */
function untilSecond(behind: readonly Piece[]): readonly Piece[] {
  const second = behind.findIndex(
    (piece, i) => /^(?:and|but|or)$/.test(piece.low) && /^(?:AUX|VERB)$/.test(behind[i + 1]?.pos ?? ''),
  )
  const kept = second < 0 ? behind : behind.slice(0, second)
  const last = kept.findLastIndex((piece) => !isMark(piece) || /^["”’]$/.test(piece.text))
  return kept.slice(0, last + 1)
}
