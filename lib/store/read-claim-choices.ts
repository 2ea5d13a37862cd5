import type { Claim } from '@/lib/model/types'
import { database, type PrismaClient } from './client'

/** Claims offered for choice at once. */
const MOST = 300

/** The claims of a story by rank, to choose one from; the one asked for is among them wherever it stands. Empty for an unknown story. */
export async function readClaimChoices(
  slug: string,
  asked: string | null,
  db: PrismaClient = database(),
): Promise<readonly Pick<Claim, 'id' | 'text'>[]> {
  const inStory = { story: { slug }, retired: false }
  const select = { id: true, text: true }
  const first = await db.claim.findMany({
    where: inStory,
    select,
    orderBy: [{ rank: 'asc' }, { position: 'asc' }],
    take: MOST,
  })
  if (asked === null || first.some((one) => one.id === asked)) return first
  return [...(await db.claim.findMany({ where: { ...inStory, id: asked }, select })), ...first]
}
