import { randomBytes } from 'node:crypto'
import { database, Prisma, type PrismaClient } from './client'

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
  if (known !== null && known.doneAt === null) return known.id
  const id = token === undefined || known !== null ? intakeToken() : token
  const home = { storyId: story?.id ?? null, makes: story === null }
  try {
    // An insert and no more: what reads first may find that another process wrote before it does.
    await db.intake.create({ data: { id, title, ...home, createdAt: now, changedAt: now } })
  } catch (error) {
    // The same request came in twice at once.
    if (!(error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')) throw error
  }
  return id
}

/** A new id of an intake, to be handed out: 96 bits, so that nobody guesses one. */
export function intakeToken(): string {
  return randomBytes(12).toString('hex')
}
