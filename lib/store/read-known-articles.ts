import { type ArticleCorrection, articleCorrections } from '@/lib/model/article-corrections'
import type { ArticleFact, ArticleFacts, LogEntry } from '@/lib/model/decisions'
import type { KnownArticle, KnownArticles, LeftOut, PutRight } from '@/lib/model/known-article'
import type { GivenMetadata } from '@/lib/model/types'
import { toArticle, toGiven } from './article-rows'
import { database, type Prisma, type PrismaClient } from './client'
import { EVIDENCE, readJson } from './columns'
import { readArticleLog } from './read-article-log'
import { toRun } from './run-rows'
import { inOneView } from './transaction'

/**
 * What is known of the articles of a story, or of one of them alone, with what analysts put right; null where there is no such story.
 * Articles that were left out, and those that no analysis holds yet, are not among them.
 */
export async function readKnownArticles(
  slug: string,
  only: string | null,
  db: PrismaClient = database(),
): Promise<KnownArticles | null> {
  return inOneView(db, async (tx) => {
    const story = await tx.story.findUnique({
      where: { slug },
      include: { currentRun: true, _count: { select: { decisions: true } } },
    })
    if (story === null) return null
    const rows = await tx.article.findMany({
      where: { storyId: story.id, outletId: { not: null }, ...(only === null ? {} : { id: only }) },
      orderBy: { position: 'asc' },
      include: { outlet: true },
    })
    const log = await readArticleLog(tx, story.id)
    const corrections = articleCorrections(log)
    return {
      story: { slug, title: story.title, sample: story.sample },
      run: story.currentRun && toRun(story.currentRun),
      decisions: story._count.decisions,
      articles: rows.flatMap((row) => {
        const correction = corrections.get(row.id)
        return correction?.leftOut ? [] : toKnown(row, correction, log)
      }),
    }
  })
}

/** The articles that analysts took out of a story, in the order in which they did; empty for none, or an unknown story. */
export async function readLeftOut(slug: string, db: PrismaClient = database()): Promise<readonly LeftOut[]> {
  return inOneView(db, async (tx) => {
    const story = await tx.story.findUnique({ where: { slug }, select: { id: true } })
    if (story === null) return []
    const log = await readArticleLog(tx, story.id)
    const out = [...articleCorrections(log).values()].filter(({ leftOut }) => leftOut !== null)
    const rows = await tx.article.findMany({
      where: { storyId: story.id, id: { in: out.map(({ article }) => article.id) } },
      select: { id: true, sha256: true },
    })
    const hashOf = new Map(rows.map(({ id, sha256 }) => [id, sha256]))
    return out
      .flatMap(({ article, leftOut }) => {
        const entry = log.find(({ seq }) => seq === leftOut)
        const sha256 = hashOf.get(article.id)
        if (entry === undefined || sha256 === undefined) return []
        return [{ ...article, who: entry.who, why: entry.why, entry: entry.seq, sha256 }]
      })
      .sort((a, b) => a.entry - b.entry)
  })
}

/** Who put which facts of an article right. */
export function toPutRight(correction: ArticleCorrection | undefined, log: readonly LogEntry[]): PutRight {
  const entries = Object.entries(correction?.entries ?? {}) as [ArticleFact, number][]
  return Object.fromEntries(
    entries.map(([fact, seq]) => [
      fact,
      { who: log.find((entry) => entry.seq === seq)?.who ?? '', entry: seq },
    ]),
  )
}

type Row = Prisma.ArticleGetPayload<{ include: { outlet: true } }>

function toKnown(
  row: Row,
  correction: ArticleCorrection | undefined,
  log: readonly LogEntry[],
): readonly KnownArticle[] {
  const article = toArticle(row)
  if (article === null) return []
  const read = article.evidence.find(({ field, weight }) => field === 'author' && weight !== 'suggested')
  const given: GivenMetadata = toGiven(row)
  const shown: ArticleFacts = {
    title: article.title || null,
    outlet: row.outlet?.identified ? row.outlet.name : null,
    via: article.via,
    author: given.author ?? read?.value ?? null,
    published: article.published,
    url: given.url,
    language: article.language === 'und' ? null : article.language,
  }
  const said = Object.entries(correction?.facts ?? {}).filter(([, value]) => value !== null)
  return [
    {
      id: row.id,
      file: row.file,
      text: row.text,
      facts: { ...shown, ...Object.fromEntries(said) },
      evidence: article.evidence,
      pageEvidence: readJson(EVIDENCE, row.pageEvidence),
      putRight: toPutRight(correction, log),
    },
  ]
}
