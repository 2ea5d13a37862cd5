import { finiteVerb, TIME } from './clause'
import { isMark, type Piece } from './wording'

/** What nobody has, makes or takes without that it is "to" do something. */
const TO_DO =
  /^(?:effort|attempt|bid|chance|opportunity|ability|inability|decision|plan|failure|refusal|intention|willingness|permission|tendency|readiness|right|time|way|order|duty|reason|need|move)s?$/
/** Behind these what happened stands: "shortly / after", "just / when". */
const JUST = /^(?:shortly|soon|just|even|only|especially|particularly|immediately|moments|long|right|except)$/
const WHEN = /^(?:after|before|when|while|because|as)$/
/** Verbs that say no more than that something was: when or why it was is what the sentence tells. */
const HAPPENS =
  /^(?:happen(?:s|ed)?|occur(?:s|red)?|c[oa]mes?|unfold(?:s|ed)|arises?|arose|erupt(?:s|ed)|beg[ai]ns?|start(?:s|ed))$/
/** A time that a "when" or a "where" tells which one it was. */
const WHICH = /^(?:time|moment|day|stage|point|period|age|era|instance|case)s?$/
const RELATIVE = /^(?:when|where|what|how|why|whether|whom|which|if|because)$/
/** Words like prepositions that may end a clause: "with his hands up / when it sank". */
const PARTICLE = /^(?:up|out|off|over|down|away|back|around|through|along)$/
const NEGATION = /^(?:not|never)$|n't$/
const MODAL = /^(?:will|would|can|could|shall|should|may|might|must|to|did|does|do|ca|wo)(?:n't)?$/

/**
 * Whether words that may be a sentence say next to nothing without what stands behind them: "in an effort / to help", "it happened /
 * while he slept", "he was 20 / when he left", "will not weaken / but strengthen it".
 */
export function awaitsMore(pieces: readonly Piece[], behind: readonly Piece[]): boolean {
  const words = pieces.filter((piece) => !isMark(piece)).slice(-FEW)
  const [last, before] = [words.at(-1), words.at(-2)]
  const [next, second] = behind
  if (!last || !next) return false
  if (next.low === 'to') return awaitsTo(last, before, second)
  // "Close to / where it sank", "unlike / when it sank", "during / or after it".
  // So do "that is / when it sank", "that's / how".
  const links = last.pos === 'ADP' || last.low === 'to' || /^(?:(?:that|it|this)'s|is|was)$/.test(last.low)
  if (links && !PARTICLE.test(last.low) && (RELATIVE.test(next.low) || next.low === 'or')) return true
  if (next.low === 'but') return isPutAgainst(pieces, behind)
  if (!WHEN.test(next.low)) return false
  if (JUST.test(last.low) || HAPPENS.test(last.low)) return true
  return next.low === 'when' && (WHICH.test(last.low) || isAge(last, before) || isDoing(second))
}

/** No more of the last words are looked at. */
const FEW = 5

/** "In order / to sail", "in an effort / to help", "brought an end / to it", "rushed back / to the port"; not "rushed back / to help". */
function awaitsTo(last: Piece, before: Piece | undefined, second: Piece | undefined): boolean {
  if (/^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(second?.pos ?? '')) return /^(?:NOUN|ADV)$/.test(last.pos)
  return TO_DO.test(last.low) && before !== undefined && !TIME.test(before.low)
}

/** "He was 20", "she was just nine months old". */
function isAge(last: Piece, before: Piece | undefined): boolean {
  if (last.low === 'old') return TIME.test(before?.low ?? '')
  return last.pos === 'NUM' && /^(?:is|was|only|just|aged)$/.test(before?.low ?? '')
}

/** "When / selling it": whoever does. */
function isDoing(second: Piece | undefined): boolean {
  return second?.pos === 'VERB' && second.low.endsWith('ing')
}

/** "(It will not weaken) but strengthen them", "(it was no boat) but a ferry": what is so stands behind, without a verb of its own. */
function isPutAgainst(pieces: readonly Piece[], behind: readonly Piece[]): boolean {
  const not = pieces.findLastIndex((piece) => NEGATION.test(piece.low))
  if (not < 0) return false
  const rest = behind.slice(1)
  const verb = rest[0]?.pos === 'VERB' || rest[0]?.pos === 'AUX'
  if (verb) return pieces.slice(Math.max(0, not - 1), not + 1).some(({ low }) => MODAL.test(low))
  const end = rest.findIndex((piece) => isMark(piece))
  return end > 0 && finiteVerb(rest.slice(0, end)) < 0
}
