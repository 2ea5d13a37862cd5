/** A multinomial logistic regression: one row of weights and a bias a class; the likelihoods are the softmax of the sums. */
export type SoftmaxModel<Class extends string = string> = {
  readonly features: readonly string[]
  readonly classes: readonly Class[]
  readonly weights: readonly (readonly number[])[]
  readonly biases: readonly number[]
}

/** One likelihood a class in the order of the model's classes, 0 to 1, of sum 1. Throws when the model was fitted on other features. */
export function softmax(model: SoftmaxModel, values: ArrayLike<number>): readonly number[] {
  if (model.features.length !== values.length)
    throw new Error(`model has ${model.features.length} features, got ${values.length}`)
  const sums = model.weights.map((line, k) => {
    let sum = model.biases[k] ?? 0
    for (let i = 0; i < values.length; i++) sum += (line[i] ?? 0) * (values[i] ?? 0)
    return sum
  })
  const most = Math.max(...sums)
  const parts = sums.map((sum) => Math.exp(sum - most))
  const all = parts.reduce((a, b) => a + b, 0)
  return parts.map((part) => part / all)
}
