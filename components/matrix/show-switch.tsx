import { type Place, showHref } from '@/lib/view/links'

const CHOICES = { stance: 'Who says it', hedge: 'Voice and hedge' } as const

/** What stands beside the signs: who says it, or in which voice and how firmly. */
export function ShowSwitch({ place }: { readonly place: Place }) {
  return (
    <nav className="show-switch" aria-label="Beside the signs">
      {(['stance', 'hedge'] as const).map((show) => (
        <a
          key={show}
          data-soft
          href={showHref(place, show)}
          aria-current={place.query.show === show ? 'true' : undefined}
        >
          {CHOICES[show]}
        </a>
      ))}
    </nav>
  )
}
