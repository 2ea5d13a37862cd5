import type { Described } from './describe-slots'
import { figuresOf } from './read-figures'
import { areApart } from './read-quantities'

/** Whether two clauses give a figure of one unit that may be the same. */
export function giveOneFigure(a: Described, b: Described): boolean {
  const [mine, theirs] = [a, b].map((one) => [...figuresOf(one).own, ...figuresOf(one).tolls])
  return (mine ?? []).some((q) => (theirs ?? []).some((r) => q.unit === r.unit && !areApart(q, r)))
}
