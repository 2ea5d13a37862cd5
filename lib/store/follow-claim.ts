import { database, type PrismaClient } from './client'

/**
 * Where a link to a claim leads now: the claim itself while it stands; its successor, or that one's, where it was retired; the
 * last retired claim of the line where nobody holds its mentions any more (`retired` is true then: its wording can still be
 * shown). Null where the story never had such a claim.
 */
export async function followClaim(
  slug: string,
  claimId: string,
  db: PrismaClient = database(),
): Promise<{ readonly id: string; readonly retired: boolean } | null> {
  const story = await db.story.findUnique({ where: { slug }, select: { id: true } })
  if (story === null) return null
  const seen = new Set<string>()
  for (let id = claimId; ; ) {
    const claim = await db.claim.findUnique({
      where: { storyId_id: { storyId: story.id, id } },
      select: { retired: true, successorId: true },
    })
    if (claim === null) return null
    seen.add(id)
    // A circle cannot be written, but a link must not hang on one all the same.
    if (!claim.retired || claim.successorId === null || seen.has(claim.successorId)) {
      return { id, retired: claim.retired }
    }
    id = claim.successorId
  }
}
