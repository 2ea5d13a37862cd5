import type { Mention } from '@/lib/model/types'
import { isClause } from './clause'
import { dropLeadWords } from './lead-words'
import { balance } from './marks'
import { isMany, openPronoun } from './open-pronoun'
import type { StoryReader } from './read-story'
import { resolvePronoun } from './resolve-pronouns'
import { type Draft, isFirstPerson } from './score-wording'
import { MOST_WORDS, shorten } from './shorten'
import { isSpeaker, spokenBy } from './spoken-by'
import { type Start, startWordings } from './start-wordings'
import { isMark, type Piece } from './wording'

/** The ways to word a claim after one of its mentions, good and bad alike; none where no word is left. */
export function draftWordings(mention: Mention, reader: StoryReader): readonly Draft[] {
  return startWordings(mention, reader).flatMap((start) => draft(start, mention, reader))
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
    positive: start.positive === true,
    apposition: start.apposition === true,
    orphan: leavesOrphans(start.teller?.words ?? [], named),
    attributed: start.attributed,
    widened: start.widened,
    cut: short.length < named.length,
    question: start.pieces.some((piece) => piece.text === '?'),
  }
  const plain: Draft = { ...shape, pieces: short, spoken, spokenByName: false }
  const ownWords = isFirstPerson(short)
  const needsName = ownWords || openPronoun(short) >= 0
  if (start.attributed || start.positive || !needsName || !isClause(short)) return [plain]
  // Literal words only: those of the source inside quotation marks or in the first person, else those of the outlet.
  const theirs = ownWords || place.inQuote(short[0]?.start ?? 0)
  const outlet = mention.attribution && ownWords ? null : reader.outletOf(mention)
  const speaker = (theirs ? reader.speakerOf(mention) : null) ?? outlet
  if (speaker === null || !isSpeaker(speaker)) return [plain]
  const words = balance(shorten(trimmed, MOST_WORDS - speaker.split(/\s+/).length))
  return [plain, { ...shape, pieces: spokenBy(speaker, words), spoken: false, spokenByName: true }]
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

const HANGING = /^(?:[.,;:!?—–…]|\.{2,}|-{1,2})$/

function trimEnds(pieces: readonly Piece[]): readonly Piece[] {
  const hangs = (piece: Piece | undefined) => piece !== undefined && isMark(piece) && HANGING.test(piece.text)
  let from = 0
  let to = pieces.length
  while (hangs(pieces[from])) from++
  while (to > from && hangs(pieces[to - 1])) to--
  return pieces.slice(from, to)
}
