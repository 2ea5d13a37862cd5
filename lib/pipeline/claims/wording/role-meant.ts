import { genderOfWord } from '@/lib/text/gender-of-word'
import { ORGANISATION_NOUNS } from '@/lib/text/words/people'
import { isMany, isRole } from './open-pronoun'

/** A role of more words is not put in. */
const MOST_WORDS = 8

/** Whether somebody who is called by this word may be "he", or "she". */
export function mayBeCalled(noun: string, male: boolean): boolean {
  return !ORGANISATION_NOUNS.has(noun) && genderOfWord(noun) !== (male ? 'female' : 'male')
}

/** "The archbishop of Lund", of whom the story knows no name but that he speaks: these words; null for what is nobody, or several. */
export function roleMeant(source: string, male: boolean): string | null {
  const [name = ''] = source.split(',')
  const words = name.split(' ')
  if (!/^(?:the|an?|one|another)$/i.test(words[0] ?? '') || words.length > MOST_WORDS) return null
  const end = words.findIndex((word, i) => i > 0 && /^(?:of|for|in|at|from|with|to|who)$/.test(word))
  const noun = (words[(end < 0 ? words.length : end) - 1] ?? '').toLowerCase()
  return isRole(noun) && !isMany(noun) && mayBeCalled(noun, male) ? name : null
}
