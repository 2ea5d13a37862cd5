import { ADDRESSEE_VERBS, CLAUSE_VERBS, HELD_VERBS } from '@/lib/text/words/cues'
import type { Range, Reading, SentenceRange, Word } from '../reading'
import { afterAddressee, afterAdjuncts, opensTelling, quoteWithin, thatWithin } from './after-cue'
import type { Cue } from './find-cues'
import { isCalling, isDemand, isDirective, startsClause } from './is-told'
import { isClauseStart } from './phrase-words'

const END_MARK = /^(?:[.!?…;]|\.{2,})$/

/** What follows the cue, as far as it is what was said; null where nothing of that kind follows. */
export function contentAfter(
  reading: Reading,
  cue: Cue,
  sentence: SentenceRange,
  from: number,
): Range | null {
  const { words } = reading
  const end = withoutEndMarks(words, sentence)
  let at = from
  if (ADDRESSEE_VERBS.has(cue.lemma)) at = afterWhom(words, at, end, sentence)
  if (cue.kind === 'denial') return denied(reading, at, end, sentence)
  const that = thatWithin(words, at, end)
  if (that !== null) return wholeQuotes(reading, { from: that, to: cutAtTag(words, that, end) })
  const opened = quoteWithin(words, at, end)
  if (opened !== null) return quoted(reading, opened, sentence, end)
  if (words[at]?.low === ':' && at + 2 < end) return wholeQuotes(reading, { from: at + 1, to: end })
  const rest = afterAdjuncts(words, at, end)
  if (isDemand(words, cue, at)) return null
  if (isDirective(words, cue, rest)) return { from: at, to: cutAtTag(words, at, end) }
  if (isCalling(cue))
    return at + 1 < end ? wholeQuotes(reading, { from: at, to: cutAtTag(words, at, end) }) : null
  const shown =
    cue.lemma === 'show' && (cue.form === 'ing' || /^(?:PROPN|PRON)$/.test(words[rest]?.pos ?? ''))
  const bare =
    !shown &&
    (CLAUSE_VERBS.has(cue.lemma) ||
      HELD_VERBS.has(cue.lemma) ||
      (cue.lemma.startsWith('be ') && words[rest]?.low !== 'to') ||
      sentence.role === 'title')
  if (bare && startsClause(words, rest, end, sentence.role)) {
    const to = cutAtTag(words, rest, end)
    return to - rest >= 2 ? wholeQuotes(reading, { from: rest, to }) : null
  }
  return null
}

/** "Union warns strike could last weeks": a headline need not say whom it warns. */
function afterWhom(words: readonly Word[], at: number, end: number, { role }: SentenceRange): number {
  const behind = afterAddressee(words, at, end)
  if (role !== 'title') return behind
  return words[behind]?.pos === 'AUX' || words[behind]?.pos === 'VERB' ? at : behind
}

/** What stands before the speaker and the cue, up to the comma or the closing quotation mark; null where that is no statement. */
export function contentBefore(
  reading: Reading,
  hull: Range,
  sentence: SentenceRange,
  earlier: number,
): Range | null {
  const { words } = reading
  const left = words[hull.from - 1]
  if (!left || hull.from <= sentence.from) return null
  let from = Math.max(sentence.from, earlier)
  const quote = left.quote
  const closesQuote = quote >= 0 || (left.low === ',' && (words[hull.from - 2]?.quote ?? -1) >= 0)
  if (!closesQuote && left.low !== ',' && !/^[—–-]$/.test(left.low)) return null
  const to = quote >= 0 ? hull.from : hull.from - 1
  while (from < to && (words[from]?.pos === 'CCONJ' || words[from]?.low === ',')) from++
  if (to - from < 2 && !closesQuote && !answers(words, from, sentence)) return null
  if (closesQuote) {
    const id = quote >= 0 ? quote : (words[hull.from - 2]?.quote ?? -1)
    const start = reading.quotes[id]?.from ?? from
    const lead = words.slice(from, start)
    const mixed = lead.some((w) => w.pos === 'VERB' || w.pos === 'AUX') && !lead.some((w) => w.low === ':')
    return wholeQuotes(reading, { from: mixed && start > from ? from : start, to })
  }
  const part = words.slice(from, to)
  const verbal = part.some((w) => w.pos === 'VERB' || w.pos === 'AUX')
  if (!verbal && !answers(words, from, sentence) && !isAllThereIs(words, { from, to }, hull, sentence))
    return null
  const first = part[0]
  if (!first || isIntroduction(first, part)) return null
  return wholeQuotes(reading, { from, to })
}

/** "Half of the pipes leak, the same report found.": the verb may be taken for a noun; nothing else in the sentence can be what was said. */
function isAllThereIs(words: readonly Word[], part: Range, hull: Range, sentence: SentenceRange): boolean {
  const own = words.slice(part.from, part.to)
  const closes = sentence.role === 'body' && hull.to >= withoutEndMarks(words, sentence)
  const opens = part.from === sentence.from && /^(?:DET|NUM|NOUN|PROPN|ADJ|PRON)$/.test(own[0]?.pos ?? '')
  const plain = own.every((w) => w.quote < 0 && !/^(?:PUNCT|CCONJ)$/.test(w.pos))
  return (
    closes &&
    opens &&
    plain &&
    own.length >= FEWEST_TOLD &&
    own.some((w) => w.pos === 'NOUN' && /^\p{Ll}/u.test(w.text))
  )
}

/** Words that tell something by themselves. */
const FEWEST_TOLD = 3

/** "How many died? Eleven, according to the port": what opens the sentence behind a question is a statement without a verb. */
function answers(words: readonly Word[], from: number, sentence: SentenceRange): boolean {
  return from === sentence.from && words[from - 1]?.low === '?' && (words[from - 1]?.quote ?? -1) < 0
}

/** "When asked", "Citing contacts", "Asked whether it was so", "If elected": sets the stage for what follows the cue. */
function isIntroduction(first: Word, part: readonly Word[]): boolean {
  if (
    /^(?:asked|pressed|questioned|quoted|citing|quoting|speaking|responding|referring|according)$/.test(
      first.low,
    )
  )
    return true
  if (first.pos === 'VERB' && first.low.endsWith('ing')) return true
  // "That dam": a sentence of its own.
  if (first.low === 'that' && first.pos !== 'SCONJ') return false
  return isClauseStart(first) && !part.some((w) => w.low === ',')
}

function quoted(reading: Reading, opened: number, sentence: SentenceRange, end: number): Range {
  const { words } = reading
  const quote = reading.quotes[words[opened]?.quote ?? -1]
  const close = quote ? quote.to : end
  if (close >= end || close >= sentence.to) return { from: opened, to: Math.max(close, opened + 1) }
  const next = words[close]
  // A quote that closes before a comma is complete; one that runs on is the first part of a mixed clause.
  const complete =
    words[close - 2]?.low === ',' || next?.pos === 'PUNCT' || next?.pos === 'CCONJ' || isClauseStart(next)
  return wholeQuotes(reading, { from: opened, to: complete ? close : cutAtTag(words, close, end) })
}

function denied(reading: Reading, from: number, sentenceEnd: number, sentence: SentenceRange): Range | null {
  const { words } = reading
  const end = beforeNextTelling(words, from, firstClauseEnd(words, sentence, from, sentenceEnd))
  if (from >= end || (words[from]?.pos === 'PUNCT' && !opensScareQuote(reading, from, end))) return null
  return wholeQuotes(reading, { from, to: cutAtTag(words, from, end) })
}

/** "Dismisses ‘unfounded’ reports": words behind the quotation that it belongs to. */
function opensScareQuote({ words, quotes }: Reading, from: number, end: number): boolean {
  const quote = words[from]?.turn === 2 ? quotes[words[from]?.quote ?? -1] : undefined
  return quote !== undefined && quote.to < end && /^(?:NOUN|PROPN|ADJ)$/.test(words[quote.to]?.pos ?? '')
}

/** "Denied any fraud / and said …": what is told besides is not what is denied. */
function beforeNextTelling(words: readonly Word[], from: number, end: number): number {
  for (let i = from + 1; i < end - 1; i++) {
    if (words[i]?.pos !== 'CCONJ' || (words[i]?.quote ?? -1) >= 0) continue
    const verb = words[i + 1]?.pos === 'ADV' ? words[i + 2] : words[i + 1]
    if (verb?.pos === 'VERB' && /^(?:said|says|added|adds|insisted|insists|told)$/.test(verb.low)) return i
  }
  return end
}

/** Of "While X denied S, Y said T" what X denied ends with the comma. */
function firstClauseEnd(words: readonly Word[], sentence: SentenceRange, from: number, end: number): number {
  if (!isClauseStart(words[sentence.from]) && words[sentence.from]?.low !== 'despite') return end
  for (let i = sentence.from; i < end; i++)
    if (words[i]?.low === ',' && (words[i]?.quote ?? -1) < 0) return i > from ? i : end
  return end
}

/** Before ", according to", ", adding that", "; X said": what another tag of the sentence closes off. */
function cutAtTag(words: readonly Word[], from: number, end: number): number {
  for (let i = from + 2; i < end; i++) {
    if (!/^[,;]$/.test(words[i]?.low ?? '') || (words[i]?.quote ?? -1) >= 0) continue
    const next = words[i + 1]
    if (opensTelling(words, i, end)) return i
    if (words[i]?.low === ';') continue
    if (next?.low === 'according' && words[i + 2]?.low === 'to') return i
    if (
      /^(?:adding|citing|noting|saying|calling|insisting|arguing|claiming|telling|explaining|stressing|warning)$/.test(
        next?.low ?? '',
      )
    )
      return i
  }
  return end
}

/** The end of a sentence’s words without the marks that close it, as a token; a mark within a quote stays. */
export function withoutEndMarks(words: readonly Word[], sentence: Range): number {
  let end = sentence.to
  while (end > sentence.from && END_MARK.test(words[end - 1]?.low ?? '') && (words[end - 1]?.quote ?? -1) < 0)
    end--
  return end
}

/** Widened so that no quote is cut: a range that begins or ends in one takes all of it, within the paragraph. */
export function wholeQuotes(reading: Reading, range: Range): Range {
  const first = reading.quotes[reading.words[range.from]?.quote ?? -1]
  const last = reading.quotes[reading.words[range.to - 1]?.quote ?? -1]
  const from = first ? Math.min(range.from, first.from) : range.from
  const to = last ? Math.max(range.to, last.to) : range.to
  return { from, to }
}
