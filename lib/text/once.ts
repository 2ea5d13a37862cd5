/** What can be kept: a missing value would be read again and again. */
type Kept = NonNullable<unknown> | null

/** A reading of objects that is made once for each object and given again as long as it lives: what many pairs of them ask for. */
export function once<K extends object, V extends Kept>(read: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>()
  return (of) => {
    const before = known.get(of)
    if (before !== undefined) return before
    const value = read(of)
    known.set(of, value)
    return value
  }
}

/** As `once` for readings of texts; all are forgotten when there are too many, for a long-lived process must not keep every text it ever saw. */
export function onceByText<V extends Kept>(read: (text: string) => V, most: number): (text: string) => V {
  const known = new Map<string, V>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = read(text)
    if (known.size >= most) known.clear()
    known.set(text, value)
    return value
  }
}
