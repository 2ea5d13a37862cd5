import {
  AFTER_CLOCK,
  MAYBE_FINAL,
  MONTHS,
  NEVER_FINAL,
  SENTENCE_STARTERS,
  TITLES,
} from '@/lib/text/words/abbreviations'

const CLOSERS = '"”’\')]»'
/** How far a decision may look: enough for a long word and a speech tag, and constant, so that time stays linear. */
const REACH = 160

/** "“Lund. Harbour. Moss,” a weekly show": one-word pieces of a quoted title, none of them an answer, end no sentence. */
const NAME_IN_QUOTE =
  /["“](?:\p{Lu}[\p{L}-]*\. )*(?!(?:No|Yes|Yeah|Well|Sure|Right|Okay|Never|Nothing|Nobody|Stop|Go|Exactly)$)\p{Lu}[\p{L}-]*$/u

/** "… ?” asked Mrs. H": a speech tag goes on with the sentence that a question or exclamation mark seemed to end. */
const SPEECH_TAG =
  /^(?:(?:[A-Z][\w.’'-]*|the|his|her|their|a|an|one|another|who|he|she|they|it|we|I)\s+){0,5}?(?:said|says|say|asked|asks|told|replied|shouted|added|recalled|wrote|tweeted|cried|yelled|continued|warned|insisted|declared|explained|exclaimed|responded|whispered|answered)\b/

/**
 * Offsets at which sentences of one paragraph end, ascending; the last one is the paragraph's length. Own rules:
 * abbreviation classes, quote state, and a look at what follows. Empty for an empty text.
 */
export function sentenceEnds(text: string): readonly number[] {
  const ends: number[] = []
  let inQuote = false
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i)
    if (c === '"') inQuote = !inQuote
    else if (c === '“') inQuote = true
    else if (c === '”') inQuote = false
    if (!isEndMark(c)) continue
    let mark = i + 1
    while (mark < text.length && isEndMark(text.charAt(mark))) mark++
    const close = afterClosers(text, mark, inQuote)
    if (
      close.at < text.length &&
      /\s/.test(text.charAt(close.at)) &&
      endsHere(text, { start, dot: i, mark, close: close.at })
    ) {
      ends.push(close.at)
      start = close.at
      inQuote = close.inQuote
      i = close.at - 1
    } else i = mark - 1
  }
  if (text.length > 0) ends.push(text.length)
  return ends
}

function isEndMark(c: string): boolean {
  return c === '.' || c === '!' || c === '?' || c === '…'
}

/** Past the brackets and quotation marks that close after an end mark; a straight quote closes only what is open. */
function afterClosers(
  text: string,
  from: number,
  open: boolean,
): { readonly at: number; readonly inQuote: boolean } {
  let at = from
  let inQuote = open
  while (at < text.length && CLOSERS.includes(text.charAt(at))) {
    const c = text.charAt(at)
    if (c === '"' && !inQuote) break
    if (c === '"' || c === '”') inQuote = false
    at++
  }
  return { at, inQuote }
}

function endsHere(text: string, at: { start: number; dot: number; mark: number; close: number }): boolean {
  const rest = text.slice(at.close, at.close + REACH).trimStart()
  const first = rest.charAt(0)
  const closed = at.close > at.mark
  if (/^[,;:—–-]/.test(first)) return false
  if (/^\p{Ll}/u.test(first) && !/^(?:i|e)[A-Z]/.test(rest)) return false
  if (closed && /[!?]/.test(text.charAt(at.mark - 1)) && SPEECH_TAG.test(rest)) return false
  const lone = text.charAt(at.dot) === '.' && at.mark === at.dot + 1
  if (
    lone &&
    !closed &&
    NAME_IN_QUOTE.test(text.slice(Math.max(at.start, at.dot - REACH), at.dot)) &&
    /^\p{Lu}/u.test(first)
  )
    return false
  if (!lone) return text.charAt(at.dot) !== '.' || /^[\p{Lu}"“‘\d]/u.test(first)
  return closed || !isAbbreviation(text.slice(Math.max(at.start, at.dot - 24), at.dot), rest)
}

/** Whether a full stop after `before` belongs to an abbreviation and the sentence goes on with `rest`. */
function isAbbreviation(before: string, rest: string): boolean {
  const token = /[\p{L}\d.&-]+$/u.exec(before)?.[0] ?? ''
  const low = token.toLowerCase()
  const first = rest.charAt(0)
  const word = /^[^\p{L}\d]*(\p{L}[\p{L}\d.’'-]*)/u.exec(rest)?.[1] ?? ''
  const starter = SENTENCE_STARTERS.has(word.toLowerCase())
  if (TITLES.has(low) && /^\p{Lu}/u.test(token) && !(low === 'sr' && starter)) return true
  if (NEVER_FINAL.has(low)) return (low !== 'no' && low !== 'p') || /\d/.test(first)
  if (/^\p{Lu}$/u.test(token)) return !starter
  if (!/^(?:\p{L}\.)+\p{L}$/u.test(token) && !MAYBE_FINAL.has(low)) return false
  if (low === 'sun' || low === 'mar') return /\d/.test(first)
  if (!/^[\p{Lu}"“‘(\d]/u.test(first)) return true
  if (MONTHS.has(low) && /\d/.test(first)) return true
  if (/^[ap]\.m$/.test(low)) return AFTER_CLOCK.has(word)
  return !starter && !/^["“]/.test(first)
}
