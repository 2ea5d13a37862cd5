import type { Decided, Judged, LogEntry, Wish } from '@/lib/model/decisions'
import { decideOnClaim } from './decide-on-claim'
import { decideOnMentions } from './decide-on-mentions'
import { decideOnOutlet } from './decide-on-outlet'
import { type Refs, readRefs } from './refs'

/** What a wish is weighed against: the story as it stands, what the engine says of it, and the log so far. */
export type Desk = Refs & {
  readonly judged: Judged
  readonly engine: Judged['analysis']
  readonly log: readonly LogEntry[]
}

/** Sentences: what is wrong, what was not changed, what to do. */
export type Refused = { readonly refused: string }

/**
 * The decision that a wish comes to, with what held before, what holds after and what the engine says, in words; or why it cannot be
 * made. Nothing is written.
 */
export function decide(
  wish: Wish,
  story: { readonly judged: Judged; readonly engine: Judged['analysis']; readonly log: readonly LogEntry[] },
): Decided | Refused {
  const desk: Desk = { ...story, ...readRefs(story.judged.analysis) }
  switch (wish.action) {
    case 'rename-outlet':
    case 'merge-outlet':
    case 'reliability':
      return decideOnOutlet(wish, desk)
    case 'set-stance':
    case 'not-a-claim':
    case 'not-same':
    case 'split':
    case 'add-mention':
      return decideOnMentions(wish, desk)
    default:
      return decideOnClaim(wish, desk)
  }
}
