/** A reading of objects that is made once for each object and given again as long as it lives: what many pairs of them ask for. */
export function once<K extends object, V extends object>(read: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>()
  return (of) => {
    const before = known.get(of)
    if (before !== undefined) return before
    const value = read(of)
    known.set(of, value)
    return value
  }
}
