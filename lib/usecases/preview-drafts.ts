import type { Draft, DraftPreview } from '@/lib/model/intake'
import { isAnalysed, languageName } from '@/lib/model/languages'
import { surelyBefore } from '@/lib/model/moment'
import { clean } from '@/lib/pipeline/clean/clean'
import { database, type PrismaClient } from '@/lib/store/client'
import { readLeftOut } from '@/lib/store/read-known-articles'
import { readRawArticles } from '@/lib/store/read-raw-articles'
import { formatDay } from '@/lib/view/dates'
import { type Compared, findLikenesses } from './find-likenesses'

export type PreviewOptions = {
  /** The story that the drafts are meant for: its articles are compared with them. Null for a new one. */
  readonly story: string | null
  readonly db?: PrismaClient
  /** Dates behind this have not come yet. */
  readonly now?: Date
}

/**
 * What the engine reads off each draft, in the same order, and which earlier drafts and stored articles are the same or nearly so.
 * Writes nothing.
 */
export async function previewDrafts(
  drafts: readonly Draft[],
  { story, db = database(), now = new Date() }: PreviewOptions,
): Promise<readonly DraftPreview[]> {
  const read = drafts.map((draft) => clean(draft))
  const stored = story === null ? [] : (await readRawArticles(story, db)).map((raw) => clean(raw))
  const compared: readonly Compared[] = [
    ...stored.map((article) => ({ article, stored: true, urls: urlsOf(article.given.url) })),
    ...read.map((article, i) => {
      const capture = drafts[i]?.capture
      return { article, stored: false, urls: urlsOf(article.given.url, capture?.url, capture?.finalUrl) }
    }),
  ]
  const likenesses = findLikenesses(compared)
  const leftOut = story === null ? [] : await readLeftOut(story, db)
  return drafts.flatMap((draft, i) => {
    const article = read[i]
    if (!article) return []
    const { language: code } = article
    const analysed = isAnalysed(code)
    const other = analysed ? [] : [`It is in ${languageName(code)}: it is kept, and not analysed.`]
    return [
      {
        draft,
        article,
        author: article.evidence.find((e) => e.field === 'author' && e.weight !== 'suggested')?.value ?? null,
        language: { code, name: languageName(code), analysed },
        notes: [
          ...draft.notes,
          ...other,
          ...dateNotes(article.published, now),
          ...(leftOut.some(({ sha256 }) => sha256 === draft.sha256) ? [LEFT_OUT] : []),
        ],
        likenesses: likenesses[i] ?? [],
      },
    ]
  })
}

const LEFT_OUT =
  'The same text was left out of this story. To have it back, take it in again under “Articles”: added here it stays out.'

/** East of Greenwich the next day has begun. */
const A_DAY = 86_400_000

function dateNotes(published: string | null, now: Date): readonly string[] {
  const soon = new Date(now.getTime() + A_DAY).toISOString()
  return published !== null && surelyBefore(soon, published)
    ? [
        `Its date, ${formatDay(published)}, has not come yet: mend it, or its order among the others will mislead.`,
      ]
    : []
}

function urlsOf(...urls: readonly (string | null | undefined)[]): readonly string[] {
  return [...new Set(urls.filter((url) => typeof url === 'string'))]
}
