import { randomBytes } from 'node:crypto'
import { database, type PrismaClient } from './client'

export type NewIntake = {
  /** The story that is added to; null for a new one. */
  readonly slug: string | null
  readonly title: string
  readonly now: Date
  /** An id that was handed out before; asked for twice it is one intake. A new one is drawn where it is missing or used up. */
  readonly token?: string
}

/** Begins an intake, or finds the one that was begun with the token and is not done; its id, or null where there is no such story. */
export async function createIntake(
  { slug, title, now, token }: NewIntake,
  db: PrismaClient = database(),
): Promise<string | null> {
  const story = slug === null ? null : await db.story.findUnique({ where: { slug }, select: { id: true } })
  if (slug !== null && story === null) return null
  const known = token === undefined ? null : await db.intake.findUnique({ where: { id: token } })
  const id = token === undefined || (known !== null && known.doneAt !== null) ? intakeToken() : token
  await db.intake.upsert({
    where: { id },
    update: {},
    create: {
      id,
      storyId: story?.id ?? null,
      title,
      makes: story === null,
      createdAt: now,
      changedAt: now,
    },
  })
  return id
}

/** A new id of an intake, to be handed out: 96 bits, so that nobody guesses one. */
export function intakeToken(): string {
  return randomBytes(12).toString('hex')
}
