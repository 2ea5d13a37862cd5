import { FEMALE_NAMES, MALE_NAMES } from '@/lib/text/words/people'
import type { Person } from './find-people'

/** What a forename and the title before a name tell; null where neither does. Both in small letters. */
export function genderOf(forename: string, titled: string | null): Person['gender'] {
  if (titled !== null && /woman$|^(?:mrs|ms|miss|madam|queen|dame|lady)$/.test(titled)) return 'female'
  if (titled !== null && /man$|^(?:mr|sir|king|lord)$/.test(titled)) return 'male'
  return FEMALE_NAMES.has(forename) ? 'female' : MALE_NAMES.has(forename) ? 'male' : null
}
