import type { TaggedToken } from '@/lib/text/tag'
import { hasWord } from '@/lib/text/word-characters'
import type { Dispute } from '../stance/read-dispute'

/** A denial of so many words with its "he said" has none for a subject of its own. */
const CURT_WORDS = 6
/** More behind "he disputes that" is a claim by itself. */
const MOST_WORDS = 12
/** "Roe denied that.", "he disputes it; they never met", "that is not correct": points at what was told before. */
const POINTS_BACK =
  /^(?:(?:but|and|yet) )?(?:(?:(?!not\b)[\p{L}’'.-]+ ){1,4}?(?:has |have |had )?(?:denie[sd]|disput(?:es|ed)|reject(?:s|ed)|refute[sd]|rubbishe[sd]) (?:that|this|it)|(?:that|this|it) (?:is|was) (?:not (?:true|correct|so|the case)|untrue|false|wrong|incorrect))(?: [.;:,]|$)/u

/** Whether a clause too short to be a claim denies what was said before it: "“It’s rubbish,” he said.", "Roe disputed that." `dispute` reads it when asked. */
export function isCurtDenial(tokens: readonly TaggedToken[], dispute: () => Dispute | null): boolean {
  const words = tokens.filter((t) => hasWord(t.text))
  if (words.length > MOST_WORDS) return false
  const isPointing = POINTS_BACK.test(tokens.map((t) => t.low).join(' '))
  const isSaid =
    words.length >= 4 &&
    words.length <= CURT_WORDS &&
    tokens.some((t) => /^["“”]$/.test(t.text)) &&
    words.some((t) => t.lemma === 'say')
  return (isPointing || isSaid) && dispute()?.kind === 'denial'
}
