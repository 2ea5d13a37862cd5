import { FEMALE_NAMES, MALE_NAMES } from './words/forenames'

/** Whether a word, given in small letters, is a first name, though it may be another word too. */
export function isForename(low: string): boolean {
  return MALE_NAMES.has(low) || FEMALE_NAMES.has(low)
}
