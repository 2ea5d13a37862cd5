import { sourceWords } from './source-words'
import type { Mention } from './types'

/** What must be known of a mention to tell who disputes by it. */
type Told = Pick<Mention, 'decidedBy'> & {
  readonly attribution: Pick<NonNullable<Mention['attribution']>, 'sourceName' | 'chain'> | null
}

/**
 * Whose dispute a mention tells: its source, but behind a paper that tells of somebody's denial ("denied it, according to the
 * Gazette") the one who denies. Null where nobody is named.
 */
export function whoDisputes({ decidedBy, attribution }: Told): string | null {
  if (!attribution) return null
  const [, behind] = attribution.chain
  const isTold = decidedBy.split(' ').includes('attribution:rule:according-to')
  return (isTold ? behind : undefined) ?? attribution.sourceName
}

/** Whose words a mention tells: of a dispute who disputes, else its source, with the outlet that it was told to. Null where nobody is named. */
export function whoSays({ stance, ...told }: Told & Pick<Mention, 'stance'>): string | null {
  return stance === 'disputes' ? whoDisputes(told) : told.attribution && sourceWords(told.attribution)
}
