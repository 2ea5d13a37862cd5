import { commonGrams, type Description } from './describe-propositions'

/** Names of the features of a pair, in the order of `pairFeatures`. A model fitted on others is refused. */
export const PAIR_FEATURES = [
  'cosine',
  'cosine squared',
  'cosine root',
  'containment of the shorter',
  'containment of the shorter squared',
  'containment of the longer',
  'heaviest shared term',
  'second shared term',
  'third shared term',
  'shared terms',
  'a number shared',
  'numbers shared',
  'numbers conflict',
  'number in one only',
  'names overlap',
  'names shared',
  'verbs shared',
  'character 4-grams',
  'longest run',
  'longest run log',
  'run to length',
  'length ratio',
  'shorter length',
  'leads',
  'titles',
  'cosine in leads',
  'cosine in titles',
  'before alike',
  'after alike',
  'cosine where before alike',
  'cosine where after alike',
  'distance of places',
  'bigrams shared',
  'polarity differs',
  'quoted',
  'same source',
  'other source',
  'one attributed',
  'same article',
] as const

/** What comes before and after a proposition in its article; null at the ends. */
export type Neighbours = { readonly before: Description | null; readonly after: Description | null }

/** How alike two propositions are, one number for each of PAIR_FEATURES. Symmetric in its arguments. */
export function pairFeatures(
  a: Description,
  b: Description,
  nearA: Neighbours,
  nearB: Neighbours,
): readonly number[] {
  const shared: number[] = []
  let mass = 0
  let dot = 0
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const [x, y] = [a.terms[i] ?? 0, b.terms[j] ?? 0]
    if (x === y) {
      // Both run from the heaviest term to the lightest.
      const weight = a.weights[i] ?? 0
      shared.push(weight)
      mass += weight
      dot += weight * weight
    }
    if (x <= y) i++
    if (y <= x) j++
  }
  const cosine = dot / (a.norm * b.norm)
  const least = mass / Math.min(a.sum, b.sum)
  const numbers = common(a.numbers, b.numbers)
  const names = common(a.names, b.names)
  const run = longestRun(a.words, b.words)
  const shorter = Math.min(a.words.length, b.words.length)
  const leads = Number(a.lead) + Number(b.lead)
  const titles = Number(a.title) + Number(b.title)
  const before = alike(nearA.before, nearB.before)
  const after = alike(nearA.after, nearB.after)
  const sources = a.source && b.source ? common(a.source, b.source) : 0
  return [
    cosine,
    cosine * cosine,
    Math.sqrt(cosine),
    least,
    least * least,
    mass / Math.max(a.sum, b.sum),
    shared[0] ?? 0,
    shared[1] ?? 0,
    shared[2] ?? 0,
    shared.length,
    Number(numbers > 0),
    numbers,
    Number(a.numbers.length > 0 && b.numbers.length > 0 && numbers === 0),
    Number(a.numbers.length > 0 !== b.numbers.length > 0),
    names / (a.names.length + b.names.length - names || 1),
    names,
    common(a.verbs, b.verbs),
    commonGrams(a.grams, b.grams) / (a.gramNorm * b.gramNorm),
    run,
    Math.log1p(run),
    run / (shorter || 1),
    shorter / (Math.max(a.words.length, b.words.length) || 1),
    shorter,
    leads,
    titles,
    cosine * leads,
    cosine * titles,
    before,
    after,
    cosine * before,
    cosine * after,
    Math.abs(a.place - b.place),
    common(a.bigrams, b.bigrams),
    Number(a.negated !== b.negated),
    Number(a.quoted) + Number(b.quoted),
    Number(sources > 0),
    Number(a.source !== null && b.source !== null && sources === 0),
    Number((a.source === null) !== (b.source === null)),
    Number(a.articleId === b.articleId),
  ]
}

/** Cosine of two propositions' terms; 0 where one is missing. */
export function alike(a: Description | null, b: Description | null): number {
  if (!a || !b) return 0
  let dot = 0
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const [x, y] = [a.terms[i] ?? 0, b.terms[j] ?? 0]
    if (x === y) dot += (a.weights[i] ?? 0) ** 2
    if (x <= y) i++
    if (y <= x) j++
  }
  return dot / (a.norm * b.norm)
}

/** How many numbers two ascending lists share. */
function common(a: Int32Array, b: Int32Array): number {
  let n = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0]
    if (x === y) n++
    if (x <= y) i++
    if (y <= x) j++
  }
  return n
}

/** The longest a run can be to make a difference; also the size of the table's row. */
const LONGEST = 400
const ROW = new Uint16Array(LONGEST + 1)

/** Length of the longest run of equal words, of the first 400 of each. The table is one row, used over and over. */
function longestRun(a: Int32Array, b: Int32Array): number {
  const [m, n] = [Math.min(a.length, LONGEST), Math.min(b.length, LONGEST)]
  ROW.fill(0, 0, n + 1)
  let best = 0
  for (let i = 0; i < m; i++) {
    const word = a[i]
    for (let j = n; j > 0; j--) {
      const length = b[j - 1] === word ? (ROW[j - 1] ?? 0) + 1 : 0
      ROW[j] = length
      if (length > best) best = length
    }
  }
  return best
}
