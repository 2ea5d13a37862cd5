import type { Article } from '@/lib/model/types'
import { hasWord } from '@/lib/text/word-characters'
import { numberOf } from '@/lib/text/words/number-words'
import type { Proposition } from '../mentions/find-propositions'

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

const NEGATIONS = new Set(
  'not never no none nor neither cannot nothing nobody deny denies denied denying'.split(' '),
)

const QUOTES = new Set('"“”')

/** Descriptions in the order of the propositions. */
export function describePropositions(
  propositions: readonly Proposition[],
  articles: readonly Article[],
): readonly Description[] {
  const termLists = propositions.map((p) => p.tokens.map((t) => t.term))
  const dictionary = new Dictionary(termLists)
  const order = new Map<string, number>()
  const size = new Map(articles.map((a) => [a.id, 0]))
  for (const p of propositions) size.set(p.articleId, (size.get(p.articleId) ?? 0) + 1)
  return propositions.map((p, i) => {
    const index = order.get(p.articleId) ?? 0
    order.set(p.articleId, index + 1)
    const place = { index, of: size.get(p.articleId) ?? 1 }
    return describeOne(p, termLists[i] ?? [], dictionary, place)
  })
}

/** Numbers for words, terms by how rare they are in the story. */
class Dictionary {
  private readonly numbers = new Map<string, number>()
  private readonly pairs = new Map<number, number>()
  /** For each pair of units the grams that begin with it, by the pair behind it: keys stay small integers, which are looked up quickest. */
  private readonly grams: Map<number, number>[] = []
  private gramCount = 0
  private readonly ranks = new Map<string, number>()
  private readonly rankWeights: readonly number[]

  constructor(termLists: readonly (readonly (string | null)[])[]) {
    const counts = new Map<string, number>()
    for (const list of termLists)
      for (const term of new Set(list)) if (term !== null) counts.set(term, (counts.get(term) ?? 0) + 1)
    const ranked = [...counts].sort((a, b) => a[1] - b[1])
    for (const [term] of ranked) this.ranks.set(term, this.ranks.size)
    this.rankWeights = ranked.map(([, count]) => Math.log(1 + termLists.length / count))
  }

  /** The number of any text. */
  of(text: string): number {
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    this.numbers.set(text, this.numbers.size)
    return this.numbers.size - 1
  }

  /** The number of the two units at a place of a text. */
  pair(text: string, at: number): number {
    // 13 bits a unit: exact below U+2000, and hardly ever the same for two pairs beyond it.
    const key = ((text.charCodeAt(at) & 0x1fff) << 13) | (text.charCodeAt(at + 1) & 0x1fff)
    const known = this.pairs.get(key)
    if (known !== undefined) return known
    this.pairs.set(key, this.pairs.size)
    this.grams.push(new Map())
    return this.pairs.size - 1
  }

  /** The number of the four units of two pairs that stand one behind the other. */
  gram(first: number, second: number): number {
    const behind = this.grams[first]
    const known = behind?.get(second)
    if (known !== undefined) return known
    behind?.set(second, this.gramCount)
    return this.gramCount++
  }

  /** A term's place among the terms from the rarest on. */
  rank(term: string): number {
    return this.ranks.get(term) ?? 0
  }

  /** The weight of the term of a rank. */
  weight(rank: number): number {
    return this.rankWeights[rank] ?? 0
  }
}

function describeOne(
  p: Proposition,
  terms: readonly (string | null)[],
  dictionary: Dictionary,
  place: { readonly index: number; readonly of: number },
): Description {
  const list = terms.filter((term) => term !== null)
  const ranks = Int32Array.from(new Set(list), (term) => dictionary.rank(term)).sort()
  const weights = Float64Array.from(ranks, (rank) => dictionary.weight(rank))
  const words = p.tokens.filter((t) => hasWord(t.text))
  const said = p.tokens.filter((_, i) => terms[i] !== null).map((t) => t.low)
  const grams = gramsOf(` ${said.join(' ')} `, dictionary).sort()
  const setOf = (texts: readonly string[]) =>
    Int32Array.from(new Set(texts), (text) => dictionary.of(text)).sort()
  const termsWhere = (pos: string) => setOf(p.tokens.flatMap((t, i) => (t.pos === pos && terms[i]) || []))
  const sourceTerms = p.attribution?.sourceName?.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu)
  return {
    articleId: p.articleId,
    sentence: p.sentence,
    terms: ranks,
    weights,
    norm: Math.sqrt(weights.reduce((n, w) => n + w * w, 0)) || 1,
    sum: weights.reduce((n, w) => n + w, 0) || 1,
    names: termsWhere('PROPN'),
    verbs: termsWhere('VERB'),
    numbers: setOf(words.flatMap((t) => numberOf(t.low) ?? [])),
    bigrams: setOf(list.slice(1).map((term, i) => `${list[i]} ${term}`)),
    grams,
    gramNorm: lengthOf(grams),
    words: new Int32Array(words.map((t) => dictionary.of(plain(t.low)))),
    negated: words.some(({ low }) => NEGATIONS.has(low) || low.endsWith("n't") || low.endsWith('n’t')),
    quoted: p.tokens.some((t) => QUOTES.has(t.text)),
    title: p.role === 'title',
    lead: place.index < 3,
    place: place.index / place.of,
    source: sourceTerms ? setOf(sourceTerms.map((w) => w.slice(0, 6))) : null,
  }
}

/** With straight apostrophes. */
function plain(low: string): string {
  return low.includes('’') || low.includes('‘') ? low.replace(/[’‘]/g, "'") : low
}

/** Numbers of the stretches of four UTF-16 units of a text, as many as there are. */
function gramsOf(text: string, dictionary: Dictionary): Int32Array {
  const grams = new Int32Array(Math.max(0, text.length - 3))
  const pairs = new Int32Array(Math.max(0, text.length - 1))
  for (let i = 0; i < pairs.length; i++) pairs[i] = dictionary.pair(text, i)
  for (let i = 0; i < grams.length; i++) grams[i] = dictionary.gram(pairs[i] ?? 0, pairs[i + 2] ?? 0)
  return grams
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
