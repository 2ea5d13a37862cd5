import type { DraftPreview } from './intake'
import type { Desk, StoredDraft } from './jobs'

/** A draft of a desk beside what the engine reads off it; null for one that is dropped. */
export type DeskDraft = { readonly stored: StoredDraft; readonly preview: DraftPreview | null }

/** All that the page of an intake shows. */
export type DeskPreview = {
  readonly desk: Desk
  /** In the order of the desk. */
  readonly drafts: readonly DeskDraft[]
  /** Name of the engine that is plugged in to find the claims; null where none is. */
  readonly otherEngine: string | null
}
