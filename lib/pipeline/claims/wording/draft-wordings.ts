import { contains, overlaps } from '@/lib/model/span'
import type { Mention } from '@/lib/model/types'
import { isClause } from './clause'
import { firstBehind, hangs, withoutLink } from './hanging'
import { dropLeadWords } from './lead-words'
import { balance } from './marks'
import { isMany, openPronoun } from './open-pronoun'
import type { StoryReader } from './read-story'
import { resolvePronoun } from './resolve-pronouns'
import { type Draft, isFirstPerson } from './score-wording'
import { MOST_WORDS, shorten } from './shorten'
import { isSpeaker, spokenBy } from './spoken-by'
import { type Start, startWordings } from './start-wordings'
import { withoutTeller } from './strip-trailing'
import { isMark, type Piece } from './wording'

/** The ways to word a claim after one of its mentions, good and bad alike; none where no word is left. */
export function draftWordings(mention: Mention, reader: StoryReader): readonly Draft[] {
  return startWordings(mention, reader).flatMap((start) => draft(start, mention, reader))
}

function draft(start: Start, mention: Mention, reader: StoryReader): readonly Draft[] {
  const first = start.pieces.find((piece) => !/^[,;:—–-]+$/.test(piece.text))
  const spoken = !start.attributed && /^["“]$/.test(first?.text ?? '')
  const around = reader.piecesAround(mention)
  const linked = withoutLink(start.pieces, firstBehind(start.pieces, around))
  const balanced = balance(dropLeadWords(linked))
  const trimmed = trimEnds(dropLeadWords(balanced))
  if (trimmed.length === 0) return []
  const place = reader.placeOf(mention)
  const named = resolvePronoun(trimmed, place, spoken ? null : start.teller)
  const short = balance(shorten(named))
  const shape = {
    title: mention.role === 'title',
    positive: start.positive === true,
    apposition: start.apposition === true,
    orphan: leavesOrphans(start.teller?.words ?? [], named),
    attributed: start.attributed,
    widened: start.widened,
    cut: short.length < named.length,
    hanging: hangs(short, firstBehind(short, around)),
    question: start.pieces.some((piece) => piece.text === '?'),
    byOutlet: false,
    offPoint: start.widened && short.length < named.length && losesMention(short, mention, around),
  }
  const plain: Draft = { ...shape, pieces: short, spoken, spokenByName: false }
  const ownWords = isFirstPerson(short)
  const needsName = ownWords || openPronoun(short) >= 0
  if (start.attributed || start.positive || !needsName || !isClause(short)) return [plain]
  // Literal words only: those of the source inside quotation marks or in the first person, else those of the outlet.
  const quoted = place.inQuote(short[0]?.start ?? 0)
  const source = ownWords || quoted ? reader.speakerOf(mention) : null
  const byOutlet = source === null
  const speaker = source ?? (mention.attribution && ownWords ? null : reader.outletOf(mention))
  if (speaker === null || !isSpeaker(speaker)) return [plain]
  const told = withoutTeller(trimmed)
  // "The captain raved about it" are not the captain's words.
  const tells = told.some((piece) => mention.attribution?.cue.some((cue) => overlaps(cue, piece)))
  if (tells && source !== null) return [plain]
  const words = balance(shorten(told, MOST_WORDS - speaker.split(/\s+/).length))
  const bySpeaker: Draft = {
    ...shape,
    pieces: spokenBy(speaker, words),
    spoken: false,
    spokenByName: true,
    byOutlet,
  }
  return [plain, bySpeaker]
}

/** What was cut off is most of the mention's own words: what is left says something else. */
function losesMention(pieces: readonly Piece[], { span }: Mention, around: readonly Piece[]): boolean {
  const own = (list: readonly Piece[]) =>
    list.filter((piece) => contains(span, piece) && !isMark(piece)).length
  return own(pieces) < own(around) * 0.6
}

/** "Sailors say the port took their boats": without the sailors the boats seem to be the port's. */
function leavesOrphans(source: readonly Piece[], content: readonly Piece[]): boolean {
  if (!source.some(isSeveral)) return false
  const at = content.findIndex((piece) => /^(?:they|them|their)$/.test(piece.low))
  return at >= 0 && !content.slice(0, at).some(isSeveral)
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
  return pieces.slice(from, to)
}
