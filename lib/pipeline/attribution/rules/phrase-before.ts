import type { Range, Word } from '../reading'
import { isClauseStart, isNominal, LINKS, MARKS, NOMINAL, startsPhrase, TIMES } from './phrase-words'

/** The noun phrase that ends right before token `end` and starts at or after `low`; null for none. */
export function phraseBefore(words: readonly Word[], end: number, low: number): Range | null {
  let from = end
  // A pronoun that is a subject stands alone: "what he" is no phrase.
  // "An official with knowledge of it said": nor is this "it" a subject.
  const behindOf = /^(?:it|you)$/.test(words[end - 1]?.low ?? '') && OF.test(words[end - 2]?.low ?? '')
  if (/^(?:he|she|they|it|we|i|you)$/.test(words[end - 1]?.low ?? '') && end > low && !behindOf)
    return { from: end - 1, to: end }
  while (from > low) {
    const next = stepLeft(words, from, low, end)
    if (next === from) break
    from = next
  }
  return trimmed(words, from, end)
}

const OF = /^(?:of|with|about)$/

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

/** "a so-called leading expert", "the elected president": a verb form between a determiner and a noun. */
function adjectival(words: readonly Word[], from: number, low: number): boolean {
  const before = words[from - 2]
  const named = words[from]?.pos === 'PROPN' && /ed$/.test(words[from - 1]?.low ?? '')
  if (from - 1 === low) return named || words[from]?.pos === 'NOUN'
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
    // "Jailed Banker Says": so it does where the verb has a capital, too.
    const noun =
      words[from + 1]?.pos === 'NOUN' || (word.low.endsWith('ed') && /^\p{Lu}/u.test(words[end]?.text ?? ''))
    const adjective = isParticiple(word) && noun && /^\p{Lu}/u.test(word.text)
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
