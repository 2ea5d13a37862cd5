import { overlaps } from '@/lib/model/span'
import type { Mention } from '@/lib/model/types'
import { verbForms } from '@/lib/text/inflect'
import { DENIAL_VERBS } from '@/lib/text/words/cues'
import { isStatementForm, statementAt } from './statement-verbs'
import type { Stripped } from './strip-attribution'
import { isMark, type Piece } from './wording'

/** Fewest words that tell something, and the most beside them that are neither who says it nor that he does: "tells Senate panel". */
const FEWEST = 2
const MOST_BESIDES = 1
const ADDRESSEE = 3

/**
 * "Ferry sinks off the cape: sources", "…, Lund police say", "Police: ferry sinks", "Police say ferry sank": a headline without who says it, who
 * stands before or behind all that is said. Null for anything else, and for what somebody says of himself.
 */
export function tellerOfHeadline(
  pieces: readonly Piece[],
  { role, attribution, stance }: Mention,
): Stripped | null {
  if (role !== 'title' || stance !== 'repeats' || !attribution || attribution.cue.length === 0) return null
  const says = ({ start, end }: Piece) =>
    [...attribution.source, ...attribution.cue].some((span) => overlaps(span, { start, end }))
  const first = pieces.findIndex(says)
  const last = pieces.findLastIndex(says)
  if (first < 0 || !pieces.slice(first, last + 1).every((piece) => isMark(piece) || says(piece))) return null
  const [before, behind] = [pieces.slice(0, first), pieces.slice(last + 1)]
  const closes = count(behind) <= (isTelling(pieces, last) ? ADDRESSEE : MOST_BESIDES)
  const opens = count(before) === 0 && opensStatement(pieces.slice(first, last + 2), behind)
  const told = closes ? withoutEnd(before) : opens ? withoutStart(behind) : null
  return told && count(told) >= FEWEST && !told.some(isOfSelf)
    ? { content: told, source: pieces.slice(first, last + 1) }
    : null
}

/** "Police say", "Police:", and not "Rebels claim (victory)", "Army denies": what follows other verbs needs its own to be a statement. */
function opensStatement(teller: readonly Piece[], told: readonly Piece[]): boolean {
  if (teller.some(({ low }) => DENIES.has(low))) return false
  if (teller.some(({ low }) => /^(?:says?|said|:)$/.test(low))) return true
  return (
    told.some((piece) => piece.pos === 'AUX' || piece.pos === 'VERB') &&
    teller.some(({ low }) => isStatementForm(low))
  )
}

const DENIES = verbForms(DENIAL_VERBS)

/** "(Ex-guard) tells (Senate panel)". */
function isTelling(pieces: readonly Piece[], at: number): boolean {
  return /^(?:tells?|told)$/.test(pieces[at]?.low ?? '') || statementAt(pieces, at) === 'tell'
}

/** "I never took a penny": only with who says it. */
function isOfSelf({ low }: Piece): boolean {
  return /^(?:i|we|my|our|me|us|he|she|his|her|it|they|their)(?:[’']\p{L}+)?$/u.test(low)
}

function count(pieces: readonly Piece[]): number {
  return pieces.filter((piece) => !isMark(piece)).length
}

/** Without the comma, colon or dash that parts it from who says it. */
function withoutEnd(pieces: readonly Piece[]): readonly Piece[] {
  return /^(?:[,:–—-]|--)$/.test(pieces.at(-1)?.text ?? '') ? pieces.slice(0, -1) : pieces
}

function withoutStart(pieces: readonly Piece[]): readonly Piece[] {
  return /^(?:that|:)$/.test(pieces[0]?.low ?? '') ? pieces.slice(1) : pieces
}
