import { contains } from '@/lib/model/span'
import type { Mention } from '@/lib/model/types'
import { withBodyName } from './body-names'
import { isClause } from './clause'
import { dangles } from './complete-fragment'
import { behindIn, hangs, withoutLink } from './hanging'
import { dropLeadWords } from './lead-words'
import { literalWords } from './literal-words'
import { balance } from './marks'
import { isThing, nounPhrases } from './noun-phrases'
import { isMany } from './open-pronoun'
import type { StoryReader } from './read-story'
import { resolvePronoun, type Teller } from './resolve-pronouns'
import type { Draft } from './score-wording'
import { shorten } from './shorten'
import type { Start } from './start'
import { startWordings } from './start-wordings'
import { statementAt } from './statement-verbs'
import { withFullName } from './with-full-name'
import { withoutKin } from './without-kin'
import { withoutPost } from './without-post'
import { isMark, type Piece } from './wording'
import { isFirstPerson } from './wording-signs'

/** Ways to word a claim that begin with the same words of one of its mentions. */
export type Drafting = {
  readonly start: Start
  readonly mention: Mention
  /** Made when they are first asked for; none where no word is left. */
  readonly drafts: () => readonly Draft[]
}

/** The ways to word a claim after one of its mentions, good and bad alike. */
export function draftWordings(mention: Mention, reader: StoryReader): readonly Drafting[] {
  return startWordings(mention, reader).map((start) => drafting(start, mention, reader))
}

/** Of these ways those that word what one of its mentions denies, in the positive; none where it repeats, or where that cannot be cut out. */
export function draftDenied(mention: Mention, reader: StoryReader): readonly Drafting[] {
  return draftWordings(mention, reader).filter(({ start }) => start.positive)
}

function drafting(start: Start, mention: Mention, reader: StoryReader): Drafting {
  let known: readonly Draft[] | null = null
  const drafts = () => {
    known ??= draft(start, mention, reader)
    return known
  }
  return { start, mention, drafts }
}

function draft(start: Start, mention: Mention, reader: StoryReader): readonly Draft[] {
  const first = start.pieces.find((piece) => !/^[,;:—–-]+$/.test(piece.text))
  const around = reader.piecesAround(mention)
  const place = reader.placeOf(mention)
  // Also from the second sentence of a quotation on.
  const inside = first !== undefined && place.inQuote(first.start)
  const spoken = !start.attributed && (/^["“]$/.test(first?.text ?? '') || inside)
  const told =
    start.teller === null && !start.widened ? start.pieces : withoutSecondThat(start.pieces, start.teller)
  const linked = withoutLink(withoutPost(told), behindIn(start.pieces, around)[0])
  const balanced = balance(dropLeadWords(linked))
  const trimmed = withoutKin(trimEnds(dropLeadWords(balanced)))
  // "It is nonsense that we sold it": who "we" is, the denial as it was said tells.
  if (trimmed.length === 0 || (start.positive && isFirstPerson(trimmed))) return []
  const resolved = resolvePronoun(trimmed, place, spoken ? null : start.teller)
  const named = withFullName(withBodyName(resolved, place.bodies, place.inQuote), place.people)
  const short = balance(shorten(named))
  const plain: Draft = {
    pieces: short,
    title: mention.role === 'title',
    positive: start.positive === true,
    apposition: start.apposition === true,
    dangling: start.dangling === true || isAdjunct(start.pieces, around),
    slight: !start.attributed && !start.positive && (start.teller?.words.length ?? 0) > 0,
    orphan: leavesOrphans(start.teller?.words ?? [], named),
    spoken,
    spokenByName: false,
    byOutlet: false,
    attributed: start.attributed,
    unquoted: (start.attributed || (isFirstPerson(short) && !inside)) && losesMark(linked, short),
    widened: start.widened,
    cut: short.length < named.length,
    // What is denied ends where the denial goes on: "that the ferry sank / is false".
    hanging: start.positive !== true && hangs(short, behindIn(short, around)),
    question: start.pieces.some((piece) => piece.text === '?'),
    offPoint: start.widened && short.length < named.length && losesMention(short, mention, around),
  }
  const literal = literalWords(plain, trimmed, start.teller, mention, reader)
  return literal
    ? [plain, { ...plain, ...literal, spoken: false, spokenByName: true, unquoted: false }]
    : [plain]
}

/** "(The crew left), warning the port that the mast was broken": what somebody does besides, though it holds a clause. */
function isAdjunct(pieces: readonly Piece[], around: readonly Piece[]): boolean {
  if (!dangles(pieces, around)) return false
  const at = around.findIndex((piece) => piece.start === pieces.find((one) => !isMark(one))?.start)
  return /^[,–—-]$/.test(around[at - 1]?.text ?? '')
}

/** "(They said that) it was sold, that two had left and that one stayed": these "that"s went with who told it. */
function withoutSecondThat(pieces: readonly Piece[], teller: Teller | null): readonly Piece[] {
  const and = (i: number) => /^(?:and|but)$/.test(pieces[i - 1]?.low ?? '')
  const links = (i: number) => and(i) || pieces[i - 1]?.text === ','
  const opens = (i: number) => {
    const next = pieces[i + 1]
    return (
      /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(next?.pos ?? '') ||
      /^(?:there|it's|it’s)$/.test(next?.low ?? '')
    )
  }
  const first = pieces.findIndex((piece) => piece.low === 'that')
  if (first < 2 || !links(first) || !opens(first)) return pieces
  // "The port said it was sold, and that two had left" still has who says both.
  const before = pieces.slice(0, first)
  const cutOff = (teller?.words.length ?? 0) > 0
  const tells = before.some((_, i) => !/^(?:believe|think|know|null)$/.test(`${statementAt(before, i)}`))
  if (!isClause(before) || (!cutOff && tells)) return pieces
  return pieces.filter((piece, i) => !(piece.low === 'that' && i > 1 && links(i) && opens(i)))
}

/** "She told them, we sold it": a quotation mark inside was taken off, and with it who says so. */
function losesMark(before: readonly Piece[], after: readonly Piece[]): boolean {
  const [first, last] = [after[0]?.start ?? 0, after.at(-1)?.start ?? 0]
  const kept = new Set(after.map((piece) => piece.start))
  return before.some(
    (piece) =>
      /^["“]$/.test(piece.text) && first < piece.start && piece.start < last && !kept.has(piece.start),
  )
}

/** What was cut off is most of the mention's own words: what is left says something else. */
function losesMention(pieces: readonly Piece[], { span }: Mention, around: readonly Piece[]): boolean {
  const own = (list: readonly Piece[]) =>
    list.filter((piece) => contains(span, piece) && !isMark(piece)).length
  return own(pieces) < own(around) * 0.6
}

/** "Sailors say the port took their boats": without the sailors the boats seem to be the port's. */
function leavesOrphans(source: readonly Piece[], content: readonly Piece[]): boolean {
  if (leavesIts(source, content)) return true
  if (!source.some(isSeveral)) return false
  const at = content.findIndex((piece) => /^(?:they|them|their)$/.test(piece.low))
  return at >= 0 && !content.slice(0, at).some(isSeveral)
}

/** "The port said divers had found rust on its boats": without the port nobody knows whose. */
function leavesIts(source: readonly Piece[], content: readonly Piece[]): boolean {
  const at = content.findIndex((piece) => piece.low === 'its')
  if (at < 0 || !/^(?:the|an?)$/.test(source.find((piece) => !isMark(piece))?.low ?? '')) return false
  const before = content.slice(0, at)
  return !source.some(isSeveral) && !nounPhrases(before).some((phrase) => isThing(phrase, before))
}

function isSeveral(piece: Piece): boolean {
  return piece.pos === 'NOUN' && isMany(piece.low)
}

const HANGING = /^(?:[.,;:!?—–―…]|\.{2,}|-{1,2})$/

function trimEnds(pieces: readonly Piece[]): readonly Piece[] {
  const hangs = (piece: Piece | undefined) => piece !== undefined && isMark(piece) && HANGING.test(piece.text)
  let from = 0
  let to = pieces.length
  while (hangs(pieces[from])) from++
  while (to > from && hangs(pieces[to - 1])) to--
  return to - from === pieces.length ? pieces : pieces.slice(from, to)
}
