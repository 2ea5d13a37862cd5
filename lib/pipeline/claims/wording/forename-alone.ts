import { addTo } from '@/lib/model/group-by'
import { FEMALE_NAMES, MALE_NAMES } from '@/lib/text/words/forenames'
import { genderOf } from './gender-of'
import { lastOf, type Run } from './name-runs'
import type { Person } from './person-of'

/** So often an article says a forename alone of somebody of whom no more is known. */
const OFTEN = 2
/** Forenames that are months, peoples and beliefs as well. */
const NO_NAMES = /^(?:april|june|august|christian|roman|german)$/

/**
 * Whom an article calls by the forename alone: the only one of these people whom it names in full and who has that forename
 * ("Emil" where "Emil Harrow" is told of), else somebody of whom no more is known ("a clerk called Rob"). Of several nobody is sure.
 * Null for a place ("in Chelsea"), and for a word that is no forename.
 */
export function readForenames(runs: readonly Run[], people: readonly Person[]): (run: Run) => Person | null {
  const named = new Set(runs.filter(({ words }) => words.length > 1).map(({ words }) => words.join(' ')))
  const known = new Map<string, Person[]>()
  for (const person of people)
    if (named.has(person.name)) addTo(known, person.name.split(' ')[0]?.toLowerCase() ?? '', person)
  const alone = new Map<string, Run[]>()
  for (const run of runs) if (run.words.length === 1) addTo(alone, lastOf(run), run)
  // Told once for each name: a text may have it on every line.
  const often = new Set(
    [...alone].flatMap(([low, all]) =>
      all.length >= OFTEN && !all.some(({ placed }) => placed) ? [low] : [],
    ),
  )
  return (run) => {
    const low = lastOf(run)
    const [one, ...others] = known.get(low) ?? []
    if (run.placed) return null
    if (one && others.length === 0) return one
    const name = run.words[0] ?? ''
    if (one) return { name, gender: null, sure: false }
    if (NO_NAMES.test(low) || !(FEMALE_NAMES.has(low) || MALE_NAMES.has(low))) return null
    return { name, gender: genderOf(low, null), sure: often.has(low) }
  }
}
