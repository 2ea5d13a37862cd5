import type { MatrixPage } from '@/lib/model/matrix'
import { database, type PrismaClient } from '@/lib/store/client'
import { readMatrix } from '@/lib/store/read-matrix'
import { readStories } from '@/lib/store/read-stories'
import { EVERY_CLAIM } from '@/lib/view/matrix-query'

/** The first page of the sample story's disputed claims, to explain the matrix by; null where the sample is not stored or has none. */
export async function readExample(db: PrismaClient = database()): Promise<MatrixPage | null> {
  const sample = (await readStories(db)).find((story) => story.sample)
  if (!sample) return null
  const query = { ...EVERY_CLAIM, stance: 'disputed' } as const
  const page = await readMatrix(sample.slug, query, { claim: null, outlet: null }, db)
  return page && page.rows.length > 0 ? page : null
}
