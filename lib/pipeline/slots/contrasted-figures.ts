import { addTo } from '@/lib/model/group-by'
import type { Likelihoods } from '../grouping/same-claim'
import { answered, answeringIn } from './answering-figures'
import type { Described } from './describe-slots'
import { slotOf } from './different-numbers'
import type { Differing } from './find-differences'
import type { Contrast } from './read-contrasts'
import { figuresOf } from './read-figures'
import type { Quantity } from './read-quantities'
import { namedBy } from './rebutted-figures'

/** Two clauses must be so likely the same claim for the one to speak of the other's figure, and for it to give the same one. */
const LEAST_LIKELIHOOD = 0.05
const LIKELY = 0.3
/** Clauses with one figure that are compared. */
const MOST_OF_ONE = 10

type Value = Pick<Quantity, 'least' | 'most' | 'unit' | 'from' | 'to'>

/**
 * Where a text itself sets one figure against another ("two people, not one", "up from 17", "The figure is 38,000"), the clauses that
 * give the one and those that give the other, though both be "about". Empty for none.
 */
export function contrastedFigures(
  clauses: readonly Described[],
  likelihoods: Likelihoods,
): readonly Differing[] {
  const contrasts = clauses.flatMap((_, at) => contrastsOf(clauses, at))
  if (contrasts.length === 0) return []
  const givers = giversOf(clauses)
  return contrasts.flatMap(({ value, former, denial, at, of }) => {
    const olds = (givers.get(keyOf(former)) ?? []).filter(
      ([i, old]) =>
        i !== at &&
        (i === of ||
          likelihoods.of(i, at) >= LEAST_LIKELIHOOD ||
          isLargeCount(former) ||
          isExactSum(former) ||
          areTolls(clauses, [i, old], [at, value])),
    )
    const others = (givers.get(keyOf(value)) ?? []).filter(
      ([i]) => i !== at && (likelihoods.of(i, at) >= LIKELY || isLargeCount(value)),
    )
    const news: readonly Giver[] = [[at, value], ...others]
    return olds.flatMap(([i, old]) =>
      news.flatMap(([j, one]) =>
        i === j
          ? []
          : [{ ...differing(clauses, [i, old], [j, one]), denial: j === at ? deniedBy(denial) : null }],
      ),
    )
  })
}

type Placed = Contrast & {
  readonly at: number
  /** The clause that gives the former figure; null where it is looked for. */
  readonly of: number | null
}

/** The contrasts of a clause: its own, and where it answers what its article told before. */
function contrastsOf(clauses: readonly Described[], at: number): readonly Placed[] {
  const clause = clauses[at]
  if (!clause) return []
  const own = figuresOf(clause).contrasts.map((one) => ({ ...one, at, of: null }))
  const answer = own.length > 0 ? null : answeringIn(clause)
  if (!answer) return own
  return answered(clauses, at, answer).map(({ clause: of, former, value }) => ({
    value,
    former,
    denial: answer.tokens,
    at,
    of,
  }))
}

function deniedBy(tokens: Contrast['denial']): Differing['denial'] {
  return tokens && { tokens, kind: 'contradiction', alone: false, whole: false }
}

/** "£38m": so large a sum of two figures and more is one sum wherever it stands; "$2 million" may be any. */
function isExactSum({ least, most, unit }: Pick<Value, 'least' | 'most' | 'unit'>): boolean {
  const figures = String(least).replace(/0+$|\./g, '').length
  return least === most && least >= LARGE * 10 && figures > 1 && /^[$£€¥]$/.test(unit)
}

/** "40,000 vehicles": two texts with so large a number of one thing mean the same. */
function isLargeCount({ least, unit }: Pick<Value, 'least' | 'unit'>): boolean {
  return least >= LARGE && !/^(?:people|time|[%$£€¥])$/.test(unit)
}

const LARGE = 1000

/** Two numbers of ten and more who died are of one event where the text says that the one took the place of the other. */
function areTolls(clauses: readonly Described[], [i, old]: Giver, [j, value]: Giver): boolean {
  if (Math.min(old.most, value.most) < LEAST_TOLL) return false
  const deedOf = (k: number, { from }: Value) => {
    const clause = clauses[k]
    return clause && figuresOf(clause).tolls.find((toll) => toll.from === from)?.deed
  }
  const deed = deedOf(j, value)
  return deed !== undefined && deed === deedOf(i, old)
}

const LEAST_TOLL = 10

type Giver = readonly [clause: number, value: Value]

/** The first clauses that give a figure as their own, by the figure. */
function giversOf(clauses: readonly Described[]): ReadonlyMap<string, readonly Giver[]> {
  const givers = new Map<string, Giver[]>()
  clauses.forEach((clause, i) => {
    const { own, tolls } = figuresOf(clause)
    for (const value of [...own, ...tolls]) {
      const key = keyOf(value)
      const known = givers.get(key) ?? []
      if (known.length < MOST_OF_ONE && known.at(-1)?.[0] !== i) addTo(givers, key, [i, value])
    }
  })
  return givers
}

/** The number that is named, whether "about" it, "at least" or "up to" it. */
function keyOf(value: Pick<Value, 'least' | 'most' | 'unit'>): string {
  return `${namedBy(value)} ${value.unit}`
}

function differing(
  clauses: readonly Described[],
  [i, old]: Giver,
  [j, value]: Giver,
): Omit<Differing, 'denial'> {
  const former = clauses[i]
  const slot = former ? slotOf(former.tokens, old) : value.unit
  return { i, j, difference: { kind: 'number', slot, a: [old.from, old.to], b: [value.from, value.to] } }
}
