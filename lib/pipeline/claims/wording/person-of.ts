import { isForename } from '@/lib/text/is-forename'
import { ORGANISATION_WORDS, PLACE_FIRST_WORDS, PLACE_LAST_WORDS, ROLES } from '@/lib/text/words/people'
import { genderOf } from './gender-of'
import type { Run } from './name-runs'

/** `sure`: something says that it is a person's name. */
export type Person = {
  readonly name: string
  readonly gender: 'male' | 'female' | null
  readonly sure: boolean
}

/** Who a run is: by a known forename, an office or a title before it, or as the source of a statement; null for a body, and where nothing says so. */
export function personOf(run: Run, sources: ReadonlySet<string>): Person | null {
  const { words, titled } = run
  if (words.length > 4 || isBody(words)) return null
  const name = words.join(' ')
  const forename = (words[0] ?? '').toLowerCase()
  const named = words.length > 1 && isForename(forename)
  if (!named && titled === null && !(words.length > 1 && sources.has(name))) return null
  const gender = genderOf(forename, titled)
  return { name, gender, sure: true }
}

/** Who a run is whose last word has an age behind it somewhere; null for a body. */
export function ofAge(run: Run): Person | null {
  // "Shopkeeper Anna Moss", "St. Francis": what stands before a forename is no part of the name.
  const from = run.words.findIndex((word) => isForename(word.toLowerCase()))
  const person = perhaps({ ...run, words: run.words.slice(Math.max(0, from)) })
  if (!person || /\./.test(person.name)) return null
  return { ...person, gender: genderOf((person.name.split(' ')[0] ?? '').toLowerCase(), null), sure: true }
}

/** Two or three capitalised words that are no body, place or office: a person with a rare forename, or a title of a book. */
export function perhaps(run: Run): Person | null {
  const { words } = run
  if (words.length < 2 || words.length > 3 || isBody(words) || isPlaceOrOffice(words)) return null
  return { name: words.join(' '), gender: null, sure: false }
}

/** Acronyms, parties and peoples. */
const NO_PERSON =
  /^(?:\p{Lu}{3,}|New|Democratic|Republicans?|Democrats?|Latin|African|Native|American|Mexican|Canadian|British|French|German|Italian|Spanish|Russian|Ukrainian|Polish|Turkish|Israeli|Arab|Iranian|Iraqi|Syrian|Afghan|Indian|Pakistani|Chinese|Japanese|Korean|Australian|Brazilian|Venezuelan|Cuban|European|Asian|Christian|Muslim|Jewish|Islamic)$/u

/** "Roman Catholics", "Norvik Separatists": several. */
const SEVERAL = /^(?:Catholics|Muslims|Jews|Hindus|Sikhs|Arabs|\p{Lu}\p{L}*(?:ians|icans|ists|crats))$/u

/** "North Foula", "Harbour Square", "Prime Minister". */
function isPlaceOrOffice(words: readonly string[]): boolean {
  const first = words[0]?.toLowerCase() ?? ''
  const last = words.at(-1)?.toLowerCase() ?? ''
  return PLACE_FIRST_WORDS.has(first) || PLACE_LAST_WORDS.has(last) || ROLES.has(last)
}

function isBody(words: readonly string[]): boolean {
  return words.some((w) => ORGANISATION_WORDS.has(w.toLowerCase()) || NO_PERSON.test(w) || SEVERAL.test(w))
}
