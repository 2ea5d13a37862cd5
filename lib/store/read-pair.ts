import type { ArticlePair, CopiedPassage } from '@/lib/model/article-detail'
import type { Reuse } from '@/lib/model/types'
import { toArticle } from './article-rows'
import { database, type PrismaClient } from './client'
import { toMeasures } from './reuse-rows'
import { inOneView, type Transaction } from './transaction'

/** Two articles of a story with the passages that stand in both. Null where one is unknown, or where nothing was copied between them. */
export async function readPair(
  slug: string,
  [one, other]: readonly [string, string],
  db: PrismaClient = database(),
): Promise<ArticlePair | null> {
  return inOneView(db, async (tx) => {
    const story = await tx.story.findUnique({ where: { slug } })
    if (!story) return null
    const reuse = await tx.reuse.findFirst({
      where: {
        storyId: story.id,
        OR: [
          { a: one, b: other },
          { a: other, b: one },
        ],
      },
      include: { passages: true },
    })
    if (!reuse) return null
    const rows = await tx.article.findMany({
      where: { storyId: story.id, id: { in: [one, other] } },
      include: { outlet: true },
    })
    const article = (id: string) => {
      const row = rows.find((found) => found.id === id)
      return row ? toArticle(row) : null
    }
    const [a, b] = [article(one), article(other)]
    if (!a || !b) return null
    const passages = reuse.passages.map(({ aStart, aEnd, bStart, bEnd, words }) => {
      const [first, second] = [
        { start: aStart, end: aEnd },
        { start: bStart, end: bEnd },
      ]
      return reuse.a === one ? { a: first, b: second, words } : { a: second, b: first, words }
    })
    return {
      story: { slug, title: story.title, sample: story.sample },
      a,
      b,
      share: reuse.share,
      ...turned(toMeasures(reuse), reuse.a !== one),
      from: reuse.from,
      passages: passages.sort((p, q) => p.a.start - q.a.start || p.b.start - q.b.start),
    }
  })
}

/** Measures as seen from the other article. */
function turned(measures: Pick<Reuse, 'shares' | 'longestRun'>, turn: boolean): typeof measures {
  const { shares } = measures
  return turn && shares ? { ...measures, shares: { a: shares.b, b: shares.a } } : measures
}

/** The passages of an article that stand in other ones too, in the order of its text; empty where none does. */
export async function readCopied(
  db: Transaction,
  storyId: number,
  articleId: string,
): Promise<readonly CopiedPassage[]> {
  const side = { select: { via: true, outlet: { select: { name: true } } } }
  const pairs = await db.reuse.findMany({
    where: { storyId, OR: [{ a: articleId }, { b: articleId }] },
    include: { passages: true, articleA: side, articleB: side },
    orderBy: [{ share: 'desc' }, { position: 'asc' }],
  })
  return pairs
    .flatMap(({ a, b, passages, articleA, articleB }) => {
      const here = a === articleId
      const spans = passages.map((one) =>
        here
          ? { start: one.aStart, end: one.aEnd, to: one.bStart }
          : { start: one.bStart, end: one.bEnd, to: one.aStart },
      )
      spans.sort((p, q) => p.start - q.start || p.to - q.to)
      const { via, outlet } = here ? articleB : articleA
      return spans.map(({ start, end }, i) => ({
        span: { start, end },
        other: here ? b : a,
        outlet: outlet?.name ?? '',
        via,
        number: i + 1,
      }))
    })
    .sort((p, q) => p.span.start - q.span.start)
}
