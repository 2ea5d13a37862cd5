import { quantitiesOf } from './describe-slots'
import { slotOf } from './different-numbers'
import type { Difference, Said } from './find-slots'
import { areApart } from './read-quantities'

/** Clauses before the one that gives another figure in which the first figure may stand. */
const REACH = 6

/**
 * Figures that an article itself sets against each other: "But the other sources spoke of small groups" says of what was told before
 * that it was another number. Places `i` before `j` in the list of clauses; empty for none.
 */
export function otherFigures(
  said: readonly Said[],
): readonly { readonly difference: Difference; readonly i: number; readonly j: number }[] {
  return said.flatMap((own, j) => {
    const against = own.mentions.find(
      ([mention]) => mention.stance === 'disputes' && mention.dispute?.kind === 'contradiction',
    )
    const value = against && quantitiesOf(own)[0]
    if (!value || !own.mentions.some(([mention]) => mention.stance === 'repeats')) return []
    for (let i = j - 1; i >= Math.max(0, j - REACH); i--) {
      const former = said[i]
      if (former?.articleId !== own.articleId) break
      const other = quantitiesOf(former).find((one) => one.unit === value.unit && areApart(one, value))
      if (!other || !former.mentions.some(([mention]) => mention.stance === 'repeats')) continue
      const slot = slotOf(former.tokens, other)
      const difference: Difference = {
        kind: 'number',
        slot,
        a: [other.from, other.to],
        b: [value.from, value.to],
      }
      return [{ difference, i, j }]
    }
    return []
  })
}
