import type { TaggedToken } from '@/lib/text/tag'
import { SPANS_OF_TIME } from '@/lib/text/words/calendar-words'
import { CHANGES } from '@/lib/text/words/figure-words'
import type { Quantity } from './read-quantities'
import { rangeAt } from './read-ranges'

/** A figure that a clause gives, and the one that it sets aside for it: "two people, not one". */
export type Contrast = {
  readonly value: Quantity
  readonly former: Pick<Quantity, 'least' | 'most' | 'unit' | 'from' | 'to'>
  /** Tokens [from, to) by which the other one is said to be wrong: "not one", "rather than six weeks"; null where it is only said to be older or less. */
  readonly denial: readonly [from: number, to: number] | null
}

const HEDGE =
  /^(?:about|around|some|just|only|the|an|up|to|at|least|most|earlier|previous|initial|first|former|original)$/
const BEHIND_FORMER = /^(?:first|initially|previously|originally|earlier)$/
const BEFORE_FORMER = /^(?:earlier|previous|initial|original|former)$/

/**
 * The figures that a clause itself sets against each other: "X, not Y", "not Y but X", "X rather than Y", "X, up from Y", "revised to X
 * from Y", "X, far more than the Y", "X instead of the Y first reported". A bare number is counted in what the other is.
 */
export function readContrasts(
  tokens: readonly TaggedToken[],
  quantities: readonly Quantity[],
): readonly Contrast[] {
  return quantities.flatMap((value) => {
    const at = formerBehind(tokens, value, quantities)
    const former = at === null ? null : figureAt(tokens, at, value, quantities)
    return former && former.from !== value.from
      ? [{ value, former, denial: denialOf(tokens, value, former) }]
      : []
  })
}

function denialOf(
  tokens: readonly TaggedToken[],
  value: Quantity,
  { from, to }: Contrast['former'],
): Contrast['denial'] {
  if (isNearerThan(tokens, value) && from > value.to) return [value.from, to]
  const near = Math.max(0, from - REACH_OF_DENIAL)
  const at = tokens.slice(near, from).findLastIndex(({ low }) => /^(?:not|rather|instead)$/.test(low))
  return at < 0 ? null : [near + at, to]
}

/** Words between "not" and its figure: "rather than the earlier 12". */
const REACH_OF_DENIAL = 4

/** Where the figure begins that is set aside for a value; null where none is. */
function formerBehind(
  tokens: readonly TaggedToken[],
  value: Quantity,
  quantities: readonly Quantity[],
): number | null {
  const low = (k: number) => tokens[k]?.low ?? ''
  const behind = low(value.to) === ',' ? value.to + 1 : value.to
  const and = low(behind) === 'and' ? behind + 1 : behind
  if (low(and) === 'not') return and + 1
  // "The recall covers 1.2 million cans, the maker said, not 80,000".
  const said = low(value.to) === ',' ? saidBetween(tokens, value.to) : null
  if (said !== null) return said
  if (isNearerThan(tokens, value)) {
    const at = tokens.findIndex(
      (_, k) => k > value.to && k <= value.to + REACH && rangeAt(tokens, k) !== null,
    )
    if (at > 0) return at
  }
  if (/^(?:rather than|instead of|as opposed)$/.test(`${low(behind)} ${low(behind + 1)}`))
    return behind + (low(behind) === 'as' ? 3 : 2)
  const from = tokens.findIndex(
    (t, k) => k >= behind && k < behind + REACH && t.low === 'from' && UP_FROM.test(low(k - 1)),
  )
  if (from > 0 && !quantities.some((q) => q.from > value.from && q.from < from)) return from + 1
  if (low(behind) === 'from' && isChanged(tokens, value.from)) return behind + 1
  // "Not 40 but 38 ships".
  if (low(value.from - 1) === 'but') {
    const from = tokens.findLastIndex((t, k) => k < value.from && k >= value.from - REACH && t.low === 'not')
    if (from >= 0 && low(from + 1) !== 'only') return from + 1
  }
  return comparedWith(tokens, value, quantities)
}

/** "Nearer 500 million than the ministry's 300": the second one is not so near. */
function isNearerThan(tokens: readonly TaggedToken[], { from, to }: Quantity): boolean {
  const lead = tokens.slice(Math.max(0, from - 2), from + 2)
  return tokens[to]?.low === 'than' && lead.some(({ low }) => low === 'nearer' || low === 'closer')
}

/** Behind "…, the maker said, not" in the tokens from a comma on; null where nobody's saying stands there. */
function saidBetween(tokens: readonly TaggedToken[], comma: number): number | null {
  const near = tokens.slice(comma + 1, comma + 1 + REACH)
  const end = near.findIndex(({ text }) => text === ',')
  const isSaying = end > 0 && near.slice(0, end).some(({ lemma }) => /^(?:say|tell|add|write)$/.test(lemma))
  return isSaying && near[end + 1]?.low === 'not' ? comma + end + 3 : null
}

/** Words between "not" and "but", and before "up from". */
const REACH = 8
const UP_FROM = /^(?:up|down|revised|raised|lowered|corrected|increased)$/

function isChanged(tokens: readonly TaggedToken[], from: number): boolean {
  return tokens.slice(Math.max(0, from - REACH), from).some(({ lemma }) => CHANGES.has(lemma))
}

/** Words that say of a number that it was given by others: "the 3 million dollars reported by the Post". */
const GIVEN = /^(?:reported|estimated|claimed|announced|stated|quoted|given|cited)$/

/** "14 tons escaped, more than the 2 tons that the owner had estimated", "the 2 tons first reported". */
function comparedWith(
  tokens: readonly TaggedToken[],
  value: Quantity,
  quantities: readonly Quantity[],
): number | null {
  const low = (k: number) => tokens[k]?.low ?? ''
  const former = quantities.find(
    (q) =>
      q.from > value.from &&
      q.unit === value.unit &&
      ((low(q.from - 1) === 'the' && low(q.from - 2) === 'than') ||
        BEHIND_FORMER.test(low(q.to)) ||
        (low(q.from - 1) === 'the' && GIVEN.test(low(q.to))) ||
        (BEFORE_FORMER.test(low(q.from - 1)) && low(q.from - 2) === 'the')),
  )
  return former?.from ?? formerFigure(tokens, value)
}

/** "Correcting its earlier figure of 300". */
function formerFigure(tokens: readonly TaggedToken[], value: Quantity): number | null {
  const at = tokens.findIndex(
    (t, k) =>
      k > value.to &&
      t.low === 'of' &&
      /^(?:figure|number|estimate|toll|count|total)$/.test(tokens[k - 1]?.low ?? ''),
  )
  return at > 0 && BEFORE_FORMER.test(tokens[at - 2]?.low ?? '') ? at + 1 : null
}

/** The figure at a token or behind its "about" or "the"; in the unit of `value` where it has none of its own. */
function figureAt(
  tokens: readonly TaggedToken[],
  at: number,
  value: Quantity,
  quantities: readonly Quantity[],
): Contrast['former'] | null {
  let from = at
  while (HEDGE.test(tokens[from]?.low ?? '')) from++
  const own = quantities.find((q) => q.from >= at - 1 && q.from <= from && q.to > from)
  if (own && own.unit === value.unit) return own
  const range = tokens[from]?.low === 'one' ? { least: 1, most: 1, to: from + 1 } : rangeAt(tokens, from)
  if (!range || (own && (own.unit !== 'time' || value.unit !== 'time'))) return null
  const times = value.unit === 'time' ? (SPANS_OF_TIME[value.head] ?? 1) : scaleOf(value, range)
  return { least: range.least * times, most: range.most * times, unit: value.unit, from, to: range.to }
}

/** "500 million … than the ministry's 300": of money both are in millions. */
function scaleOf(value: Quantity, { least, most }: Pick<Quantity, 'least' | 'most'>): number {
  if (!/^[$£€¥]$/.test(value.unit) || least >= 1000 || most >= 1000) return 1
  return [1e9, 1e6, 1e3].find((scale) => value.most >= scale) ?? 1
}
