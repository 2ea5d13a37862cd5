import { FEMALE_WORDS, MALE_WORDS } from './words/people'

/**
 * What a word that stands before a name, or for somebody, tells of the gender ("mrs", "niece", "spokesman"); null where it tells nothing.
 * The word is in lower case, with or without a full stop.
 */
export function genderOfWord(word: string): 'female' | 'male' | null {
  const bare = word.replace(/\.$/, '')
  if (FEMALE_WORDS.has(bare) || bare.endsWith('woman')) return 'female'
  if (MALE_WORDS.has(bare) || (bare.endsWith('man') && !NO_MAN.test(bare))) return 'male'
  return null
}

/** Whoever is so called may be a woman. */
const NO_MAN = /^(?:human|german|roman|norman|ottoman|shaman)$/
