import { once } from '@/lib/text/once'
import { WARNED } from '@/lib/text/words/headline-speakers'
import type { Found } from '../found'
import { isTitleCase } from '../names/known-names'
import type { Range, Reading, SentenceRange, Word } from '../reading'
import { wholeQuotes, withoutEndMarks } from './find-content'
import { headOf, isAny, maySpeak, surelySpeaks } from './may-speak'

/** Words behind the last comma, colon or dash of a headline that may tell who says it, and the most of them that name who. */
const LONGEST_TAIL = 9
const LONGEST_SOURCE = 6
const LONGEST_NAME = 4
/** Words before a colon from which on they tell something, and name no topic; before a dash one fewer. */
const TELLING = 4

/** Forms that are verbs wherever a headline ends with them. */
const SAYS =
  /^(?:says?|said|insists?|insisted|admits?|admitted|alleges?|confirms|announces|warns?|warned|concludes?|concluded|predicts?|predicted|argues?|argued|reveals|suggests?|suggested|believes?|testifies|testified|hears|heard|acknowledges|concedes|maintains|asserts|contends|estimates|vows|complains|boasts|declares)$/
/** Those that may be nouns, or what somebody does: they need somebody who can speak before them. */
const MAY_SAY =
  /^(?:claims?|reports?|finds?|found|shows?|rules?|states|think|thinks|confirm|announce|reveal|estimate|hear|indicates?|promises?|vow|testify|writes|recalls|explains|notes)$/
const TELLS = /^(?:tells?|told)$/
/** "…, says mayor". */
const SAYS_FIRST =
  /^(?:says?|said|claims?|claimed|insists?|insisted|admits?|admitted|argues?|alleges?|predicts?|warns?|warned|suggests?|finds?|shows?|reports?|reveals?|believes?|think|thinks|concludes?)$/
/** What opens no statement: "As sea rises, experts warn of floods", "Why ships sink". */
const NO_STATEMENT =
  /^(?:as|when|if|after|while|before|why|how|what|who|where|once|since|until|despite|amid|in|inside|meet|watch|review|opinion|profile)$/

/** "S, X says", "S, says X", "S: X", "S – X" closing a headline. */
export function findClosingTeller(reading: Reading): readonly Found[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.role === 'title' ? (closing(reading, sentence) ?? []) : [],
  )
}

type Telling = { readonly source: Range; readonly cue: Range }

function closing(reading: Reading, sentence: SentenceRange): Found | null {
  const { words } = reading
  const end = withoutEndMarks(words, sentence)
  const mark = lastMark(words, sentence, end)
  if (mark < 0 || words[end]?.low === '?') return null
  const closesQuote = (words[mark]?.quote ?? -1) >= 0
  const to = closesQuote ? mark + 1 : mark
  const content = wholeQuotes(reading, { from: startOf(reading, sentence.from, to), to })
  if (!isTold(words, content)) return null
  const tail = { from: mark + 1, to: end }
  const telling =
    words[mark]?.low === ',' || closesQuote
      ? (verbLast(words, tail) ?? verbFirst(reading, tail, closesQuote))
      : (verbLast(words, tail) ??
        verbFirst(reading, tail, closesQuote) ??
        sourceOnly(words, tail, content, mark))
  if (!telling) return null
  return {
    source: [telling.source],
    cue: [telling.cue],
    content: [content],
    basis: [],
    rule: 'rule:headline-closing',
    confidence: 0.8,
    statement: true,
  }
}

/** "Ferry sinks; crew was asleep, police say", "Owner quits: ‘I lied,’ he says": behind the semicolon, and the colon of a quotation that closes. */
function startOf({ words, quotes }: Reading, from: number, to: number): number {
  const quote = quotes[words[to - 1]?.quote ?? -1]
  if (quote && words[quote.from - 1]?.low === ':') return quote.from
  const mark = words.slice(from, to).findLastIndex((word) => word.low === ';' && word.quote < 0)
  return mark < 0 ? from : from + mark + 1
}

/** The last comma, colon, spaced dash or end of a quotation with a few words behind it; -1 for none. */
function lastMark(words: readonly Word[], sentence: Range, end: number): number {
  for (let i = end - 2; i > sentence.from && i >= end - 1 - LONGEST_TAIL; i--) {
    const word = words[i]
    if (!word) return -1
    if (word.turn === 3) return i
    if (word.quote >= 0) return -1
    if (/^[,:]$/.test(word.low) || isDash(words, i)) return i
    if (/^[;!?.…]$/.test(word.low)) return -1
  }
  return -1
}

function isDash(words: readonly Word[], at: number): boolean {
  const [before, dash, after] = [words[at - 1], words[at], words[at + 1]]
  return /^(?:[–—-]|--)$/.test(dash?.low ?? '') && before?.end !== dash?.start && dash?.end !== after?.start
}

/** Two words at least, and no clause that hangs on another one. */
function isTold(words: readonly Word[], content: Range): boolean {
  const own = words.slice(content.from, content.to).filter((word) => /[\p{L}\d]/u.test(word.text))
  return own.length > 1 && ((own[0]?.quote ?? -1) >= 0 || !NO_STATEMENT.test(own[0]?.low ?? ''))
}

/** "police say", "ex-guard tells Senate panel", "museum says in statement". */
function verbLast(words: readonly Word[], tail: Range): Telling | null {
  for (let i = tail.from + 1; i < tail.to && i <= tail.from + LONGEST_SOURCE; i++) {
    const low = words[i]?.low ?? ''
    const source = { from: tail.from, to: i }
    const rest = words.slice(i + 1, tail.to)
    const sure = SAYS.test(low)
    if (!sure && !MAY_SAY.test(low) && !TELLS.test(low)) continue
    // "Inquiry told", "police told": who is told does not speak.
    const closes = TELLS.test(low) ? rest.length > 0 && isAddressee(rest) : rest.length === 0 || isPlace(rest)
    if (!closes || !isSource(words, source)) continue
    if (!sure && !maySpeak(words, source) && !(TELLS.test(low) && rest.length > 0)) continue
    return { source, cue: { from: i, to: i + 1 } }
  }
  return null
}

/** "says mayor", "warn scientists", "says Anna Weber". */
function verbFirst(reading: Reading, tail: Range, quoted: boolean): Telling | null {
  const { words } = reading
  const low = words[tail.from]?.low ?? ''
  const source = { from: tail.from + 1, to: tail.to }
  if (!SAYS_FIRST.test(low) || !isSource(words, source)) return null
  if (!surelySpeaks(words, source) && !isNamed(reading, source, quoted)) return null
  // "City raises rents, warns tenants": the city warns them.
  if (/^warn/.test(low) && isAny(headOf(words, source), [WARNED])) return null
  return { source, cue: { from: tail.from, to: tail.from + 1 } }
}

/** A name: capitals where the headline has small letters or what is said is quoted, and else one that the text below has. */
function isNamed(reading: Reading, source: Range, quoted: boolean): boolean {
  const own = reading.words.slice(source.from, source.to)
  if (own.length > LONGEST_NAME || !own.every(({ text }) => /^\p{Lu}/u.test(text))) return false
  const sentence = reading.sentences[own[0]?.sentence ?? -1]
  if (quoted || (sentence && !isTitleCase(reading.words, sentence))) return true
  return namesBelow(reading).has(own.at(-1)?.low ?? '')
}

/** The words of names in what is no headline. */
const namesBelow = once(
  ({ words, sentences }: Reading): ReadonlySet<string> =>
    new Set(
      words
        .filter(({ pos, sentence }) => pos === 'PROPN' && sentences[sentence]?.role === 'body')
        .map(({ low }) => low),
    ),
)

/** ": Lund mayor", " – defence ministry" behind words that tell something. */
function sourceOnly(words: readonly Word[], tail: Range, content: Range, mark: number): Telling | null {
  if (/^(?:the|an?|this|your|our|my)$/.test(words[tail.from]?.low ?? '')) return null
  if (!isSource(words, tail) || !surelySpeaks(words, tail)) return null
  const own = words.slice(content.from, content.to)
  const verbal = own.some((word) => /^(?:VERB|AUX)$/.test(word.pos) || /\p{L}{2}ed$/u.test(word.low))
  const long =
    own.filter((word) => /[\p{L}\d]/u.test(word.text)).length >=
    (words[mark]?.low === ':' ? TELLING : TELLING - 1)
  return verbal || long ? { source: tail, cue: { from: mark, to: mark + 1 } } : null
}

/** A few words without a verb of their own, a mark or a link that would leave them unfinished. */
function isSource(words: readonly Word[], { from, to }: Range): boolean {
  const own = words.slice(from, to)
  if (own.length === 0 || own.length > LONGEST_SOURCE) return false
  if (own.some((word) => word.quote >= 0 || /^(?:PUNCT|AUX|SCONJ|ADV)$/.test(word.pos))) return false
  // "…, say he shot a guard"
  if (
    own.some(
      (word, i) =>
        (word.pos === 'VERB' && (i > 0 || !/(?:ing|ed)$/.test(word.low))) ||
        (word.pos === 'PRON' && own.length > 1),
    )
  )
    return false
  if (/^(?:and|or|but|to|not|no)$/.test(own[0]?.low ?? '')) return false
  return !/^(?:and|or|of|for|from|to|the|an?|who|that|not)$/.test(own.at(-1)?.low ?? '')
}

/** "radio", "Senate panel", "the Post": nothing that says anything. */
function isAddressee(rest: readonly Word[]): boolean {
  return (
    rest.length <= 4 &&
    !/^(?:to|of|how|why|that|about)$/.test(rest[0]?.low ?? '') &&
    rest.every((word) => /^(?:NOUN|PROPN|DET|ADJ|PRON|NUM)$/.test(word.pos))
  )
}

/** "in statement", "on radio", "after inquest". */
function isPlace(rest: readonly Word[]): boolean {
  return (
    rest.length > 1 &&
    rest.length <= 4 &&
    /^(?:in|on|at|during|after|via)$/.test(rest[0]?.low ?? '') &&
    rest.slice(1).every((word) => /^(?:NOUN|PROPN|DET|ADJ|NUM)$/.test(word.pos))
  )
}
