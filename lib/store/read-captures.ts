import type { Capture } from '@/lib/model/incoming'
import { database, type PrismaClient } from './client'
import { HEADERS, readJson } from './columns'

/** From where and when an article was fetched, first first; empty where it came otherwise. */
export async function readCaptures(
  slug: string,
  articleId: string,
  db: PrismaClient = database(),
): Promise<readonly Capture[]> {
  const rows = await db.articleCapture.findMany({
    where: { articleId, article: { story: { slug } } },
    orderBy: [{ fetchedAt: 'asc' }, { url: 'asc' }],
  })
  return rows.map(({ url, finalUrl, fetchedAt, status, headers, sha256 }) => ({
    url,
    finalUrl,
    fetchedAt: fetchedAt.toISOString(),
    status,
    headers: readJson(HEADERS, headers),
    sha256,
  }))
}
