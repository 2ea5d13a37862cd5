import { genderOfWord } from '@/lib/text/gender-of-word'
import { FEMALE_NAMES, MALE_NAMES } from '@/lib/text/words/forenames'
import { lastOf } from './name-runs'
import type { Person } from './person-of'

/** What a forename and the title before a name tell; null where neither does. Both in small letters. */
export function genderOf(forename: string, titled: string | null): Person['gender'] {
  const told = titled === null ? null : genderOfWord(titled)
  if (told !== null) return told
  return FEMALE_NAMES.has(forename) ? 'female' : MALE_NAMES.has(forename) ? 'male' : null
}

type Titled = { readonly words: readonly string[]; readonly titled: string | null }

/** What "Mr" or "Ms" tells of a surname alone, where no other tells the contrary. */
export function readTitles(runs: readonly Titled[]): ReadonlyMap<string, Person['gender']> {
  const out = new Map<string, Person['gender']>()
  for (const run of runs) {
    const surname = lastOf(run)
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

type Placed = { readonly start: number; readonly end: number; readonly words: readonly string[] }

/** So often pronouns of one gender, and never one of the other, tell that a name is a man's or a woman's. */
const OFTEN = 2
/** In UTF-16 units. */
const MOST_BEHIND = 80
const PRONOUN = /\b(?:(he|his|himself)|she|herself)\b/iu
/** "Zanele Rukov said she had never seen her": hardly herself. */
const TELLS = /\b(?:said|says|told|tells|added|adds|asked|recalled|claimed)\b/u

/**
 * What the pronouns behind a name, in the same clause and before any other name, tell of its last word: "Zanele Rukov said she".
 * Only names for which all of them agree. The runs are those of this text, in order.
 */
export function readPronouns(
  text: string,
  runs: readonly Placed[],
): ReadonlyMap<string, { readonly male: number; readonly female: number }> {
  const out = new Map<string, { male: number; female: number }>()
  runs.forEach((run, i) => {
    const to = Math.min(run.end + MOST_BEHIND, runs[i + 1]?.start ?? text.length)
    const [clause = ''] = text.slice(run.end, to).split(/[.!?“”"\n]/)
    const found = PRONOUN.exec(clause)
    if (!found || TELLS.test(clause.slice(0, found.index))) return
    const surname = lastOf(run)
    const count = out.get(surname) ?? { male: 0, female: 0 }
    count[found[1] === undefined ? 'female' : 'male']++
    out.set(surname, count)
  })
  return out
}

/** So many times as often as the other one, where both are counted. */
const MOSTLY = 5

/** The gender that these counts tell; null where they are few, or differ. */
export function genderOfCounts(
  counts: readonly { readonly male: number; readonly female: number }[],
): Person['gender'] {
  const male = counts.reduce((sum, one) => sum + one.male, 0)
  const female = counts.reduce((sum, one) => sum + one.female, 0)
  if (male >= OFTEN && male >= female * MOSTLY) return 'male'
  return female >= OFTEN && female >= male * MOSTLY ? 'female' : null
}
