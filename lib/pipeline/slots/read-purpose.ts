import type { TaggedToken } from '@/lib/text/tag'
import { SPANS_OF_TIME } from '@/lib/text/words/calendar-words'
import { AMOUNTS } from '@/lib/text/words/figure-words'
import { type Described, isDay } from './describe-slots'
import type { Quantity } from './read-quantities'

/** What a figure is for: the terms of the names and of the other nouns behind its "for", "on", "to" or "from"; empty where that is not said. */
type Purpose = { readonly names: ReadonlySet<string>; readonly nouns: ReadonlySet<string> }

/** Words of a purpose at most. */
const REACH = 5
const BEHIND_FIGURE = /^(?:for|on|to|from|among)$/
const BEHIND_AMOUNT = /^(?:for|of|to|on|among)$/

/**
 * Whether two figures are of other things by what they are for: "4 million for roads" and "9 million for schools", "the cost of the
 * bridge" and "of the tunnel", "a fee for Brandt" and "for Keller". A name and another word ("the striker") may be of one.
 */
export function haveOtherPurpose(
  a: readonly TaggedToken[],
  one: Quantity,
  b: readonly TaggedToken[],
  other: Quantity,
): boolean {
  const [mine, theirs] = [purposeOf(a, one), purposeOf(b, other)]
  const all = new Set([...theirs.names, ...theirs.nouns])
  if ([...mine.names, ...mine.nouns].some((term) => all.has(term))) return false
  const areNamed = mine.names.size > 0 && theirs.names.size > 0
  const areCalled = mine.nouns.size > 0 && theirs.nouns.size > 0
  return areNamed || (areCalled && mine.names.size + theirs.names.size === 0)
}

function purposeOf(tokens: readonly TaggedToken[], { from, to }: Quantity): Purpose {
  const names = new Set<string>()
  const nouns = new Set<string>()
  const read = (start: number) => {
    for (let k = start; k < Math.min(tokens.length, start + REACH); k++) {
      const token = tokens[k]
      if (!token || !(/^(?:DET|ADJ|NOUN|PROPN)$/.test(token.pos) || /ing$/.test(token.low))) return
      if (token.term === null || isDay(token) || token.lemma in SPANS_OF_TIME) continue
      if (token.pos === 'PROPN') names.add(token.term)
      else if (token.pos !== 'ADJ') nouns.add(token.term)
    }
  }
  let at = to
  while (at < to + REACH && /^(?:AUX|VERB|ADJ)$/.test(tokens[at]?.pos ?? '')) at++
  if (BEHIND_FIGURE.test(tokens[at]?.low ?? '')) read(at + 1)
  tokens.forEach(({ lemma }, k) => {
    if (AMOUNTS.has(lemma) && k < from && BEHIND_AMOUNT.test(tokens[k + 1]?.low ?? '')) read(k + 2)
  })
  return { names, nouns }
}

const PAYS = /^(?:pay|give|spend|offer|owe|earn|contribute|provide|lend|invest|donate|lose|raise)$/
/** What one payer may be called in turn. */
const FIRM = /^(?:company|firm|business|group|corporation|operator|club|team|owner)$/

/** Whether one text tells of two who pay: "the club will pay 250 million, the council 150 million". */
export function haveOtherPayer(a: Described, one: Quantity, b: Described, other: Quantity): boolean {
  if (a.articleId !== b.articleId) return false
  const [mine, theirs] = [payerOf(a.tokens, one), payerOf(b.tokens, other)]
  if (!mine?.term || !theirs?.term || mine.term === theirs.term) return false
  return !(FIRM.test(mine.low) && FIRM.test(theirs.low))
}

function payerOf(tokens: readonly TaggedToken[], { from }: Quantity): TaggedToken | null {
  if (!PAYS.test(tokens[from - 1]?.lemma ?? '')) return null
  let at = from - 2
  while (/^(?:AUX|ADV)$/.test(tokens[at]?.pos ?? '')) at--
  const payer = tokens[at]
  return payer?.pos === 'NOUN' ? payer : null
}
