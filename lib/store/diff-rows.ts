/** What must be written for the rows `before` to become those of `after`, which stand under `keyOf`; equal rows are left alone. */
export function diffRows<B extends object, A extends object>(
  before: readonly B[],
  after: readonly A[],
  keyOf: (row: A | B) => string,
): { readonly created: readonly A[]; readonly changed: readonly A[]; readonly removed: readonly B[] } {
  const former = new Map(before.map((row) => [keyOf(row), row]))
  const kept = new Set(after.map(keyOf))
  return {
    created: after.filter((row) => !former.has(keyOf(row))),
    changed: after.filter((row) => {
      const old = former.get(keyOf(row))
      return old !== undefined && differs(old, row)
    }),
    removed: before.filter((row) => !kept.has(keyOf(row))),
  }
}

function differs(before: object, after: object): boolean {
  const former = new Map<string, unknown>(Object.entries(before))
  return Object.entries(after).some(([column, value]) => former.get(column) !== value)
}
