import type { MatrixPage } from '@/lib/model/matrix'
import { EXPORTS } from '@/lib/view/anchors'
import { count } from '@/lib/view/counts'
import { downloadHref, exportHref, type Place } from '@/lib/view/links'

/** Downloads of the rows that the filter holds, on whatever page they stand. */
export function Exports({ place, page }: { readonly place: Place; readonly page: MatrixPage }) {
  const { slug, query } = place
  if (page.matching === 0) {
    return (
      <p className="exports" id={EXPORTS} tabIndex={-1}>
        Nothing to export.
      </p>
    )
  }
  return (
    <nav className="exports" id={EXPORTS} tabIndex={-1} aria-label="Export">
      Export {count(page.matching, 'claim')}:{' '}
      <a href={exportHref(slug, 'brief.md', query)} download>
        Brief
      </a>
      <a href={exportHref(slug, 'matrix.csv', query)} download>
        Matrix CSV
      </a>
      <a href={exportHref(slug, 'cells.csv', query)} download>
        Cells CSV
      </a>
      <a href={exportHref(slug, 'origins.csv', query)} download>
        Origins CSV
      </a>
      {page.story.decisions > 0 && (
        <a href={downloadHref(slug, 'decisions.csv')} download>
          Decisions CSV
        </a>
      )}
      <a href={exportHref(slug, 'times.csv', query)} download>
        Times CSV
      </a>
      <a href={exportHref(slug, 'report.json', query)} download>
        JSON
      </a>
      <a href={exportHref(slug, 'annotations.json', query)} download>
        Web annotations
      </a>
    </nav>
  )
}
