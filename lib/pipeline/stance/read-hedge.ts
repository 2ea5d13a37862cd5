import type { Hedge, Voice } from '@/lib/model/types'

const DOUBTED =
  /\b(?:unverified|unconfirmed|unsubstantiated|alleged(?:ly)?|purported(?:ly)?|supposed(?:ly)?|so-called reports?|claims? without evidence|could not be (?:independently )?(?:verified|confirmed))\b/i
const HEDGED =
  /\b(?:may|might|could|reported(?:ly)?|apparent(?:ly)?|possib(?:le|ly)|perhaps|likely|probab(?:le|ly)|believed to|thought to|said to have|rumou?red|suggest(?:s|ed|ing)?|appears? to|seem(?:s|ed|ingly)?|had heard|presumably)\b/i

/** How strongly a stretch of text asserts what it says: words of doubt, then hedges, then who speaks. */
export function readHedge(text: string, voice: Voice): Hedge {
  if (DOUBTED.test(text)) return 'doubted'
  // "May" before a number is the month.
  if (HEDGED.test(text.replace(/\bMay(?=\s+\d)/g, ' '))) return 'hedged'
  return voice === 'attributed' ? 'attributed' : 'asserted'
}
