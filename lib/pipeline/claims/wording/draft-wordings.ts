import { contains, overlap } from '@/lib/model/span'
import type { Mention } from '@/lib/model/types'
import { sentenceEnds } from '../../sentences/sentence-ends'
import { finiteVerb, isClause } from './clause'
import { dropLeadWords } from './lead-words'
import { balance } from './marks'
import { positiveForm } from './positive-form'
import type { StoryReader } from './read-story'
import { openPronoun, resolvePronoun, type Teller } from './resolve-pronouns'
import { type Draft, isFirstPerson } from './score-wording'
import { MOST_WORDS, shorten } from './shorten'
import { statementLemma, stripAttribution } from './strip-attribution'
import { countWords, isMark, type Piece, piecesOf, putIn } from './wording'

type Start = {
  readonly pieces: readonly Piece[]
  /** Who tells it; null in the outlet's own voice, and where the words name their source themselves. */
  readonly teller: Teller | null
  readonly attributed: boolean
  readonly widened: boolean
  /** What a denial denies: nobody says it. */
  readonly positive?: true
}

/** The ways to word a claim after one of its mentions, best and worst alike; none where no word is left. */
export function draftWordings(mention: Mention, reader: StoryReader): readonly Draft[] {
  const around = piecesOf(reader.tokensOf(mention))
  const inside = (piece: Piece) => contains(mention.span, piece)
  const own = around.filter(inside)
  const starts = sentencesOf(own, reader.textOf(mention)).flatMap((part) =>
    mention.stance === 'disputes' ? denied(part, mention) : said(part, around, mention, reader),
  )
  return starts.flatMap((start) => draft(start, mention, reader))
}

/** The sentences that the pieces hold, those of a word or two left out where there are others. */
function sentencesOf(pieces: readonly Piece[], text: string): readonly (readonly Piece[])[] {
  const first = pieces[0]
  const last = pieces.at(-1)
  if (!first || !last) return []
  const ends = sentenceEnds(text.slice(first.start, last.end)).map((end) => end + first.start)
  const parts = ends.map((end, i) =>
    pieces.filter((p) => p.start >= (ends[i - 1] ?? first.start) && p.start < end),
  )
  const long = parts.filter((part) => countWords(part) > 2)
  return long.length === 0 ? [pieces] : long
}

/** What a denial denies where it can be cut out, and the denial as it was said. */
function denied(own: readonly Piece[], mention: Mention): readonly Start[] {
  const bare = stripAttribution(own).content
  const positive = positiveForm(own) ?? positiveForm(bare)
  const teller = { name: mention.attribution?.sourceName ?? null, words: [] }
  return [
    ...(positive
      ? [{ pieces: positive, teller, attributed: false, widened: false, positive: true as const }]
      : []),
    { pieces: own, teller: null, attributed: true, widened: true },
  ]
}

function said(
  own: readonly Piece[],
  around: readonly Piece[],
  mention: Mention,
  reader: StoryReader,
): readonly Start[] {
  const name = mention.attribution?.sourceName ?? null
  const stripped = stripAttribution(own)
  const told = stripped.source.length > 0
  const teller = told || name !== null ? { name, words: stripped.source } : null
  const starts: Start[] = [{ pieces: stripped.content, teller, attributed: false, widened: false }]
  if (told) starts.push({ pieces: own, teller: null, attributed: true, widened: false })
  const content = own.filter((piece) => reader.contentOf(mention).some((span) => overlap(span, piece) > 0))
  const cue = mention.attribution?.cueText?.toLowerCase().split(' ') ?? []
  const says = cue.length === 0 || cue.some((word, i) => statementLemma(word, cue[i - 1]) !== null)
  if (
    says &&
    content.length > 0 &&
    content.length < own.length &&
    isClause(content.filter((p) => !isMark(p)))
  ) {
    const inner = stripAttribution(content)
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
  if (isClause(own.filter((piece) => !isMark(piece)))) return starts
  const plain = withoutRelative(own)
  if (plain) starts.push({ pieces: plain, teller: null, attributed: false, widened: false })
  const subject = subjectOf(own, around)
  if (subject) starts.push({ pieces: [...subject, ...own], teller: null, attributed: false, widened: true })
  if (around.length > own.length && around.length < 60)
    starts.push({ pieces: stripAttribution(around).content, teller, attributed: false, widened: true })
  return starts
}

/** "Russia, which has backed them" and nothing more: the same without the relative pronoun. */
function withoutRelative(own: readonly Piece[]): readonly Piece[] | null {
  const at = own.findIndex(
    (piece, i) =>
      i > 0 && (/^(?:who|which)$/.test(piece.low) || (piece.low === 'that' && own[i + 1]?.pos === 'AUX')),
  )
  if (at < 0 || own[0]?.pos === 'VERB') return null
  const from = isMark(own[at - 1]) ? at - 1 : at
  const plain = [...own.slice(0, from), ...own.slice(at + 1)]
  return finiteVerb(own.slice(0, from)) < 0 && isClause(plain) ? plain : null
}

/** "…, which is a voluntary plan": the noun before it in the place of the relative pronoun. */
function withAntecedent(own: readonly Piece[], around: readonly Piece[]): readonly Piece[] | null {
  const first = own[0]
  const word = /^(?:who|which|whose)$/.exec(first?.low ?? '')?.[0]
  if (!first || word === undefined) return null
  let to = around.findIndex((piece) => piece.start === first.start)
  if (isMark(around[to - 1])) to--
  let from = to
  while (
    from > 0 &&
    around[from]?.pos !== 'DET' &&
    (NOUN_PHRASE.has(around[from - 1]?.pos ?? 'X') || around[from - 1]?.low === 'of')
  )
    from--
  const noun = around.slice(from, to)
  if (noun.length === 0 || noun.length > 8 || !/^(?:NOUN|PROPN)$/.test(noun.at(-1)?.pos ?? '')) return null
  const owner = noun.at(-1)
  const whose =
    word === 'whose' && owner ? [putIn(`${owner.text}’${/s$/.test(owner.text) ? '' : 's'}`, owner)] : null
  return [...(whose ? [...noun.slice(0, -1), ...whose] : noun), ...own.slice(1)]
}

const NOUN_PHRASE = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM'])

/** "… and told them to stop": the subject of the sentence, where the mention begins with its second verb. */
function subjectOf(own: readonly Piece[], around: readonly Piece[]): readonly Piece[] | null {
  const first = own.find((piece) => !isMark(piece))
  if (!first || !/^(?:VERB|AUX)$/.test(first.pos) || /ing$/.test(first.low)) return null
  const verb = finiteVerb(around)
  const subject = around.slice(0, verb)
  const plain =
    verb > 0 && verb <= 8 && !subject.some((p) => isMark(p)) && (around[verb]?.start ?? 0) < first.start
  return plain ? subject : null
}

function draft(start: Start, mention: Mention, reader: StoryReader): readonly Draft[] {
  const first = start.pieces.find((piece) => !/^[,;:—–-]+$/.test(piece.text))
  const spoken = !start.attributed && /^["“]$/.test(first?.text ?? '')
  const balanced = balance(dropLeadWords(start.pieces))
  const trimmed = trimEnds(dropLeadWords(balanced))
  if (trimmed.length === 0) return []
  const place = reader.placeOf(mention)
  const named = resolvePronoun(trimmed, place, spoken ? null : start.teller)
  const short = balance(shorten(named))
  const shape = {
    title: mention.role === 'title',
    attributed: start.attributed,
    widened: start.widened,
    cut: short.length < named.length,
    question: start.pieces.some((piece) => piece.text === '?'),
  }
  const plain: Draft = { ...shape, pieces: short, spoken, spokenByName: false }
  const quoted = place.inQuote(short[0]?.start ?? 0)
  // Literal words only: those of the source inside quotation marks or in the first person, else those of the outlet.
  const source = quoted || isFirstPerson(short) ? mention.attribution : null
  const speaker = source || quoted ? nameOnly(source?.sourceName ?? null) : reader.outletOf(mention)
  const needsName = isFirstPerson(short) || openPronoun(short) >= 0
  if (
    start.attributed ||
    start.positive ||
    !needsName ||
    speaker === null ||
    !isSpeaker(speaker) ||
    !isClause(short)
  )
    return [plain]
  const words = balance(shorten(named, MOST_WORDS - speaker.split(/\s+/).length))
  return [plain, { ...shape, pieces: spokenBy(speaker, words), spoken: false, spokenByName: true }]
}

/** `Jane Roe: “We did not sell it”`; quotation marks inside become single ones. */
function spokenBy(speaker: string, pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces[0]
  const last = pieces.at(-1)
  if (!first || !last) return pieces
  const inner = pieces.map((piece) =>
    /^["“”]$/.test(piece.text) ? { ...piece, text: piece.gap || piece === first ? '‘' : '’' } : piece,
  )
  const mark = (text: string, place: Piece, gap: boolean): Piece => ({
    ...place,
    text,
    low: text,
    pos: 'PUNCT',
    gap,
  })
  const name = putIn(speaker.charAt(0).toUpperCase() + speaker.slice(1), { ...first, gap: false })
  const [head, ...rest] = inner
  return [
    name,
    mark(':', first, false),
    mark('“', first, true),
    ...(head ? [{ ...head, text: head.text.charAt(0).toUpperCase() + head.text.slice(1), gap: false }] : []),
    ...rest,
    mark('”', last, false),
  ]
}

/** "Jane Roe, a professor of law" is "Jane Roe". */
function nameOnly(source: string | null): string | null {
  return source !== null && /^\p{Lu}/u.test(source) ? (source.split(/, /)[0] ?? source) : source
}

function isSpeaker(name: string): boolean {
  return name.split(/\s+/).length <= 9 && !/\b(?:he|she|they|it|we|i|who|what|this|that)\b/i.test(name)
}

function trimEnds(pieces: readonly Piece[]): readonly Piece[] {
  const hangs = (piece: Piece | undefined) =>
    piece !== undefined && /^(?:[.,;:!?—–…]|\.{2,}|-{1,2})$/.test(piece.text)
  let from = 0
  let to = pieces.length
  while (hangs(pieces[from])) from++
  while (to > from && hangs(pieces[to - 1])) to--
  return pieces.slice(from, to)
}
