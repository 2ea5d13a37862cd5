import { overlaps } from '@/lib/model/span'
import type { Mention } from '@/lib/model/types'
import { ADDRESSEE_VERBS } from '@/lib/text/words/cues'
import { affirmed } from './affirmed'
import { withAntecedent, withOwner, withoutRelative, withVerb } from './asides-worded'
import { finiteVerb, isClause } from './clause'
import { behindMain, dangles, goesOnTelling, subjectOf, tells } from './complete-fragment'
import { corrected } from './corrected'
import { firstBehind, hangs } from './hanging'
import { nearestClause, withoutSubordinator } from './nearest-clause'
import { withObject } from './object-relative'
import { openPronoun } from './open-pronoun'
import type { StoryReader } from './read-story'
import type { Teller } from './resolve-pronouns'
import { MOST_WORDS } from './shorten'
import { MOST_PIECES, type Start } from './start'
import { statementAt } from './statement-verbs'
import { type Stripped, stripAttribution } from './strip-attribution'
import { stripTrailing } from './strip-trailing'
import { isTeller, tellerIn } from './teller-in'
import { toldBesides } from './told-besides'
import { toldContent } from './told-content'
import { withoutWhere } from './without-where'
import { countWords, isMark, type Piece, putIn, withoutMarks } from './wording'

/**
 * The words that a sentence of a mention offers which says what the claim says: without and with who says it, and completed from the
 * sentence around where it is a fragment. One at least, the plainest first.
 */
export function saidStarts(
  words: readonly Piece[],
  around: readonly Piece[],
  mention: Mention,
  reader: StoryReader,
): readonly Start[] {
  const own = withoutSubordinator(words, around)
  const name = mention.attribution?.sourceName ?? null
  const yes = affirmed(own)
  const meant = yes ?? corrected(own, () => reader.piecesBefore(mention))
  if (meant) return [start(meant, yes && { name, words: [] }), withTeller(own)]
  const who = tellerIn(around, mention)
  const named = behindTeller(own, who, mention)
  const stripped = stripBehindLink(named)
  const told = stripped.source.length > 0
  const teller = told || name !== null ? { name, words: stripped.source } : null
  const dangling = dangles(stripped.content, around)
  const clause = isClause(withoutMarks(own))
  const bare = told ? isClause(withoutMarks(stripped.content)) : clause
  const plain = withoutWhere(own, around) ?? withOwner(own) ?? withoutRelative(own) ?? withObject(own, around)
  const content = told ? null : toldContent(own, mention, reader)
  const relative = withAntecedent(own, around)
  const apposed = withVerb(own)
  const saidThat = behindVerb(own, around, who, mention)
  const besidesThat = toldBesides(own, who)
  const starts = [
    plain ? start(plain, null) : { ...start(stripped.content, teller), ...(dangling ? { dangling } : {}) },
    // "…, selling his boats,” he said" has no more of a sentence than what he said; the whole one may have.
    ...(told && (bare || around.length === own.length) ? [withTeller(named)] : []),
    ...(content ? [start(content.content, { name, words: content.source })] : []),
    ...(relative ? [start(stripAttribution(relative).content, null)] : []),
    ...(apposed ? [{ ...start(apposed, null), apposition: true as const }] : []),
    ...(saidThat ? [withTeller(saidThat)] : []),
    ...(besidesThat ? [withTeller(besidesThat)] : []),
    ...(isRetold(own, around, mention) ? [{ ...withTeller(around), widened: true }] : []),
  ]
  const isWhole = bare && clause && !dangling && own === words
  if (isWhole && !hangs(own, firstBehind(own, around))) return starts
  return [...starts, ...completed({ own, around, name, teller, told, isWhole, isNamed: apposed !== null })]
}

function start(pieces: readonly Piece[], teller: Teller | null): Start {
  return { pieces, teller, attributed: false, widened: false }
}

/** Words that name their source themselves. */
function withTeller(pieces: readonly Piece[]): Start {
  return { pieces, teller: null, attributed: true, widened: false }
}

type Fragment = {
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
function completed({ own, around, name, teller, told, isWhole, isNamed }: Fragment): readonly Start[] {
  const verb = own.findIndex((piece) => !isMark(piece) && piece.pos !== 'CCONJ')
  const besides = verb > 0 && tells(own, verb)
  const place = own[verb]
  // "… and recommended that it be shut": who is known to have told it stands for the subject, unless he only frames it.
  const goesOn = besides && !told && isTeller(name) && goesOnTelling(own, around)
  const known =
    goesOn && name !== null && place ? [putIn(name, { ...place, gap: false }), ...own.slice(verb)] : null
  const subject = isWhole ? null : (known ?? byTeller(own, around) ?? subjectOf(own, around))
  const bare = subject && stripAttribution(subject)
  const stripped = stripAttribution(around)
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
function byTeller(own: readonly Piece[], around: readonly Piece[]): readonly Piece[] | null {
  const { content, source } = stripAttribution(around)
  const from = own.findIndex((piece) => !isMark(piece) && piece.pos !== 'CCONJ')
  const verb = own[from]
  if (source.length === 0 || !verb || finiteVerb(source) >= 0 || holdsMost(content, own)) return null
  if (!/^(?:AUX|VERB)$/.test(verb.pos) || verb.low.endsWith('ing')) return null
  return [...source, { ...verb, gap: true }, ...own.slice(from + 1)]
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

/** "and said he was tired": behind the name of who said it, where the words begin with the verb. */
function behindTeller(own: readonly Piece[], name: string | null, mention: Mention): readonly Piece[] {
  const from = own.findIndex((piece) => !isMark(piece) && piece.pos !== 'CCONJ')
  const verb = own[from]
  if (!verb || name === null || /^(?:it|he|she|they|we|i)$/i.test(name)) return own
  if (statementAt(own, from) === null || verb.low.endsWith('ing')) return own
  // "… and promised it, according to Roe": it is another who promised.
  if (!mention.attribution?.cue.some((span) => overlaps(span, verb))) return own
  return [putIn(name, { ...verb, gap: false }), { ...verb, gap: true }, ...own.slice(from + 1)]
}

/** "and that he was tired", behind "Roe said he was ill": behind who said it, and the verb. Null for any other beginning, and where "he" is explained. */
function behindVerb(
  own: readonly Piece[],
  around: readonly Piece[],
  name: string | null,
  mention: Mention,
): readonly Piece[] | null {
  const that = own[1]
  if (own[0]?.pos !== 'CCONJ' || that?.low !== 'that' || name === null || openPronoun(own) < 0) return null
  const at = around.findLastIndex(
    (piece) => piece.start < that.start && mention.attribution?.cue.some((span) => overlaps(span, piece)),
  )
  const cue = around[at]
  const lemma = statementAt(around, at)
  // "Told", "reminded" need whom.
  if (!cue || lemma === null || ADDRESSEE_VERBS.has(lemma) || cue.low.endsWith('ing')) return null
  return [
    putIn(name, { ...that, gap: false }),
    { ...cue, gap: true },
    { ...that, gap: true },
    ...own.slice(2),
  ]
}

/** "(The cook said there was a leak) but he could not say where": who "he" is, the words before tell, which name who tells it. */
function isRetold(own: readonly Piece[], around: readonly Piece[], { attribution }: Mention): boolean {
  if (attribution === null || openPronoun(own) < 0 || countWords(around) > MOST_WORDS) return false
  const tells = (pieces: readonly Piece[]) =>
    attribution.cue.some((cue) => pieces.some((piece) => overlaps(cue, piece)))
  return tells(around) && !tells(own)
}

/** Takes the attribution off, also behind an "and" or "because", which stays. */
function stripBehindLink(own: readonly Piece[]): Stripped {
  const stripped = stripAttribution(own)
  const [first, ...rest] = own
  if (stripped.source.length > 0 || !first || !/^(?:and|but|or|because|as|since|while)$/.test(first.low))
    return stripped
  const behind = stripAttribution(rest)
  return behind.source.length > 0 ? { ...behind, content: [first, ...behind.content] } : stripped
}
