import { overlaps } from '@/lib/model/span'
import type { Mention } from '@/lib/model/types'
import { ADDRESSEE_VERBS } from '@/lib/text/words/cues'
import { affirmed } from './affirmed'
import { withAntecedent, withOwner, withoutRelative, withVerb } from './asides-worded'
import { isClause } from './clause'
import { dangles } from './complete-fragment'
import { completed } from './completed'
import { corrected } from './corrected'
import { counted } from './counted'
import { behindIn, hangs } from './hanging'
import { withoutSubordinator } from './nearest-clause'
import { withObject } from './object-relative'
import { openPronoun } from './open-pronoun'
import type { StoryReader } from './read-story'
import { MOST_WORDS } from './shorten'
import { type Start, start, withTeller } from './start'
import { statementAt } from './statement-verbs'
import { type Stripped, stripAttribution } from './strip-attribution'
import { tellerIn } from './teller-in'
import { tellerOfHeadline } from './teller-of-headline'
import { toldBesides } from './told-besides'
import { isToldWithoutVerb, toldContent } from './told-content'
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
  const many = counted(own, () => reader.piecesBefore(mention))
  if (many) return [start(many, name === null ? null : { name, words: [] })]
  if (meant) return [start(meant, yes && { name, words: [] }), withTeller(own)]
  const who = tellerIn(around, mention)
  const named = behindTeller(own, who, mention)
  const headed = tellerOfHeadline(named, mention)
  // A headline's verb may not be known as one: with who says it, it only seems to be more of a sentence.
  if (headed) return [start(headed.content, { name, words: headed.source })]
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
  const asTold = content ? start(content.content, { name, words: content.source }) : null
  const toldFirst = asTold !== null && !plain && isToldWithoutVerb(mention)
  const starts = [
    // "The engine failed, the report found": the words alone do not part the two, and so they say who says it.
    ...(toldFirst
      ? [asTold, withTeller(own)]
      : [
          plain
            ? start(plain, null)
            : { ...start(stripped.content, teller), ...(dangling ? { dangling } : {}) },
        ]),
    // "…, selling his boats,” he said" has no more of a sentence than what he said; the whole one may have.
    ...(told && (bare || around.length === own.length) ? [withTeller(named)] : []),
    ...(asTold && !toldFirst ? [asTold] : []),
    ...(relative ? [ofRelative(relative)] : []),
    ...(apposed ? [{ ...start(apposed, null), apposition: true as const }] : []),
    ...(saidThat ? [withTeller(saidThat)] : []),
    ...(besidesThat ? [withTeller(besidesThat)] : []),
    ...(isRetold(own, around, mention) ? [{ ...withTeller(around), widened: true }] : []),
  ]
  const isWhole = bare && clause && !dangling && own === words
  if (isWhole && !hangs(own, behindIn(own, around))) return starts
  return [...starts, ...completed({ own, around, name, teller, told, isWhole, isNamed: apposed !== null })]
}

/** "(The doctor) told him that it was rust": what "it" is, only who was told knows. */
function ofRelative(relative: readonly Piece[]): Start {
  const { content, source } = stripAttribution(relative)
  return source.length > 0 && content[0]?.low === 'it' ? withTeller(relative) : start(content, null)
}

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
  if (behind.source.length === 0) return stripped
  // "As Roe says, S" is S, but "as the storm continued" tells when.
  if (first.low === 'as' && rest.slice(0, NEAR).some(({ low }) => /^continue[sd]$/.test(low))) return stripped
  const from = rest.findIndex((piece) => piece.start === behind.content[0]?.start)
  const opens = first.low === 'as' && rest[from - 1]?.text === ','
  return opens ? behind : { ...behind, content: [first, ...behind.content] }
}

/** So many words and marks hold who says it behind an "as", and his verb. */
const NEAR = 8
