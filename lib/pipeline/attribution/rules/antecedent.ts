import { MONTH_NAMES } from '@/lib/text/words/calendar-words'
import type { Word } from '../reading'

/** Where the phrase ends that "who" at a token means: before a comma, what is set in brackets, and a time ("a doctor on Monday, who"). */
export function antecedentEnd(words: readonly Word[], who: number): number {
  let end = words[who - 1]?.low === ',' ? who - 1 : who
  if (words[end - 1]?.low === ')')
    for (let k = end - 2; k > end - 14 && k > 0; k--)
      if (words[k]?.low === '(') {
        end = words[k - 1]?.low === ',' ? k - 1 : k
        break
      }
  const begin = beforeTime(words, end, 0)
  // "It surfaced Monday night": that day may belong to the verb.
  return /day$/.test(words[begin]?.low ?? '') ? end : begin
}

/** Where what says when begins that ends before a token ("a report / late last month", "a post / four days ago"); the token itself where nothing does. */
export function beforeTime(words: readonly Word[], end: number, low: number): number {
  const near = words.slice(Math.max(low, end - LONGEST_TIME), end).map((word) => word.low)
  const when = WHEN.exec(near.join(' '))?.[0].trim()
  const begin = when === undefined ? end : end - when.split(' ').length
  return begin > low ? begin : end
}

const LONGEST_TIME = 5
const DAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight)'
const SPAN = '(?:week|weekend|month|year|morning|afternoon|evening|night|spring|summer|autumn|fall|winter)'
const FEW = '(?:\\d+|an?|two|three|four|five|six|seven|several|some|few)'
const WHEN = new RegExp(
  `(?:^| )(?:(?:on |early |late |just |earlier )*${DAY}(?: ${SPAN})?` +
    `|(?:just |earlier |late |early )*(?:this|last) (?:${SPAN}|${DAY})` +
    `|in (?:${MONTH_NAMES.join('|')}|may)(?: (?:this|last) year)?` +
    `|${FEW} (?:minute|hour|day|week|month|year)s? ago)$`,
)

/** True for a word that says when: a weekday, "today", "last". */
export function isTime(word: Word | undefined): boolean {
  return /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|last|this|earlier|late)$/.test(
    word?.low ?? '',
  )
}
