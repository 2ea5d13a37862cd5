import type { MatrixQuery, OpenClaim } from '@/lib/model/pages'
import { matrixParams } from './matrix-query'

/** The address of a story's matrix, filtered and with a panel open where asked. */
export function matrixHref(
  slug: string,
  query: Partial<MatrixQuery> = {},
  open: Partial<OpenClaim> = {},
): string {
  return `/stories/${encodeURIComponent(slug)}${asSearch(matrixParams(query, open))}`
}

/** Where a reader of the matrix is: what links on the page start from. */
export type Place = { readonly slug: string; readonly query: MatrixQuery; readonly open: OpenClaim }

/** The place with another filter or order: on its first page, the panel left as it is. */
export function filterHref({ slug, query, open }: Place, change: Partial<MatrixQuery>): string {
  return matrixHref(slug, { ...query, page: 1, ...change }, open)
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
  return `/stories/${encodeURIComponent(slug)}/articles/${encodeURIComponent(articleId)}${place}`
}

export function articlesHref(slug: string): string {
  return `/stories/${encodeURIComponent(slug)}/articles`
}

/** The address of an export that holds the rows of a query, whatever their page. */
export function exportHref(
  slug: string,
  file: 'matrix.csv' | 'cells.csv' | 'report.json',
  query: Partial<MatrixQuery>,
): string {
  const params = matrixParams({ ...query, page: 1, columns: 1 })
  return `/stories/${encodeURIComponent(slug)}/${file}${asSearch(params)}`
}

/** Names of places in a page, so that what leads there and what stands there agree. */
export const mentionAnchor = (mentionId: string): string => `m-${mentionId}`
export const claimAnchor = (claimId: string): string => `claim-${claimId}`
export const cellAnchor = (claimId: string, outletId: string): string => `cell-${claimId}-${outletId}`
export const evidenceAnchor = (outletId: string): string => `at-${outletId}`

function asSearch(params: URLSearchParams): string {
  return params.size > 0 ? `?${params}` : ''
}
