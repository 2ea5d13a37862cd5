import { finiteVerb, isClause } from './clause'
import { type NounPhrase, nounPhrases } from './noun-phrases'
import type { Place } from './resolve-pronouns'
import { statementAt } from './statement-verbs'
import { isMark, type Piece, withoutMarks } from './wording'

/** Who stands at the head of a sentence: the words of its subject with what is said beside it, or of who tells it. */
export type Head = {
  readonly words: readonly Piece[]
  readonly phrase: NounPhrase
  /** What the verb is done to, who may be meant as well. */
  readonly object: readonly Piece[]
}

/** The subject of a sentence, or who says what is quoted first in it; null where neither is plain. */
export function headOf(pieces: readonly Piece[], place: Place): Head | null {
  const plain = pieces.filter((piece) => !place.inQuote(piece.start))
  // "“It is rust,” said Roe": what is quoted first leaves who says it.
  const first = pieces.find((piece) => !isMark(piece))
  if (first && place.inQuote(first.start)) return tellerOf(pieces, place)
  const main = behindOpening(plain)
  const verb = finiteVerb(main)
  if (verb < 1) return null
  return toHead(main.slice(subjectStart(main, verb), verb), objectOf(main, verb))
}

/** "(Roe met) the captain", "(sat) with the captain" and no more. */
function objectOf(pieces: readonly Piece[], verb: number): readonly Piece[] {
  const behind = pieces.slice(verb + 1)
  const end = behind.findIndex(
    (piece, i) =>
      i > 0 &&
      (/^(?:CCONJ|SCONJ|PUNCT)$/.test(piece.pos) ||
        /^(?:that|who|which)$/.test(piece.low) ||
        (piece.pos === 'ADP' && !/^(?:with|to)$/.test(piece.low))),
  )
  return end < 0 ? behind : behind.slice(0, end)
}

/** "In a letter posted at noon, / the guild said": what the sentence itself says, where a phrase with a comma opens it. */
function behindOpening(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.find((piece) => !isMark(piece))?.pos !== 'ADP') return pieces
  const comma = pieces.findIndex((piece, i) => i < MOST_OPENING && piece.text === ',')
  const rest = pieces.slice(comma + 1)
  return comma > 0 && /^(?:DET|PROPN|PRON)$/.test(rest[0]?.pos ?? '') && isClause(rest) ? rest : pieces
}

/** In words and marks. */
const MOST_OPENING = 16

/** Behind "At noon,", "Asked about it,", "Meanwhile": where the subject begins. */
function subjectStart(pieces: readonly Piece[], verb: number): number {
  let from = pieces.findIndex((piece) => !isMark(piece))
  const first = pieces[from]
  const comma = pieces.findIndex((piece, i) => i > from && i < verb && piece.text === ',')
  const fronted = first !== undefined && /^(?:ADP|SCONJ|VERB|ADV)$/.test(first.pos)
  if (fronted && comma > 0) from = comma + 1
  while (pieces[from]?.pos === 'ADP') {
    const phrase = nounPhrases(pieces.slice(from + 1, verb))[0]
    if (phrase?.at !== 0) break
    from += 1 + phrase.pieces.length
  }
  while (from < verb && (isMark(pieces[from]) || /^(?:ADV|CCONJ)$/.test(pieces[from]?.pos ?? ''))) from++
  return from
}

/** "“…,” said Jane Roe, who …", "…, the people said": who tells a sentence at its end. */
export function tellerOf(pieces: readonly Piece[], place: Place): Head | null {
  const at = pieces.findLastIndex(
    (piece, i) =>
      !place.inQuote(piece.start) && (statementAt(pieces, i) !== null || piece.low === 'admitted'),
  )
  if (at < 1) return null
  const mark = pieces.findLastIndex((piece, i) => i < at && /^["”]$/.test(piece.text))
  const comma = pieces.findLastIndex((piece, i) => i < at && piece.text === ',')
  const from = mark < 0 ? comma : mark
  // Without a quotation only the end of a sentence says who tells it.
  if (from < 0 || (mark < 0 && pieces.slice(at + 1).some((piece) => !isMark(piece)))) return null
  // "“…,” Jane Roe, the keeper of the light, told them": her name stands behind the quotation.
  const between = withoutMarks(pieces.slice(from + 1, at))
  return toHead(between.length > 0 ? between : pieces.slice(at + 1), [])
}

function toHead(words: readonly Piece[], object: readonly Piece[]): Head | null {
  const own = withoutMarks(words)
  const [first, second] = own
  if (!first) return null
  if (first.pos === 'PRON') return { words: own, phrase: { pieces: [first], head: first, at: 0 }, object }
  // "The 62-year-old" has no noun.
  if (first.pos === 'DET' && second?.low.endsWith('-year-old') && !/^(?:NOUN|PROPN)$/.test(own[2]?.pos ?? ''))
    return { words: own, phrase: { pieces: [first, second], head: second, at: 0 }, object }
  const phrase = nounPhrases(own)[0]
  // "Managing director Roe" begins with a verb.
  const opens = phrase && own.slice(0, phrase.at).every((piece) => piece.low.endsWith('ing'))
  return phrase && opens ? { words: own, phrase, object } : null
}
