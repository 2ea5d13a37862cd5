import type { Proposition } from '../mentions/find-propositions'

/** The propositions before one in its article with their indexes, the nearest first, as far as `reach` sentences back. */
export function* justBefore(
  i: number,
  propositions: readonly Proposition[],
  reach: number,
): Generator<readonly [index: number, proposition: Proposition]> {
  const own = propositions[i]
  for (let j = i - 1; own && j >= 0; j--) {
    const other = propositions[j]
    if (other?.articleId !== own.articleId || own.sentence - other.sentence > reach) return
    yield [j, other]
  }
}
