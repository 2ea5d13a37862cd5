import { articleCorrections, correctedGiven } from '@/lib/model/article-corrections'
import type { ArticleDetail, ArticleLine } from '@/lib/model/article-detail'
import type { Claim } from '@/lib/model/types'
import { toArticle, toOutlet } from './article-rows'
import { database, type PrismaClient } from './client'
import { EVIDENCE, readJson } from './columns'
import { toMention } from './mention-rows'
import { readArticleLog } from './read-article-log'
import { readCaptures } from './read-captures'
import { toPutRight } from './read-known-articles'
import { readCopied } from './read-pair'
import { toRun } from './run-rows'

/**
 * An article for the reader, its mentions in the order of its text, each with the claims that it is a mention of. Null where the
 * story or the article is unknown, or no analysis holds the article yet.
 */
export async function readArticle(
  slug: string,
  articleId: string,
  db: PrismaClient = database(),
): Promise<ArticleDetail | null> {
  const story = await db.story.findUnique({
    where: { slug },
    include: { currentRun: true, _count: { select: { decisions: true } } },
  })
  if (!story) return null
  const row = await db.article.findUnique({
    where: { storyId_id: { storyId: story.id, id: articleId } },
    include: { outlet: true },
  })
  const article = row && toArticle(row)
  if (!article || !row.outlet) return null
  const mentions = await db.mention.findMany({
    where: { storyId: story.id, articleId },
    orderBy: [{ start: 'asc' }, { end: 'asc' }, { position: 'asc' }],
  })
  const claims = await readClaimsOf(
    db,
    story.id,
    mentions.map((mention) => mention.id),
  )
  const log = await readArticleLog(db, story.id)
  const correction = articleCorrections(log).get(articleId)
  return {
    story: { slug: story.slug, title: story.title, sample: story.sample },
    article: { ...article, given: correctedGiven(article.given, correction?.facts ?? {}) },
    outlet: toOutlet(row.outlet),
    capturedAt: row.capturedAt.toISOString(),
    originalSha256: row.originalSha256,
    captures: await readCaptures(slug, articleId, db),
    pageEvidence: readJson(EVIDENCE, row.pageEvidence),
    run: story.currentRun && toRun(story.currentRun),
    decisions: story._count.decisions,
    putRight: toPutRight(correction, log),
    copied: await readCopied(db, story.id, articleId),
    mentions: mentions.map((mention) => ({ ...toMention(mention), claims: claims.get(mention.id) ?? [] })),
  }
}

type Named = Pick<Claim, 'id' | 'text'>

/** The claims of each mention, by rank. */
async function readClaimsOf(
  db: PrismaClient,
  storyId: number,
  mentionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Named[]>> {
  const links = await db.claimMention.findMany({
    where: { storyId, mentionId: { in: [...mentionIds] } },
    select: { mentionId: true, claimId: true },
  })
  const claims = await db.claim.findMany({
    where: { storyId, id: { in: [...new Set(links.map((link) => link.claimId))] } },
    select: { id: true, text: true },
    orderBy: { rank: 'asc' },
  })
  const claimIds = new Map<string, Set<string>>(mentionIds.map((id) => [id, new Set()]))
  for (const { mentionId, claimId } of links) claimIds.get(mentionId)?.add(claimId)
  return new Map([...claimIds].map(([id, own]) => [id, claims.filter((claim) => own.has(claim.id))]))
}

/** The articles of a story in its order, but for those that were left out, with the number of mentions found in each; empty for an unknown story. */
export async function readArticles(
  slug: string,
  db: PrismaClient = database(),
): Promise<readonly ArticleLine[]> {
  const rows = await db.article.findMany({
    where: { story: { slug }, leftOut: false },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      file: true,
      title: true,
      outletId: true,
      via: true,
      published: true,
      outlet: { select: { name: true, identified: true } },
      _count: { select: { mentions: true } },
    },
  })
  return rows.map((row) => ({
    id: row.id,
    file: row.file,
    title: row.title || row.file,
    outlet: row.outlet?.name ?? 'Not analysed yet',
    outletId: row.outletId ?? '',
    via: row.via,
    published: row.published,
    identified: row.outlet?.identified ?? false,
    mentions: row._count.mentions,
  }))
}
