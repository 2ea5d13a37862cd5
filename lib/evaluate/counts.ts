/** Right ones, false ones and missed ones. */
export type Counts = { tp: number; fp: number; fn: number }

export const noCounts = (): Counts => ({ tp: 0, fp: 0, fn: 0 })

/** The harmonic mean of precision and recall, 0 to 1; null where there was nothing to find and nothing was found. */
export function f1({ tp, fp, fn }: Counts): number | null {
  return tp + fp + fn === 0 ? null : (2 * tp) / (2 * tp + fp + fn)
}

/** The counts added up; all 0 for none. */
export function addCounts(all: readonly Counts[]): Counts {
  return all.reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), noCounts())
}

/** The mean of what is known; null where nothing is. */
export function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((v) => v !== null)
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0) / known.length
}
