import type { MatrixPage } from '@/lib/model/matrix'
import { addArticlesHref, articlesHref, matrixHref, type Place } from '@/lib/view/links'

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
      Every claim of this story was hidden, or called none, by an analyst. The history can take it back.
    </p>
  )
}

/** True where a story has no claim at all, and never had one: then there is nothing to filter, to sort or to export. */
export function hasNoClaims({ counts, story }: MatrixPage): boolean {
  return counts.all === 0 && counts.hidden === 0 && story.decisions === 0
}

/** What stands in place of the whole table where there is no claim: why, and the ways on. */
export function NoClaims({ page: { story } }: { readonly page: MatrixPage }) {
  return (
    <div className="no-rows no-claims">
      {story.run ? (
        <>
          <p>
            No claim was found in the articles of this story: they may be too short, or in a language other
            than English, which is not read yet.
          </p>
          <p>
            <a href={articlesHref(story.slug)}>Look at what was taken in</a>
            {!story.sample && (
              <>
                {' '}
                or <a href={addArticlesHref(story.slug)}>add articles</a>
              </>
            )}
            .
          </p>
        </>
      ) : (
        <p>This story was not analysed yet. Run npm run -s corroborate -- ingest on its folder again.</p>
      )}
    </div>
  )
}
