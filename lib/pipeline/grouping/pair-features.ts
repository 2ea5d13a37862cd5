import type { Description } from './describe-propositions'
import { GramTable, RunTable, TermTable } from './pair-tables'

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

/**
 * A function from two indexes to how alike their propositions are, one number for each of PAIR_FEATURES, the same for both
 * orders of the two. The list that it gives back is used again for the next pair. Quickest where the first index stays.
 */
export function pairFeatures(descriptions: readonly Description[]): (i: number, j: number) => Float64Array {
  const terms = new TermTable(descriptions)
  const before = new TermTable(descriptions)
  const after = new TermTable(descriptions)
  const grams = new GramTable(descriptions)
  const runs = new RunTable(descriptions)
  const out = new Float64Array(PAIR_FEATURES.length)
  const inArticle = (i: number, d: Description) => {
    const other = descriptions[i]
    return other?.articleId === d.articleId ? other : undefined
  }
  let row = -1
  return (i, j) => {
    const a = descriptions[i]
    const b = descriptions[j]
    if (!a || !b) throw new Error(`there are ${descriptions.length} propositions, no ${i} and ${j}`)
    if (row !== i) {
      row = i
      terms.load(a)
      before.load(inArticle(i - 1, a))
      after.load(inArticle(i + 1, a))
      grams.load(a)
      runs.load(a)
    }
    const beforeAlike = before.alike(inArticle(j - 1, b))
    const afterAlike = after.alike(inArticle(j + 1, b))
    return fill(out, a, b, terms.share(b), grams.common(b), runs.longest(b), beforeAlike, afterAlike)
  }
}

function fill(
  out: Float64Array,
  a: Description,
  b: Description,
  { mass, dot, count, first, second, third }: ReturnType<TermTable['share']>,
  grams: number,
  run: number,
  before: number,
  after: number,
): Float64Array {
  const cosine = dot / (a.norm * b.norm)
  const least = mass / Math.min(a.sum, b.sum)
  const numbers = common(a.numbers, b.numbers)
  const names = common(a.names, b.names)
  const shorter = Math.min(a.words.length, b.words.length)
  const leads = Number(a.lead) + Number(b.lead)
  const titles = Number(a.title) + Number(b.title)
  const sources = a.source && b.source ? common(a.source, b.source) : 0
  let k = 0
  out[k++] = cosine
  out[k++] = cosine * cosine
  out[k++] = Math.sqrt(cosine)
  out[k++] = least
  out[k++] = least * least
  out[k++] = mass / Math.max(a.sum, b.sum)
  out[k++] = first
  out[k++] = second
  out[k++] = third
  out[k++] = count
  out[k++] = Number(numbers > 0)
  out[k++] = numbers
  out[k++] = Number(a.numbers.length > 0 && b.numbers.length > 0 && numbers === 0)
  out[k++] = Number(a.numbers.length > 0 !== b.numbers.length > 0)
  out[k++] = names / (a.names.length + b.names.length - names || 1)
  out[k++] = names
  out[k++] = common(a.verbs, b.verbs)
  out[k++] = grams / (a.gramNorm * b.gramNorm)
  out[k++] = run
  out[k++] = Math.log1p(run)
  out[k++] = run / (shorter || 1)
  out[k++] = shorter / (Math.max(a.words.length, b.words.length) || 1)
  out[k++] = shorter
  out[k++] = leads
  out[k++] = titles
  out[k++] = cosine * leads
  out[k++] = cosine * titles
  out[k++] = before
  out[k++] = after
  out[k++] = cosine * before
  out[k++] = cosine * after
  out[k++] = Math.abs(a.place - b.place)
  out[k++] = common(a.bigrams, b.bigrams)
  out[k++] = Number(a.negated !== b.negated)
  out[k++] = Number(a.quoted) + Number(b.quoted)
  out[k++] = Number(sources > 0)
  out[k++] = Number(a.source !== null && b.source !== null && sources === 0)
  out[k++] = Number((a.source === null) !== (b.source === null))
  out[k++] = Number(a.articleId === b.articleId)
  return out
}

/** How many numbers two ascending lists share. */
function common(a: Int32Array, b: Int32Array): number {
  let n = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] ?? 0
    const y = b[j] ?? 0
    if (x === y) n++
    if (x <= y) i++
    if (y <= x) j++
  }
  return n
}
