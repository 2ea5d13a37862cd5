import { randomBytes } from 'node:crypto'
import { database, type PrismaClient } from './client'

/** Begins an intake, for a story that is there (by its slug) or for a new one; its id, or null where there is no such story. */
export async function createIntake(
  { slug, title, now }: { readonly slug: string | null; readonly title: string; readonly now: Date },
  db: PrismaClient = database(),
): Promise<string | null> {
  const story = slug === null ? null : await db.story.findUnique({ where: { slug }, select: { id: true } })
  if (slug !== null && story === null) return null
  const { id } = await db.intake.create({
    data: {
      id: randomBytes(12).toString('hex'),
      storyId: story?.id ?? null,
      title,
      makes: story === null,
      createdAt: now,
      changedAt: now,
    },
  })
  return id
}
