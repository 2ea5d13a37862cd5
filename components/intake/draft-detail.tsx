import type { DraftPreview } from '@/lib/model/intake'
import type { StoredDraft } from '@/lib/model/jobs'
import { formatMoment } from '@/lib/view/dates'
import { whyField } from '@/lib/view/draft-words'
import { deskHref } from '@/lib/view/links'
import { DraftField } from './draft-field'
import { DraftText } from './draft-text'

type Props = {
  readonly intake: string
  readonly stored: StoredDraft
  readonly preview: DraftPreview
  readonly editable: boolean
}

/** A draft opened: every field with the evidence for it, to be put right, and the text as it will be read. */
export function DraftDetail({ intake, stored, preview, editable }: Props) {
  const { article, author, language, draft } = preview
  const action = `${deskHref(intake)}/drafts/${stored.id}`
  const said = (field: string) => (field in stored.corrections ? ['put right by you'] : null)
  const unknown = article.outletId.startsWith('unidentified-')
  return (
    <div className="detail">
      <form
        method="post"
        action={action}
        data-send="keep"
        className="fields"
        aria-label="What is known of it"
      >
        <input type="hidden" name="do" value="correct" />
        <fieldset disabled={!editable}>
          <DraftField
            name="title"
            label="Title"
            value={article.title}
            why={said('title') ?? whyField(preview, 'title')}
          />
          <DraftField
            name="outlet"
            label="Outlet"
            list="outlets"
            value={unknown ? '' : article.outlet}
            why={said('outlet') ?? whyField(preview, 'outlet')}
          />
          <DraftField
            name="via"
            label="Via"
            value={article.via ?? ''}
            why={said('via') ?? whyField(preview, 'via')}
          />
          <DraftField
            name="author"
            label="Author"
            value={author ?? ''}
            why={said('author') ?? whyField(preview, 'author')}
          />
          <DraftField
            name="published"
            label="Published"
            hint="2019-01-25, or as much of it as is known"
            value={article.published ?? ''}
            why={said('published') ?? whyField(preview, 'published')}
          />
          <DraftField
            name="language"
            label="Language"
            hint="a code: en for English; only English is analysed"
            value={language.code === 'und' ? '' : language.code}
            why={
              said('language') ?? [
                language.code === 'und' ? 'not recognised' : `${language.name}, told from its words`,
              ]
            }
          />
          <p className="actions">
            <button type="submit">Keep these</button>
          </p>
        </fieldset>
        <dl className="kept">
          <dt>Read</dt>
          <dd>{formatMoment(draft.capturedAt)}</dd>
          {draft.capture && (
            <>
              <dt>Fetched from</dt>
              <dd>
                <bdi>{draft.capture.finalUrl}</bdi>
              </dd>
            </>
          )}
          <dt>SHA-256 of what came in</dt>
          <dd>
            <code>{draft.originalSha256}</code>
          </dd>
        </dl>
      </form>
      <DraftText action={action} article={article} editable={editable} />
    </div>
  )
}
