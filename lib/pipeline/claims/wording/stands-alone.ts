import { hasMainBehindComma, isClause } from './clause'
import { isStatementForm, statementAt } from './statement-verbs'
import { isMark, type Piece } from './wording'

/** What stands behind the first word is a clause, and no other clause follows it that it depends on. */
export function standsAlone(words: readonly Piece[]): boolean {
  const rest = words.slice(1)
  // "As soon as he left, …" is no "as".
  if (words[0]?.low === 'as' && rest.slice(1, 4).some((piece) => piece.low === 'as')) return false
  if (words[0]?.low === 'that' && !/^(?:DET|PRON|PROPN|NUM)$/.test(rest[0]?.pos ?? '')) return false
  // "While the owners, backed by the port": a fragment with or without its "while".
  const fragment =
    /^(?:while|whereas|although|though)$/.test(words[0]?.low ?? '') && !hasMainBehindComma(rest)
  if (!isClause(rest)) return fragment && /^(?:DET|PROPN)$/.test(rest[0]?.pos ?? '')
  // "After the storm, the ferry sank", "After selling it": nobody does anything before the comma.
  const phrase = /ing$/.test(rest[0]?.low ?? '') || !(isClause(untilComma(rest)) || hasAside(rest))
  if (/^(?:after|once|since|as)$/.test(words[0]?.low ?? '') && phrase) return false
  // "While the port was shut, many report finding rust": a verb may be taken for a noun.
  if (words[0]?.low !== 'that' && opensAnother(rest)) return false
  // "Though the owners, two brothers, had left": what stands before the last comma is no clause.
  const another = (piece: Piece, i: number) =>
    piece.text === ',' && isClause(rest.slice(i + 1)) && isClause(rest.slice(0, i))
  return !rest.some(another) && !rest.some((_, i) => startsAnother(rest, i))
}

/** Things with a verb between the first comma and the next, or the end: hardly an aside. */
export function opensAnother(rest: readonly Piece[]): boolean {
  const comma = rest.findIndex((piece) => piece.text === ',')
  // "While, in the north, the mast broke": a phrase.
  if (comma < 3 || rest[0]?.pos === 'ADP') return false
  const next = untilComma(rest.slice(comma + 1))
  // "It's clear", "there’s no rust"
  if (/^(?:it|there|he|she|they|we|i)['’](?:s|re|ve|d|ll)$/.test(next[0]?.low ?? ''))
    return !/^it\b/.test(rest[0]?.low ?? '')
  const verb = next.findIndex((piece) => /^(?:AUX|VERB)$/.test(piece.pos))
  // "…, the Gazette reports"
  if (next.slice(verb + 1).every((piece) => isMark(piece) || isStatementForm(piece.low))) return false
  const things =
    verb > 0 && /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(next[0]?.pos ?? '') && !next[0]?.low.endsWith('ed')
  return things && !next.slice(0, verb).some((piece) => /^(?:who|which|that|whose|ADP)$/.test(piece.low))
}

/** "(As) he left the court / he was asked why": the sentence itself begins, without a comma. */
export function startsAnother(pieces: readonly Piece[], i: number): boolean {
  const before = pieces[i - 1]
  const alone = SUBJECT.test(pieces[i]?.low ?? '') && /^(?:AUX|VERB)$/.test(pieces[i + 1]?.pos ?? '')
  if (i < 2 || !(alone || opensSubject(pieces, i))) return false
  const ends = /^(?:NOUN|PROPN|VERB|ADJ|ADV|NUM)$/.test(before?.pos ?? '') || OUT.test(before?.low ?? '')
  if (!ends || statementAt(pieces, i - 1) !== null) return false
  return isClause(pieces.slice(0, i)) && isClause(pieces.slice(i))
}

/** "(When Roe was away) no land was sold": a short subject with its verb, behind words that hold a verb and tell nothing. */
function opensSubject(pieces: readonly Piece[], i: number): boolean {
  const first = pieces[i]
  const opens = first?.pos === 'DET' || /^(?:my|our|his|her|its|their|no)$/.test(first?.low ?? '')
  if (!opens) return false
  const verb = pieces.findIndex((piece, k) => k > i + 1 && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(piece.pos))
  if (verb < 0 || verb > i + 5 || !/^(?:AUX|VERB)$/.test(pieces[verb]?.pos ?? '')) return false
  const head = pieces.slice(0, i)
  return !head.some((_, k) => statementAt(head, k) !== null)
}

const OUT = /^(?:out|up|down|over|away|off)$/
const SUBJECT = /^(?:i|we|he|she|it|they|there|nobody|nothing|somebody|someone|everybody|everyone)$/

/** "The owner, a retired captain, sold the ferry": what stands between the first commas stands beside the subject. */
function hasAside(pieces: readonly Piece[]): boolean {
  const [, second] = pieces.flatMap((piece, i) => (piece.text === ',' ? [i] : []))
  const verb = second === undefined ? undefined : pieces[second + 1]
  return verb !== undefined && /^(?:VERB|AUX)$/.test(verb.pos) && !/ing$/.test(verb.low)
}

function untilComma(pieces: readonly Piece[]): readonly Piece[] {
  const comma = pieces.findIndex((piece) => piece.text === ',')
  return comma < 0 ? pieces : pieces.slice(0, comma)
}
