import { ROLES } from '@/lib/text/words/people'
import type { Range, Word } from '../reading'

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'SYM'])
const LINKS = new Set(
  'of for in from at with on to about by near against within behind inside familiar close'.split(' '),
)
const MARKS = new Set(['-', '–', '&', '/', '%', '$', '’', "'", '.', '+'])
/** Words that start a clause of their own: a noun phrase ends before them. */
const CLAUSE_STARTS = new Set(
  'that which because while when if as since although though until whether where but so than after before whereas unless once'.split(
    ' ',
  ),
)
const TIMES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|week|month|year|last|earlier|later|late|early|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.)$/

/** True for a noun, name or pronoun. */
export function isNominal(word: Word | undefined): boolean {
  return word !== undefined && (word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'PRON')
}

/** True for a word that starts a clause of its own. */
export function isClauseStart(word: Word | undefined): boolean {
  return word !== undefined && CLAUSE_STARTS.has(word.low)
}

/** The noun phrase that ends right before token `end` and starts at or after `low`; null for none. */
export function phraseBefore(words: readonly Word[], end: number, low: number): Range | null {
  let from = end
  // A pronoun that is a subject stands alone: "what he" is no phrase.
  if (/^(?:he|she|they|it|we|i|you)$/.test(words[end - 1]?.low ?? '') && end > low)
    return { from: end - 1, to: end }
  while (from > low) {
    const next = stepLeft(words, from, low, end)
    if (next === from) break
    from = next
  }
  return trimmed(words, from, end)
}

function stepLeft(words: readonly Word[], from: number, low: number, end: number): number {
  const word = words[from - 1]
  const before = from - 2 >= low ? words[from - 2] : undefined
  if (!word) return from
  if (word.low === ')' || word.low === ']') {
    for (let k = from - 2; k >= low && k > from - 12; k--)
      if (words[k]?.low === '(' || words[k]?.low === '[') return k
    return from
  }
  if (word.quote >= 0) return scareQuote(words, from, low)
  if (isClauseStart(word)) return from
  // Before an article or possessive only a link can stand: "complaint | a lecture".
  const opened = words[from]?.pos === 'DET' && from < end
  if (
    opened &&
    !LINKS.has(word.low) &&
    word.low !== 'and' &&
    word.low !== 'or' &&
    !/^(?:all|both|half|with)$/.test(word.low)
  )
    return from
  if (NOMINAL.has(word.pos) || word.pos === 'DET') return from - 1
  if (LINKS.has(word.low))
    return isNominal(before) ||
      before?.pos === 'ADJ' ||
      (word.low === 'of' &&
        /^(?:one|two|three|some|many|most|several|both|all|none|each|another|few|dozens|hundreds)$/.test(
          before?.low ?? '',
        )) ||
      /^(?:close|familiar|VERB)$/.test(before?.low ?? '') ||
      isParticiple(before)
      ? from - 1
      : from
  if (word.low === 'and' || word.low === 'or')
    return isNominal(before) && isNominal(words[from])
      ? from - 1
      : startsPhrase(words[from]) && isNominal(before)
        ? from - 1
        : from
  if (MARKS.has(word.low)) return before && before.pos !== 'PUNCT' ? from - 1 : from
  if (word.pos === 'ADV')
    return before?.pos === 'DET' ||
      (NOMINAL.has(words[from]?.pos ?? '') &&
        words[from]?.pos !== 'PROPN' &&
        isNominal(before) === false &&
        from < end)
      ? from - 1
      : from
  // "the filming": a verb that an article makes a noun.
  if (from === end && word.pos === 'VERB' && word.low.endsWith('ing') && before?.pos === 'DET')
    return from - 1
  // "the violence-wracked north"
  if (
    word.pos === 'VERB' &&
    /\p{L}-\p{L}/u.test(word.text) &&
    NOMINAL.has(words[from]?.pos ?? '') &&
    from < end
  )
    return from - 1
  if (isParticiple(word))
    return isNominal(before) && before?.pos !== 'PRON' && LINKS.has(words[from]?.low ?? '')
      ? from - 1
      : adjectival(words, from, low)
        ? from - 1
        : from
  return from
}

function startsPhrase(word: Word | undefined): boolean {
  return word?.pos === 'DET' || word?.pos === 'PROPN' || word?.pos === 'ADJ' || word?.pos === 'NUM'
}

/** "a so-called leading expert", "the elected president": a verb form between a determiner and a noun. */
function adjectival(words: readonly Word[], from: number, low: number): boolean {
  const before = words[from - 2]
  if (from - 1 === low) return words[from]?.pos === 'NOUN'
  return isNominal(words[from]) && (before?.pos === 'DET' || before?.pos === 'ADJ')
}

function isParticiple(word: Word | undefined): boolean {
  return word?.pos === 'VERB' && /(?:ed|ing|own|wn|ught)$/.test(word.low)
}

/** A quote of up to four words inside a noun phrase is one step. */
function scareQuote(words: readonly Word[], from: number, low: number): number {
  const quote = words[from - 1]?.quote
  // On ABC’s “This Week,” Weber said: the comma in the quotation closes what stands before the name.
  if (words[from - 2]?.low === ',' && words[from - 1]?.turn === 3) return from
  let k = from
  while (k > low && words[k - 1]?.quote === quote) k--
  return from - k <= 6 && k > low ? k : from
}

/** Without what cannot start a noun phrase, and without a time in front ("On Wednesday Weber"). Null when nothing is left. */
function trimmed(words: readonly Word[], start: number, end: number): Range | null {
  let from = start
  while (from < end) {
    const word = words[from]
    if (!word) return null
    const odd =
      word.pos === 'ADP' ||
      word.pos === 'CCONJ' ||
      word.pos === 'PUNCT' ||
      word.pos === 'ADV' ||
      word.pos === 'PART' ||
      word.pos === 'VERB' ||
      word.pos === 'SCONJ'
    const time = TIMES.test(word.low) && from + 1 < end && !/^(?:may)$/.test(word.low)
    // "Shipping data", "Leaked files": a participle that opens the phrase belongs to its noun.
    const adjective = isParticiple(word) && words[from + 1]?.pos === 'NOUN' && /^\p{Lu}/u.test(word.text)
    if ((!odd && !time) || adjective) break
    if (word.quote >= 0 && word.turn === 2) break
    from++
  }
  const range = { from, to: end }
  return from < end &&
    words.slice(from, end).some((w) => isNominal(w) || w.pos === 'NUM' || w.pos === 'DET' || w.pos === 'ADJ')
    ? range
    : null
}

/** The noun phrase that starts at token `start` and ends at or before `high`, with what is set after it in commas. */
export function phraseAfter(words: readonly Word[], start: number, high: number): Range | null {
  let to = core(words, start, high)
  if (to === start) return null
  // "said Emil Roth, the president of the centre."
  while (words[to]?.low === ',' && to + 1 < high) {
    const next = words[to + 1]
    const relative = next?.low === 'who' || next?.low === 'whose'
    if (
      !relative &&
      next?.pos !== 'DET' &&
      next?.pos !== 'NOUN' &&
      next?.pos !== 'NUM' &&
      !/^(?:former|chief|senior|executive)$/.test(next?.low ?? '') &&
      !isPartyMark(words, to + 1)
    )
      break
    if (!words.slice(start, to).some((w) => w.pos === 'PROPN')) break
    const end = relative ? clauseEnd(words, to + 1, high) : core(words, to + 1, high)
    if (end === to + 1) break
    if (words.slice(to + 1, end).every((w) => TIMES.test(w.low) || w.pos === 'DET')) break
    const after = words[end]
    if (end < high && after && !/^[,.;:]$/.test(after.low) && after.quote < 0) break
    to = end
  }
  return { from: start, to }
}

/** "D-Conn.", "R-Texas": a party and a state. */
function isPartyMark(words: readonly Word[], i: number): boolean {
  return /^[DRI]-\p{Lu}/u.test(words[i]?.text ?? '')
}

function clauseEnd(words: readonly Word[], from: number, high: number): number {
  let to = from
  while (to < high && !/^[,.;:]$/.test(words[to]?.low ?? '') && (words[to]?.quote ?? -1) < 0) to++
  return to
}

/** "said its director": whose somebody is, who has a noun of his own. */
const OWN = /^(?:his|her|its|their|my|our)$/

function core(words: readonly Word[], start: number, high: number): number {
  let to = start
  while (to < high) {
    const word = words[to]
    const next = words[to + 1]
    if (!word || word.quote >= 0 || isClauseStart(word)) break
    if (word.low === '(') {
      const close = words.slice(to, to + 12).findIndex((w) => w.low === ')')
      if (close < 0) break
      to += close + 1
      continue
    }
    if (TIMES.test(word.low) && word.low !== 'may' && to > start) break
    const ok =
      NOMINAL.has(word.pos) ||
      word.pos === 'DET' ||
      (MARKS.has(word.low) && word.low !== '.' && next !== undefined && next.pos !== 'PUNCT') ||
      (word.low === 'and' && to > start && startsPhrase(next) && next?.pos === 'PROPN') ||
      (to > start &&
        LINKS.has(word.low) &&
        (startsPhrase(next) || next?.pos === 'NOUN') &&
        /^(?:of|for|at|from|with|in|to)$/.test(word.low) &&
        !TIMES.test(next?.low ?? '') &&
        !isStatementPlace(words, to)) ||
      (word.pos === 'ADV' && (to === start || next?.pos === 'ADJ' || next?.pos === 'NOUN')) ||
      (word.pos === 'VERB' &&
        words[to - 1]?.pos === 'DET' &&
        (next?.pos === 'NOUN' || next?.pos === 'PROPN')) ||
      // "admitted managing director Emil Roth"
      (word.pos === 'VERB' && to === start && word.low.endsWith('ing') && ROLES.has(next?.low ?? ''))
    if (!ok) break
    // A pronoun ends what it starts: "said he", and nothing after it belongs to the name.
    to++
    if (word.pos === 'PRON' && to === start + 1 && !(OWN.test(word.low) && isNominal(next))) break
  }
  while (
    to > start &&
    (words[to - 1]?.pos === 'DET' || words[to - 1]?.pos === 'ADP' || words[to - 1]?.low === 'and')
  )
    to--
  return to
}

/** "in a statement", "at a news conference", "on Twitter": where something was said, no part of who said it. */
function isStatementPlace(words: readonly Word[], i: number): boolean {
  return words
    .slice(i + 1, i + 6)
    .some((w) =>
      /^(?:statement|interview|email|e-mail|conference|speech|tweet|report|letter|phone|briefing|post|memo|remarks|telephone|television|twitter|facebook)$/.test(
        w.low,
      ),
    )
}
