/** The items by their keys, each list in the order they came. A key without items has no entry. */
export function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const lists = new Map<K, T[]>()
  for (const item of items) addTo(lists, keyOf(item), item)
  return lists
}

/** Puts an item behind the others of its key. */
export function addTo<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
