import { GroupSums } from './group-sums'
import type { LikelyPairs } from './same-claim'

/** What clustering needs to know of the items. */
export type LinkInput = {
  readonly count: number
  /** Which items are put into groups. */
  readonly joins: (item: number) => boolean
  /** Pairs with their likelihood, each once; absent pairs count as 0. */
  readonly pairs: LikelyPairs
  /** How many others an item was compared with at least, if there were so many; of a larger group only so many count. */
  readonly compared: number
  /** Article of an item. */
  readonly articleOf: (item: number) => string
  /** Whether an item is a headline, which says what its article says again below. */
  readonly isTitle: (item: number) => boolean
  /** Pairs of items that are never in one group. */
  readonly apart: readonly (readonly [number, number])[]
  /** Mean likelihood above which two groups become one. */
  readonly threshold: number
  /** Taken off the mean in proportion to the articles that say both apart from their headlines, among those that say either. */
  readonly sameArticlePenalty: number
}

type Group = {
  readonly items: number[]
  /** Its articles, each with whether their headline is among the items. */
  readonly articles: Map<string, boolean>
  /** Items with which none of its items is in one group. */
  readonly foes: Set<number>
  version: number
}
type Candidate = { readonly value: number; readonly a: number; readonly b: number; readonly stamp: number }

/**
 * Groups by average linkage over sparse likelihoods (Sokal and Michener 1958; the mean over all pairs of two groups),
 * best pair first, ties by lower index. Each item that joins is in exactly one group, items ascending, groups by first item.
 */
export function linkGroups(input: LinkInput): readonly (readonly number[])[] {
  const groups: (Group | null)[] = Array.from({ length: input.count }, (_, i) =>
    input.joins(i)
      ? {
          items: [i],
          articles: new Map([[input.articleOf(i), input.isTitle(i)]]),
          foes: new Set(),
          version: 0,
        }
      : null,
  )
  for (const [i, j] of input.apart) {
    groups[i]?.foes.add(j)
    groups[j]?.foes.add(i)
  }
  const queue = new Queue()
  const sums = new GroupSums(input.pairs, input.count, (i) => groups[i] !== null)
  const { first, second, likelihoods } = input.pairs
  likelihoods.forEach((likelihood, n) => {
    offer(queue, groups, first[n] ?? 0, second[n] ?? 0, likelihood, input)
  })
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { a, b, stamp } = next
    const into = groups[a]
    const from = groups[b]
    if (!into || !from || stamp !== into.version + from.version) continue
    into.items.push(...from.items)
    for (const [article, title] of from.articles)
      into.articles.set(article, title || (into.articles.get(article) ?? false))
    for (const foe of from.foes) into.foes.add(foe)
    into.version += from.version + 1
    groups[b] = null
    sums.merge(a, b).forEach((place, other) => {
      offer(queue, groups, Math.min(a, other), Math.max(a, other), sums.at(place), input)
    })
  }
  return groups
    .flatMap((g) => (g ? [g.items.sort((x, y) => x - y)] : []))
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0))
}

/** Puts two groups into the queue where they are alike enough; `sum` is that of the likelihoods of their pairs. */
function offer(
  queue: Queue,
  groups: readonly (Group | null)[],
  i: number,
  j: number,
  sum: number,
  input: LinkInput,
): void {
  const a = groups[i]
  const b = groups[j]
  if (!a || !b || areFoes(a, b)) return
  const [m, n] = [a.items.length, b.items.length]
  const mean = sum / (Math.min(m, n) * Math.min(Math.max(m, n), input.compared))
  if (mean <= input.threshold) return
  const value = mean - input.sameArticlePenalty * sharedArticles(a, b)
  if (value > input.threshold) queue.push({ value, a: i, b: j, stamp: a.version + b.version })
}

function areFoes(a: Group, b: Group): boolean {
  return a.foes.size > 0 && b.items.some((i) => a.foes.has(i))
}

/** Part of the articles of either group that are articles of both, and of neither with its headline; 0 to 1. */
function sharedArticles(a: Group, b: Group): number {
  const [fewer, more] =
    a.articles.size < b.articles.size ? [a.articles, b.articles] : [b.articles, a.articles]
  let both = 0
  let apart = 0
  for (const [article, title] of fewer) {
    const there = more.get(article)
    if (there === undefined) continue
    both++
    if (!title && !there) apart++
  }
  return apart / (a.articles.size + b.articles.size - both)
}

/** A binary heap: highest value first, then lowest indexes, so that the order of equal values is fixed. */
class Queue {
  private readonly heap: Candidate[] = []

  push(candidate: Candidate): void {
    this.heap.push(candidate)
    for (let i = this.heap.length - 1; i > 0; ) {
      const parent = (i - 1) >> 1
      if (!this.swapIfBetter(i, parent)) break
      i = parent
    }
  }

  pop(): Candidate | undefined {
    const top = this.heap[0]
    const last = this.heap.pop()
    if (!top || !last || this.heap.length === 0) return top
    this.heap[0] = last
    for (let i = 0; ; ) {
      const left = 2 * i + 1
      const child = left + 1 < this.heap.length && this.better(left + 1, left) ? left + 1 : left
      if (child >= this.heap.length || !this.swapIfBetter(child, i)) break
      i = child
    }
    return top
  }

  private better(i: number, j: number): boolean {
    const [x, y] = [this.heap[i], this.heap[j]]
    if (!x || !y) return false
    return x.value - y.value > 0 || (x.value === y.value && (x.a - y.a || x.b - y.b) < 0)
  }

  private swapIfBetter(child: number, parent: number): boolean {
    const [x, y] = [this.heap[child], this.heap[parent]]
    if (!x || !y || !this.better(child, parent)) return false
    this.heap[child] = y
    this.heap[parent] = x
    return true
  }
}
