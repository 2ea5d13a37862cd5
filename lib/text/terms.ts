import { hasWord } from './word-characters'
import { STOP_WORDS } from './words/stop-words'

/** Longest term: endings that mark a part of speech ("protect", "protection", "protective") fall away behind it. */
const LONGEST = 6

/**
 * The term by which a word is compared: its lemma, lower case, without apostrophe endings, cut to six letters. Numbers
 * stay whole ("72", "1,000" as "1000"). Null for marks and for words without content of their own.
 */
export function termOf(token: {
  readonly text: string
  readonly low: string
  readonly lemma: string
}): string | null {
  if (!hasWord(token.text)) return null
  const low = token.low.replace(/[’‘]/g, "'")
  if (STOP_WORDS.has(low) || STOP_WORDS.has(token.lemma)) return null
  if (/^\d/.test(low)) return low.replace(/,(?=\d{3})/g, '').replace(/[^\d.].*$/, '')
  const word = token.lemma.replace(/[’'].*$/, '').replace(/[^\p{L}\p{N}-]/gu, '')
  return word ? word.slice(0, LONGEST) : null
}

/** The term of the last word of a name; null for none. */
export function lastTermOf(name: string | null | undefined): string | null {
  const last = name?.toLowerCase().split(NO_LETTERS).at(-1)
  return last?.slice(0, LONGEST) || null
}

const NO_LETTERS = /[^\p{L}-]/u
