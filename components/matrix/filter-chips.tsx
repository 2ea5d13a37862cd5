import type { MatrixCounts } from '@/lib/model/matrix'
import type { MatrixQuery } from '@/lib/model/matrix-query'
import { number } from '@/lib/view/counts'
import { KIND_WORDS } from '@/lib/view/kind-words'
import { filterHref, type Place } from '@/lib/view/links'

type Chip = {
  readonly words: string
  readonly n: number
  readonly change: Partial<MatrixQuery>
  readonly on: boolean
}

/** The kinds of claims, each with how many there are in the whole story; a pressed one is released by a click. */
export function FilterChips({ place, counts }: { readonly place: Place; readonly counts: MatrixCounts }) {
  return (
    <nav className="chips" aria-label="Kinds of claims">
      {chips(place.query, counts).map(({ words, n, change, on }) => (
        <a
          key={words}
          data-soft
          href={filterHref(place, change)}
          aria-current={on ? 'true' : undefined}
          className={n === 0 ? 'none' : undefined}
          title={KIND_WORDS[words]}
        >
          {words} <span>{number(n)}</span>
        </a>
      ))}
    </nav>
  )
}

function chips({ stance, reach, change, judged }: MatrixQuery, counts: MatrixCounts): readonly Chip[] {
  const byStance = (words: string, n: number, value: MatrixQuery['stance']): Chip => ({
    words,
    n,
    on: stance === value,
    change: { stance: stance === value ? 'all' : value },
  })
  const byReach = (words: string, n: number, value: MatrixQuery['reach']): Chip => ({
    words,
    n,
    on: reach === value,
    change: { reach: reach === value ? 'all' : value },
  })
  const byChange = (words: string, n: number, value: MatrixQuery['change']): Chip => ({
    words,
    n,
    on: change === value,
    change: { change: change === value ? 'all' : value },
  })
  const byJudged = (words: string, n: number, value: MatrixQuery['judged']): readonly Chip[] =>
    n === 0 && judged !== value
      ? []
      : [{ words, n, on: judged === value, change: { judged: judged === value ? 'shown' : value } }]
  return [
    {
      words: 'All',
      n: counts.all,
      on: stance === 'all' && reach === 'all' && change === 'all' && judged === 'shown',
      change: { stance: 'all', reach: 'all', change: 'all', judged: 'shown' },
    },
    byStance('Disputed', counts.disputed, 'disputed'),
    byStance('Own-voice disputes', counts.own, 'own'),
    byStance('Undisputed', counts.all - counts.disputed, 'undisputed'),
    byReach('Several outlets', counts.shared, 'shared'),
    byReach('One origin', counts.oneOrigin, 'one-origin'),
    byReach('Two or more origins', counts.twoOrigins, 'two-origins'),
    byReach('One outlet', counts.all - counts.shared, 'single'),
    byChange('Drift', counts.drift, 'drift'),
    byChange('Qualification dropped', counts.dropped, 'dropped'),
    ...byJudged('Judged', counts.judged, 'judged'),
    ...byJudged('Hidden', counts.hidden, 'hidden'),
  ]
}
