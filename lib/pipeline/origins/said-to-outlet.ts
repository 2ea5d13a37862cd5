import type { Article, Mention } from '@/lib/model/types'
import { once } from '@/lib/text/once'
import { patternOfWords } from '@/lib/text/pattern-of-words'
import { STOP_WORDS } from '@/lib/text/words/stop-words'
import { BEFORE_VERB } from './words'

/**
 * Whether a mention's own words say that they were said to the outlet of its article ("Jane Roe told the Coast Gazette"): it has
 * them first-hand, whatever of its text stands in an earlier one.
 */
export function saidToOutlet({ quote }: Pick<Mention, 'quote'>, article: Pick<Article, 'outlet'>): boolean {
  if (!TELLS.test(quote)) return false
  const outlet = readerOf(article)
  if (outlet === null || !mayName(quote, outlet.words)) return false
  return [...quote.matchAll(outlet.pattern())].some((match) => isNamed(match, outlet.words))
}

/** What TOLD begins with: most quotes have none of it. */
const TELLS = /t(?:old|ell)|interview|sp(?:eaking|oke)/iu

const TOLD = '\\b(?:told|tells|telling|(?:interview|speaking|spoke) (?:to|with))\\s+(?:the\\s+)?'
const FIRST_TOLD = new RegExp(`${TOLD}(.)`, 'giu')

/** Whether somebody is told whose name begins with the letter of these words: an outlet's own pattern takes long to be made. */
function mayName(quote: string, words: readonly string[]): boolean {
  const initial = plain(words[0]?.charAt(0) ?? '')
  // Of a "T" the pattern could take more for a "the".
  if (!/[a-su-z\d]/.test(initial)) return true
  return [...quote.matchAll(FIRST_TOLD)].some(([, first = '']) => plain(first) === initial)
}

/** One letter for all that a pattern without case takes for it. */
function plain(letter: string): string {
  return letter.toUpperCase().toLowerCase()
}

const readerOf = once((article: Pick<Article, 'outlet'>) => {
  const name = article.outlet.trim().replace(/^the\s+/i, '')
  if (!/\p{L}/u.test(name)) return null
  const words = name.split(/\s+/)
  let known: RegExp | null = null
  const pattern = () => {
    known ??= new RegExp(`${TOLD}(${patternOfWords(words)})(?![\\p{L}\\p{N}]|[-‐]\\p{L})`, 'giu')
    return known
  }
  return { words, pattern }
})

/** "The Independent", not "the independent inquiry"; "The Post", not "the Post Office". */
function isNamed(match: RegExpMatchArray, words: readonly string[]): boolean {
  const found = match[1] ?? ''
  const isName = found
    .split(/\s+/)
    .every((word, i) => !SMALL.test(word) || (i > 0 && STOP_WORDS.has(word)) || word === words[i])
  if (!isName || ALL_SMALL.test(found)) return false
  const behind = match.input?.slice((match.index ?? 0) + match[0].length) ?? ''
  if (GOES_ON.test(behind)) return false
  const next = CAPITALISED.exec(behind)?.[1]?.toLowerCase()
  return next === undefined || STOP_WORDS.has(next) || BEFORE_VERB.has(next)
}

const SMALL = /^\p{Ll}/u
/** "Today’s briefing", of an outlet whose name is given in small letters; an address is always written so. */
const ALL_SMALL = /^[^\p{Lu}\p{Lo}.]*$/u
/** "The Times of Israel": a longer name. */
const GOES_ON = /^\s+(?:of|OF)\s+(?:(?:[Tt]he|THE)\s+)?\p{Lu}/u
const CAPITALISED = /^\s+(\p{Lu}[\p{L}\p{M}]*)/u
