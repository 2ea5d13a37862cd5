import type { MatrixQuery } from '@/lib/model/matrix-query'
import { foldWords } from './fold-words'
import type { Prisma } from './generated/client'
import { typedTerms } from './typed-terms'

/** The claims of a story that a query asks for. Pages and exports both count with it, so that they never differ. */
export function matrixWhere(storyId: number, query: MatrixQuery): Prisma.ClaimWhereInput {
  return { storyId, retired: false, hidden: query.judged === 'hidden', AND: [...conditions(query)] }
}

/** The order of rows: what analysts pinned first; ties go by rank, then by the order that the engine gave. */
export function matrixOrder(sort: MatrixQuery['sort']): Prisma.ClaimOrderByWithRelationInput[] {
  const pinned: Prisma.ClaimOrderByWithRelationInput = { pinned: 'desc' }
  const byRank: Prisma.ClaimOrderByWithRelationInput[] = [{ rank: 'asc' }, { position: 'asc' }]
  if (sort === 'coverage') return [pinned, { outlets: 'desc' }, ...byRank]
  if (sort === 'dispute') return [pinned, { disputedBy: 'desc' }, ...byRank]
  return [pinned, ...byRank]
}

function* conditions(query: MatrixQuery): Iterable<Prisma.ClaimWhereInput> {
  for (const { words, out } of typedTerms(query.words)) {
    const folded = foldWords(words)
    if (folded) yield out ? { NOT: { words: { contains: folded } } } : { words: { contains: folded } }
  }

  if (query.stance === 'disputed') yield { disputed: true }
  if (query.stance === 'undisputed') yield { disputed: false }
  if (query.stance === 'own') yield { cells: { some: { disputeVoice: 'own' } } }

  if (query.reach === 'shared') yield { outlets: { gt: 1 } }
  if (query.reach === 'single') yield { outlets: 1 }
  if (query.reach === 'one-origin') yield { repeatedBy: { gt: 1 }, originCount: 1 }
  if (query.reach === 'two-origins') yield { originCount: { gt: 1 } }

  if (query.judged === 'judged') yield { judgement: { not: null } }

  if (query.change === 'drift') yield { drifts: { gt: 0 } }
  if (query.change === 'dropped') yield { dropped: { gt: 0 } }

  const { disputedBy, repeatedBy, omittedBy, onlyIn, deniedBy } = query
  if (disputedBy) yield { cells: { some: { outletId: disputedBy, stance: { not: 'repeats' } } } }
  if (repeatedBy) yield { cells: { some: { outletId: repeatedBy, stance: { not: 'disputes' } } } }
  if (omittedBy) yield { cells: { none: { outletId: omittedBy } } }
  if (onlyIn) yield { outlets: 1, cells: { some: { outletId: onlyIn } } }
  if (deniedBy) yield { links: { some: { mention: { deniedBy } } } }
}
