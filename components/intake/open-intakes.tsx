import Link from 'next/link'
import type { OpenIntake } from '@/lib/model/jobs'
import { count } from '@/lib/view/counts'
import { formatMoment } from '@/lib/view/dates'
import { intakeName } from '@/lib/view/intake-name'
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
            <p>
              <Link prefetch={false} href={deskHref(intake.id)} dir="auto">
                {intakeName(intake)}
              </Link>
              <small>
                {count(intake.drafts, 'article')}
                {intake.waiting > 0 && `, ${intake.waiting} still to be read`}
                {intake.analysing && ', being analysed'}. Changed {formatMoment(intake.changedAt)}
              </small>
            </p>
            {!intake.analysing && (
              <details>
                <summary aria-label={`Throw away: ${intakeName(intake)}`}>Throw away…</summary>
                <form method="post" action={`${deskHref(intake.id)}/discard`} data-send="do">
                  <button type="submit">Yes, with all that was handed in</button>
                </form>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
