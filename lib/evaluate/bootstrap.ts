/** How an interval was found, so that it can be found again. */
export const BOOTSTRAP = { level: 0.95, resamples: 2000, seed: 20190125 } as const

export type Interval = readonly [low: number, high: number]

/**
 * How far each figure might lie off because of the few items that it rests on: items are drawn again with replacement, and the
 * middle 95 % of the outcomes is the interval (percentile bootstrap; Efron and Tibshirani 1993, chapter 13). The draw is seeded:
 * the same items give the same interval. Null for a figure that no draw has, and for fewer than two items.
 */
export function bootstrap<T, K extends string>(
  items: readonly T[],
  measure: (sample: readonly T[]) => Readonly<Record<K, number | null>>,
  keys: readonly K[],
): Readonly<Record<K, Interval | null>> {
  const random = mulberry32(BOOTSTRAP.seed)
  const draws = Array.from({ length: items.length < 2 ? 0 : BOOTSTRAP.resamples }, () =>
    measure(items.flatMap(() => oneOf(items, random()))),
  )
  const intervals = keys.map((key) => {
    const values = draws.flatMap((d) => d[key] ?? []).sort((a, b) => a - b)
    return [key, middle(values)] as const
  })
  return Object.fromEntries(intervals) as Record<K, Interval | null>
}

/** A list of the one item that a number from 0 to 1 points at. */
function oneOf<T>(items: readonly T[], part: number): readonly T[] {
  const at = Math.floor(part * items.length)
  return items.slice(at, at + 1)
}

function middle(sorted: readonly number[]): Interval | null {
  const tail = (1 - BOOTSTRAP.level) / 2
  const low = sorted[Math.floor(tail * (sorted.length - 1))]
  const high = sorted[Math.ceil((1 - tail) * (sorted.length - 1))]
  return low === undefined || high === undefined ? null : [low, high]
}

/** Evenly spread numbers from 0 to 1, the same for the same seed. Source: Tommy Ettinger's mulberry32, public domain. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
