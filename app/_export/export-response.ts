import type { StoredStory } from '@/lib/model/story'
import { readMatchingClaimIds } from '@/lib/store/read-matrix'
import { readStory } from '@/lib/store/read-story'
import type { ExportOptions } from '@/lib/view/export-rows'
import { activeFilters } from '@/lib/view/filter-words'
import { isFiltered, parseMatrixQuery, parseOpenClaim } from '@/lib/view/matrix-query'
import { disposition } from './disposition'

export type ExportContext = { readonly params: Promise<{ readonly slug: string }> }

export type ExportFormat = {
  /** What the file is called, after the story. */
  readonly name: string
  readonly type: string
  readonly write: (story: StoredStory, options: ExportOptions) => string
}

/**
 * A story as a download. It holds the rows of the filter in the address, in the order of the page, and says which: in a column (or a
 * field) of its own, since CSV knows no comments, and in the name of the file (`venezuela-2019-12-of-72-claims-matrix.csv`). With
 * `claim` in the address it holds that one alone. An unknown story, or claim, gives 404.
 */
export async function exportResponse(
  request: Request,
  { params }: ExportContext,
  { name, type, write }: ExportFormat,
): Promise<Response> {
  const { slug } = await params
  const story = await readStory(slug)
  if (story === null) return noStory(slug)
  const search = Object.fromEntries(new URL(request.url).searchParams)
  const { claim } = parseOpenClaim(search)
  const { claims, outlets } = story.analysis
  if (claim !== null) {
    const one = claims.find(({ id }) => id === claim)
    if (!one) return notThere(`The story "${slug}" has no claim "${claim}".`)
    const file = `${slug}-claim-${one.rank + 1}-${name}`
    return download(write(story, { claimIds: [claim], filter: 'this claim alone' }), { type, file })
  }
  const query = parseMatrixQuery(search)
  const claimIds = await readMatchingClaimIds(slug, query)
  const filters = activeFilters(query, outlets).map(({ words }) => words)
  const options = { claimIds, ...(filters.length > 0 ? { filter: filters.join('; ') } : {}) }
  const part = isFiltered(query) ? `-${claimIds.length}-of-${claims.length}-claims` : ''
  return download(write(story, options), { type, file: `${slug}${part}-${name}` })
}

/** What a whole story holds as a download, whatever the filter of its matrix. An unknown story gives 404. */
export async function wholeResponse(
  { params }: ExportContext,
  {
    name,
    type,
    write,
  }: { readonly name: string; readonly type: string; readonly write: (story: StoredStory) => string },
): Promise<Response> {
  const { slug } = await params
  const story = await readStory(slug)
  return story === null ? noStory(slug) : download(write(story), { type, file: `${slug}-${name}` })
}

function noStory(slug: string): Response {
  return notThere(`There is no story "${slug}".`)
}

function notThere(why: string): Response {
  return new Response(`${why}\n`, {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}

function download(body: string, { type, file }: { readonly type: string; readonly file: string }): Response {
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': disposition(file),
      'Cache-Control': 'no-store',
    },
  })
}
