import Link from 'next/link'
import type { DeskProgress } from '@/lib/model/jobs'
import type { Awaited } from '@/lib/model/story'
import { count } from '@/lib/view/counts'
import { againHref, deskHref } from '@/lib/view/links'
import { DeskStatus } from '../intake/desk-status'

type Props = {
  readonly slug: string
  readonly awaited: Awaited
  /** How far the analysis is; null where none is under way. */
  readonly progress: DeskProgress | null
}

/** That what was decided on articles is not in what the page shows, and the way on. */
export function AwaitedNote({ slug, awaited: { articles, intakeId }, progress }: Props) {
  return (
    <aside className="awaited" aria-label="Not analysed yet">
      <p>
        What was put right of {count(articles, 'article')} is not in here yet
        {intakeId === null ? '.' : ': '}
        {intakeId !== null && (
          <Link prefetch={false} href={deskHref(intakeId)}>
            the story is being analysed again
          </Link>
        )}
      </p>
      {intakeId !== null && progress !== null && <DeskStatus href={deskHref(intakeId)} initial={progress} />}
      {intakeId === null && (
        <form method="post" action={againHref(slug)}>
          <button type="submit">Analyse again</button>
        </form>
      )}
    </aside>
  )
}
