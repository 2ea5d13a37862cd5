import { slotOf } from './different-numbers'
import { type Difference, type Differing, SETS_ASIDE } from './find-differences'
import type { Said } from './find-slots'
import { figuresOf } from './read-figures'
import { areApart } from './read-quantities'

/** Clauses before the one that gives another figure in which the first figure may stand. */
const REACH = 6

/**
 * Figures that an article itself sets against each other: "But the other sources spoke of small groups" says of what was told before
 * that it was another number. Places `i` before `j` in the list of clauses; empty for none.
 */
export function otherFigures(said: readonly Said[]): readonly Differing[] {
  return said.flatMap((own, j) => {
    const against = own.mentions.find(
      ([{ stance, dispute }]) =>
        stance === 'disputes' && dispute?.kind === 'contradiction' && dispute.reason !== SETS_ASIDE,
    )
    const value = against && figuresOf(own).own[0]
    if (!value || !own.mentions.some(([mention]) => mention.stance === 'repeats')) return []
    for (let i = j - 1; i >= Math.max(0, j - REACH); i--) {
      const former = said[i]
      if (former?.articleId !== own.articleId) break
      const other = figuresOf(former).own.find((one) => one.unit === value.unit && areApart(one, value))
      if (!other || !former.mentions.some(([mention]) => mention.stance === 'repeats')) continue
      const slot = slotOf(former.tokens, other)
      const difference: Difference = {
        kind: 'number',
        slot,
        a: [other.from, other.to],
        b: [value.from, value.to],
      }
      return [{ difference, i, j, denial: null }]
    }
    return []
  })
}
