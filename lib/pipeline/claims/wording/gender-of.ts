import { FEMALE_NAMES, MALE_NAMES } from '@/lib/text/words/people'
import type { Person } from './person-of'

/** What a forename and the title before a name tell; null where neither does. Both in small letters. */
export function genderOf(forename: string, titled: string | null): Person['gender'] {
  if (titled !== null && /woman$|^(?:mrs|ms|miss|madam|queen|dame|lady)$/.test(titled)) return 'female'
  if (titled !== null && /man$|^(?:mr|sir|king|lord)$/.test(titled)) return 'male'
  return FEMALE_NAMES.has(forename) ? 'female' : MALE_NAMES.has(forename) ? 'male' : null
}

type Titled = { readonly words: readonly string[]; readonly titled: string | null }

/** What "Mr" or "Ms" tells of a surname alone, where no other tells the contrary. */
export function readTitles(runs: readonly Titled[]): ReadonlyMap<string, Person['gender']> {
  const out = new Map<string, Person['gender']>()
  for (const run of runs) {
    const surname = run.words.at(-1)?.toLowerCase() ?? ''
    const gender = run.words.length === 1 ? genderOf('', run.titled) : null
    const before = out.get(surname)
    if (gender !== null) out.set(surname, before === undefined || before === gender ? gender : null)
  }
  return out
}

/** The same with this gender, where none is known of it yet. */
export function withGender<T extends { readonly person: Person }>(one: T, gender: Person['gender']): T {
  return one.person.gender === null && gender !== null ? { ...one, person: { ...one.person, gender } } : one
}
