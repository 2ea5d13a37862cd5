import Link from 'next/link'
import type { OpenIntake } from '@/lib/model/jobs'
import { count } from '@/lib/view/counts'
import { formatMoment } from '@/lib/view/dates'
import { deskHref } from '@/lib/view/links'

/** What was begun and is not in a story yet; nothing where there is none. */
export function OpenIntakes({ intakes }: { readonly intakes: readonly OpenIntake[] }) {
  if (intakes.length === 0) return null
  return (
    <section className="open-intakes" aria-labelledby="begun">
      <h2 id="begun">Begun, not finished</h2>
      <ul>
        {intakes.map((intake) => (
          <li key={intake.id}>
            <Link prefetch={false} href={deskHref(intake.id)} dir="auto">
              {intake.title || (intake.story ? `For ${intake.story.title}` : 'Without a title')}
            </Link>
            <small>
              {count(intake.drafts, 'article')}
              {intake.waiting > 0 && `, ${intake.waiting} still to be read`}
              {intake.analysing && ', being analysed'}. Changed {formatMoment(intake.changedAt)}
            </small>
            {!intake.analysing && (
              <form method="post" action={`${deskHref(intake.id)}/discard`} data-send="do">
                <button
                  type="submit"
                  aria-label={`Throw away: ${intake.title || 'without a title'}, ${formatMoment(intake.changedAt)}`}
                >
                  Throw away
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
