import { once } from '@/lib/text/once'
import type { TaggedToken } from '@/lib/text/tag'
import { SAME_PEOPLE } from '@/lib/text/words/quantity-words'
import { GIVES_UP, RATHER, REAL_FIGURE } from '@/lib/text/words/rebuttal-words'
import type { Described } from './describe-slots'
import { figuresOf } from './read-figures'
import { areApart, isOtherScope, type Quantity } from './read-quantities'
import { rangeAt } from './read-ranges'

/** A figure that a clause holds against what was told ("it was more like four officers"). */
export type Answering = {
  readonly value: Quantity
  /** Tokens [from, to) that do so. */
  readonly tokens: readonly [from: number, to: number]
  /** So many times the other one it may be at most, or such a part of it: what is nearer to one figure is near the other. */
  readonly times: number
}

/** Clauses of its article before one in which the sum, part or span may stand that it answers; a number of things may stand anywhere before. */
const REACH = 4
const REACH_OF_COUNT = 40
/** In so many other articles a figure stands that is known without being told again. */
const KNOWN = 2
const TIMES = 3
const TIMES_NEAR = 2

/** The figure of a clause that is held against what was told; null where none is. The unit of a bare number is left empty. */
export const answeringIn = once(
  (clause: Pick<Described, 'tokens' | 'before' | 'speaker'>): Answering | null => {
    const { tokens } = clause
    if (!tokens.some(({ low }) => OPENS.test(low))) return null
    const { own, tolls } = figuresOf(clause)
    for (const value of [...own, ...tolls, ...bareAtEnd(tokens)]) {
      const words = wordsBefore(tokens, value)
      const rather = value.unit === '' ? null : RATHER.exec(words)
      const cue = rather ?? REAL_FIGURE.exec(words) ?? (value.unit === '' ? null : GIVES_UP.exec(words))
      const from = cue ? words.slice(0, cue.index).split(' ').length - 1 : 0
      if (cue) return { value, tokens: [from, value.to], times: rather ? TIMES_NEAR : TIMES }
    }
    return null
  },
)

/** Most clauses have none of the words. */
const OPENS =
  /^(?:like|nearer|closer|truth|actually|fact|real|true|actual|correct|right|initial|first|earlier|original|previous|own)$/

/** "The real score is fourteen.": a number that ends its clause, without what it counts. */
function bareAtEnd(tokens: readonly TaggedToken[]): readonly Quantity[] {
  const end = tokens.findLastIndex(({ pos }) => pos !== 'PUNCT') + 1
  for (let from = Math.max(0, end - 3); from < end; from++) {
    const range = rangeAt(tokens, from)
    if (range?.to === end) return [{ ...range, unit: '', head: '', from }]
  }
  return []
}

function wordsBefore(tokens: readonly TaggedToken[], { from, to }: Quantity): string {
  let end = from
  while (end < to && rangeAt(tokens, end) === null) end++
  if (/^[$£€¥]$/.test(tokens[end - 1]?.text ?? '')) end--
  return tokens
    .slice(0, end)
    .map(({ low }) => low)
    .join(' ')
}

type Answered = { readonly clause: number; readonly former: Quantity; readonly value: Quantity }

/** The clauses whose figures one answers: those right before it in its article, or where none gives one, the first of what others tell. Empty for none. */
export function answered(
  clauses: readonly Described[],
  at: number,
  { value, times }: Answering,
): readonly Answered[] {
  if (value.unit === '') {
    const named = unitOf(clauses, at, value)
    return named ? known(clauses, at, named, times) : []
  }
  const told = toldBefore(clauses, at, value)
  return told.length > 0 ? told : known(clauses, at, value, times)
}

function toldBefore(clauses: readonly Described[], at: number, value: Quantity): readonly Answered[] {
  const own = clauses[at]
  const isCount = !/^(?:time|[%$£€¥])$/.test(value.unit)
  const found: Answered[] = []
  for (let k = at - 1; own && k >= Math.max(0, at - (isCount ? REACH_OF_COUNT : REACH)); k--) {
    const clause = clauses[k]
    if (clause?.articleId !== own.articleId || (isCount && found.length > 0)) break
    if (clause.speaker !== null && clause.speaker === own.speaker) continue
    const former = figuresOf(clause).own.find((q) => isOfSame(q, value))
    if (former && areApart(former, value) && !isOtherScope(former, value))
      found.push({ clause: k, former, value })
  }
  return found
}

/** The figure of one thing that most other articles give, where several do, and it is another one. */
function known(
  clauses: readonly Described[],
  at: number,
  value: Quantity,
  times: number,
): readonly Answered[] {
  const told = new Map<string, { readonly articles: Set<string>; readonly first: Answered }>()
  clauses.forEach((clause, k) => {
    if (clause.articleId === clauses[at]?.articleId) return
    for (const former of figuresOf(clause).own) {
      const [less, more] = [Math.min(former.least, value.most), Math.max(former.least, value.most)]
      if (!isOfSame(former, value) || former.least !== former.most || !areApart(former, value)) continue
      if (former.least <= 1 || more > times * less) continue
      const key = `${former.least}`
      const one = told.get(key) ?? { articles: new Set<string>(), first: { clause: k, former, value } }
      one.articles.add(clause.articleId)
      told.set(key, one)
    }
  })
  const [best] = [...told.values()].sort((a, b) => b.articles.size - a.articles.size)
  return best && best.articles.size >= KNOWN ? [best.first] : []
}

/** A bare number with what its article counts by it elsewhere; null where it does not. */
function unitOf(clauses: readonly Described[], at: number, value: Quantity): Quantity | null {
  const article = clauses[at]?.articleId
  for (const clause of clauses) {
    if (clause.articleId !== article) continue
    const same = figuresOf(clause).own.find((q) => q.least === value.least && q.most === value.most)
    if (same) return { ...value, unit: same.unit, head: same.head }
  }
  return null
}

function isOfSame(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit) return false
  if (a.unit !== 'people' || a.head === b.head) return true
  return SAME_PEOPLE.some((set) => set.has(a.head) && set.has(b.head))
}
