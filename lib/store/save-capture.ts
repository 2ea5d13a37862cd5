import type { Capture } from '@/lib/model/incoming'
import { HEADERS, writeJson } from './columns'
import type { Transaction } from './transaction'

/** Notes from where and when an article was fetched; nothing where it was not, or where the same was noted before. */
export async function saveCapture(
  tx: Transaction,
  storyId: number,
  articleId: string,
  capture: Capture | null,
): Promise<void> {
  if (capture === null) return
  const { url, finalUrl, fetchedAt, status, headers, sha256 } = capture
  const key = { storyId, articleId, url, sha256 }
  await tx.articleCapture.upsert({
    where: { storyId_articleId_url_sha256: key },
    create: {
      ...key,
      finalUrl,
      fetchedAt: new Date(fetchedAt),
      status,
      headers: writeJson(HEADERS, headers),
    },
    update: {},
  })
}
