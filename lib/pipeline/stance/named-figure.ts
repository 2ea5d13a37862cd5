import type { TaggedToken } from '@/lib/text/tag'
import { numberOf } from '@/lib/text/words/number-words'
import { breadth, canBeDenied, type Ground } from './dispute-targets'
import type { Reading } from './read-propositions'

const FIGURE = /^(?:figure|number|estimate|toll|total|count|tally|headcount|valuation)s?$/
/** Between "of" and the number: "of “more than 30”". */
const REACH = 4
/** Behind the sign of denial. */
const NEAR = 2

/**
 * The claim that gives the figure which a denial names, "a figure of “more than 30” has no basis": the one of most articles, the first of
 * several. `alone` where nobody else gives it, null where no figure is named.
 */
export function namedFigure(
  i: number,
  { evidence, kind }: NonNullable<Reading['dispute']>,
  ground: Ground,
): number | 'alone' | null {
  const { propositions, groupOf } = ground
  if (kind !== 'denial' && kind !== 'doubt') return null
  const figure = figureIn(propositions[i]?.tokens ?? [], evidence)
  if (figure === null) return null
  let best: number | 'alone' = 'alone'
  for (const [j, k] of groupOf) {
    if (j === i || !canBeDenied(i, k, ground)) continue
    if (!propositions[j]?.tokens.some((t) => numberOf(t.low) === figure)) continue
    if (best === 'alone' || breadth(k, ground) > breadth(best, ground)) best = k
  }
  return best
}

function figureIn(
  tokens: readonly TaggedToken[],
  evidence: { readonly start: number; readonly end: number },
): string | null {
  const last = tokens.findLastIndex((t) => t.start < evidence.end)
  const at = tokens.findIndex((t, k) => t.start >= evidence.start && k <= last + NEAR && FIGURE.test(t.low))
  if (at < 0 || tokens[at + 1]?.low !== 'of') return null
  const behind = tokens.slice(at + 2, at + 2 + REACH).map((t) => numberOf(t.low))
  return behind.find((number) => number !== null) ?? null
}
