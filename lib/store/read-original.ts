import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { database, type PrismaClient } from './client'
import { DatabaseError } from './database-error'

export type Original = {
  /** Name of the file, or of the address, that the bytes came from. */
  readonly file: string
  readonly bytes: Uint8Array
  /** What they are, by their content; null for articles from before this was noted. */
  readonly mediaType: string | null
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string
  /** When they were read, ISO 8601 UTC. */
  readonly capturedAt: string
}

/** The bytes that an article was read from, as they came; null where there is no such article. Throws where they were altered since. */
export async function readOriginal(
  slug: string,
  articleId: string,
  db: PrismaClient = database(),
): Promise<Original | null> {
  const row = await db.article.findFirst({
    where: { id: articleId, story: { slug } },
    select: { file: true, originalSha256: true, capturedAt: true, original: true },
  })
  if (row?.original == null) return null
  const bytes = new Uint8Array(gunzipSync(row.original.gzip))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (sha256 !== row.originalSha256) {
    throw new DatabaseError(
      `The stored original of ${row.file} was altered: its SHA-256 is ${sha256}, not ${row.originalSha256} as when it came in.`,
    )
  }
  const { mediaType } = row.original
  return { file: row.file, bytes, mediaType, sha256, capturedAt: row.capturedAt.toISOString() }
}
