import { activeDecisions } from '@/lib/model/active-decisions'
import type { Change, Judged, LogEntry, LostDecision } from '@/lib/model/decisions'
import type { Analysis } from '@/lib/model/types'
import { type Board, openBoard } from './board'
import { judgeClaim, keepApart, merge } from './judge-claims'
import { addMention, notAClaim, notSame, split } from './judge-mentions'
import { mergeOutlet, renameOutlet } from './judge-outlets'
import { readBoard } from './read-board'
import { setStance } from './set-stance'

/**
 * The engine's analysis as the analysts' decisions leave it. The log is read anew each time, over whatever the engine says now, so a
 * decision holds as long as its object is found; one that is not found changes nothing and is listed as lost. An empty log gives the
 * engine's analysis itself.
 */
export function applyDecisions(engine: Analysis, log: readonly LogEntry[]): Judged {
  const board = openBoard(engine)
  const lost: LostDecision[] = []
  for (const { seq, change } of activeDecisions(log)) {
    const reason = applyChange(board, change, seq)
    if (reason !== null) lost.push({ seq, reason })
  }
  return { ...readBoard(board), gone: board.gone, lost }
}

function applyChange(board: Board, change: Change, seq: number): string | null {
  switch (change.action) {
    case 'set-stance':
      return setStance(board, change, seq)
    case 'not-a-claim':
      return notAClaim(board, change, seq)
    case 'not-same':
      return notSame(board, change, seq)
    case 'keep-apart':
      return keepApart(board, change, seq)
    case 'add-mention':
      return addMention(board, change, seq)
    case 'merge':
      return merge(board, change, seq)
    case 'split':
      return split(board, change, seq)
    case 'rename-outlet':
      return renameOutlet(board, change)
    case 'merge-outlet':
      return mergeOutlet(board, change)
    case 'reliability':
      // Kept apart from stories, for it holds in all of them.
      return null
    case 'correct-article':
    case 'leave-out':
      // The engine's analysis holds them already: they are of what it is given.
      return null
    default:
      return judgeClaim(board, change, seq)
  }
}
