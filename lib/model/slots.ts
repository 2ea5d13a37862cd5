/** Claims of one thing that differ in a single point: 12 dead against 15, on Monday against on Tuesday. */
import type { Witness } from './provenance'
import type { MentionId } from './types'

/** number: other figures for one thing. time, place: of one event. actor: who did it to whom. scope: all against some. */
export type SlotKind = 'number' | 'time' | 'place' | 'actor' | 'scope'

/** What one mention has in the slot; `witness` is these words in its article. */
export type SlotValue = { readonly mentionId: MentionId; readonly witness: Witness }

/**
 * Two mentions of different claims that say the same but for one slot. That they differ is all that it says: both may be right, of
 * other times or counted otherwise. `a` comes first in the order of mentions.
 */
export type SlotPair = {
  readonly kind: SlotKind
  /** What it is a value of, in words of the text: "dead", "sank". */
  readonly slot: string
  readonly a: SlotValue
  readonly b: SlotValue
}
