import type { Word } from '../reading'
import { isNominal } from './phrase-words'

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|morning|afternoon|evening|night|week|month|year|last|earlier|later|late|early|this|recently|then|again|also|repeatedly|flatly)$/
const PLACE = /^(?:in|on|at|during|to|after|before|by|via|through|over|from|with|of|about|under|late|early)$/

/** Past "the Daily Post", "the Post's Emil Roth", "host Emil Roth", "reporters on Tuesday". */
export function afterAddressee(words: readonly Word[], from: number, end: number): number {
  let at = from
  const first = words[at]
  if (!first || first.low === 'that') return at
  // told “The Morning Hour” that: the name of a programme, not speech.
  if (first.turn === 2) {
    while (at < end && words[at]?.quote === first.quote) at++
    return at - from <= 7 && words[at]?.low !== ',' ? at : from
  }
  if (first.pos === 'PRON' || /^(?:him|her|them|us|me|you|reporters|journalists)$/.test(first.low))
    return at + 1
  while (at < end) {
    const word = words[at]
    if (!word || word.quote >= 0 || word.low === 'that' || word.pos === 'PUNCT') break
    if (isNominal(word) && word.pos !== 'PRON') {
      at++
      if (
        words[at]?.pos === 'PROPN' ||
        words[at]?.pos === 'NOUN' ||
        words[at]?.low === 'and' ||
        words[at]?.low === 'of'
      )
        continue
      break
    }
    if (
      word.pos !== 'DET' &&
      word.pos !== 'ADJ' &&
      word.low !== 'and' &&
      word.low !== 'of' &&
      word.pos !== 'NUM'
    )
      break
    at++
  }
  return at
}

/** A "that" that opens what was said: before it only adjuncts, no verb of another clause and no quote. */
export function thatWithin(words: readonly Word[], from: number, end: number): number | null {
  for (let i = from; i < Math.min(end, from + 16); i++) {
    const word = words[i]
    if (!word || word.quote >= 0 || /^[;:]$/.test(word.low)) return null
    // ", but Okoro denied that": another's clause.
    if (word.low === ',' && /^(?:but|while|whereas|though|although)$/.test(words[i + 1]?.low ?? ''))
      return null
    // "that night" is a time, "that nobody left" is what was said.
    if (word.low === 'that' && TIME.test(words[i + 1]?.low ?? '') && !isVerb(words[i + 2])) continue
    if (word.low === 'that') return i
    // ", adding that", ", reported that": another cue.
    if (word.pos === 'VERB' && words[i - 1]?.low === ',') return null
    if (word.pos === 'AUX' || (word.pos === 'VERB' && !/ing$|ed$/.test(word.low))) return null
    if (i === from && (word.pos === 'PRON' || word.low === 'there')) return null
  }
  return null
}

/** An opening quotation mark after nothing but adjuncts, a comma or a colon. */
export function quoteWithin(words: readonly Word[], from: number, end: number): number | null {
  for (let i = from; i < Math.min(end, from + 14); i++) {
    const word = words[i]
    if (!word) return null
    if (word.turn === 2) {
      const before = words[i - 1]
      return i === from || before?.low === ',' || before?.low === ':' ? i : null
    }
    if (word.quote >= 0 || word.pos === 'AUX' || (word.pos === 'VERB' && i > from)) return null
  }
  return null
}

/** The token behind words of time and place that begin at `from` ("said on Monday in the port"); `from` itself where none stand there. */
export function afterAdjuncts(words: readonly Word[], from: number, end: number): number {
  let at = from
  while (at < end) {
    const word = words[at]
    if (!word || word.quote >= 0) break
    if (
      TIME.test(word.low) &&
      !(word.low === 'this' && isNominal(words[at + 1]) && !TIME.test(words[at + 1]?.low ?? ''))
    )
      at++
    else if (PLACE.test(word.low) && at + 1 < end && !isAmount(words, at)) {
      const stop = nextBreak(words, at + 1, end)
      if (stop === null) break
      at = stop
    } else break
  }
  if (words[at]?.low === ',' && at > from) at++
  return at
}

/** Where a prepositional adjunct ends: after its noun when a determiner, pronoun or comma follows. */
function nextBreak(words: readonly Word[], from: number, end: number): number | null {
  for (let i = from; i < Math.min(end, from + 8); i++) {
    const word = words[i]
    const next = words[i + 1]
    if (!word || word.quote >= 0 || word.pos === 'VERB' || word.pos === 'AUX') return null
    if (!isNominal(word) && !TIME.test(word.low)) continue
    if (!next || i + 1 >= end) return i + 1
    if (
      next.pos === 'DET' ||
      next.pos === 'PRON' ||
      next.low === ',' ||
      TIME.test(next.low) ||
      PLACE.test(next.low)
    )
      return i + 1
  }
  return null
}

function isVerb(word: Word | undefined): boolean {
  return word?.pos === 'VERB' || word?.pos === 'AUX'
}

/** "at least thirty people", "about 400 men", "over a hundred": no place or time, but how many. */
export function isAmount(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at]?.low ?? '', words[at + 1]]
  if (word === 'at') return next?.low === 'least' || next?.low === 'most'
  return /^(?:about|over|under|from)$/.test(word) && next?.pos === 'NUM'
}

/** Words of who tells another clause. */
const TELLER = 8

/** Whether another's telling begins behind a semicolon: "; the union says". */
export function opensTelling(words: readonly Word[], mark: number, end: number): boolean {
  if (words[mark]?.low !== ';') return false
  const from = mark + 1
  for (let i = from; i < Math.min(end, from + TELLER); i++) {
    const word = words[i]
    if (!word || word.quote >= 0 || word.pos === 'PUNCT') return false
    if (i > from && /^(?:says?|said|insists?|insisted)$/.test(word.low)) return true
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADP|PART)$/.test(word.pos)) return false
  }
  return false
}
