import { SEARCH_KINDS, type SearchKind, type SearchPage, type SearchQuery } from '@/lib/model/search'
import { database, Prisma, type PrismaClient } from './client'
import { MARKS } from './marked-text'
import { type FoundRow, readHits } from './search-hits'
import { searchMatch } from './search-match'
import { inOneView, type Transaction } from './transaction'

/** Hits on one page of one kind, and of each kind where all are shown. */
const HITS = 30
export const FIRST_HITS = 6
/** Words of an article around what was found. */
const SNIPPET_WORDS = 36

/**
 * Claims, quotes and articles that hold all words of a query (whole words, whatever their ending or accents) and none that it leaves out,
 * best first by BM25.
 * Without a word to look for nothing is found. Null for a slug that names no story.
 */
export async function search(query: SearchQuery, db: PrismaClient = database()): Promise<SearchPage | null> {
  return inOneView(db, async (tx) => {
    const story =
      query.story === null
        ? null
        : await tx.story.findUnique({
            where: { slug: query.story },
            select: { id: true, slug: true, title: true, sample: true },
          })
    if (query.story !== null && story === null) return null
    const { match, terms, without, cut } = searchMatch(query.words)
    const where = { match, storyId: story?.id ?? null }
    const counts = await readCounts(tx, where)
    const pages = query.kind === null ? 1 : Math.max(1, Math.ceil(counts[query.kind] / HITS))
    const page = query.kind === null ? 1 : Math.min(query.page, pages)
    const found: FoundRow[] = []
    for (const kind of SEARCH_KINDS) {
      if (counts[kind] === 0 || (query.kind ?? kind) !== kind) continue
      const [take, skip] = query.kind === null ? [FIRST_HITS, 0] : [HITS, (page - 1) * HITS]
      found.push(...(await readFound(tx, where, kind, take, skip)))
    }
    const named = story && { slug: story.slug, title: story.title, sample: story.sample }
    return { story: named, terms, without, cut, counts, hits: await readHits(tx, found), page, pages }
  })
}

type Where = { readonly match: string | null; readonly storyId: number | null }

async function readCounts(db: Transaction, { match, storyId }: Where): Promise<Record<SearchKind, number>> {
  const counts = { claim: 0, quote: 0, article: 0 }
  if (match === null) return counts
  const rows = await db.$queryRaw<{ kind: SearchKind; n: number | bigint }[]>`
    SELECT e.kind, count(*) AS n FROM SearchText JOIN SearchEntry e ON e.id = SearchText.rowid
    WHERE SearchText MATCH ${match} ${inStory(storyId)} GROUP BY e.kind`
  for (const { kind, n } of rows) counts[kind] = Number(n)
  return counts
}

/** Equal ones in the order in which they were stored, the newest story first: its claims come in order of rank. */
async function readFound(
  db: Transaction,
  { match, storyId }: Where,
  kind: SearchKind,
  take: number,
  skip: number,
): Promise<readonly FoundRow[]> {
  const text =
    kind === 'article'
      ? Prisma.sql`snippet(SearchText, 1, ${MARKS.from}, ${MARKS.to}, '…', ${SNIPPET_WORDS})`
      : Prisma.sql`highlight(SearchText, 1, ${MARKS.from}, ${MARKS.to})`
  return db.$queryRaw<FoundRow[]>`
    SELECT e.kind, e.storyId, e.ref, highlight(SearchText, 0, ${MARKS.from}, ${MARKS.to}) AS head, ${text} AS text
    FROM SearchText JOIN SearchEntry e ON e.id = SearchText.rowid
    WHERE SearchText MATCH ${match} AND e.kind = ${kind} ${inStory(storyId)}
    ORDER BY bm25(SearchText, 2.0, 1.0), e.storyId DESC, e.id LIMIT ${take} OFFSET ${skip}`
}

function inStory(storyId: number | null): Prisma.Sql {
  return storyId === null ? Prisma.empty : Prisma.sql`AND e.storyId = ${storyId}`
}
