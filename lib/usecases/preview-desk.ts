import type { DeskPreview } from '@/lib/model/desk-preview'
import type { Draft } from '@/lib/model/intake'
import type { StoredDraft } from '@/lib/model/jobs'
import { database, type PrismaClient } from '@/lib/store/client'
import { readDesk } from '@/lib/store/read-desk'
import { correctDraft } from './correct-draft'
import { otherEngineName } from './given-by-other'
import { previewDrafts } from './preview-drafts'

/** An intake with what the engine reads off each draft as it is corrected now; null where there is none of that id. */
export async function previewDesk(
  intakeId: string,
  db: PrismaClient = database(),
): Promise<DeskPreview | null> {
  const desk = await readDesk(intakeId, db)
  if (desk === null) return null
  const kept = desk.drafts.filter((stored) => !stored.dropped)
  // On its way into the story, or in it, a draft is like itself.
  const state = desk.analysis?.state
  const apart = desk.doneAt === null && state !== 'queued' && state !== 'running'
  const story = apart ? (desk.story?.slug ?? null) : null
  const previews = await previewDrafts(kept.map(corrected), { story, db })
  const previewOf = new Map(kept.map((stored, i) => [stored.id, previews[i] ?? null]))
  return {
    desk,
    drafts: desk.drafts.map((stored) => ({ stored, preview: previewOf.get(stored.id) ?? null })),
    otherEngine: otherEngineName(),
  }
}

/** The draft as it is to be looked at: with what the analyst said of it, without the bytes, which nobody looks at. */
export function corrected({ draft, corrections }: StoredDraft): Draft {
  return correctDraft({ ...draft, original: NO_BYTES }, corrections)
}

const NO_BYTES = new Uint8Array(0)
