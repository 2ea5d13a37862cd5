import { FEMALE_NAMES, MALE_NAMES, SHORT_NAMES } from '@/lib/text/words/forenames'
import { genderOf } from './gender-of'
import type { Person } from './person-of'

type Counted = { readonly person: Person; readonly count: number }

/**
 * Who of those with one surname is meant by some words that end with it: whoever shares another word with them ("Ada Roe" is not "Ole
 * Roe", nor is "Ms Roe"), else whom the story names most. Null for somebody with a forename that none of them has.
 */
export function readNamesakes(
  list: readonly Counted[],
): (words: readonly string[], titled: string | null) => Person | null {
  const sorted = [...list].sort((a, b) => b.count - a.count || (a.person.name < b.person.name ? -1 : 1))
  const [best] = sorted
  return (words, titled) => {
    if (!best) return null
    const before = words.slice(0, -1)
    if (before.length === 0 && titled === null) return best.person
    const shares = sorted.find(({ person }) => sharesName(person.name, before))
    // Of one person's names ("Ole Roe", "Ole K. Roe") it is the one that the story uses most.
    if (shares)
      return (
        sorted.find(({ person }) => sharesName(person.name, shares.person.name.split(' ').slice(0, -1)))
          ?.person ?? null
      )
    if (before.some(isForename)) return null
    const gender = genderOf('', titled)
    const fits = sorted.find(
      ({ person }) => gender === null || person.gender === null || person.gender === gender,
    )
    return (fits ?? best).person
  }
}

/** Whether a full name holds one of these words, or one that it is short for. */
function sharesName(name: string, words: readonly string[]): boolean {
  const own = name.toLowerCase().split(' ').slice(0, -1)
  return words.some((word) => {
    const low = word.toLowerCase()
    const long = SHORT_NAMES.get(low) ?? []
    return own.some((one) => one === low || long.includes(one) || (SHORT_NAMES.get(one) ?? []).includes(low))
  })
}

function isForename(word: string): boolean {
  const low = word.toLowerCase()
  return /^\p{Lu}/u.test(word) && (MALE_NAMES.has(low) || FEMALE_NAMES.has(low))
}
