import { isVerb, type TaggedToken } from '@/lib/text/tag'
import { hasWord } from '@/lib/text/word-characters'

/** An aside is no longer than this. */
export const MOST_TOKENS = 45
const DASH = /^(?:[–—]|--)$/

/**
 * The comma or dash that closes an aside; null where none does before it is too long to be one. A relative clause needs its
 * verb first.
 */
export function closingOf(tokens: readonly TaggedToken[], comma: number, relative: boolean): number | null {
  const dash = DASH.test(tokens[comma]?.text ?? '')
  // The word behind "who" is its verb, whatever it is tagged as, but for "who, of late, …".
  let verb = /^(?:who|which)$/.test(tokens[comma + 1]?.low ?? '') && hasWord(tokens[comma + 2]?.text ?? '')
  for (let i = comma + 2; i <= comma + 1 + MOST_TOKENS; i++) {
    const token = tokens[i]
    if (!token) return null
    verb ||= isVerb(token)
    if (dash ? token.text !== tokens[comma]?.text : token.text !== ',' && token.text !== ';') continue
    if (isInDate(tokens, i)) continue
    if (dash || !relative || (verb && !isListed(tokens, i))) return i
  }
  return null
}

/** "A deed of May 9, 2023": the comma is the date's. */
function isInDate(tokens: readonly TaggedToken[], i: number): boolean {
  const day = tokens[i - 1]
  return /^(?:19|20)\d\d$/.test(tokens[i + 1]?.text ?? '') && /^\d{1,2}$/.test(day?.text ?? '')
}

/** "Who trades in corn, wool and wine": whether the comma at `i` only parts things of a list. */
function isListed(tokens: readonly TaggedToken[], i: number): boolean {
  const next = tokens.slice(i + 1, i + 7)
  const and = next.findIndex((t) => t.low === 'and' || t.low === 'or')
  const stop = next.findIndex((t) => t.text === ',')
  return and >= 0 && !next.slice(0, stop > and ? stop : and + 4).some(isVerb)
}

/** Whether a token may open or close an aside. */
export function isBreak(token: TaggedToken): boolean {
  return token.text === ',' || DASH.test(token.text)
}
