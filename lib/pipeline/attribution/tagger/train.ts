import type { Weights } from './decode'
import { BITS, WIDTH } from './features'
import { LABELS, mayFollow, STRIDE } from './labels'
import { scoreLabels } from './score-labels'

/** One paragraph: its tokens' features and their labels. */
export type Example = { readonly buckets: Uint32Array; readonly gold: Uint8Array }

export type TrainOptions = {
  readonly epochs: number
  /** Features seen less often than this are left out: rarer ones cost size and teach by heart. */
  readonly fewest: number
  /** How far one paragraph moves the weights. */
  readonly rate: number
  /** Weights are averaged over points of the epochs after this many. */
  readonly settle: number
  readonly onEpoch?: (epoch: number, loss: number) => void
}

const COUNT = LABELS.length
/** Points of an epoch at which weights are taken for the average. */
const SNAPSHOTS = 6
const ALLOWED = Array.from({ length: STRIDE * STRIDE }, (_, i) => {
  const next = i % STRIDE
  return next < COUNT && mayFollow(Math.floor(i / STRIDE) - 1, next)
})

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over whole paragraphs, fitted by AdaGrad
 * (Duchi, Hazan and Singer 2011) and averaged. The order of examples is shuffled by a fixed generator, so the same
 * input gives the same weights. On PolNeAR it was ahead of the averaged perceptron in every figure.
 */
export function train(examples: readonly Example[], options: TrainOptions): Weights {
  const state = startingState(examples, options)
  const order = examples.map((_, i) => i)
  const random = generator(7)
  const every = Math.max(1, Math.floor(examples.length / SNAPSHOTS))
  const rowSums = new Float32Array(state.rows.length)
  const stepSums = new Float32Array(state.steps.length)
  let snapshots = 0
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    let loss = 0
    order.forEach((index, done) => {
      const example = examples[index]
      if (example && example.gold.length > 0) loss += learn(example, state, options.rate)
      if (epoch >= options.settle && (done + 1) % every === 0) {
        snapshots++
        for (let i = 0; i < rowSums.length; i++)
          rowSums[i] = (rowSums[i] as number) + (state.rows[i] as number)
        for (let i = 0; i < stepSums.length; i++)
          stepSums[i] = (stepSums[i] as number) + (state.steps[i] as number)
      }
    })
    options.onEpoch?.(epoch, loss)
  }
  const divide = (sums: Float32Array) => sums.map((sum) => sum / Math.max(1, snapshots))
  return { rows: divide(rowSums), steps: divide(stepSums) }
}

type State = {
  readonly rows: Float32Array
  readonly steps: Float32Array
  /** Sums of squared gradients. */
  readonly rowSquares: Float32Array
  readonly stepSquares: Float32Array
  /** 1 for buckets that are learned. */
  readonly kept: Uint8Array
}

function startingState(examples: readonly Example[], options: TrainOptions): State {
  const size = 1 << BITS
  const seen = new Uint32Array(size)
  for (const { buckets } of examples)
    for (let k = 0; k < buckets.length; k++)
      seen[buckets[k] as number] = (seen[buckets[k] as number] as number) + 1
  return {
    rows: new Float32Array(size * STRIDE),
    steps: new Float32Array(STRIDE * STRIDE),
    rowSquares: new Float32Array(size * STRIDE).fill(1e-3),
    stepSquares: new Float32Array(STRIDE * STRIDE).fill(1e-3),
    kept: Uint8Array.from(seen, (count) => (count >= options.fewest ? 1 : 0)),
  }
}

/** One step down the gradient for one paragraph; returns its negative log-likelihood by tokens. */
function learn({ buckets, gold }: Example, state: State, rate: number): number {
  const n = gold.length
  const emit = emissions(buckets, n, state.rows)
  const move = state.steps.map((score, i) => (ALLOWED[i] ? Math.exp(score) : 0))
  const { forward, backward, scale } = forwardBackward(emit, move, n)
  const stepGradient = new Float64Array(STRIDE * STRIDE)
  const chance = new Float64Array(COUNT)
  let loss = 0
  for (let i = 0; i < n; i++) {
    const right = gold[i] as number
    const before = i > 0 ? (gold[i - 1] as number) : -1
    let sum = 0
    for (let y = 0; y < COUNT; y++) {
      chance[y] = (forward[i * COUNT + y] as number) * (backward[i * COUNT + y] as number)
      sum += chance[y] as number
    }
    for (let y = 0; y < COUNT; y++) chance[y] = (chance[y] as number) / sum
    loss -= Math.log(Math.max(1e-12, chance[right] as number))
    if ((chance[right] as number) < 0.999) moveRows(buckets, i, right, chance, state, rate)
    if (i === 0) {
      for (let y = 0; y < COUNT; y++)
        stepGradient[y] = (stepGradient[y] as number) + (y === right ? 1 : 0) - (chance[y] as number)
      continue
    }
    for (let a = 0; a < COUNT; a++) {
      const reach = (forward[(i - 1) * COUNT + a] as number) / (scale[i] as number)
      for (let y = 0; y < COUNT; y++) {
        const at = (a + 1) * STRIDE + y
        if (!ALLOWED[at]) continue
        const expected =
          reach * (move[at] as number) * (emit[i * COUNT + y] as number) * (backward[i * COUNT + y] as number)
        stepGradient[at] = (stepGradient[at] as number) + (before === a && right === y ? 1 : 0) - expected
      }
    }
  }
  for (let i = 0; i < stepGradient.length; i++)
    descend(state.steps, state.stepSquares, i, stepGradient[i] as number, rate)
  return loss
}

function moveRows(
  buckets: Uint32Array,
  i: number,
  right: number,
  chance: Float64Array,
  state: State,
  rate: number,
): void {
  for (let k = i * WIDTH; k < (i + 1) * WIDTH; k++) {
    const bucket = buckets[k] as number
    if (state.kept[bucket] === 0) continue
    for (let y = 0; y < COUNT; y++) {
      const gradient = (y === right ? 1 : 0) - (chance[y] as number)
      if (gradient > 1e-3 || gradient < -1e-3)
        descend(state.rows, state.rowSquares, bucket * STRIDE + y, gradient, rate)
    }
  }
}

function descend(
  weights: Float32Array,
  squares: Float32Array,
  at: number,
  gradient: number,
  rate: number,
): void {
  if (gradient === 0) return
  squares[at] = (squares[at] as number) + gradient * gradient
  weights[at] = (weights[at] as number) + (rate * gradient) / Math.sqrt(squares[at] as number)
}

/** exp of each token's label scores, the highest of a token being 1. */
function emissions(buckets: Uint32Array, n: number, rows: Float32Array): Float64Array {
  const emit = new Float64Array(n * COUNT)
  const scores = new Float64Array(COUNT)
  for (let i = 0; i < n; i++) {
    scoreLabels(rows, buckets, i * WIDTH, scores)
    const top = Math.max(...scores)
    for (let y = 0; y < COUNT; y++) emit[i * COUNT + y] = Math.exp((scores[y] as number) - top)
  }
  return emit
}

function forwardBackward(emit: Float64Array, move: Float32Array, n: number) {
  const forward = new Float64Array(n * COUNT)
  const backward = new Float64Array(n * COUNT)
  const scale = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    let sum = 0
    for (let y = 0; y < COUNT; y++) {
      let reach = i === 0 ? (move[y] as number) : 0
      if (i > 0)
        for (let a = 0; a < COUNT; a++)
          reach += (forward[(i - 1) * COUNT + a] as number) * (move[(a + 1) * STRIDE + y] as number)
      const value = reach * (emit[i * COUNT + y] as number)
      forward[i * COUNT + y] = value
      sum += value
    }
    scale[i] = sum
    for (let y = 0; y < COUNT; y++) forward[i * COUNT + y] = (forward[i * COUNT + y] as number) / sum
  }
  for (let y = 0; y < COUNT; y++) backward[(n - 1) * COUNT + y] = 1
  for (let i = n - 2; i >= 0; i--) {
    for (let a = 0; a < COUNT; a++) {
      let sum = 0
      for (let y = 0; y < COUNT; y++)
        sum +=
          (move[(a + 1) * STRIDE + y] as number) *
          (emit[(i + 1) * COUNT + y] as number) *
          (backward[(i + 1) * COUNT + y] as number)
      backward[i * COUNT + a] = sum / (scale[i + 1] as number)
    }
  }
  return { forward, backward, scale }
}

/** A linear congruential generator (constants of Numerical Recipes): numbers in [0, 1), the same on every machine. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const swap = list[i] as number
    list[i] = list[j] as number
    list[j] = swap
  }
}
