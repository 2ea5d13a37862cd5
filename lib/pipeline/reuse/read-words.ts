import { overlaps } from '@/lib/model/span'
import type { Article } from '@/lib/model/types'
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
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,\u00AD]+(?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/gu
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
  for (const { text } of articles) for (const [word] of text.matchAll(WORD)) words.add(spelling(word))
  return words
}

function wordsOf(article: Article, lexicon: Lexicon, whole: ReadonlySet<string>): Words {
  const words: { start: number; end: number; spelling: string; quoted: boolean }[] = []
  const left = article.zones.filter((zone) => zone.kind !== 'title' && zone.kind !== 'heading')
  const speech = quotedSpeech(article)
  let at = 0
  for (const paragraph of article.paragraphs) {
    const skip = left.filter((zone) => overlaps(zone, paragraph))
    for (const found of article.text.slice(paragraph.start, paragraph.end).matchAll(WORD)) {
      const start = paragraph.start + found.index
      const end = start + found[0].length
      if (skip.some((zone) => zone.start < end && start < zone.end)) continue
      while ((speech[at]?.end ?? Infinity) <= start) at++
      const word = {
        start,
        end,
        spelling: spelling(found[0]),
        quoted: (speech[at]?.start ?? Infinity) <= start,
      }
      const before = words.at(-1)
      if (
        before &&
        BROKEN.test(article.text.slice(before.end, start)) &&
        whole.has(before.spelling + word.spelling)
      )
        words.splice(-1, 1, { ...before, end, spelling: before.spelling + word.spelling })
      else words.push(word)
    }
  }
  return {
    ids: Int32Array.from(words, (word) => numberOf(word.spelling, lexicon)),
    starts: Int32Array.from(words, (word) => word.start),
    ends: Int32Array.from(words, (word) => word.end),
    quoted: Uint8Array.from(words, (word) => (word.quoted ? 1 : 0)),
  }
}

/** One spelling for what only looks different: case, accents, quotes, hyphens, line breaks inside a word. */
function spelling(word: string): string {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '')
}

function numberOf(word: string, lexicon: Lexicon): number {
  const known = lexicon.get(word)
  if (known !== undefined) return known
  lexicon.set(word, lexicon.size + 1)
  return lexicon.size
}
