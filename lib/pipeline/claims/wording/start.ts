import type { Teller } from './resolve-pronouns'
import type { Piece } from './wording'

/** Words of an article from which a wording may be made. */
export type Start = {
  readonly pieces: readonly Piece[]
  /** Who tells it; null in the outlet's own voice, and where the words name their source themselves. */
  readonly teller: Teller | null
  readonly attributed: boolean
  readonly widened: boolean
  /** What a denial denies: nobody says it. */
  readonly positive?: true
  /** Opens with a participle whose subject stands before it in its sentence. */
  readonly dangling?: true
  /** Says only who or what somebody is. */
  readonly apposition?: true
}

/** No more words and marks than this are looked at: a wording has thirty words. */
export const MOST_PIECES = 150

/** Words that leave out who tells them, if anybody does. */
export function start(pieces: readonly Piece[], teller: Teller | null): Start {
  return { pieces, teller, attributed: false, widened: false }
}

/** Words that name their source themselves. */
export function withTeller(pieces: readonly Piece[]): Start {
  return { pieces, teller: null, attributed: true, widened: false }
}
