import { arrangeColumns } from '@/lib/model/column-choice'
import type { MatrixPage } from '@/lib/model/matrix'
import type { MatrixQuery, OpenClaim, StayingClaim } from '@/lib/model/matrix-query'
import { toOutlet } from './article-rows'
import { database, type PrismaClient } from './client'
import { findRows } from './find-rows'
import { kinOrder } from './kin-order'
import { matrixOrder, matrixWhere } from './matrix-where'
import { COLUMNS, readColumns } from './read-columns'
import { readCounts } from './read-counts'
import { readKin } from './read-kin'
import { readRows } from './read-rows'
import { readStoryHead } from './read-story-head'
import { inOneView } from './transaction'

/**
 * One page of a story's matrix: `ROWS` claims by `COLUMNS` outlets, however large the story. Outlets that the query or the open panel
 * names stand first whatever the page of columns, before them those that the reader pinned. A page beyond the last is the last. Null for a slug that names no story.
 */
export async function readMatrix(
  slug: string,
  query: MatrixQuery,
  open: OpenClaim & Partial<StayingClaim>,
  db: PrismaClient = database(),
): Promise<MatrixPage | null> {
  return inOneView(db, async (tx) => {
    const head = await readStoryHead(slug, tx)
    if (!head) return null
    const { id: storyId, ...story } = head
    const counts = await readCounts(tx, storyId, story)
    const { ids, staying, ...counted } = await findRows(tx, storyId, query, open.stays)
    const rows = await tx.outlet.findMany({ where: { storyId }, orderBy: { position: 'asc' } })
    const kin = await readKin(tx, storyId)
    const derived = new Map([...kin].map(([id, { outletId }]) => [id, outletId]))
    const outlets = kinOrder(rows.map(toOutlet), derived)
    const columns = chooseColumns(outlets, query, open)
    const shown = await readColumns(tx, storyId, columns.shown, kin)
    const names = new Map(outlets.map((outlet) => [outlet.id, outlet.name]))
    return {
      story,
      counts,
      outlets,
      columns: shown,
      columnPages: columns.pages,
      columnSpan: columns.span,
      rows: await readRows(
        tx,
        { storyId, ids },
        { columns: shown.map((column) => column.id), names, hedges: query.show === 'hedge' },
      ),
      staying,
      ...counted,
    }
  })
}

/** The ids of all claims that a query asks for, in its order, whatever its page. Empty for an unknown story. */
export async function readMatchingClaimIds(
  slug: string,
  query: MatrixQuery,
  db: PrismaClient = database(),
): Promise<readonly string[]> {
  const story = await db.story.findUnique({ where: { slug }, select: { id: true } })
  if (!story) return []
  const claims = await db.claim.findMany({
    where: matrixWhere(story.id, query),
    orderBy: matrixOrder(query.sort),
    select: { id: true },
  })
  return claims.map((claim) => claim.id)
}

type Named = { readonly id: string }

function chooseColumns<T extends Named>(outlets: readonly T[], query: MatrixQuery, open: OpenClaim) {
  const named = [query.repeatedBy, query.disputedBy, query.omittedBy, query.onlyIn, open.outlet]
  const { pinned, others } = arrangeColumns(outlets, query.choice)
  const pages = Math.max(1, Math.ceil(others.length / COLUMNS))
  const from = (Math.min(query.columns, pages) - 1) * COLUMNS
  const page = others.slice(from, from + COLUMNS)
  // Named ones that stand on the page anyway keep their place: a click must not make columns jump.
  const called = others.filter(({ id }) => named.includes(id) && !page.some((one) => one.id === id))
  const first = pinned.length + from
  const span: readonly [number, number] = page.length > 0 ? [first + 1, first + page.length] : [0, 0]
  return { shown: [...pinned, ...called, ...page], pages, span }
}
