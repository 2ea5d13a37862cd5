import { arrangeColumns } from '@/lib/model/column-choice'
import type { MatrixPage } from '@/lib/model/matrix'
import type { MatrixQuery } from '@/lib/model/matrix-query'
import { number } from './counts'
import { activeFilters } from './filter-words'

type Shown = Pick<
  MatrixPage,
  'rows' | 'matching' | 'page' | 'pages' | 'outlets' | 'columnPages' | 'columnSpan' | 'counts'
>

/**
 * Which part of a story a printed table holds, in sentences: its rows and columns, and the filters, which on the screen stand in tools
 * that are not printed. Null where it holds all.
 */
export function paperWords(query: MatrixQuery, page: Shown): string | null {
  const filters = activeFilters(query, page.outlets).map(({ words }) => words)
  const parts = [rowWords(page), columnWords(query, page)].filter((words) => words !== null)
  const shown = parts.length > 0 ? [`Shown here: ${parts.join('; ')}.`] : []
  const kept =
    filters.length > 0
      ? [`Of ${number(page.counts.all)} claims those are kept that match: ${filters.join('; ')}.`]
      : []
  return shown.length + kept.length > 0 ? [...kept, ...shown].join(' ') : null
}

function rowWords({ rows, matching, page, pages }: Shown): string | null {
  if (pages < 2) return null
  // The last page may be short: it is counted from the end.
  const first = page === pages ? matching - rows.length + 1 : (page - 1) * rows.length + 1
  return `claims ${number(first)} to ${number(first + rows.length - 1)} of ${number(matching)}`
}

function columnWords(query: MatrixQuery, { outlets, columnPages, columnSpan }: Shown): string | null {
  const { hidden } = arrangeColumns(outlets, query.choice)
  const [first, last] = columnSpan
  if (columnPages > 1) return `outlets ${number(first)} to ${number(last)} of ${number(outlets.length)}`
  return hidden.length > 0
    ? `${number(outlets.length - hidden.length)} of ${number(outlets.length)} outlets`
    : null
}
