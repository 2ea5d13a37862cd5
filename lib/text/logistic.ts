/** A logistic regression: the likelihood is the logistic function of bias plus weights times features. */
export type LogisticModel = {
  readonly features: readonly string[]
  readonly weights: readonly number[]
  readonly bias: number
}

/** 0 to 1. Throws when the model was fitted on other features: a stale model must not be used silently. */
export function likelihood(model: LogisticModel, values: ArrayLike<number>): number {
  return 1 / (1 + Math.exp(-logit(model, values)))
}

/** The logarithm of the odds, which puts in the same order and does not flatten towards 0 and 1. Throws as `likelihood` does. */
export function logit(model: LogisticModel, values: ArrayLike<number>): number {
  if (model.weights.length !== values.length)
    throw new Error(`model has ${model.weights.length} weights, got ${values.length} features`)
  let sum = model.bias
  for (let i = 0; i < values.length; i++) sum += (model.weights[i] ?? 0) * (values[i] ?? 0)
  return sum
}
