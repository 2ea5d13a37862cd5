import { addTo } from '@/lib/model/group-by'
import { lastOf, type Run } from './name-runs'
import type { Person } from './person-of'

/**
 * Whom an article calls by the forename alone: the only one of these people whom it names in full and who has that forename
 * ("Stan" where "Stan Beaton" is told of). Null for several, for a place ("in Chelsea"), and for somebody whom only other articles name.
 */
export function readForenames(runs: readonly Run[], people: readonly Person[]): (run: Run) => Person | null {
  const named = new Set(runs.filter(({ words }) => words.length > 1).map(({ words }) => words.join(' ')))
  const known = new Map<string, Person[]>()
  for (const person of people)
    if (named.has(person.name)) addTo(known, person.name.split(' ')[0]?.toLowerCase() ?? '', person)
  return (run) => {
    const [one, ...others] = known.get(lastOf(run)) ?? []
    return one && others.length === 0 && !run.placed ? one : null
  }
}
