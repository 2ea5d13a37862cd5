import { numberOf } from '@/lib/text/words/number-words'
import type { Proposition } from '../mentions/find-propositions'

/** Smaller numbers are days, hours and counts that many sentences share. */
const LEAST = 32
const YEAR = /^(?:1[89]|20)\d\d$/

/**
 * Whether a denial names a number that most of these propositions name: "denied that 400 men had come" denies how many came, too.
 * Small numbers and years do not count. False where there are no propositions.
 */
export function givesItsFigure(denial: Proposition, sayers: readonly Proposition[]): boolean {
  const figures = figuresIn(denial)
  if (figures.size === 0) return false
  const giving = sayers.filter((one) => [...figuresIn(one)].some((figure) => figures.has(figure)))
  return giving.length * 2 > sayers.length
}

function figuresIn({ tokens }: Proposition): ReadonlySet<string> {
  return new Set(
    tokens.flatMap(({ low, pos }) => {
      const value = pos === 'NUM' && !YEAR.test(low) ? numberOf(low) : null
      return value !== null && Number(value) >= LEAST ? [value] : []
    }),
  )
}
