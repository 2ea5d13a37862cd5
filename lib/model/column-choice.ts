/** Which outlets a reader wants as columns, by outlet id. It stands in the address of the matrix. */
export type ColumnChoice = {
  /** Always first and in sight, in this order. */
  readonly pinned: readonly string[]
  readonly hidden: readonly string[]
  /** These come first among the others, in this order; those that it does not name follow as the story has them. */
  readonly order: readonly string[]
}

/** Every outlet, as the story has them. */
export const ALL_COLUMNS: ColumnChoice = { pinned: [], hidden: [], order: [] }

export type ArrangedColumns<T> = {
  readonly pinned: readonly T[]
  readonly others: readonly T[]
  /** As the story has them. */
  readonly hidden: readonly T[]
}

/** Outlets as a choice arranges them: each stands in one of the three. Ids that name none count for nothing; who is pinned is not hidden. */
export function arrangeColumns<T extends { readonly id: string }>(
  outlets: readonly T[],
  { pinned, hidden, order }: ColumnChoice,
): ArrangedColumns<T> {
  const byId = new Map(outlets.map((one) => [one.id, one]))
  const named = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => byId.get(id) ?? [])
  const isPinned = new Set(pinned)
  const isHidden = new Set(hidden)
  const inOrder = [...new Set([...named(order), ...outlets])]
  return {
    pinned: named(pinned),
    others: inOrder.filter(({ id }) => !isPinned.has(id) && !isHidden.has(id)),
    hidden: outlets.filter(({ id }) => isHidden.has(id) && !isPinned.has(id)),
  }
}
