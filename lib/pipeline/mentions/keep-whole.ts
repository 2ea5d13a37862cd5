import type { Sentence } from '@/lib/model/types'
import type { TaggedToken } from '@/lib/text/tag'
import { askedAt } from '../stance/only-asks'
import type { Dispute } from '../stance/read-dispute'

/** Open a clause that a denial or a question before it does not reach. */
const BEYOND = new Set('but and although though whereas while'.split(' '))

/**
 * "Denied reports that guards, who came from abroad, flew in to protect the bank" denies all of it: what hangs on the
 * denied clause stays with it, else half of the denial would read as said. So does a question with the no that answers it.
 */
export function keepDenialsWhole(
  pieces: readonly (readonly TaggedToken[])[],
  sentence: Sentence,
  found: Dispute | null,
): readonly (readonly TaggedToken[])[] {
  if (!found?.target) return pieces
  const at = (offset: number) => sentence.start + offset
  if (found.asked) return mergeBetween(pieces, at(found.target.start), at(found.evidence.start))
  return found.target.start < found.evidence.end ? pieces : joinFrom(pieces, at(found.evidence.start))
}

/** "Asked whether guards had flown in to protect the bank": no half of what is asked is said. `text` is the article's. */
export function keepQuestionWhole(
  pieces: readonly (readonly TaggedToken[])[],
  sentence: Sentence,
  text: string,
): readonly (readonly TaggedToken[])[] {
  const at = askedAt(text.slice(sentence.start, sentence.end))
  return at < 0 ? pieces : joinFrom(pieces, sentence.start + at)
}

/** The piece at an offset, and those behind it up to one that goes on to something else, as one. */
function joinFrom(
  pieces: readonly (readonly TaggedToken[])[],
  from: number,
): readonly (readonly TaggedToken[])[] {
  const out: (readonly TaggedToken[])[] = []
  let reaches = false
  for (const piece of pieces) {
    const first = piece[0]
    const before = out.at(-1)
    reaches = reaches && first !== undefined && !BEYOND.has(first.low)
    if (reaches && before) out[out.length - 1] = [...before, ...piece]
    else out.push(piece)
    reaches ||= contains(piece, from)
  }
  return out
}

/** The pieces, those from the one at `from` to the one at `to` as one. */
function mergeBetween(
  pieces: readonly (readonly TaggedToken[])[],
  from: number,
  to: number,
): readonly (readonly TaggedToken[])[] {
  const first = pieces.findIndex((piece) => contains(piece, from))
  const last = pieces.findIndex((piece) => contains(piece, to))
  if (first < 0 || last <= first) return pieces
  return [...pieces.slice(0, first), pieces.slice(first, last + 1).flat(), ...pieces.slice(last + 1)]
}

function contains(piece: readonly TaggedToken[], offset: number): boolean {
  return (piece[0]?.start ?? 0) <= offset && offset < (piece.at(-1)?.end ?? 0)
}
