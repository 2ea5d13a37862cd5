import type { Article } from '@/lib/model/types'
import { termOf } from '@/lib/text/terms'
import { numberOf } from '@/lib/text/words/number-words'
import type { Proposition } from '../mentions/find-propositions'

/** A proposition as the comparison sees it: bags and sets, no text. */
export type Description = {
  readonly articleId: string
  /** Terms with their weight in this story: log(1 + propositions / propositions with the term). */
  readonly terms: ReadonlyMap<string, number>
  /** Euclidean length of the weights, and their sum; never 0. */
  readonly norm: number
  readonly sum: number
  readonly names: ReadonlySet<string>
  readonly verbs: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly bigrams: ReadonlySet<string>
  /** Character 4-grams over the terms' words as ascending numbers, repeated as often as they stand; and their length. */
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
  readonly source: ReadonlySet<string> | null
}

const NEGATION =
  /^(?:not|never|no|none|nor|neither|cannot|nothing|nobody|n['’]t)$|n['’]t$|^den(?:y|ies|ied|ying)$/

/** Descriptions in the order of the propositions. */
export function describePropositions(
  propositions: readonly Proposition[],
  articles: readonly Article[],
): readonly Description[] {
  const termLists = propositions.map((p) => p.tokens.flatMap((t) => termOf(t) ?? []))
  const counts = new Map<string, number>()
  for (const list of termLists)
    for (const term of new Set(list)) counts.set(term, (counts.get(term) ?? 0) + 1)
  const weight = (term: string) => Math.log(1 + propositions.length / (counts.get(term) ?? 1))
  const numbers = new Map<string, number>()
  const numberIn = (text: string) => {
    const known = numbers.get(text)
    if (known === undefined) numbers.set(text, numbers.size)
    return known ?? numbers.size - 1
  }
  const order = new Map<string, number>()
  const size = new Map(articles.map((a) => [a.id, 0]))
  for (const p of propositions) size.set(p.articleId, (size.get(p.articleId) ?? 0) + 1)
  return propositions.map((p, i) => {
    const place = order.get(p.articleId) ?? 0
    order.set(p.articleId, place + 1)
    return describeOne(p, termLists[i] ?? [], weight, numberIn, {
      index: place,
      of: size.get(p.articleId) ?? 1,
    })
  })
}

function describeOne(
  p: Proposition,
  list: readonly string[],
  weight: (term: string) => number,
  numberIn: (text: string) => number,
  place: { readonly index: number; readonly of: number },
): Description {
  const terms = new Map(list.map((term) => [term, weight(term)]))
  const weights = [...terms.values()]
  const words = p.tokens.filter((t) => /[\p{L}\p{N}]/u.test(t.text))
  const said = words.filter((t) => termOf(t) !== null).map((t) => t.low)
  const grams = Int32Array.from(gramsOf(said), numberIn).sort()
  const termsWhere = (pos: string) =>
    new Set(p.tokens.filter((t) => t.pos === pos).flatMap((t) => termOf(t) ?? []))
  const sourceTerms = p.attribution?.sourceName?.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu)
  return {
    articleId: p.articleId,
    terms,
    norm: Math.sqrt(weights.reduce((n, w) => n + w * w, 0)) || 1,
    sum: weights.reduce((n, w) => n + w, 0) || 1,
    names: termsWhere('PROPN'),
    verbs: termsWhere('VERB'),
    numbers: new Set(words.flatMap((t) => numberOf(t.low) ?? [])),
    bigrams: new Set(list.slice(1).map((term, i) => `${list[i]} ${term}`)),
    grams,
    gramNorm: Math.sqrt(commonGrams(grams, grams)) || 1,
    words: Int32Array.from(words, (t) => numberIn(t.low.replace(/[’‘]/g, "'"))),
    negated: words.some((t) => NEGATION.test(t.low)),
    quoted: p.tokens.some((t) => /^["“”]$/.test(t.text)),
    title: p.role === 'title',
    lead: place.index < 3,
    place: place.index / place.of,
    source: sourceTerms ? new Set(sourceTerms.map((w) => w.slice(0, 6))) : null,
  }
}

function gramsOf(words: readonly string[]): readonly string[] {
  const text = ` ${words.join(' ')} `
  const grams: string[] = []
  for (let i = 0; i + 4 <= text.length; i++) grams.push(text.slice(i, i + 4))
  return grams
}

/** The inner product of two bags of grams, both ascending: for each gram, how often it stands in one times in the other. */
export function commonGrams(a: Int32Array, b: Int32Array): number {
  let dot = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] ?? 0
    const y = b[j] ?? 0
    if (x < y) i++
    else if (x > y) j++
    else {
      let m = 1
      let n = 1
      while (a[++i] === x) m++
      while (b[++j] === x) n++
      dot += m * n
    }
  }
  return dot
}
