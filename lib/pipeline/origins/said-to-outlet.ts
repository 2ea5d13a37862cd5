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
  return outlet !== null && [...quote.matchAll(outlet.pattern)].some((match) => isNamed(match, outlet.words))
}

/** What each of the patterns below begins with: most quotes have none of it. */
const TELLS = /t(?:old|ell)|interview|sp(?:eaking|oke)/iu

const readerOf = once((article: Pick<Article, 'outlet'>) => {
  const name = article.outlet.trim().replace(/^the\s+/i, '')
  if (!/\p{L}/u.test(name)) return null
  const words = name.split(/\s+/)
  const pattern = new RegExp(
    `\\b(?:told|tells|telling|(?:interview|speaking|spoke) (?:to|with))\\s+(?:the\\s+)?(${patternOfWords(words)})(?![\\p{L}\\p{N}]|[-‐]\\p{L})`,
    'giu',
  )
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
