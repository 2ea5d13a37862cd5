import type { MatrixQuery } from '@/lib/model/matrix-query'
import type { Outlet } from '@/lib/model/types'
import { RELATION_NAMES, RELATIONS } from './matrix-query'

/** One filter that holds, in words, and the change to the query that takes it away. */
export type ActiveFilter = { readonly words: string; readonly without: Partial<MatrixQuery> }

const STANCES: Readonly<Record<MatrixQuery['stance'], string>> = {
  all: '',
  disputed: 'disputed',
  own: 'disputed in an outlet’s own voice',
  undisputed: 'undisputed',
}

const REACHES: Readonly<Record<MatrixQuery['reach'], string>> = {
  all: '',
  shared: 'in several outlets',
  single: 'in one outlet',
  'one-origin': 'several outlets, one origin',
  'two-origins': 'two or more origins',
}

const CHANGES: Readonly<Record<MatrixQuery['change'], string>> = {
  all: '',
  drift: 'said more firmly than by the origin',
  dropped: 'a qualification dropped',
}

const JUDGED: Readonly<Record<MatrixQuery['judged'], string>> = {
  shown: '',
  judged: 'judged by an analyst',
  hidden: 'hidden by an analyst',
}

/** The filters of a query in words, in the order of the page; empty where every claim matches. */
export function activeFilters(query: MatrixQuery, outlets: readonly Outlet[]): readonly ActiveFilter[] {
  const name = (id: string) => outlets.find((outlet) => outlet.id === id)?.name ?? id
  const { words, stance, reach, change, deniedBy, judged } = query
  return [
    ...(words ? [{ words: `“${words}”`, without: { words: '' } }] : []),
    ...(stance === 'all' ? [] : [{ words: STANCES[stance], without: { stance: 'all' as const } }]),
    ...(reach === 'all' ? [] : [{ words: REACHES[reach], without: { reach: 'all' as const } }]),
    ...(change === 'all' ? [] : [{ words: CHANGES[change], without: { change: 'all' as const } }]),
    ...RELATION_NAMES.flatMap((relation) => {
      const id = query[relation]
      return id ? [{ words: `${RELATIONS[relation]} ${name(id)}`, without: { [relation]: null } }] : []
    }),
    ...(judged === 'shown' ? [] : [{ words: JUDGED[judged], without: { judged: 'shown' as const } }]),
    ...(deniedBy ? [{ words: `disputed by ${deniedBy}`, without: { deniedBy: null } }] : []),
  ]
}
