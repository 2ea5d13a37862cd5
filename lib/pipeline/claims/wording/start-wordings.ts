import { contains } from '@/lib/model/span'
import type { Mention } from '@/lib/model/types'
import { sentenceEnds } from '../../sentences/sentence-ends'
import { deniedStarts } from './denied-starts'
import type { StoryReader } from './read-story'
import { saidStarts } from './said-starts'
import { MOST_PIECES, type Start } from './start'
import { withoutCaption } from './without-caption'
import { withoutLabel } from './without-label'
import { countWords, type Piece } from './wording'

/** The words that a mention offers: of each of its sentences, without and with who says it, completed where it is a fragment. */
export function startWordings(mention: Mention, reader: StoryReader): readonly Start[] {
  const around = withoutHead(reader.piecesAround(mention), mention, reader)
  const own = within(around.filter((piece) => contains(mention.span, piece)))
  return sentencesOf(own, reader.textOf(mention)).flatMap((part) =>
    mention.stance === 'disputes'
      ? deniedStarts(part, around, mention)
      : saidStarts(part, around, mention, reader),
  )
}

/** Without what an entry or a picture is headed by: it is no part of who says what. */
function withoutHead(sentence: readonly Piece[], { role }: Mention, reader: StoryReader): readonly Piece[] {
  return role === 'title' ? sentence : withoutCaption(withoutLabel(sentence), reader.spelling)
}

/** Nor more than so many UTF-16 units. */
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
