import {
  COMPARE_PARTS,
  type ComparePage,
  type ComparePart,
  type CompareQuery,
  comparePart,
} from '@/lib/model/compare'
import { closestPair } from '@/lib/model/compare-pair'
import type { CellStance, Outlet } from '@/lib/model/types'
import { toOutlet } from './article-rows'
import { database, type PrismaClient } from './client'
import { CELL_STANCE } from './columns'
import { readRows } from './read-rows'
import { inOneView, type Transaction } from './transaction'

/** Rows on one page of one part, and of each part where all are shown. */
export const PART_ROWS = 40
export const FIRST_ROWS = 8

/**
 * Two outlets of a story, claim by claim: where they differ, what both say, what only one has. Where nobody was chosen, the two with
 * most in common; where only the first was, that one and the one nearest to it. For an outlet twice, or one that is not there, only the
 * choice of them. A page beyond the last is the last. Null for a slug that names no story.
 */
export async function readCompare(
  slug: string,
  query: CompareQuery,
  db: PrismaClient = database(),
): Promise<ComparePage | null> {
  return inOneView(db, async (tx) => {
    const found = await tx.story.findUnique({
      where: { slug },
      select: { id: true, slug: true, title: true, sample: true },
    })
    if (!found) return null
    const { id: storyId, ...story } = found
    const rows = await tx.outlet.findMany({ where: { storyId }, orderBy: { position: 'asc' } })
    const outlets = rows.map(toOutlet)
    const [a, b] = await choosePair(tx, { storyId, outlets, query })
    if (!a || !b || a === b) return { story, outlets, pair: null }
    const claims = await readParts(tx, storyId, a.id, b.id)
    const all = await tx.claim.count({ where: { storyId, retired: false, hidden: false } })
    const counts = {
      ...claims.counts,
      neither: all - COMPARE_PARTS.reduce((sum, part) => sum + claims.counts[part], 0),
    }
    const pages = query.part === null ? 1 : Math.max(1, Math.ceil(counts[query.part] / PART_ROWS))
    const page = query.part === null ? 1 : Math.min(query.page, pages)
    const names = new Map(outlets.map((one) => [one.id, one.name]))
    const parts = []
    for (const part of COMPARE_PARTS) {
      const from = (page - 1) * PART_ROWS
      const span = query.part === null ? [0, FIRST_ROWS] : [from, from + PART_ROWS]
      const ids = (query.part ?? part) === part ? claims.ids[part].slice(...span) : []
      if (ids.length === 0) continue
      parts.push({ part, rows: await readRows(tx, { storyId, ids }, { columns: [a.id, b.id], names }) })
    }
    return { story, outlets, pair: { a, b, counts, parts, page, pages } }
  })
}

type Choice = {
  readonly storyId: number
  readonly outlets: readonly Outlet[]
  readonly query: CompareQuery
}

/** The outlets that were chosen, or found where the address leaves them open; undefined where there is no such outlet. */
async function choosePair(db: Transaction, { storyId, outlets, query }: Choice) {
  const { a, b } = query
  let ids: readonly (string | null)[] = [a, b]
  if (b === null) {
    const carried = await db.cell.findMany({
      where: { storyId, stance: { not: 'omits' }, claim: { retired: false, hidden: false } },
      select: { claimId: true, outletId: true },
    })
    ids = closestPair(
      outlets.map((one) => one.id),
      carried,
      a,
    ) ?? [a, b]
  }
  return ids.map((id) => outlets.find((one) => one.id === id))
}

type Parts = {
  readonly ids: Record<ComparePart, string[]>
  readonly counts: Readonly<Record<ComparePart, number>>
}

/** The claims that at least one of two outlets carries, by part, in the order in which they are shown. */
async function readParts(db: Transaction, storyId: number, a: string, b: string): Promise<Parts> {
  const cells = await db.cell.findMany({
    where: { storyId, outletId: { in: [a, b] }, claim: { retired: false, hidden: false } },
    select: {
      claimId: true,
      outletId: true,
      stance: true,
      claim: { select: { rank: true, position: true } },
    },
  })
  const claims = new Map<string, { a: CellStance; b: CellStance; rank: number; position: number }>()
  for (const { claimId, outletId, stance, claim } of cells) {
    const one = claims.get(claimId) ?? { a: 'omits', b: 'omits', ...claim }
    claims.set(claimId, { ...one, [outletId === a ? 'a' : 'b']: CELL_STANCE.parse(stance) })
  }
  const ids: Parts['ids'] = { differ: [], both: [], 'only-a': [], 'only-b': [] }
  const sorted = [...claims].sort(
    ([, p], [, q]) =>
      Number(isHalf(p.a, p.b)) - Number(isHalf(q.a, q.b)) || p.rank - q.rank || p.position - q.position,
  )
  for (const [id, pair] of sorted) {
    const part = comparePart(pair.a, pair.b)
    if (part !== 'neither') ids[part].push(id)
  }
  const counts = {
    differ: ids.differ.length,
    both: ids.both.length,
    'only-a': ids['only-a'].length,
    'only-b': ids['only-b'].length,
  }
  return { ids, counts }
}

/** True where two outlets differ, but one of them carries both sides. */
function isHalf(a: CellStance, b: CellStance): boolean {
  return comparePart(a, b) === 'differ' && (a === 'both' || b === 'both')
}
