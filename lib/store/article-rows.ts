import type { IncomingArticle } from '@/lib/model/incoming'
import type { Article, GivenMetadata, Outlet, RawArticle } from '@/lib/model/types'
import { EVIDENCE, GIVEN_PARTS, NAMES, PARAGRAPHS, readJson, writeJson, ZONES } from './columns'
import type { Prisma } from './generated/client'

type ArticleRow = Prisma.ArticleGetPayload<object>
type OutletRow = Prisma.OutletGetPayload<object>

/** The row of an article that no engine has read yet. */
export function newArticleRow(storyId: number, article: IncomingArticle): Prisma.ArticleCreateManyInput {
  return {
    storyId,
    id: article.id,
    file: article.file,
    sha256: article.sha256,
    originalSha256: article.originalSha256,
    capturedAt: new Date(article.capturedAt),
    ...givenColumns(article.given),
    pageEvidence: writeJson(EVIDENCE, article.pageEvidence),
    text: article.text,
  }
}

/** The columns of what was said of an article; null for what nobody said. */
export function givenColumns(given: GivenMetadata) {
  return {
    givenTitle: given.title,
    givenOutlet: given.outlet,
    givenVia: given.via,
    givenUrl: given.url,
    givenPublished: given.published,
    givenAuthor: given.author,
    givenLanguage: given.language ?? null,
    givenParts: given.parts ? writeJson(GIVEN_PARTS, given.parts) : null,
  }
}

/** The columns that an analysis fills in. */
export function analysedColumns(article: Article, position: number) {
  return {
    position,
    outletId: article.outletId,
    via: article.via,
    title: article.title,
    published: article.published,
    language: article.language,
    relays: writeJson(NAMES, article.relays),
    evidence: writeJson(EVIDENCE, article.evidence),
    zones: writeJson(ZONES, article.zones),
    paragraphs: writeJson(PARAGRAPHS, article.paragraphs),
  }
}

/** What was said of an article; null for what nobody said. */
export function toGiven(row: Omit<ArticleRow, 'text'>): GivenMetadata {
  return {
    title: row.givenTitle,
    outlet: row.givenOutlet,
    via: row.givenVia,
    url: row.givenUrl,
    published: row.givenPublished,
    author: row.givenAuthor,
    ...(row.givenLanguage === null ? {} : { language: row.givenLanguage }),
    ...(row.givenParts === null ? {} : { parts: readJson(GIVEN_PARTS, row.givenParts) }),
  }
}

/** The article as it came in, ready for the engine. */
export function toRawArticle(row: ArticleRow): RawArticle {
  return { id: row.id, file: row.file, text: row.text, sha256: row.sha256, given: toGiven(row) }
}

/** The article with all that the engine decided; null where no analysis holds it yet. */
export function toArticle(row: ArticleRow & { readonly outlet: OutletRow | null }): Article | null {
  if (row.outlet === null) return null
  return {
    ...toRawArticle(row),
    outletId: row.outlet.id,
    outlet: row.outlet.name,
    via: row.via,
    title: row.title ?? '',
    published: row.published,
    relays: readJson(NAMES, row.relays ?? '[]'),
    evidence: readJson(EVIDENCE, row.evidence ?? '[]'),
    zones: readJson(ZONES, row.zones ?? '[]'),
    paragraphs: readJson(PARAGRAPHS, row.paragraphs ?? '[]'),
    language: row.language ?? 'und',
  }
}

/** The outlet of a row. */
export function toOutlet(row: OutletRow): Outlet {
  return { id: row.id, name: row.name, identified: row.identified }
}
