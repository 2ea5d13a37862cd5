import { contains, overlap } from '@/lib/model/span'
import type { Mention } from '@/lib/model/types'
import { ORGANISATION_NOUNS } from '@/lib/text/words/people'
import { sentenceEnds } from '../../sentences/sentence-ends'
import { affirmed } from './affirmed'
import { isClause } from './clause'
import {
  behindMain,
  dangles,
  goesOnTelling,
  subjectOf,
  tells,
  withAntecedent,
  withoutRelative,
  withVerb,
} from './complete-fragment'
import { corrected, wrongBefore } from './corrected'
import { firstBehind, hangs } from './hanging'
import { isMany, isRole } from './open-pronoun'
import { deniedDeed, positiveForm } from './positive-form'
import type { StoryReader } from './read-story'
import type { Teller } from './resolve-pronouns'
import { statementLemma } from './statement-verbs'
import { type Stripped, stripAttribution } from './strip-attribution'
import { stripTrailing } from './strip-trailing'
import { toldBesides } from './told-besides'
import { withoutWhere } from './without-where'
import { countWords, isMark, keep, lineOf, type Piece, putIn, withoutMarks } from './wording'

/** Words of an article from which a wording may be made. */
export type Start = {
  readonly pieces: readonly Piece[]
  /** Who tells it; null in the outlet's own voice, and where the words name their source themselves. */
  readonly teller: Teller | null
  readonly attributed: boolean
  readonly widened: boolean
  /** What a denial denies: nobody says it. */
  readonly positive?: true
  /** Opens with a participle whose subject stands before it in its sentence. */
  readonly dangling?: true
  /** Says only who or what somebody is. */
  readonly apposition?: true
}

/** The words that a mention offers: of each of its sentences, without and with who says it, completed where it is a fragment. */
export function startWordings(mention: Mention, reader: StoryReader): readonly Start[] {
  const around = reader.piecesAround(mention)
  const own = within(around.filter((piece) => contains(mention.span, piece)))
  return sentencesOf(own, reader.textOf(mention)).flatMap((part) =>
    mention.stance === 'disputes' ? denied(part, around, mention) : said(part, around, mention, reader),
  )
}

/** "(told) the Post it was sold": who was told is no part of what is said. */
function withoutAddressee(content: readonly Piece[]): readonly Piece[] {
  // "(said) only that it was sold"
  if (/^(?:only|just|simply|merely)$/.test(content[0]?.low ?? '') && content[1]?.low === 'that')
    return content.slice(2)
  const from = /^the$/i.test(content[0]?.text ?? '') ? 1 : 0
  const to = content.findIndex((piece, i) => i >= from && piece.pos !== 'PROPN')
  const goesOn = /^(?:that|it|he|she|they|there|we|i)(?:'\w+)?$/.test(content[to]?.low ?? '')
  return to > from && goesOn ? content.slice(to) : content
}

/** No more than this is looked at, in words and marks and in UTF-16 units: a wording has thirty words. */
const MOST_PIECES = 150
const MOST_UNITS = 1500

function within(pieces: readonly Piece[]): readonly Piece[] {
  const start = pieces[0]?.start ?? 0
  return pieces.slice(0, MOST_PIECES).filter((piece) => piece.end - start <= MOST_UNITS)
}

/** The sentences that the pieces hold, those of a word or two left out where there are others. */
function sentencesOf(pieces: readonly Piece[], text: string): readonly (readonly Piece[])[] {
  const first = pieces[0]
  const last = pieces.at(-1)
  if (!first || !last) return []
  const own = text.slice(first.start, last.end)
  if (!mayEndWithin(own)) return [pieces]
  const ends = sentenceEnds(own).map((end) => end + first.start)
  if (ends.length === 1) return [pieces]
  const parts = ends.map((end, i) =>
    pieces.filter((p) => p.start >= (ends[i - 1] ?? first.start) && p.start < end),
  )
  const long = parts.filter((part) => countWords(part) > 2)
  return long.length === 0 ? [pieces] : long
}

/** Whether a text has a mark that may end a sentence before its own end: most mentions are of one sentence. */
export function mayEndWithin(text: string): boolean {
  return /[.!?…]["”’')\]»]*\s/.test(text)
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

/** What a denial denies where it can be cut out, and the denial as it was said. */
function denied(own: readonly Piece[], around: readonly Piece[], mention: Mention): readonly Start[] {
  const bare = stripAttribution(own).content
  // "…, and not borne out by anything" says in the first half of its sentence what is denied.
  const whole = around.length < MOST_PIECES && !isClause(withoutMarks(bare))
  const name = mention.attribution?.sourceName ?? null
  const positive =
    deniedDeed(own, tellerIn(around, mention)) ??
    wrongBefore(own) ??
    positiveForm(own) ??
    positiveForm(bare) ??
    (whole ? positiveForm(around) : null)
  const teller = { name, words: [] }
  return [
    ...(positive
      ? [{ pieces: positive, teller, attributed: false, widened: false, positive: true as const }]
      : []),
    { pieces: withoutRelative(own) ?? own, teller: null, attributed: true, widened: true },
    ...(around.length > own.length && around.length < MOST_PIECES && !isClause(withoutMarks(own))
      ? [{ pieces: around, teller: null, attributed: true, widened: true }]
      : []),
  ]
}

/**
 * Who tells it, as the sentence has it: "the mayor" where the story takes somebody for him, the name for "he", and the full name for
 * its last word.
 */
function tellerIn(around: readonly Piece[], mention: Mention): string | null {
  const name = mention.attribution?.sourceName ?? null
  const spans = mention.attribution?.source ?? []
  const words = around.filter((piece) => spans.some((span) => overlap(span, piece) > 0))
  const said = lineOf(words)
  if (name === null || words.length === 0 || words.length > 9) return name
  const alone = words.length === 1 && (words[0]?.pos === 'PRON' || words[0]?.pos === 'PROPN')
  return alone || words.at(-1)?.text === name.split(' ').at(-1) ? name : said
}

/** "(Told) the crew not to wait": what somebody is told to do. */
function isInfinitive(content: readonly Piece[]): boolean {
  const words = content.filter((piece) => !isMark(piece)).slice(0, 6)
  const verb = words.findIndex((piece) => /^(?:VERB|AUX)$/.test(piece.pos))
  return verb > 1 && words[verb - 1]?.low === 'to' && /^(?:not|never)$/.test(words[verb - 2]?.low ?? '')
}

/** "The attack showed that S and called for T": an attack calls for nothing; who is named does, somebody in an office, and several. */
function isTeller(name: string | null): boolean {
  const words = name?.split(/\s+/) ?? []
  if (!/^(?:the|an?|this|that|its?)$/i.test(words[0] ?? '')) return words.length > 0
  return words.some(
    (word, i) =>
      (i > 0 && /^\p{Lu}/u.test(word)) || isRole(word) || isMany(word) || ORGANISATION_NOUNS.has(word),
  )
}

/** The words that the mention's source is said to have said; none where the verb is not one of saying. */
function contentIn(own: readonly Piece[], mention: Mention, reader: StoryReader): readonly Piece[] {
  const cue = mention.attribution?.cueText?.toLowerCase().split(' ') ?? []
  const says = cue.length === 0 || cue.some((word, i) => statementLemma(word, cue[i - 1]) !== null)
  const spans = says ? reader.contentOf(mention) : []
  return spans.length === 0 ? [] : keep(own, (piece) => spans.some((span) => overlap(span, piece) > 0))
}

function said(
  own: readonly Piece[],
  around: readonly Piece[],
  mention: Mention,
  reader: StoryReader,
): readonly Start[] {
  const name = mention.attribution?.sourceName ?? null
  const stripped = stripBehindLink(own)
  const told = stripped.source.length > 0
  const teller = told || name !== null ? { name, words: stripped.source } : null
  const dangling = dangles(stripped.content, around)
  const starts: Start[] = [
    {
      pieces: stripped.content,
      teller,
      attributed: false,
      widened: false,
      ...(dangling ? { dangling } : {}),
    },
  ]
  const clause = isClause(withoutMarks(own))
  const bare = told ? isClause(withoutMarks(stripped.content)) : clause
  const whole = bare && clause && !dangling
  // "…, selling his boats,” he said" has no more of a sentence than what he said; the whole one may have.
  if (told && (bare || around.length === own.length))
    starts.push({ pieces: own, teller: null, attributed: true, widened: false })
  const content = told ? [] : contentIn(own, mention, reader)
  if (
    !isInfinitive(content) &&
    content.length > 0 &&
    content.length < own.length &&
    isClause(content.filter((p) => !isMark(p)))
  ) {
    const inner = stripAttribution(withoutAddressee(content))
    starts.push({
      pieces: inner.content,
      teller: { name, words: inner.source },
      attributed: false,
      widened: false,
    })
  }
  const relative = withAntecedent(own, around)
  if (relative)
    starts.push({
      pieces: stripAttribution(relative).content,
      teller: null,
      attributed: false,
      widened: false,
    })
  const plain = withoutRelative(own)
  if (plain) starts[0] = { pieces: plain, teller: null, attributed: false, widened: false }
  const named = withVerb(own)
  if (named) starts.push({ pieces: named, teller: null, attributed: false, widened: false, apposition: true })
  const there = withoutWhere(own, around)
  if (there) starts[0] = { pieces: there, teller: null, attributed: false, widened: false }
  const yes = affirmed(own)
  const meant = yes ?? corrected(own, reader.piecesBefore(mention))
  if (meant) {
    const first = { pieces: meant, teller: yes && { name, words: [] }, attributed: false, widened: false }
    return [first, { pieces: own, teller: null, attributed: true, widened: false }]
  }
  const besidesThat = toldBesides(own, tellerIn(around, mention))
  if (besidesThat) starts.push({ pieces: besidesThat, teller: null, attributed: true, widened: false })
  const cut = hangs(own, firstBehind(own, around))
  if (whole && !cut) return starts
  const verb = own.findIndex((piece) => !isMark(piece) && piece.pos !== 'CCONJ')
  const besides = verb > 0 && tells(own, verb)
  const place = own[verb]
  // "… and recommended that it be shut": who is known to have told it stands for the subject, unless he only frames it.
  const goesOn = besides && !told && isTeller(name) && goesOnTelling(own, around)
  const known =
    goesOn && name !== null && place ? [putIn(name, { ...place, gap: false }), ...own.slice(verb)] : null
  const subject = whole ? null : (known ?? subjectOf(own, around))
  if (subject) {
    const bare = stripAttribution(subject)
    const teller = { name, words: bare.source }
    starts.push({ pieces: bare.content, teller, attributed: false, widened: true })
  }
  const main = behindMain(own, stripAttribution(around).content)
  if (main)
    starts.push({ pieces: stripTrailing(main)?.content ?? main, teller, attributed: false, widened: true })
  if (!named && !besides && around.length > own.length && around.length < MOST_PIECES)
    starts.push({ pieces: stripAttribution(around).content, teller, attributed: false, widened: true })
  // "The captain explained that": what he explained may be no clause of its own.
  if (cut && whole && around.length < MOST_PIECES)
    starts.push({ pieces: around, teller: null, attributed: true, widened: true })
  return starts
}
