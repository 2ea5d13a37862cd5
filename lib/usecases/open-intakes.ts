import type { OpenIntake, StoredDraft } from '@/lib/model/jobs'
import { clean } from '@/lib/pipeline/clean/clean'
import { database, type PrismaClient } from '@/lib/store/client'
import { readOpenIntakes } from '@/lib/store/read-desk'
import { corrected } from './preview-desk'

/** Characters of an article that its title is looked for in: a list need not read the whole of a long one. */
const BEGINNING = 4_000

/** The intakes that are not done, those changed last first, each with what it can be called; of one story, where its slug is given. */
export async function listOpenIntakes(
  slug: string | null,
  db: PrismaClient = database(),
): Promise<readonly OpenIntake[]> {
  const rows = await readOpenIntakes(slug, db)
  return rows.map(({ firstDraft, ...row }) => ({ ...row, firstTitle: firstDraft && titleOf(firstDraft) }))
}

/** As the engine reads it, or as the analyst put it right. */
function titleOf(stored: StoredDraft): string | null {
  const draft = corrected(stored)
  return clean({ ...draft, text: draft.text.slice(0, BEGINNING) }).title || null
}
