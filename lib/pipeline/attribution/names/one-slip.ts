/** Surnames shorter than this may differ by a letter and be two. */
const SHORTEST = 5

/**
 * Whether two surnames in small letters are one but for a slip of the pen: a letter more, another letter, or two that changed places, within
 * words that begin and end alike ("Motnero" for Montero).
 */
export function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < SHORTEST || long.length - short.length > 1 || a === b) return false
  if (slipKey(a) !== slipKey(b)) return false
  let from = 0
  while (short[from] === long[from]) from++
  let end = 0
  while (end < short.length - from && short.at(-1 - end) === long.at(-1 - end)) end++
  const [left, right] = [short.slice(from, short.length - end), long.slice(from, long.length - end)]
  if (left.length === 0) return right.length === 1
  if (left.length === 1) return right.length === 1
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** What two surnames have in common that are one but for a slip, so that none is compared with all. */
export function slipKey(surname: string): string {
  return `${surname[0] ?? ''}${surname.at(-1) ?? ''}`
}
