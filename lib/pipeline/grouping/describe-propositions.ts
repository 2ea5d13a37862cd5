import { overlaps, type Span } from '@/lib/model/span'
import type { Article } from '@/lib/model/types'
import type { Proposition } from '../mentions/find-propositions'
import { Dictionary, type Word } from './dictionary'

/** A proposition as the comparison sees it: bags and sets of numbers that stand for words, ascending, no text. */
export type Description = {
  readonly articleId: string
  /** Position of its sentence among the article's sentences. */
  readonly sentence: number
  /** Terms, the rarest of the story first, and their weights: log(1 + propositions / propositions with the term). */
  readonly terms: Int32Array
  readonly weights: Float64Array
  /** Euclidean length of the weights, and their sum; never 0. */
  readonly norm: number
  readonly sum: number
  readonly names: Int32Array
  readonly verbs: Int32Array
  readonly numbers: Int32Array
  readonly bigrams: Int32Array
  /** Character 4-grams over the terms' words, repeated as often as they stand; and their length. */
  readonly grams: Int32Array
  readonly gramNorm: number
  /** Lower-case words in order, as numbers, for runs of equal words. */
  readonly words: Int32Array
  readonly negated: boolean
  readonly quoted: boolean
  readonly title: boolean
  /** Among the article's first three propositions. */
  readonly lead: boolean
  /** Place in its article, 0 to 1. */
  readonly place: number
  /** Terms of the source's name; null in the outlet's own voice. */
  readonly source: Int32Array | null
}

const QUOTES = new Set('"“”')

/** Fewest terms that what is said must have left without who says it. */
const TERMS_LEFT = 3

/**
 * Descriptions in the order of the propositions. Who says it is no part of what is said: two statements of one speaker are not alike
 * for that. Only of what `isDenial` the speaker's words count, for a denial often says little else.
 */
export function describePropositions(
  propositions: readonly Proposition[],
  articles: readonly Article[],
  isDenial: (index: number) => boolean,
): readonly Description[] {
  const dictionary = new Dictionary(propositions)
  const order = new Map<string, number>()
  const size = new Map(articles.map((a) => [a.id, 0]))
  for (const p of propositions) size.set(p.articleId, (size.get(p.articleId) ?? 0) + 1)
  return propositions.map((p, i) => {
    const index = order.get(p.articleId) ?? 0
    order.set(p.articleId, index + 1)
    const place = { index, of: size.get(p.articleId) ?? 1 }
    return describeOne(p, dictionary, place, isDenial(i) ? [] : speaker(p))
  })
}

function describeOne(
  p: Proposition,
  dictionary: Dictionary,
  place: { readonly index: number; readonly of: number },
  speaker: readonly Span[],
): Description {
  const ranks: number[] = []
  const names: number[] = []
  const verbs: number[] = []
  const bigrams: number[] = []
  const said: Word[] = []
  const words: number[] = []
  const numbers: number[] = []
  let negated = false
  let quoted = false
  for (const { low, term, pos, start } of p.tokens) {
    const word = dictionary.word(low)
    if (word.isWord) {
      words.push(word.number)
      if (word.value !== null) numbers.push(word.value)
      if (word.negates) negated = true
    } else if (QUOTES.has(low)) quoted = true
    if (term === null || isWithin(start, speaker)) continue
    const rank = dictionary.rank(term)
    const before = ranks.at(-1)
    if (before !== undefined) bigrams.push(dictionary.bigram(before, rank))
    ranks.push(rank)
    said.push(word)
    if (pos === 'PROPN') names.push(rank)
    else if (pos === 'VERB') verbs.push(rank)
  }
  const terms = ascending(ranks)
  const weights = dictionary.weights(terms)
  const grams = dictionary.grams(said)
  const sourceTerms = p.attribution?.sourceName?.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu)
  return {
    articleId: p.articleId,
    sentence: p.sentence,
    terms,
    weights,
    norm: Math.sqrt(weights.reduce((n, w) => n + w * w, 0)) || 1,
    sum: weights.reduce((n, w) => n + w, 0) || 1,
    names: ascending(names),
    verbs: ascending(verbs),
    numbers: ascending(numbers),
    bigrams: ascending(bigrams),
    grams,
    gramNorm: lengthOf(grams),
    words: new Int32Array(words),
    negated,
    quoted,
    title: p.role === 'title',
    lead: place.index < 3,
    place: place.index / place.of,
    source: sourceTerms ? ascending(sourceTerms.map((w) => dictionary.of(w.slice(0, 6)))) : null,
  }
}

/** Where a proposition names who says it; nothing where little is left without. */
function speaker({ attribution, span, tokens }: Proposition): readonly Span[] {
  const source = attribution?.source.filter((one) => overlaps(one, span)) ?? []
  if (source.length === 0) return source
  const left = tokens.filter(({ term, start }) => term !== null && !isWithin(start, source))
  return left.length < TERMS_LEFT ? [] : source
}

function isWithin(at: number, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => at >= start && at < end)
}

const NONE = new Int32Array()

/** Each number once. */
function ascending(numbers: readonly number[]): Int32Array {
  if (numbers.length === 0) return NONE
  const sorted = new Int32Array(numbers).sort()
  let kept = 0
  for (let i = 0; i < sorted.length; i++) {
    const number = sorted[i] ?? 0
    if (i === 0 || number !== sorted[kept - 1]) sorted[kept++] = number
  }
  return kept < sorted.length ? sorted.subarray(0, kept) : sorted
}

/** Euclidean length of a bag of numbers, ascending; never 0. */
function lengthOf(bag: Int32Array): number {
  let sum = 0
  for (let i = 0; i < bag.length; ) {
    const from = i
    while (i < bag.length && bag[i] === bag[from]) i++
    sum += (i - from) ** 2
  }
  return Math.sqrt(sum) || 1
}
