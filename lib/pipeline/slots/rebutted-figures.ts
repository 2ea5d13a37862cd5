import { addTo } from '@/lib/model/group-by'
import type { Likelihoods } from '../grouping/same-claim'
import type { Described } from './describe-slots'
import type { Differing } from './find-differences'
import { figuresOf } from './read-figures'
import type { Quantity } from './read-quantities'
import { type Rebuttal, readRebuttals } from './read-rebuttals'
import { thingOf } from './read-units'

/** Two clauses must be so likely the same claim for the one to name the other's figure, where nothing else says so. */
const LEAST_LIKELIHOOD = 0.05

type Value = Pick<Quantity, 'least' | 'most' | 'unit' | 'from' | 'to'>
type Giver = { readonly at: number; readonly value: Value }

/**
 * Clauses that set a figure aside which others give, and give none for it ("well short of the nine jets that the ministry announced",
 * "forget nine"), with those that give it. Empty for none.
 */
export function rebuttedFigures(
  clauses: readonly Described[],
  likelihoods: Likelihoods,
): readonly Differing[] {
  const rebuttals = clauses.flatMap((clause, at) =>
    readRebuttals(clause.tokens, () => givenNear(clause)).map((one) => ({ one, at })),
  )
  if (rebuttals.length === 0) return []
  const givers = firstGivers(clauses)
  return rebuttals.flatMap(({ one, at }) =>
    giversOf(one, at, givers, clauses, likelihoods).map(({ at: i, value }): Differing => {
      const [from, to] = one.named ? [one.named.from, one.named.to] : one.tokens
      const difference = {
        kind: 'number' as const,
        slot: value.unit,
        a: [value.from, value.to] as const,
        b: [from, to] as const,
      }
      const { tokens, kind, whole } = one
      return { difference, i, j: at, denial: { tokens, kind, whole, alone: true } }
    }),
  )
}

/** Of one figure so many clauses are looked at, the first of the story: pairs must not grow with the square of the clauses. */
const MOST_GIVERS = 100

function firstGivers(clauses: readonly Described[]): readonly Giver[] {
  const counts = new Map<string, number>()
  return clauses.flatMap((clause, at) =>
    valuesOf(clause).flatMap((value) => {
      const figure = `${namedBy(value)} ${value.unit}`
      const count = counts.get(figure) ?? 0
      counts.set(figure, count + 1)
      return count < MOST_GIVERS ? [{ at, value }] : []
    }),
  )
}

function valuesOf(clause: Described): readonly Value[] {
  const { own, tolls } = figuresOf(clause)
  return [...own, ...tolls]
}

function givenNear(clause: Described): readonly Value[] {
  return [...valuesOf({ ...clause, tokens: clause.before, before: [] }), ...valuesOf(clause)]
}

/** Those who give the figure that a clause sets aside. */
function giversOf(
  { named, givers: names }: Rebuttal,
  at: number,
  givers: readonly Giver[],
  clauses: readonly Described[],
  likelihoods: Likelihoods,
): readonly Giver[] {
  const own = clauses[at]
  if (!own) return []
  const others = givers.filter(({ at: i }) => i !== at)
  if (!named) {
    const nouns = new Set([...own.before, ...own.tokens].flatMap((t) => (t.term ? [thingOf(t.term)] : [])))
    return others.filter(
      ({ at: i, value }) => nouns.has(value.unit) && isBy(clauses[i], names) && value.least > 1,
    )
  }
  const same = others.filter(({ value }) => namedBy(value) === namedBy(named) && isCount(value, named.unit))
  if (same.length === 0) return []
  const before = same.findLast(({ at: i }) => i < at && clauses[i]?.articleId === own.articleId)
  const likely = same.filter(
    ({ at: i }) => likelihoods.of(i, at) >= LEAST_LIKELIHOOD || isBy(clauses[i], names),
  )
  const unit = named.unit ?? before?.value.unit ?? likely[0]?.value.unit ?? commonest(same)
  return same.filter(
    (one) => one.value.unit === unit && (before !== undefined || named.unit === null || likely.includes(one)),
  )
}

/** Whether a clause names one of those, or is theirs. */
function isBy(clause: Described | undefined, names: ReadonlySet<string>): boolean {
  if (!clause) return false
  return (
    (clause.speaker !== null && names.has(clause.speaker)) ||
    clause.tokens.some((t) => t.pos === 'PROPN' && t.term !== null && names.has(t.term))
  )
}

/** A figure that is named without its unit is no sum, part or span of time. */
function isCount({ unit }: Value, named: string | null): boolean {
  return named === null ? unit !== 'time' && !/^[%$£€¥]$/.test(unit) : unit === named
}

/** The unit in which most clauses give a figure. */
function commonest(givers: readonly Giver[]): string {
  const byUnit = new Map<string, number[]>()
  for (const { value, at } of givers) addTo(byUnit, value.unit, at)
  return [...byUnit].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? ''
}

/** The number that is named, whether "about" it, "at least" or "up to" it. */
export function namedBy({ least, most }: Pick<Value, 'least' | 'most'>): number {
  const named = most === Number.POSITIVE_INFINITY ? least : least === 0 ? most : (least + most) / 2
  return Number(named.toPrecision(6))
}
