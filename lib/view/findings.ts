import type { Finding } from '@/lib/model/story'
import type { Analysis } from '@/lib/model/types'
import { gatherFacts } from './findings/facts'
import { findAnswers } from './findings/find-answers'
import { findDrift, findDropped } from './findings/find-changes'
import { findAlone, findMostRepeated } from './findings/find-coverage'
import { findContested, findDenier, findDisputed, findOwnVoice } from './findings/find-disputes'
import { findOneOrigin } from './findings/find-origins'
import { findOverlap } from './findings/find-overlap'

/** What findings are made of. */
export type FindingInput = Pick<Analysis, 'articles' | 'outlets' | 'mentions' | 'claims' | 'cells' | 'reuse'>

/** More than these nobody reads before the table. */
const MOST = 6

/** In order of interest: what the story disagrees on, what it rests on, what was changed on the way, then who tells what. */
const FINDERS = [
  findContested,
  findOneOrigin,
  findOverlap,
  findAnswers,
  findDisputed,
  findDropped,
  findDrift,
  findDenier,
  findOwnVoice,
  findAlone,
  findMostRepeated,
]

/**
 * Up to six plain sentences worth knowing about a story, the most interesting first, each with the rows that it speaks of. Every number
 * is that of the rows behind its link. A story of one outlet, or without claims, gives few or none.
 */
export function findings(analysis: FindingInput): readonly Finding[] {
  const facts = gatherFacts(analysis)
  return FINDERS.flatMap((find) => find(facts) ?? []).slice(0, MOST)
}
