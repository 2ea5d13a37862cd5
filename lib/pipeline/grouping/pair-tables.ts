/** What of one proposition is looked up for all that it is compared with: dense tables, filled anew for each. */
import type { Description } from './describe-propositions'

/** The weights of one proposition's terms. */
export class TermTable {
  private readonly weights: Float64Array
  private own: Description | undefined
  private readonly shared = { mass: 0, dot: 0, count: 0, first: 0, second: 0, third: 0 }

  constructor(descriptions: readonly Description[]) {
    this.weights = new Float64Array(sizeOf(descriptions, (d) => d.terms))
  }

  load(d: Description | undefined): void {
    const { weights, own } = this
    if (own) for (let i = 0; i < own.terms.length; i++) weights[own.terms[i] ?? 0] = 0
    if (d) for (let i = 0; i < d.terms.length; i++) weights[d.terms[i] ?? 0] = d.weights[i] ?? 0
    this.own = d
  }

  /** The sum of the weights of shared terms and of their squares, their number, and the three heaviest, 0 where there are fewer. */
  share({ terms }: Description): TermTable['shared'] {
    const { shared, weights } = this
    let [mass, dot, count] = [0, 0, 0]
    shared.first = shared.second = shared.third = 0
    for (let i = 0; i < terms.length; i++) {
      // From the heaviest to the lightest.
      const weight = weights[terms[i] ?? 0] ?? 0
      if (weight === 0) continue
      mass += weight
      dot += weight * weight
      count++
      if (count === 1) shared.first = weight
      else if (count === 2) shared.second = weight
      else if (count === 3) shared.third = weight
    }
    shared.mass = mass
    shared.dot = dot
    shared.count = count
    return shared
  }

  /** Cosine with another one's terms; 0 where one is missing. */
  alike(d: Description | undefined): number {
    const { own, weights } = this
    if (!d || !own) return 0
    let dot = 0
    for (let i = 0; i < d.terms.length; i++) {
      const weight = weights[d.terms[i] ?? 0] ?? 0
      dot += weight * weight
    }
    return dot / (own.norm * d.norm)
  }
}

/** How often each gram stands in one proposition. */
export class GramTable {
  private readonly counts: Uint16Array
  private own: Int32Array = new Int32Array()

  constructor(descriptions: readonly Description[]) {
    this.counts = new Uint16Array(sizeOf(descriptions, (d) => d.grams))
  }

  load({ grams }: Description): void {
    const { counts, own } = this
    for (let i = 0; i < own.length; i++) counts[own[i] ?? 0] = 0
    for (let i = 0; i < grams.length; i++) {
      const gram = grams[i] ?? 0
      counts[gram] = (counts[gram] ?? 0) + 1
    }
    this.own = grams
  }

  /** The inner product: for each gram, how often it stands in one times in the other. */
  common({ grams }: Description): number {
    const { counts } = this
    let dot = 0
    for (let i = 0; i < grams.length; i++) dot += counts[grams[i] ?? 0] ?? 0
    return dot
  }
}

/** The longest that a proposition is read for runs. */
const LONGEST = 400

/** Where each word stands in one proposition. */
export class RunTable {
  /** The last place of a word, -1 for none, and for each place the one before with the same word. */
  private readonly last: Int32Array
  private readonly before = new Int32Array(LONGEST)
  private own: Int32Array = new Int32Array()

  constructor(descriptions: readonly Description[]) {
    this.last = new Int32Array(sizeOf(descriptions, (d) => d.words)).fill(-1)
  }

  load({ words }: Description): void {
    for (const word of this.own) this.last[word] = -1
    this.own = words.subarray(0, LONGEST)
    this.own.forEach((word, i) => {
      this.before[i] = this.last[word] ?? -1
      this.last[word] = i
    })
  }

  /** Length of the longest run of equal words, of the first 400 of each. */
  longest({ words }: Description): number {
    const { own, last, before } = this
    const end = Math.min(words.length, LONGEST)
    let best = 0
    for (let j = 0; j < end; j++)
      for (let i = last[words[j] ?? 0] ?? -1; i >= 0; i = before[i] ?? -1) {
        // Inside a run that was followed from its beginning.
        if (i > 0 && j > 0 && own[i - 1] === words[j - 1]) continue
        let length = 1
        while (i + length < own.length && j + length < end && own[i + length] === words[j + length]) length++
        if (length > best) best = length
      }
    return best
  }
}

function sizeOf(descriptions: readonly Description[], part: (d: Description) => Int32Array): number {
  let most = 0
  for (const d of descriptions) for (const n of part(d)) if (n > most) most = n
  return most + 1
}
