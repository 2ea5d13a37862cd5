import type { LogisticModel } from '@/lib/text/logistic'

export type Example = { readonly values: readonly number[]; readonly label: boolean; readonly weight: number }

/** A step that moves no weight by more than this moves none of the digits that are kept. */
const SETTLED = 1e-9

/**
 * Fits a logistic regression by Newton's method (iteratively reweighted least squares; Hastie, Tibshirani, Friedman,
 * The Elements of Statistical Learning, 4.4.1) with an L2 penalty on standardised features. Deterministic: the same
 * examples in the same order give the same weights, rounded to `digits` significant digits. No examples: all weights 0.
 */
export function fitLogistic(
  features: readonly string[],
  examples: readonly Example[],
  options: { readonly penalty: number; readonly steps?: number; readonly digits?: number },
): LogisticModel {
  const m = features.length
  const total = examples.reduce((n, e) => n + e.weight, 0) || 1
  const mean = features.map((_, f) => examples.reduce((s, e) => s + e.weight * (e.values[f] ?? 0), 0) / total)
  const deviation = features.map((_, f) => {
    const variance = examples.reduce((s, e) => s + e.weight * ((e.values[f] ?? 0) - (mean[f] ?? 0)) ** 2, 0)
    return Math.sqrt(variance / total) || 1
  })
  const rows = examples.map((e) => [
    ...features.map((_, f) => ((e.values[f] ?? 0) - (mean[f] ?? 0)) / (deviation[f] ?? 1)),
    1,
  ])
  let theta = new Array<number>(m + 1).fill(0)
  for (let step = 0; step < (options.steps ?? 12); step++) {
    const before = theta
    theta = newtonStep(rows, examples, theta, options.penalty)
    if (theta.every((t, i) => Math.abs(t - (before[i] ?? 0)) < SETTLED)) break
  }
  const weights = features.map((_, f) => (theta[f] ?? 0) / (deviation[f] ?? 1))
  const bias = (theta[m] ?? 0) - weights.reduce((s, w, f) => s + w * (mean[f] ?? 0), 0)
  const round = (x: number) => Number(x.toPrecision(options.digits ?? 5))
  return { features, weights: weights.map(round), bias: round(bias) }
}

function newtonStep(
  rows: readonly (readonly number[])[],
  examples: readonly Example[],
  theta: readonly number[],
  penalty: number,
): number[] {
  const n = theta.length
  const hessian = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => (i === j ? (i < n - 1 ? penalty : 1e-6) : 0)),
  )
  const gradient = theta.map((t, i) => (i < n - 1 ? penalty * t : 0))
  rows.forEach((row, k) => {
    const example = examples[k]
    if (!example) return
    let score = 0
    for (let i = 0; i < n; i++) score += (row[i] ?? 0) * (theta[i] ?? 0)
    const p = 1 / (1 + Math.exp(-score))
    const error = (p - (example.label ? 1 : 0)) * example.weight
    const curve = Math.max(p * (1 - p), 1e-6) * example.weight
    for (let i = 0; i < n; i++) {
      const a = row[i] ?? 0
      if (a === 0) continue
      gradient[i] = (gradient[i] ?? 0) + error * a
      const line = hessian[i]
      if (line) for (let j = i; j < n; j++) line[j] = (line[j] ?? 0) + curve * a * (row[j] ?? 0)
    }
  })
  // It is symmetric: only the upper half was summed.
  hessian.forEach((line, i) => {
    for (let j = 0; j < i; j++) line[j] = hessian[j]?.[i] ?? 0
  })
  const change = solve(hessian, gradient)
  return theta.map((t, i) => t - (change[i] ?? 0))
}

/** Solves a x = b by Gaussian elimination with partial pivoting. `a` is positive definite here. */
function solve(a: readonly (readonly number[])[], b: readonly number[]): readonly number[] {
  const n = b.length
  const rows = a.map((line, i) => [...line, b[i] ?? 0])
  for (let i = 0; i < n; i++) {
    let best = i
    for (let k = i + 1; k < n; k++) if (Math.abs(rows[k]?.[i] ?? 0) > Math.abs(rows[best]?.[i] ?? 0)) best = k
    const pivot = rows[best]
    const swapped = rows[i]
    if (!pivot || !swapped) continue
    rows[best] = swapped
    rows[i] = pivot
    for (let k = i + 1; k < n; k++) {
      const row = rows[k]
      if (!row) continue
      const factor = (row[i] ?? 0) / (pivot[i] || 1)
      if (factor !== 0) for (let j = i; j <= n; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0)
    }
  }
  const x = new Array<number>(n).fill(0)
  for (let i = n - 1; i >= 0; i--) {
    let sum = rows[i]?.[n] ?? 0
    for (let j = i + 1; j < n; j++) sum -= (rows[i]?.[j] ?? 0) * (x[j] ?? 0)
    x[i] = sum / (rows[i]?.[i] || 1)
  }
  return x
}
