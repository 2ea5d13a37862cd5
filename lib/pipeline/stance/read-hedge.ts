import type { Hedge, Voice } from '@/lib/model/types'
import { mayMatch } from '@/lib/text/may-match'
import { DOUBTED_WORD, HEDGE_WORD, NO_HEDGE } from '@/lib/text/words/dispute-cues'
import { phrase } from './phrase'

const DOUBTED = phrase(`\\b${DOUBTED_WORD}\\b`, 'i')
const HEDGED = phrase(`\\b${HEDGE_WORD}(?![\\p{L}\\p{N}])`, 'iu')
const SIGNS = [DOUBTED, HEDGED]
const candidates = mayMatch(SIGNS)
const LOOK_ALIKES = NO_HEDGE.map((source) => phrase(source, 'gi'))
/** The month and the name: "in May", "May 2014", "Mrs. May said"; the verb stands before another verb's plain form. */
const NAMED_MAY =
  /\b(?:in|of|since|by|until|till|from|to|last|this|next|early|late|mid|on|before|after|between|through|during|\d+(?:st|nd|rd|th)?|Mrs?\.?|Ms\.?|Theresa|Minister|President|Senator|Governor|Mayor|Dr\.?)[\s-]+May\b|\bMay(?=[\s,]*\d|['’]s|[,.;:)]|\s*$|\s+(?:\w+(?:ed|s)|said|told|was|has|had|did|will|would|and|or)\b)/g

/** How strongly a stretch of text asserts what it says: words of doubt, then hedges, then who speaks. */
export function readHedge(text: string, voice: Voice): Hedge {
  const plain = voice === 'attributed' ? 'attributed' : 'asserted'
  const sign = candidates(text).find((i) => SIGNS[i]?.test(text))
  if (sign === undefined) return plain
  if (SIGNS[sign] === DOUBTED) return 'doubted'
  const rest = LOOK_ALIKES.reduce((out, one) => out.replace(one, ' '), text.replace(NAMED_MAY, ' '))
  return HEDGED.test(rest) ? 'hedged' : plain
}
