import type { MatrixPage } from '@/lib/model/matrix'
import { matrixHref, type Place } from '@/lib/view/links'

/** What stands in place of rows: why there are none, and what to do. */
export function NoRows({ place, page }: { readonly place: Place; readonly page: MatrixPage }) {
  if (page.counts.all > 0) {
    return (
      <p className="no-rows">
        No claim matches all of these filters.{' '}
        <a data-soft href={matrixHref(place.slug)}>
          Show all claims
        </a>
      </p>
    )
  }
  return (
    <p className="no-rows">
      {page.story.run
        ? 'No claim was found in the articles of this story: they may be too short, or in a language other than English, which is not read yet.'
        : 'This story was not analysed yet. Run npm run -s corroborate -- ingest on its folder again.'}
    </p>
  )
}
