import { HEADLINE_PEOPLE, READ_OUT, SPEAKING_BODIES } from '@/lib/text/words/headline-speakers'
import {
  ORGANISATION_NOUNS,
  ORGANISATION_WORDS,
  PEOPLE,
  ROLES,
  TOLD_OF,
  UNNAMED,
} from '@/lib/text/words/people'
import type { Range, Word } from '../reading'

/** Whether the words that a headline sets beside what is said call somebody, some body or some paper that can be said to speak. */
export function maySpeak(words: readonly Word[], range: Range): boolean {
  return isAny(headOf(words, range), [
    ...SURE_SPEAKERS,
    PEOPLE,
    TOLD_OF,
    ORGANISATION_WORDS,
    ORGANISATION_NOUNS,
  ])
}

/** The same without whom and what a headline may be about as well: "Where to eat: Harbour Club", "Missing schoolgirls: what we know". */
export function surelySpeaks(words: readonly Word[], range: Range): boolean {
  return isAny(headOf(words, range), SURE_SPEAKERS)
}

const SURE_SPEAKERS = [ROLES, UNNAMED, READ_OUT, SPEAKING_BODIES, HEADLINE_PEOPLE]

/** The word that says who or what a phrase is: "chief" of "fire chief", "head" of "head of the board". */
export function headOf(words: readonly Word[], { from, to }: Range): Word | undefined {
  let at = from
  while (at + 1 < to && !/^(?:of|for|from|at|in|on|near|close)$/.test(words[at + 1]?.low ?? '')) at++
  return words[at]
}

/** "Ex-guard" is a guard, and nothing is told by the "un" of "Tan-Un". */
const SHORTEST = 4

/** Whether one of the lists has a word, as it is, as one of several, or as the last part of a compound ("ex-guard"). */
export function isAny(word: Word | undefined, lists: readonly ReadonlySet<string>[]): boolean {
  if (!word) return false
  const low = word.low.replace(/[’']s?$/, '')
  const last = low.split('-').at(-1) ?? low
  return [low, last.length < SHORTEST ? low : last]
    .flatMap((one) => [one, one.replace(/s$/, ''), one.replace(/ies$/, 'y'), one.replace(/men$/, 'man')])
    .some((one) => lists.some((list) => list.has(one)))
}
