import type { Piece } from './wording'

export const FINITE_AUXILIARY = new Set(
  'is are was were am has have had do does did will would can could may might must should shall ca wo cannot'.split(
    ' ',
  ),
)
/** Forms that are no verb of a sentence without a "has" or a "was", which would be its verb then. */
const PARTICIPLES = new Set(
  'seen overseen foreseen taken mistaken undertaken given forgiven known shown written driven broken chosen drawn eaten fallen flown forgotten forbidden frozen grown hidden ridden risen shaken spoken stolen sworn thrown torn worn begun gone born proven bitten beaten woken blown overthrown withdrawn'.split(
    ' ',
  ),
)
/** Verbs that somebody does something by ("a boat owned by the town"): no moves, and no changes of a number. */
const DONE_BY =
  /^(?!(?:passed|stopped|walked|rushed|dropped|cycled|strolled|raced|sailed|increased|decreased|jumped|climbed|slipped|surged|plunged|doubled|soared|widened|narrowed|tripled|failed|missed|abided|lived|profited|started|opened|ended|responded|reacted|retaliated)$)(?:\p{L}+ed|built|made|held|shot|sold|bought|caught|taught|told|sent|kept)$/u
/** Words like prepositions that belong to the verb before them: "he gave in". */
const PARTICLES = /^(?:up|out|in|on|off|over|down|away|around|by|through)$/

/** Whether the piece at a place can be the verb of a sentence: no participle, no infinitive, no "-ing". */
export function isFiniteForm(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  if (!piece) return false
  const { low } = piece
  // "Casa do Mar" is a name.
  if (low === 'do' && pieces[at - 1]?.pos === 'PROPN' && pieces[at + 1]?.pos === 'PROPN') return false
  if (FINITE_AUXILIARY.has(low) || low.endsWith("n't")) return true
  if (piece.pos !== 'VERB' || low.endsWith('ing') || low === 'like') return false
  // "A deed dated 9 May".
  if (low === 'dated' && (pieces[at + 1]?.pos === 'NUM' || TIMED.test(pieces[at + 1]?.low ?? '')))
    return false
  if (PARTICIPLES.has(low) || isModifier(pieces, at) || isPassive(pieces, at)) return false
  // "that the boat not be used"
  return !/^(?:to|be|been|being)$/.test(pieces[at - 1]?.low ?? '')
}

const TIMED = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/

/** "The Associated Press", "a battered boat", "his start", "despite calls": what stands there is part of a noun phrase. */
function isModifier(pieces: readonly Piece[], at: number): boolean {
  const [before, piece] = [pieces[at - 1], pieces[at]]
  if (!before || !piece) return false
  if (/^(?:an?|the|his|her|its|their|our|my|your)$/.test(before.low)) return true
  // "He kind of wants it": that "of" has no noun behind it.
  const kind = before.low === 'of' && /^(?:kind|sort)$/.test(pieces[at - 2]?.low ?? '')
  return before.pos === 'ADP' && /[^s]s$/.test(piece.low) && !PARTICLES.test(before.low) && !kind
}

/** "A boat owned by the town": something is done to it. */
function isPassive(pieces: readonly Piece[], at: number): boolean {
  const [piece, by, agent] = [pieces[at], pieces[at + 1], pieces[at + 2]]
  // "Roe began by saying", "he was hit by ten".
  return by?.low === 'by' && DONE_BY.test(piece?.low ?? '') && agent?.pos !== 'VERB'
}
