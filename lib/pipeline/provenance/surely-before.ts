/**
 * Whether one date is before another whatever their missing parts: dates are as precise as is known, so that of "2019-01" and
 * "2019-01-25" nobody knows which is first. False where one is not known.
 */
export function surelyBefore(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  const shorter = Math.min(a.length, b.length)
  return a.slice(0, shorter) < b.slice(0, shorter)
}
