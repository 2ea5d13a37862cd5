import type { TaggedToken } from '@/lib/text/tag'
import { SPANS_OF_TIME } from '@/lib/text/words/calendar-words'
import { ESTIMATES } from '@/lib/text/words/figure-words'
import { NOT_PEOPLE, PEOPLE, SAME_THINGS } from '@/lib/text/words/quantity-words'

/** What is counted: its term ("people" for people under whatever name, "time" for a span of it), the term of its word, the token behind it. */
export type Unit = { readonly term: string; readonly head: string; readonly to: number }

/** Words between a number and what it counts: "400 heavily armed Russian fighters". */
const REACH = 4

/** What is counted behind a number, or the currency before it; null for a date, an age or nothing. */
export function unitAfter(tokens: readonly TaggedToken[], to: number, from: number): Unit | null {
  const sign = tokens[from - 1]?.text ?? ''
  if (/^[$£€¥]$/.test(sign)) return { term: sign, head: sign, to }
  // "Small groups" are of people, whether that is said or not.
  if (/^groups?$/.test(tokens[to - 1]?.low ?? '') && tokens[to]?.low !== 'of')
    return { term: 'people', head: 'people', to }
  const at = tokens[to]?.low === 'of' ? to + 1 : to
  const next = tokens[at]
  if (next?.text === '%' || next?.low === 'percent') return { term: '%', head: '%', to: at + 1 }
  if (next?.low === 'per' && tokens[at + 1]?.low === 'cent') return { term: '%', head: '%', to: at + 2 }
  if (/^(?:dollars?|usd|euros?|pounds?)$/.test(next?.low ?? '')) {
    const sign = next?.low.startsWith('e') ? '€' : next?.low.startsWith('p') ? '£' : '$'
    return { term: sign, head: sign, to: at + 1 }
  }
  for (let k = to; k < Math.min(tokens.length, to + REACH); k++) {
    const token = tokens[k]
    if (!token) return null
    if (k === to && token.low === 'of') continue
    if (token.pos === 'ADJ' || token.pos === 'PROPN' || token.pos === 'ADV' || isPassed(token)) {
      if (token.pos === 'PROPN' && isCalendar(token)) return null
      continue
    }
    if (isPeople(token)) return { term: 'people', head: token.term, to: k + 1 }
    // "Two cans": the plural of a word that is mostly a verb.
    if (token.low === 'cans') return { term: 'cans', head: 'cans', to: k + 1 }
    if (token.pos !== 'NOUN' || token.term === null || /^\d/.test(token.low)) return null
    // "20 year old", "400 military contractors": the last noun of the row is what is counted.
    let end = k
    while (tokens[end + 1]?.pos === 'NOUN' && end < to + REACH) end++
    const last = tokens[end]
    if (!last?.term || NO_UNIT.has(last.lemma)) return null
    if (isNamedAlone(tokens, from, last)) return null
    if (last.lemma in SPANS_OF_TIME)
      return isSpan(tokens, end) ? { term: 'time', head: last.lemma, to: end + 1 } : null
    if (isPeople(last)) return { term: 'people', head: last.term, to: end + 1 }
    const thing = thingOf(last.term)
    return { term: thing, head: thing, to: end + 1 }
  }
  return null
}

/** The term by which things are counted that have several names: "jets" and "planes" are aircraft; others by their own. */
export function thingOf(term: string): string {
  return SAME_THINGS.get(term) ?? term
}

/** "The figure of 312 given by the port": a figure is named without what it counts, and a tagger may take the verb for that. */
function isNamedAlone(tokens: readonly TaggedToken[], from: number, noun: TaggedToken): boolean {
  const isNamed =
    /^(?:figure|number|count|estimate|tally|total|toll)$/.test(tokens[from - 2]?.low ?? '') &&
    tokens[from - 1]?.low === 'of'
  return isNamed && !noun.low.endsWith('s') && !isPeople(noun)
}

/** "The number of sailors may be about 400", "put the number of sailors aboard at 400": what is counted stands before its number, which ends the clause. */
export function unitBefore(tokens: readonly TaggedToken[], to: number, from: number): Unit | null {
  if (tokens[to] && !/^[.,;:!?"”’)]$/.test(tokens[to]?.text ?? '')) return null
  const near = tokens.slice(Math.max(0, from - 4), from)
  const of = tokens.findLastIndex(({ low }, i) => i < from && low === 'of' && tokens[i - 1]?.low === 'number')
  const isPut = () =>
    near.some(({ low }) => low === 'at') && tokens.slice(0, of).some(({ lemma }) => ESTIMATES.has(lemma))
  const be = near.some(({ lemma }) => /^(?:be|reach|stand|total|exceed)$/.test(lemma)) || isPut()
  const noun = of < 0 || !be ? null : unitAfter(tokens, of + 1, of)
  return noun && { ...noun, to }
}

function isPeople(token: TaggedToken): token is TaggedToken & { readonly term: string } {
  return token.term !== null && PEOPLE.has(token.term) && !NOT_PEOPLE.has(token.lemma)
}

/** "Six weeks", "ten years in prison"; not "ten years ago", "last week", "20 years old". */
function isSpan(tokens: readonly TaggedToken[], at: number): boolean {
  if (/^(?:last|this|next|past|previous)$/.test(tokens[at - 1]?.low ?? '')) return false
  const next = tokens[at + 1]?.low ?? ''
  if (/^(?:ago|old|later|earlier|before|after|since|away)$/.test(next)) return false
  return (
    tokens[at]?.lemma !== 'year' ||
    (next === 'in' && /^(?:prison|jail|custody)$/.test(tokens[at + 2]?.low ?? ''))
  )
}

const NO_UNIT = new Set("a.m. p.m. age old time times o'clock grade floor mile-an-hour point".split(' '))

function isPassed(token: TaggedToken): boolean {
  return /^(?:the|these|those|such)$/.test(token.low)
}

/** Whether a token is a month's name, or looks like one. */
export function isCalendar(token: TaggedToken): boolean {
  return /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(token.low)
}
