import { finiteVerb, isClause } from './clause'
import type { Piece } from './wording'

/** What somebody is to another: said of the last name of a sentence, it is beside what the sentence claims. */
const KIN = new Set(
  'heir heiress successor son daughter brother sister father mother wife husband widow widower cousin nephew niece grandson granddaughter'.split(
    ' ',
  ),
)

/** A sentence without what its last name is to somebody: "The crew fled to Ana Ruiz[, heir to the mill]". Others as they are. */
export function withoutKin(pieces: readonly Piece[]): readonly Piece[] {
  const comma = pieces.findLastIndex(
    (piece, i) =>
      piece.text === ',' &&
      pieces[i - 1]?.pos === 'PROPN' &&
      KIN.has(pieces[i + 1]?.low ?? '') &&
      /^(?:of|to)$/.test(pieces[i + 2]?.low ?? ''),
  )
  if (comma < 0) return pieces
  const [head, tail] = [pieces.slice(0, comma), pieces.slice(comma + 1)]
  const ends = !tail.some((piece) => piece.text === ',') && finiteVerb(tail) < 0
  // "She is Ana Ruiz, daughter of Emil Lane" says who she is.
  const before = head.findLast((piece) => !/^(?:PROPN|DET|ADJ|NOUN)$/.test(piece.pos))
  const tellsWho = /^(?:is|are|was|were|be|been|'s|’s)$/.test(before?.low ?? '')
  return ends && !tellsWho && isClause(head) ? head : pieces
}
