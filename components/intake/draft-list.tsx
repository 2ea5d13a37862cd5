import type { DeskPreview } from '@/lib/model/desk-preview'
import { count } from '@/lib/view/counts'
import { DraftRow } from './draft-row'

type Props = {
  readonly page: DeskPreview
  /** The draft that is open. */
  readonly open: number | null
  readonly editable: boolean
}

/** The drafts of an intake, one of them open where asked. */
export function DraftList({ page, open, editable }: Props) {
  const { desk, drafts } = page
  const kept = drafts.filter(({ stored }) => !stored.dropped)
  const nameless = kept.filter(({ preview }) => preview && !hasOutlet(preview)).length
  const outlets = [
    ...new Set(
      kept.flatMap(({ preview }) => (preview && hasOutlet(preview) ? [preview.article.outlet] : [])),
    ),
  ].sort()
  return (
    <section className="drafts" aria-labelledby="drafts">
      <h2 id="drafts">{count(kept.length, 'article')}</h2>
      {editable && (
        <p>
          Open one to see what was read of it, and to put its outlet, date or title right.{' '}
          {nameless > 0 && (
            <>
              <b>{count(nameless, 'article')}</b> {nameless === 1 ? 'names' : 'name'} no outlet: without a
              name each stands by itself, as an unidentified one.
            </>
          )}
        </p>
      )}
      <datalist id="outlets">
        {outlets.map((outlet) => (
          <option key={outlet} value={outlet} />
        ))}
      </datalist>
      <ol>
        {drafts.map((draft) => (
          <DraftRow key={draft.stored.id} intake={desk.id} draft={draft} opened={open} editable={editable} />
        ))}
      </ol>
    </section>
  )
}

function hasOutlet({ article }: NonNullable<DeskPreview['drafts'][number]['preview']>): boolean {
  return !article.outletId.startsWith('unidentified-')
}
