import type { ComparePage, CompareQuery } from '@/lib/model/compare'
import { compareHref } from '@/lib/view/links'

type Props = { readonly query: CompareQuery; readonly page: ComparePage }

/** Which two outlets: a plain form whose answer is an address. */
export function CompareForm({ query, page }: Props) {
  const { story, outlets, pair } = page
  return (
    <form className="compare-form" method="get" action={compareHref(story.slug)} data-soft>
      {(['a', 'b'] as const).map((side) => (
        <select
          key={`${side} ${pair?.[side].id ?? query[side]}`}
          name={side}
          aria-label={side === 'a' ? 'First outlet' : 'Second outlet'}
          defaultValue={pair?.[side].id ?? query[side] ?? ''}
        >
          <option value="">outlet…</option>
          {outlets.map((outlet) => (
            <option key={outlet.id} value={outlet.id}>
              {outlet.name}
            </option>
          ))}
        </select>
      ))}
      <button type="submit">Compare</button>
      {pair && (
        <a data-soft href={compareHref(story.slug, { a: pair.b.id, b: pair.a.id })}>
          Change sides
        </a>
      )}
    </form>
  )
}
