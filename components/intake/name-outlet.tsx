import type { StoredDraft } from '@/lib/model/jobs'
import { deskHref } from '@/lib/view/links'

type Props = {
  readonly intake: string
  readonly stored: StoredDraft
  readonly title: string
  /** The draft that is open, and is to stay so. */
  readonly open: number | null
}

/** The one field that most articles lack when they come as plain text, in their line of the list: no draft need be opened for it. */
export function NameOutlet({ intake, stored, title, open }: Props) {
  return (
    <form
      method="post"
      action={`${deskHref(intake)}/drafts/${stored.id}`}
      data-send="keep"
      className="name-outlet"
    >
      <input type="hidden" name="do" value="name" />
      {open !== null && <input type="hidden" name="open" value={open} />}
      <input
        name="outlet"
        list="outlets"
        defaultValue={stored.corrections.outlet ?? ''}
        placeholder="Outlet"
        aria-label={`Outlet of ${title}`}
        maxLength={200}
        dir="auto"
      />
    </form>
  )
}
