import type { CellStance, DisputeKind, Hedge, StatementKind } from '@/lib/model/types'

/** Words for the fixed values, so that every page and export says the same. */
export const STANCE_WORDS: Readonly<Record<CellStance, string>> = {
  repeats: 'repeats',
  disputes: 'disputes',
  both: 'repeats and disputes',
  omits: 'leaves it out',
}

export const HEDGE_WORDS: Readonly<Record<Hedge, string>> = {
  asserted: 'stated as fact',
  attributed: 'passed on as somebody’s words',
  hedged: 'hedged (may, reportedly)',
  doubted: 'passed on with doubt',
}

export const DISPUTE_WORDS: Readonly<Record<DisputeKind, string>> = {
  denial: 'denial',
  doubt: 'doubt',
  contradiction: 'contradiction',
  correction: 'correction',
}

export const STATEMENT_WORDS: Readonly<Record<StatementKind, string>> = {
  'no-information': 'says it has no such information',
  'no-comment': 'declined to comment',
  'no-response': 'did not respond',
  unverified: 'could not be verified',
}
