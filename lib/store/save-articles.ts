import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { IncomingArticle } from '@/lib/model/incoming'
import type { GivenMetadata } from '@/lib/model/types'
import { givenColumns, newArticleRow, toGiven } from './article-rows'
import { database, type PrismaClient } from './client'
import { saveCapture } from './save-capture'
import { whyNotStorable } from './storable'
import { type Transaction, withStory } from './transaction'

/** An article that came in as `file`, and the id and the file name under which it is stored. */
export type KnownArticle = { readonly file: string; readonly id: string; readonly storedAs: string }

export type SavedArticles = {
  /** The articles that are new in the story, in the order in which they came. */
  readonly added: readonly KnownArticle[]
  /** The same text, already there (in the story, or earlier in the same batch). */
  readonly duplicates: readonly KnownArticle[]
  /** Of the duplicates, those whose outlet, title, date … is now known better; the article keeps its id. */
  readonly updated: readonly KnownArticle[]
}

/**
 * Adds articles to a story. Two articles are the same where their texts have the same hash and nobody gave them different outlets
 * (one text under two outlets is two articles: that is how copies show). Of an article that is there already nothing is lost:
 * text, original bytes and capture time stay, another address that it was fetched from is noted; given metadata that is new or different is taken over, and what was not given this
 * time stays. All or nothing is stored, and `also` in the same transaction. The story must exist. Throws, naming file and field, for
 * text that a database cannot keep unchanged; intake refuses such files before they come here.
 */
export async function saveArticles(
  slug: string,
  articles: readonly IncomingArticle[],
  db: PrismaClient = database(),
  also: (tx: Transaction, saved: SavedArticles) => Promise<void> = async () => {},
): Promise<SavedArticles> {
  for (const article of articles) proveStorable(article)
  return withStory(slug, db, async (tx, storyId) => {
    const present = await readPresent(tx, storyId)
    const added: KnownArticle[] = []
    const duplicates: KnownArticle[] = []
    const updated: KnownArticle[] = []
    for (const article of articles) {
      const twin =
        present.find((one) => isThis(one, article)) ?? present.find((one) => mayBeThis(one, article))
      if (twin === undefined) {
        const file = freeName(article.file, present)
        await tx.article.create({ data: newArticleRow(storyId, { ...article, file }) })
        await tx.articleOriginal.create({
          data: {
            storyId,
            articleId: article.id,
            mediaType: article.mediaType,
            size: article.original.length,
            gzip: new Uint8Array(gzipSync(article.original)),
          },
        })
        await saveCapture(tx, storyId, article.id, article.capture)
        present.push({ ...article, file })
        added.push({ file: article.file, id: article.id, storedAs: file })
        continue
      }
      const known = { file: article.file, id: twin.id, storedAs: twin.file }
      duplicates.push(known)
      await saveCapture(tx, storyId, twin.id, article.capture)
      const given = betterGiven(twin.given, article)
      if (given === null) continue
      await tx.article.update({ where: { storyId_id: { storyId, id: twin.id } }, data: givenColumns(given) })
      present.splice(present.indexOf(twin), 1, { ...twin, given })
      updated.push(known)
    }
    await also(tx, { added, duplicates, updated })
    return { added, duplicates, updated }
  })
}

function proveStorable({ file, text, given }: IncomingArticle): void {
  for (const [field, value] of Object.entries({ file, text, ...given })) {
    const reason = typeof value === 'string' ? whyNotStorable(value) : null
    if (reason !== null) throw new Error(`${JSON.stringify(file)} cannot be stored: its ${field} ${reason}.`)
  }
}

type Present = Pick<IncomingArticle, 'id' | 'file' | 'sha256' | 'given'>

async function readPresent(tx: Transaction, storyId: number): Promise<Present[]> {
  const rows = await tx.article.findMany({ where: { storyId }, omit: { text: true }, orderBy: { id: 'asc' } })
  return rows.map((row) => ({ id: row.id, file: row.file, sha256: row.sha256, given: toGiven(row) }))
}

/**
 * Under its own id, or the same text under the same outlet (an article keeps its id when its outlet is given later) or from the
 * same address (whose outlet a person may have corrected).
 */
function isThis(a: Present, b: Present): boolean {
  if (a.id === b.id) return true
  const sameUrl = a.given.url !== null && a.given.url === b.given.url
  return a.sha256 === b.sha256 && (sameUrl || a.given.outlet === b.given.outlet)
}

function mayBeThis(a: Present, b: Present): boolean {
  return a.sha256 === b.sha256 && (a.given.outlet === null || b.given.outlet === null)
}

/** "a.txt", or where the story has an article of that name "a (2).txt": names of files stand in reports and for unknown outlets. */
function freeName(file: string, present: readonly Present[]): string {
  const ending = path.extname(file)
  const stem = file.slice(0, file.length - ending.length)
  const taken = new Set(present.map((one) => one.file))
  let free = file
  for (let again = 2; taken.has(free); again++) free = `${stem} (${again})${ending}`
  return free
}

/** What is given now over what was given before, but for what a page says of itself: that only fills gaps. Null where that changes nothing. */
function betterGiven(before: GivenMetadata, article: IncomingArticle): GivenMetadata | null {
  const { given: now } = article
  const pageSays = fieldsOfPage(article)
  const pick = <Field extends keyof GivenMetadata>(field: Field) =>
    pageSays.has(field) ? (before[field] ?? now[field]) : (now[field] ?? before[field])
  const [language, parts] = [pick('language'), pick('parts')]
  const given = {
    title: pick('title') ?? null,
    outlet: pick('outlet') ?? null,
    via: pick('via') ?? null,
    url: pick('url') ?? null,
    published: pick('published') ?? null,
    author: pick('author') ?? null,
    ...(language ? { language } : {}),
    ...(parts ? { parts } : {}),
  }
  return JSON.stringify(given) === JSON.stringify({ ...before }) ? null : given
}

/** The fields that an article's own page gave, not a person. */
function fieldsOfPage({ pageEvidence, capture, mediaType }: IncomingArticle): ReadonlySet<string> {
  const isPage = capture !== null || mediaType === 'text/html'
  return new Set<string>([...pageEvidence.map((one) => one.field), ...(isPage ? ['url', 'parts'] : [])])
}
