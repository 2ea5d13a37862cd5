import { bySpan, type Span } from '@/lib/model/span'
import type { Article } from '@/lib/model/types'
import { onceByText } from '@/lib/text/once'
import { wordEnd } from '@/lib/text/word-characters'
import { quotedSpeech } from './quoted-speech'

/** The words of one article as they are compared. Arrays run in parallel; starts and ends point into the frozen text. */
export type Words = {
  readonly ids: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** 1 where the word stands in quotation marks. */
  readonly quoted: Uint8Array
}

/** Numbers for spellings, shared by all articles that are compared with each other. */
type Lexicon = Map<string, number>

/**
 * A word with its apostrophes, inner full stops ("U.S."), inner commas ("1,000") and soft hyphens. Hyphens part words, so that
 * "108th-richest" and "108th richest" are the same, except where a word that stands whole elsewhere was broken at a line's end.
 */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,\u00AD]+(?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/uy
const SPACE = 0x20
/** Of the marks that may stand within, those of ASCII. */
const INNER = new Set(["'", '.', ','].map((mark) => mark.charCodeAt(0)))
const BROKEN = /[-\u2010\u00AD][ \t]*\r?\n[ \t]*$/u
const BROKEN_ANYWHERE = /[-\u2010\u00AD][ \t]*\r?\n/u
const PLAIN = /^[a-z0-9]+$/

/** The words of each article's running text, without its boilerplate zones. Empty for an article without running text. */
export function readWords(articles: readonly Article[]): readonly Words[] {
  const lexicon: Lexicon = new Map()
  const whole = articles.some(({ text }) => BROKEN_ANYWHERE.test(text))
    ? wordsIn(articles)
    : new Set<string>()
  return articles.map((article) => wordsOf(article, lexicon, whole))
}

/** Every word that stands whole somewhere: what tells a word broken by its hyphen from two that the hyphen joins. */
function wordsIn(articles: readonly Article[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { text } of articles)
    for (const { start, end } of placesIn(text)) words.add(text.slice(start, end))
  return new Set([...words].map(spelling))
}

function wordsOf(article: Article, lexicon: Lexicon, whole: ReadonlySet<string>): Words {
  const { text } = article
  const spellings: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const quoted: number[] = []
  const left = article.zones.filter((zone) => zone.kind !== 'title' && zone.kind !== 'heading').sort(bySpan)
  // Paragraphs come in order, so that each is held against the zones around it alone: a page of comments has thousands of either.
  let next = 0
  let skip: readonly Span[] = []
  const speech = quotedSpeech(article)
  let at = 0
  for (const paragraph of article.paragraphs) {
    const ahead = next
    while ((left[next]?.start ?? Infinity) < paragraph.end) next++
    skip = [...skip, ...left.slice(ahead, next)].filter((zone) => zone.end > paragraph.start)
    for (const found of placesIn(text.slice(paragraph.start, paragraph.end))) {
      const start = paragraph.start + found.start
      const end = paragraph.start + found.end
      if (skip.some((zone) => zone.start < end && start < zone.end)) continue
      while ((speech[at]?.end ?? Infinity) <= start) at++
      const own = spelling(text.slice(start, end))
      const last = spellings.length - 1
      const before = spellings[last]
      if (before !== undefined && isBroken(text, ends[last] ?? 0, start) && whole.has(before + own)) {
        spellings[last] = before + own
        ends[last] = end
        continue
      }
      spellings.push(own)
      starts.push(start)
      ends.push(end)
      quoted.push((speech[at]?.start ?? Infinity) <= start ? 1 : 0)
    }
  }
  return {
    ids: new Int32Array(spellings.map((one) => numberOf(one, lexicon))),
    starts: new Int32Array(starts),
    ends: new Int32Array(ends),
    quoted: new Uint8Array(quoted),
  }
}

/** Whether what stands between two words is a hyphen at the end of a line. */
function isBroken(text: string, end: number, start: number): boolean {
  if (start <= end + 1) return false
  const between = text.slice(end, start)
  return between.includes('\n') && BROKEN.test(between)
}

/** Where the words of a text stand, in order. */
function placesIn(text: string): readonly Span[] {
  const places: Span[] = []
  for (let at = 0; at < text.length; ) {
    const end = wordEndAt(text, at)
    if (end > at) places.push({ start: at, end })
    at = end > at ? end : at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
  }
  return places
}

/** Where the word that begins at a place ends, as WORD has it; the place itself where none begins. Most need no pattern. */
function wordEndAt(text: string, at: number): number {
  const end = wordEnd(text, at)
  const next = text.charCodeAt(end)
  if (end === text.length || (next < 0x80 && !INNER.has(next))) return end
  // "Lund, " and "Lund. ": nothing stands behind the mark that it could join.
  if (end > at && next < 0x80 && text.charCodeAt(end + 1) === SPACE) return end
  WORD.lastIndex = at
  return WORD.test(text) ? WORD.lastIndex : at
}

/** Words whose spellings are kept: they repeat. */
const MOST_KEPT = 50_000

/** One spelling for what only looks different: case, accents, quotes, hyphens, line breaks inside a word. */
const spelling = onceByText((word) => {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '')
}, MOST_KEPT)

function numberOf(word: string, lexicon: Lexicon): number {
  const known = lexicon.get(word)
  if (known !== undefined) return known
  lexicon.set(word, lexicon.size + 1)
  return lexicon.size
}
