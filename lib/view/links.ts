import { ALL_COLUMNS } from '@/lib/model/column-choice'
import type { MatrixQuery, OpenClaim } from '@/lib/model/matrix-query'
import type { FindingQuery } from '@/lib/model/story'
import { mentionAnchor, passageAnchor } from './anchors'
import type { ArticleOrder } from './article-order'
import { matrixParams } from './matrix-query'
import { type Draw, type OriginsQuery, originsParams } from './origins-query'

/** The address of the page that explains the matrix. */
export const HELP = '/help'

/** The same, where it explains who has what from whom. */
export const HELP_ORIGINS = `${HELP}#origins`

/** The address where a story begins. */
export const NEW_STORY = '/stories/new'

/** The address of a story's matrix, filtered and with a panel open where asked. */
export function matrixHref(
  slug: string,
  query: Partial<MatrixQuery> = {},
  open: Partial<OpenClaim> = {},
): string {
  return `${storyPath(slug)}${asSearch(matrixParams(query, open))}`
}

/** Where a reader of the matrix is: what links on the page start from. */
export type Place = { readonly slug: string; readonly query: MatrixQuery; readonly open: OpenClaim }

/** The place with another filter or order: on its first page, the panel left as it is. */
export function filterHref({ slug, query, open }: Place, change: Partial<MatrixQuery>): string {
  return matrixHref(slug, { ...query, page: 1, ...change }, open)
}

/** The place without a filter, in the same order and with the same columns. */
export function allClaimsHref({ slug, query, open }: Place): string {
  const { sort, show, columns, choice, arranging } = query
  return matrixHref(slug, { sort, show, columns, choice, arranging }, open)
}

/** The place with other columns: on their first page, rows and panel left as they are. */
export function columnsHref(
  { slug, query, open }: Place,
  change: Partial<Pick<MatrixQuery, 'choice' | 'arranging'>>,
): string {
  return matrixHref(slug, { ...query, columns: 1, ...change }, open)
}

/** The place with something else beside the signs, all else left as it is. */
export function showHref({ slug, query, open }: Place, show: MatrixQuery['show']): string {
  return matrixHref(slug, { ...query, show }, open)
}

/** The place with the panel of a claim open, at one of its outlets where that is given. */
export function panelHref({ slug, query }: Place, claim: string, outlet: string | null = null): string {
  return matrixHref(slug, query, { claim, outlet })
}

/** The place with the panel closed. */
export function closedHref({ slug, query }: Place): string {
  return matrixHref(slug, query)
}

/** The address of an article in the reader, and of the place of one mention in it. */
export function articleHref(slug: string, articleId: string, mentionId?: string): string {
  const place = mentionId ? `#${mentionAnchor(mentionId)}` : ''
  return `${storyPath(slug)}/articles/${encodeURIComponent(articleId)}${place}`
}

/** What a reader of the times asked for: the claims that one outlet, by its id, was first with, and a page of them, from 1. */
export type TimesQuery = { readonly first?: string | null; readonly page?: number }

/** The address of the origins of a story. */
export function originsHref(slug: string, query: OriginsQuery = {}): string {
  return `${storyPath(slug)}/origins${asSearch(originsParams(query))}`
}

/** The address of the times of a story: of the claims that one outlet was first with, and of a page of them, where asked. */
export function timelineHref(slug: string, { first, page }: TimesQuery = {}): string {
  const params = new URLSearchParams()
  if (first) params.set('first', first)
  if (page && page > 1) params.set('page', String(page))
  return `${storyPath(slug)}/timeline${asSearch(params)}`
}

/** The address of a download that holds a whole story. */
export function downloadHref(
  slug: string,
  file: 'reuse.csv' | 'decisions.csv' | 'graph.svg' | 'graph.graphml',
): string {
  return `${storyPath(slug)}/${file}`
}

/** The address of the picture of a story's graph as a file: as much of it as is drawn, or the whole. */
export function pictureHref(
  slug: string,
  { draw, near }: { readonly draw: Draw; readonly near: string | null },
): string {
  const part = originsParams({ draw: draw === 'all' && !near ? null : draw, near })
  return `${downloadHref(slug, 'graph.svg')}${asSearch(part)}`
}

/** The address of two outlets side by side; without them, of the two that have most in common. */
export function compareHref(
  slug: string,
  { a, b, part, page }: { a?: string | null; b?: string | null; part?: string | null; page?: number } = {},
): string {
  const params = new URLSearchParams()
  if (a) params.set('a', a)
  if (b) params.set('b', b)
  if (part) params.set('part', part)
  if (part && page && page > 1) params.set('page', String(page))
  return `${storyPath(slug)}/compare${asSearch(params)}`
}

/** The address of what a sentence above the table speaks of. */
export function findingHref(slug: string, { claim, without, beside, ...rows }: FindingQuery): string {
  if (without) return originsHref(slug, { without })
  if (beside) return compareHref(slug, { a: beside[0], b: beside[1] })
  return matrixHref(slug, rows, { claim: claim ?? null })
}

/** The address of the list of a story’s articles. */
export function articlesHref(slug: string, order: ArticleOrder = 'given'): string {
  return `${storyPath(slug)}/articles${order === 'given' ? '' : `?sort=${order}`}`
}

/** The address where what is known of a story's articles is put right, of one alone where its id is given; and where that is sent. */
export function putRightHref(slug: string, article: string | null = null): string {
  const params = new URLSearchParams(article === null ? {} : { article })
  return `${storyPath(slug)}/articles/put-right${asSearch(params)}`
}
export function correctionsHref(slug: string): string {
  return `${storyPath(slug)}/corrections`
}

/** Where a form asks for a story to be analysed again. */
export function againHref(slug: string): string {
  return `${storyPath(slug)}/again`
}

/** Where a form gives a story another title, and where one deletes it. */
export function renameStoryHref(slug: string): string {
  return `${storyPath(slug)}/title`
}
export function deleteStoryHref(slug: string): string {
  return `${storyPath(slug)}/delete`
}

type RowsFile =
  | 'brief.md'
  | 'matrix.csv'
  | 'cells.csv'
  | 'origins.csv'
  | 'times.csv'
  | 'report.json'
  | 'annotations.json'

/** The address of an export that holds the rows of a query, whatever their page. */
export function exportHref(slug: string, file: RowsFile, query: Partial<MatrixQuery>): string {
  const params = matrixParams({ ...query, page: 1, columns: 1, choice: ALL_COLUMNS, arranging: false })
  return `${storyPath(slug)}/${file}${asSearch(params)}`
}

/** The address of the brief of one claim. */
export function briefHref(slug: string, claim: string): string {
  return `${storyPath(slug)}/brief.md${asSearch(matrixParams({}, { claim }))}`
}

/** The address of what was copied between two articles, at one passage where its number (from 1) is given. */
export function besideHref(slug: string, articleId: string, other: string, passage?: number): string {
  const place = passage === undefined ? '' : `#${passageAnchor(passage)}`
  return `${storyPath(slug)}/articles/${encodeURIComponent(articleId)}/beside/${encodeURIComponent(other)}${place}`
}

/** The address of an article where words of it can be marked as a mention of a claim. */
export function addHref(slug: string, articleId: string, claim: string): string {
  return `${articleHref(slug, articleId)}?${new URLSearchParams({ add: claim })}`
}

/** The address where it is checked that every quote of a story stands in its text. */
export function proofHref(slug: string): string {
  return `${storyPath(slug)}/proof`
}

/** The address of the log of a story's decisions. */
export function historyHref(slug: string): string {
  return `${storyPath(slug)}/history`
}

/** The address of a story's outlets, where they are renamed, merged and graded; with the forms of one open where its id is given. */
export function outletsHref(slug: string, judged: string | null = null): string {
  const params = new URLSearchParams(judged === null ? {} : { judge: judged })
  return `${storyPath(slug)}/outlets${asSearch(params)}`
}

/** The address where articles are added to a story. */
export function addArticlesHref(slug: string): string {
  return `${storyPath(slug)}/add`
}

/** The address of the drafts of an intake, with one of them open where its number is given; and of what can be done there. */
export function deskHref(intakeId: string, draft?: number): string {
  return `/intake/${encodeURIComponent(intakeId)}${draft === undefined ? '' : `?draft=${draft}`}`
}

/** The address of the bytes that an article was read from, to be saved. */
export function originalHref(slug: string, article: string): string {
  return `${storyPath(slug)}/articles/${encodeURIComponent(article)}/original`
}

function storyPath(slug: string): string {
  return `/stories/${encodeURIComponent(slug)}`
}

function asSearch(params: URLSearchParams): string {
  return params.size > 0 ? `?${params}` : ''
}
