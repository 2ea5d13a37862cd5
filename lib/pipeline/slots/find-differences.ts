import type { SlotPair } from '@/lib/model/slots'
import type { Likelihoods } from '../grouping/same-claim'
import { contrastedFigures } from './contrasted-figures'
import { type Described, inSameYears, standsApart } from './describe-slots'
import { differentActors } from './different-actors'
import { differentNumbers } from './different-numbers'
import { differentPlaces } from './different-places'
import { differentScopes } from './different-scopes'
import { differentTimes } from './different-times'
import { differentTolls } from './different-tolls'
import { figuresOf } from './read-figures'
import { rebuttedFigures } from './rebutted-figures'

/** Tokens [from, to) of each of two clauses, in which they differ, and what both are of. */
export type Difference = {
  readonly kind: SlotPair['kind']
  readonly slot: string
  readonly a: readonly [from: number, to: number]
  readonly b: readonly [from: number, to: number]
}

/** When two clauses say the same but for one slot of a kind. */
export type SlotRule = {
  /** What a clause gives that another one may give otherwise; of two clauses both give something, or they do not differ. */
  readonly partsOf: (clause: Described) => readonly unknown[]
  /** In what two clauses differ that are so likely the same claim; null where they do not, or differ in more. */
  readonly difference: (a: Described, b: Described, likelihood: number) => Difference | null
}

/** Two clauses, by index, and in what they differ. */
export type Differing = {
  readonly difference: Difference
  readonly i: number
  readonly j: number
  /** By what `j` says itself that the figure of `i` is wrong: "two people, not one"; null where it does not. */
  readonly denial: FigureDenied | null
}

/** The reason of a dispute that rests on such a figure, in plain words. */
export const SETS_ASIDE = 'sets another figure against it'

/** How a clause sets aside a figure that another one gives. */
export type FigureDenied = {
  readonly tokens: readonly [from: number, to: number]
  readonly kind: 'contradiction' | 'doubt'
  /** Whether it gives no other figure for it: "well short of the nine jets that the ministry announced". */
  readonly alone: boolean
  /** Whether that is all that the clause says. */
  readonly whole: boolean
}

/** They read for themselves whether a figure is denied or comes on top of another. */
const FIGURES: readonly SlotRule[] = [differentNumbers, differentTolls]
const RULES: readonly SlotRule[] = [
  ...FIGURES,
  differentScopes,
  differentTimes,
  differentPlaces,
  differentActors,
]

/** How likely two clauses must be the same claim to be compared word by word: lower compares what speaks of other things. */
const LEAST_LIKELIHOOD = 0.05
/** Clauses before one, in its article, whose figures it may answer. */
const REACH = 3
/** Clauses with one and the same thing counted or measured that are compared each with each. */
const MOST_OF_ONE = 60

/** Pairs of clauses that say the same but for one slot, whatever claim they are put to, in a fixed order; a pair may stand twice. Empty for none. */
export function findDifferences(
  clauses: readonly Described[],
  likelihoods: Likelihoods,
): readonly Differing[] {
  const found: Differing[] = [
    ...contrastedFigures(clauses, likelihoods),
    ...rebuttedFigures(clauses, likelihoods),
  ]
  const kinds = clauses.map(kindsOf)
  const compare = (i: number, j: number, likelihood: number, rules: readonly SlotRule[]) => {
    const common = (kinds[i] ?? 0) & (kinds[j] ?? 0)
    const [a, b] = [clauses[i], clauses[j]]
    if (common === 0 || !a || !b || !inSameYears(a, b)) return
    rules.forEach((rule, r) => {
      const difference = common & (1 << r) ? rule.difference(a, b, likelihood) : null
      if (difference) found.push({ difference, i, j, denial: null })
    })
  }
  const { first, second, likelihoods: likely } = likelihoods.pairs
  for (let n = 0; n < likely.length; n++) {
    const value = likely[n] ?? 0
    if (value >= LEAST_LIKELIHOOD) compare(first[n] ?? 0, second[n] ?? 0, value, RULES)
  }
  for (const [i, j] of figuresOfOne(clauses)) {
    const value = likelihoods.of(i, j)
    if (value < LEAST_LIKELIHOOD) compare(i, j, value, FIGURES)
  }
  return found
}

/** A bit for each rule by which a clause can differ from another one; 0 for a clause that none is held against. */
function kindsOf(clause: Described): number {
  const rules = standsApart(clause) ? FIGURES : RULES
  return rules.reduce((kinds, { partsOf }, r) => (partsOf(clause).length > 0 ? kinds | (1 << r) : kinds), 0)
}

/** Pairs of clauses, first before second, that give a figure of one measure, a toll of one deed, or figures close to each other in one article. */
function figuresOfOne(clauses: readonly Described[]): readonly (readonly [number, number])[] {
  const byKey = new Map<string, number[]>()
  const pairs: (readonly [number, number])[] = []
  clauses.forEach((clause, j) => {
    const { own, tolls } = figuresOf(clause)
    if (own.length + tolls.length === 0) return
    for (let i = Math.max(0, j - REACH); i < j; i++)
      if (clauses[i]?.articleId === clause.articleId) pairs.push([i, j])
    const keys = [
      ...own.flatMap(({ unit, measure }) => (measure === null ? [] : [`${unit} of ${measure}`])),
      ...tolls.map(({ deed }) => deed),
    ]
    for (const key of new Set(keys)) {
      const others = byKey.get(key) ?? []
      if (others.length >= MOST_OF_ONE) continue
      for (const i of others) if (clauses[i]?.articleId !== clause.articleId) pairs.push([i, j])
      byKey.set(key, [...others, j])
    }
  })
  return pairs
}
