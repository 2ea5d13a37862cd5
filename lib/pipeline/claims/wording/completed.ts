import { finiteVerb } from './clause'
import { behindMain, goesOnTelling, subjectOf, tells } from './complete-fragment'
import { nearestClause } from './nearest-clause'
import { isMany } from './open-pronoun'
import type { Teller } from './resolve-pronouns'
import { MOST_PIECES, type Start, start, withTeller } from './start'
import { statementAt } from './statement-verbs'
import { type Stripped, stripAttribution } from './strip-attribution'
import { stripTrailing } from './strip-trailing'
import { isTeller } from './teller-in'
import { isMark, type Piece, putIn } from './wording'

export type Fragment = {
  readonly own: readonly Piece[]
  readonly around: readonly Piece[]
  readonly name: string | null
  readonly teller: Teller | null
  /** Its words say who tells it. */
  readonly told: boolean
  readonly isWhole: boolean
  /** It could be made a sentence that says who somebody is. */
  readonly isNamed: boolean
}

/** A fragment with what it lacks from its sentence: its subject, the clause that it hangs on, or all of it. */
export function completed({ own, around, name, teller, told, isWhole, isNamed }: Fragment): readonly Start[] {
  const verb = own.findIndex((piece) => !isMark(piece) && piece.pos !== 'CCONJ')
  const besides = verb > 0 && tells(own, verb)
  const place = own[verb]
  // "… and recommended that it be shut": who is known to have told it stands for the subject, unless he only frames it.
  const goesOn = besides && !told && isTeller(name) && goesOnTelling(own, around)
  const known =
    goesOn && name !== null && place ? [putIn(name, { ...place, gap: false }), ...own.slice(verb)] : null
  const stripped = stripAttribution(around)
  const subject = isWhole
    ? null
    : (known ?? byTeller(own, stripped) ?? subjectOf(own, around) ?? subjectTold(own, stripped))
  const bare = subject && stripAttribution(subject)
  // "She confirmed that it sank and gave its name": who told it does the rest too. "S, the paper reports, having got the tape" as well.
  const ofTeller = stripped.source.length > 0 && hangsOnTeller(own, around)
  const sentence = ofTeller ? around : stripped.content
  const main = ofTeller ? null : behindMain(own, sentence)
  const more = !isNamed && !besides && around.length > own.length && around.length < MOST_PIECES
  // "(After the storm,) the port told the crew that it had sunk": what is told is not what the fragment stands with.
  const whole = ofTeller || !holdsMost(sentence, own)
  const near = more ? nearestClause(own, around) : null
  return [
    ...(bare ? [start(bare.content, { name, words: bare.source })] : []),
    ...(main ? [start(stripTrailing(main)?.content ?? main, teller)] : []),
    ...(more && whole ? [withTeller(around)] : []),
    ...(more && !ofTeller ? [start(sentence, teller)] : []),
    ...(near ? [start(stripTrailing(near)?.content ?? near, teller)] : []),
    // "The captain explained that": what he explained may be no clause of its own.
    ...(isWhole && around.length < MOST_PIECES ? [withTeller(around)] : []),
  ].map((one) => ({ ...one, widened: true }))
}

/** "(The cook, Ada Roe, said there was a leak) but could not say where": with who told what stands before it. Null where that is told too. */
function byTeller(own: readonly Piece[], { content, source }: Stripped): readonly Piece[] | null {
  const from = own.findIndex((piece) => !isMark(piece) && piece.pos !== 'CCONJ')
  const verb = own[from]
  if (source.length === 0 || !verb || finiteVerb(source) >= 0 || holdsMost(content, own)) return null
  if (!/^(?:AUX|VERB)$/.test(verb.pos) || verb.low.endsWith('ing')) return null
  return [...source, { ...verb, gap: true }, ...own.slice(from + 1)]
}

/** "(She said the port had paid them) and has closed the pier": the subject of what is told, where a "has" tells that it goes on. */
function subjectTold(own: readonly Piece[], { content, source }: Stripped): readonly Piece[] | null {
  const verb = own.find((piece) => !isMark(piece) && piece.pos !== 'CCONJ')
  if (source.length === 0 || verb?.pos !== 'AUX') return null
  const found = subjectOf(own, content)
  const noun = found?.slice(0, Math.max(0, finiteVerb(found))).findLast((piece) => piece.pos === 'NOUN')
  // "The guild … and have yet to see it": that is who told it.
  return /^(?:have|are|were)$/.test(verb.low) && noun && !isMany(noun.low) ? null : found
}

/** Whether at least half of some words are among those of a sentence. */
function holdsMost(sentence: readonly Piece[], own: readonly Piece[]): boolean {
  const places = new Set(sentence.map((piece) => piece.start))
  const words = own.filter((piece) => !isMark(piece))
  return words.filter((piece) => places.has(piece.start)).length * 2 >= words.length
}

/** Whether a fragment begins with a verb of its own that may be done by whoever tells what stands before it. */
function hangsOnTeller(own: readonly Piece[], around: readonly Piece[]): boolean {
  const words = own.filter((piece) => !isMark(piece))
  const [first, second] = words
  const end = around.findIndex((piece) => piece.start === own[0]?.start)
  if (first?.pos === 'CCONJ') return second?.pos === 'VERB' && !second.low.endsWith('ing')
  const near = around.slice(Math.max(0, end - NEAR), Math.max(0, end))
  return first?.pos === 'VERB' && near.some((_, i) => statementAt(near, i) !== null)
}

/** So many words and marks before a participle may hold who tells it: "…, the paper reports, having got the tape". */
const NEAR = 6
