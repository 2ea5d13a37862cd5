import type { ArticleFacts } from '@/lib/model/decisions'
import type { GivenMetadata, GivenPart } from '@/lib/model/types'
import { saveCorrections } from '@/lib/store/change-drafts'
import { database, type PrismaClient } from '@/lib/store/client'
import { readDraft } from '@/lib/store/read-draft'
import { corrected } from './preview-desk'
import { previewDrafts } from './preview-drafts'
import { changedFacts, type TypedFields } from './typed-fields'

type Options = { readonly now: () => Date; readonly db?: PrismaClient }

/**
 * Keeps what an analyst typed over what was read: fields that say what was shown anyway change nothing, an empty one means "read it
 * from the text". Gives back what is wrong with the fields, a sentence each; then nothing was kept. Throws as the store does.
 */
export async function correctStored(
  intakeId: string,
  draftId: number,
  typed: TypedFields,
  { now, db = database() }: Options,
): Promise<readonly string[]> {
  const stored = await readDraft(intakeId, draftId, db)
  if (stored === null) return ['This article is not among the drafts any more.']
  const [shown] = await previewDrafts([corrected(stored)], { story: null, db })
  if (shown === undefined) return []
  const { article, author, language } = shown
  const before: ArticleFacts = {
    title: article.title,
    outlet: article.outlet,
    via: article.via,
    published: article.published,
    author,
    url: article.given.url,
    language: language.code,
  }
  const { changes, problems } = changedFacts(typed, before)
  if (problems.length > 0) return problems
  const { language: code, ...fields } = changes
  await saveCorrections(intakeId, draftId, code ? { ...fields, language: code } : fields, now(), db)
  return []
}

/**
 * Keeps that a stretch of a draft's text is report, or is none, whatever the engine thinks; it replaces what was said of any part of
 * the stretch before. False where there is no such draft. Throws as the store does.
 */
export async function markPart(
  intakeId: string,
  draftId: number,
  part: GivenPart,
  { now, db = database() }: Options,
): Promise<boolean> {
  const stored = await readDraft(intakeId, draftId, db)
  if (stored === null) return false
  const length = stored.draft.text.length
  if (part.start < 0 || part.start >= part.end || part.end > length) return false
  const others = partsOf(stored.corrections, stored.draft.given).filter(
    (one) => one.end <= part.start || one.start >= part.end,
  )
  const parts = [...others, part].sort((a, b) => a.start - b.start)
  return saveCorrections(intakeId, draftId, { parts }, now(), db)
}

function partsOf(...givens: readonly Partial<GivenMetadata>[]): readonly GivenPart[] {
  return givens.find((given) => given.parts !== undefined)?.parts ?? []
}
