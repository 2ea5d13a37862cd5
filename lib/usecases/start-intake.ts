import { slugOf } from '@/lib/ingest/slug'
import { database, type PrismaClient } from '@/lib/store/client'
import { createIntake } from '@/lib/store/create-intake'
import { readDesk } from '@/lib/store/read-desk'
import { readStorySummary } from '@/lib/store/read-stories'
import { requestAnalysis } from '@/lib/store/request-analysis'
import { type HandedIn, handIn } from './hand-in'

type Options = { readonly now: () => Date; readonly db?: PrismaClient }

export type NewStart = {
  /** The story that is added to; null for a new one. */
  readonly slug: string | null
  readonly title: string
  readonly sources: readonly HandedIn[]
  /** What the form carries, so that the same request sent again begins no second intake. */
  readonly token: string
}

/**
 * Begins an intake with what was handed in, for a new story (`slug` null) or for one that is there; its id, or why that cannot be, as
 * a sentence.
 */
export async function startIntake(
  { slug, title, sources, token }: NewStart,
  { now, db = database() }: Options,
): Promise<{ readonly id: string } | { readonly problem: string }> {
  const story = slug === null ? null : await readStorySummary(slug, db)
  if (slug !== null && story === null) return { problem: 'The story is not there any more.' }
  if (story?.sample) {
    return {
      problem:
        'The sample is made of digests: real articles must not stand beside them. Make a new story for yours.',
    }
  }
  const known = /^[0-9a-f]{24}$/.test(token) ? { token } : {}
  const id = await createIntake({ slug, title, now: now(), ...known }, db)
  if (id === null) return { problem: 'The story is not there any more.' }
  await handIn(id, sources, { now, db })
  return { id }
}

/**
 * Asks for the drafts of an intake to be analysed; the slug of their story. A new story is named `title`, or where that is empty as
 * the intake is. Throws, in words for people, as the store does.
 */
export async function startAnalysis(
  intakeId: string,
  title: string,
  { now, db = database() }: Options,
): Promise<string> {
  const named = title || ((await readDesk(intakeId, db))?.title ?? '')
  return requestAnalysis(intakeId, { slug: slugOf(named), title: named, now: now() }, db)
}
