import type { FoundClaim } from '@/lib/model/claim-detail'
import type { MatrixPage } from '@/lib/model/matrix'
import { type JudgingDesk, revisionOf } from '@/lib/view/judging'
import { matrixHref, type Place } from '@/lib/view/links'
import { FindingsList } from './findings-list'
import { Judging } from './judging/judging'
import { ReviewTools } from './judging/review-tools'
import { ActiveFilters, RowCount } from './matrix/active-filters'
import { ColumnList, ColumnsLink } from './matrix/column-list'
import { Exports } from './matrix/exports'
import { FilterChips } from './matrix/filter-chips'
import { FilterForm } from './matrix/filter-form'
import { Legend } from './matrix/legend'
import { MatrixKeys } from './matrix/matrix-keys'
import { MatrixTable } from './matrix/matrix-table'
import { hasNoClaims, NoClaims, NoRows } from './matrix/no-rows'
import { OnPaper } from './matrix/on-paper'
import { ColumnPager, RowPager } from './matrix/pager'
import { ShowSwitch } from './matrix/show-switch'
import { PanelFrame } from './panel/panel-frame'
import { StoryHead } from './story-head'
import { QuoteTips } from './ui/quote-tips'
import { ScrollWhenWhole } from './ui/scroll-when-whole'
import { Signs } from './ui/signs'
import { SoftLinks } from './ui/soft-links'

type Props = {
  readonly place: Place
  readonly page: MatrixPage
  readonly found: Exclude<FoundClaim, { kind: 'moved' }> | null
  /** The name of the analyst; null where nobody gave one. */
  readonly who: string | null
}

/** Id of the table, past all that filters it. */
const TABLE = 'table'

/** A story on the desk: what is worth knowing, the table with its filters, and the panel of the claim that is open. */
export function StoryDesk({ place, page, found, who }: Props) {
  const desk: JudgingDesk = {
    slug: place.slug,
    seen: revisionOf(page.story),
    back: matrixHref(place.slug, place.query, place.open),
  }
  return (
    <SoftLinks>
      <Judging slug={desk.slug} seen={desk.seen} who={who} review>
        <Signs />
        <main id="main" tabIndex={-1}>
          {!hasNoClaims(page) && (
            <a className="skip" href={`#${TABLE}`}>
              Skip to the table
            </a>
          )}
          <StoryHead page={page} />
          <FindingsList slug={place.slug} findings={page.story.findings} />
          {hasNoClaims(page) ? (
            <NoClaims page={page} />
          ) : (
            <Work place={place} page={page} found={found} desk={desk} />
          )}
        </main>
      </Judging>
    </SoftLinks>
  )
}

type WorkProps = Pick<Props, 'place' | 'page' | 'found'> & { readonly desk: JudgingDesk }

/** The table, what filters it and takes it away, and the panel beside it: under the tools, which stay as they are when it opens. */
function Work({ place, page, found, desk }: WorkProps) {
  return (
    <div className="work">
      <div className="tools">
        <search>
          <FilterForm place={place} page={page} />
          <RowCount place={place} page={page} />
          <FilterChips place={place} counts={page.counts} />
          <ActiveFilters place={place} page={page} />
        </search>
        <ReviewTools />
      </div>
      <OnPaper place={place} page={page} />
      <div className="over-table">
        <Legend show={place.query.show} />
        <ShowSwitch place={place} />
        <div className="columns-side">
          <ColumnPager place={place} page={page} />
          <ColumnsLink place={place} page={page} />
        </div>
      </div>
      <ColumnList place={place} page={page} />
      <div className={place.open.claim ? 'sides with-panel' : 'sides'}>
        <div className="table-side">
          <QuoteTips>
            <ScrollWhenWhole id={TABLE} className="scroll" label="Claims by outlet">
              <MatrixKeys>
                <MatrixTable place={place} page={page} box={TABLE} />
              </MatrixKeys>
              {page.matching === 0 && <NoRows place={place} page={page} />}
            </ScrollWhenWhole>
          </QuoteTips>
          <div className="under-table">
            <RowPager place={place} page={page} />
            <Exports place={place} page={page} />
          </div>
        </div>
        <PanelFrame place={place} desk={desk} found={found} next={afterStaying(page)} />
      </div>
    </div>
  )
}

/** The claim in the row after the one that only stays in sight, else in the one before it; null where none does. */
function afterStaying({ rows, staying }: MatrixPage): string | null {
  const at = rows.findIndex((row) => row.claim.id === staying)
  if (at < 0) return null
  return (rows[at + 1] ?? rows[at - 1])?.claim.id ?? null
}
