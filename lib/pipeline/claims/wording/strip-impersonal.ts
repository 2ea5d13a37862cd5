import { isClause } from './clause'
import type { Stripped } from './strip-attribution'
import { type Piece, withoutMarks } from './wording'

const BE = /^(?:is|was|been|'s)$/
const BETWEEN =
  /^(?:has|had|have|is|was|been|being|also|now|widely|generally|since|later|then|already|even|further)$/
/** "It is believed", with "that" or without. */
const TOLD =
  /^(?:believed|known|rumou?red|suggested|reported|claimed|alleged|thought|understood|said|estimated|assumed)$/
/** "It has emerged", "it turned out". */
const BECAME_KNOWN = /^(?:emerged|emerges|transpired|transpires)$/
const MOST_BEFORE = 7

/**
 * "It is also believed that S", "It has emerged that S", "It turned out S": S, which nobody is named for. Null for any other words,
 * and for what is not believed, or not known.
 */
export function stripImpersonal(pieces: readonly Piece[]): Stripped | null {
  const first = pieces[0]?.low ?? ''
  if (!/^it(?:'s)?$/.test(first)) return null
  const verb = pieces.findIndex((piece, i) => i > 0 && !BETWEEN.test(piece.low))
  if (verb < 1 || verb > MOST_BEFORE) return null
  const low = pieces[verb]?.low ?? ''
  const passive = first === "it's" || pieces.slice(0, verb).some((piece) => BE.test(piece.low))
  const out = /^turn(?:s|ed)$/.test(low) && pieces[verb + 1]?.low === 'out'
  if (!((passive && TOLD.test(low)) || BECAME_KNOWN.test(low) || out)) return null
  const from = out ? verb + 2 : verb + 1
  const content = withoutMarks(pieces.slice(pieces[from]?.low === 'that' ? from + 1 : from))
  return isClause(content) && !/^(?:to|by|in|at|from|of)$/.test(content[0]?.low ?? '')
    ? { content, source: [] }
    : null
}
