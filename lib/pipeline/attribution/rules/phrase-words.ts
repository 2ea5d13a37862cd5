import type { Range, Word } from '../reading'

export const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'SYM'])
export const LINKS = new Set(
  'of for in from at with on to about by near against within behind inside familiar close'.split(' '),
)
export const MARKS = new Set(['-', '–', '&', '/', '%', '$', '’', "'", '.', '+'])
/** Words that start a clause of their own: a noun phrase ends before them. */
const CLAUSE_STARTS = new Set(
  'that which because while when if as since although though until whether where but so than after before whereas unless once'.split(
    ' ',
  ),
)
export const TIMES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|week|month|year|last|earlier|later|late|early|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.)$/

/** True for a noun, name or pronoun. */
export function isNominal(word: Word | undefined): boolean {
  return word !== undefined && (word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'PRON')
}

/** True for a word that starts a clause of its own. */
export function isClauseStart(word: Word | undefined): boolean {
  return word !== undefined && CLAUSE_STARTS.has(word.low)
}

/** True for a word that a noun phrase begins with. */
export function startsPhrase(word: Word | undefined): boolean {
  return word?.pos === 'DET' || word?.pos === 'PROPN' || word?.pos === 'ADJ' || word?.pos === 'NUM'
}

/** The last word before what is hung on a phrase: "year" in "a year railing against X". */
export function headOfPhrase(words: readonly Word[], range: Range): number {
  let at = range.from
  while (at + 1 < range.to && words[at + 1]?.pos !== 'ADP' && words[at + 1]?.pos !== 'VERB') at++
  return at
}
