import type { SoftmaxModel } from '@/lib/text/softmax'

export type SoftmaxExample = { readonly values: readonly number[]; readonly label: number }

/** Steps and their size; more steps change the figures in the third place only. */
const STEPS = 120
const RATE = 0.05

/**
 * Fits a multinomial logistic regression with an L2 penalty on standardised features by Adam over all examples at once
 * (Kingma and Ba 2015, https://arxiv.org/abs/1412.6980). `penalty` is that of the mean loss; `weights` are those of the
 * classes. Deterministic: the same examples in the same order give the same model, rounded to four significant digits.
 */
export function fitSoftmax<Class extends string>(
  features: readonly string[],
  classes: readonly Class[],
  examples: readonly SoftmaxExample[],
  options: { readonly penalty: number; readonly weights: readonly number[] },
): SoftmaxModel<Class> {
  const { means, deviations } = spread(features.length, examples)
  const rows = examples.map((e) => standardise(e.values, means, deviations))
  const theta = descend(rows, examples, classes.length, options)
  const width = features.length + 1
  const lines = classes.map((_, k) =>
    features.map((_, f) => (theta[k * width + f] ?? 0) / (deviations[f] ?? 1)),
  )
  const biases = lines.map(
    (line, k) =>
      (theta[k * width + width - 1] ?? 0) - line.reduce((sum, w, f) => sum + w * (means[f] ?? 0), 0),
  )
  const round = (x: number) => Number(x.toPrecision(4))
  return { features, classes, weights: lines.map((line) => line.map(round)), biases: biases.map(round) }
}

function spread(
  width: number,
  examples: readonly SoftmaxExample[],
): { readonly means: Float64Array; readonly deviations: Float64Array } {
  const means = new Float64Array(width)
  const deviations = new Float64Array(width)
  const n = examples.length || 1
  for (const { values } of examples)
    for (let f = 0; f < width; f++) means[f] = (means[f] ?? 0) + (values[f] ?? 0) / n
  for (const { values } of examples)
    for (let f = 0; f < width; f++)
      deviations[f] = (deviations[f] ?? 0) + ((values[f] ?? 0) - (means[f] ?? 0)) ** 2 / n
  // What is the same everywhere has a deviation of 0 but for rounding, which must not blow its weight up.
  return { means, deviations: deviations.map((x) => (x < 1e-12 ? 1 : Math.sqrt(x))) }
}

/** The values with mean 0 and deviation 1, and a 1 for the bias. */
function standardise(values: readonly number[], means: Float64Array, deviations: Float64Array): Float64Array {
  const row = new Float64Array(values.length + 1)
  values.forEach((x, f) => {
    row[f] = (x - (means[f] ?? 0)) / (deviations[f] ?? 1)
  })
  row[values.length] = 1
  return row
}

function descend(
  rows: readonly Float64Array[],
  examples: readonly SoftmaxExample[],
  classes: number,
  { penalty, weights }: { readonly penalty: number; readonly weights: readonly number[] },
): Float64Array {
  const width = rows[0]?.length ?? 1
  const theta = new Float64Array(classes * width)
  const first = new Float64Array(theta.length)
  const second = new Float64Array(theta.length)
  for (let step = 1; step <= STEPS; step++) {
    const slope = gradient(rows, examples, theta, weights)
    for (let q = 0; q < theta.length; q++) {
      const pull = (q + 1) % width === 0 ? 0 : penalty * (theta[q] ?? 0)
      const g = (slope[q] ?? 0) / (rows.length || 1) + pull
      const m = 0.9 * (first[q] ?? 0) + 0.1 * g
      const v = 0.999 * (second[q] ?? 0) + 0.001 * g * g
      first[q] = m
      second[q] = v
      theta[q] =
        (theta[q] ?? 0) - (RATE * (m / (1 - 0.9 ** step))) / (Math.sqrt(v / (1 - 0.999 ** step)) + 1e-8)
    }
  }
  return theta
}

function gradient(
  rows: readonly Float64Array[],
  examples: readonly SoftmaxExample[],
  theta: Float64Array,
  weights: readonly number[],
): Float64Array {
  const slope = new Float64Array(theta.length)
  rows.forEach((row, i) => {
    const label = examples[i]?.label ?? 0
    const sums = weights.map((_, k) => dot(theta, k * row.length, row))
    const most = Math.max(...sums)
    const parts = sums.map((sum) => Math.exp(sum - most))
    const all = parts.reduce((a, b) => a + b, 0)
    parts.forEach((part, k) => {
      const error = (part / all - (label === k ? 1 : 0)) * (weights[label] ?? 1)
      const at = k * row.length
      for (let f = 0; f < row.length; f++) slope[at + f] = (slope[at + f] ?? 0) + error * (row[f] ?? 0)
    })
  })
  return slope
}

function dot(theta: Float64Array, at: number, row: Float64Array): number {
  let sum = 0
  for (let f = 0; f < row.length; f++) sum += (theta[at + f] ?? 0) * (row[f] ?? 0)
  return sum
}
