import { overlaps } from '@/lib/model/span'
import type { Mention } from '@/lib/model/types'
import type { Stripped } from './strip-attribution'
import { countWords, isMark, type Piece } from './wording'

/** Fewest words before the colon, and the most behind it that are neither who says it nor that he does. */
const FEWEST = 4
const MOST_BESIDES = 1

/** "Ferry sinks off the cape: sources", "…: Lund police say": a headline has who says it behind a colon. Null for anything else. */
export function sourceBehindColon(pieces: readonly Piece[], { role, attribution }: Mention): Stripped | null {
  if (role !== 'title' || !attribution) return null
  const colon = pieces.findLastIndex((piece) => piece.text === ':')
  const content = pieces.slice(0, Math.max(0, colon))
  if (countWords(content) < FEWEST) return null
  const source = pieces.slice(colon + 1)
  const says = ({ start, end }: Piece) =>
    [...attribution.source, ...attribution.cue].some((span) => overlaps(span, { start, end }))
  const besides = source.filter((piece) => !isMark(piece) && !says(piece))
  return source.some(says) && besides.length <= MOST_BESIDES ? { content, source } : null
}
