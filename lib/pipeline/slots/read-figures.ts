import { once } from '@/lib/text/once'
import type { TaggedToken } from '@/lib/text/tag'
import { type Contrast, readContrasts } from './read-contrasts'
import { amountIn, IT, measureOf, rateOf } from './read-measures'
import { ownerOf } from './read-owners'
import { areApart, type Quantity, readQuantities } from './read-quantities'
import { rangeAt } from './read-ranges'
import { readTolls, type Toll } from './read-tolls'

/** A clause and the one before it, whose amount its "it" may be. */
type Clause = {
  readonly tokens: readonly TaggedToken[]
  readonly before: readonly TaggedToken[]
  readonly speaker: string | null
}

/** A quantity with the term of what it measures, the period of which it is the rate, and the term of the name whose part it is. */
export type Figure = Quantity & {
  readonly measure: string | null
  readonly rate: string | null
  readonly owner: string | null
}

export type Figures = {
  /** Those that it gives as its own: not those that are denied, or come on top of others. */
  readonly own: readonly Figure[]
  readonly tolls: readonly Toll[]
  readonly contrasts: readonly Contrast[]
}

/** What figures a clause gives, and which it sets against which. */
export const figuresOf = once(({ tokens, before, speaker }: Clause): Figures => {
  // What has so many words is no sentence.
  const all = tokens.length > MOST_TOKENS ? [] : readQuantities(tokens)
  // "The toll stands at 23, up from 17": a number of those who died has no word for them.
  const bare = tokens.length > MOST_TOKENS ? [] : readTolls(tokens, [])
  const contrasts = readContrasts(tokens, [
    ...all,
    ...bare.filter(({ from }) => !all.some((q) => q.from <= from && q.to > from)),
  ])
  const isFormer = ({ from, to }: Pick<Quantity, 'from' | 'to'>) =>
    contrasts.some(({ former }) => former.from < to && former.to > from)
  const isContrasted = (q: Quantity) => contrasts.some(({ value }) => value === q)
  const own = all.filter((q) => !isFormer(q) && (isContrasted(q) || !isSetApart(tokens, q)))
  const tolls = bare.length + own.length === 0 ? [] : readTolls(tokens, own).filter((toll) => !isFormer(toll))
  const pointed = all.length === 0 ? pointedAt(tokens, before) : null
  const corrected = inFact(tokens, before, [...all, ...bare])
  const figures = [...own, ...(pointed ? [pointed.value] : [])].map((q) => {
    const measure = measureOf(tokens, q)
    return {
      ...q,
      measure: measure === IT ? amountIn(before) : measure,
      rate: rateOf(tokens, q),
      owner: ownerOf(tokens, q, speaker),
    }
  })
  return { own: figures, tolls, contrasts: pointed ? [pointed] : corrected ? [corrected] : contrasts }
})

const MOST_TOKENS = 300
const BEFORE = 5
/** "Eight people were also killed". */
const ALSO = 4
const NEGATES = /^(?:not|never|without|no|cannot)$|n['’]t$/
const ON_TOP = /^(?:another|additional|further|extra)$/
const PART = /^(?:cluster|burst|volley|round|series|batch|wave|tranche|instalment|installment)$/
const FOLLOWED = 6
const SINCE = /^(?:previously|initially|earlier|once|first|originally|separately|again)$/

/** "Did not kill 12", "another 12", "12 more", "12 were also killed", "had earlier killed 12": no figure of its own for what is told. */
function isSetApart(tokens: readonly TaggedToken[], { from, to }: Pick<Quantity, 'from' | 'to'>): boolean {
  const before = tokens.slice(Math.max(0, from - BEFORE), from)
  const not = before.findLastIndex((t) => NEGATES.test(t.low))
  if (not >= 0 && !before.slice(not).some((t) => t.low === 'but' || t.text === ',')) return true
  // "A burst of six shots, followed by four": the parts of a whole.
  if (PART.test(before.at(-2)?.low ?? '') && before.at(-1)?.low === 'of') return true
  if (tokens.slice(to, to + FOLLOWED).some((t) => t.low === 'followed')) return true
  const last = before.at(-1)
  if (last && ON_TOP.test(last.low)) return true
  const own = tokens.slice(from, to + 1).map((t) => t.low)
  if (
    own.some((low) => ON_TOP.test(low) || low === 'others') ||
    /^(?:more|other)$/.test(tokens[from + 1]?.low ?? '')
  )
    return true
  if (
    tokens
      .slice(Math.max(0, from - 2), to + ALSO)
      .some((t, k, near) => t.low === 'also' && near[k + 1]?.lemma !== 'say')
  )
    return true
  return tokens.some((t, k) => SINCE.test(t.low) && isOfFigure(tokens, k, { from, to }))
}

/** "Was first put at 12", "had earlier killed 12"; not "the first ship carried 12", nor what another clause tells. */
function isOfFigure(
  tokens: readonly TaggedToken[],
  at: number,
  { from, to }: Pick<Quantity, 'from' | 'to'>,
): boolean {
  const next = tokens[at + 1]
  if (tokens[at]?.low === 'first' && (next?.pos === 'NOUN' || next?.pos === 'ADJ')) return false
  // "12 million once the bonuses are paid"
  if (tokens[at]?.low === 'once' && at >= to && /^(?:NOUN|PROPN|DET|PRON|ADJ)$/.test(next?.pos ?? ''))
    return false
  const between = at < from ? tokens.slice(at + 1, from) : tokens.slice(to, at)
  // "Earlier, 12 people had died"
  const own = at === 0 && between[0]?.text === ',' ? between.slice(1) : between
  return !own.some((t) => t.pos === 'PUNCT' && !QUOTES.test(t.text))
}

const QUOTES = /^["“”'‘’]$/

const POINTS = /^(?:figure|number|total|toll|sum|amount)$/

/** "Some 40,000 ships were said to pass. The figure is 38,000.": the figure before it is the one that it replaces. */
function pointedAt(tokens: readonly TaggedToken[], before: readonly TaggedToken[]): Contrast | null {
  const noun = tokens.findIndex((t) => POINTS.test(t.low))
  const former = noun < 0 || noun > 4 ? undefined : readQuantities(before)[0]
  if (!former || !/^(?:the|correct|actual|right|real|true|its|exact)$/.test(tokens[noun - 1]?.low ?? ''))
    return null
  let to = noun + 1
  while (/^(?:has|had|have|now|really|actually)$/.test(tokens[to]?.low ?? '')) to++
  if (!/^(?:is|was|been|stands|stood)$/.test(tokens[to]?.low ?? '')) return null
  const from = /^(?:at|actually|really)$/.test(tokens[to + 1]?.low ?? '') ? to + 2 : to + 1
  const range = rangeAt(tokens, from)
  if (!range || (tokens[range.to] && !/^[.,;!”"]$/.test(tokens[range.to]?.text ?? ''))) return null
  const { least, most } = range
  if (least === former.least && most === former.most) return null
  const value = { least, most, unit: former.unit, head: former.head, from, to: range.to }
  return { value, former, denial: null }
}

/** "We wrote that 100 people had been arrested. In fact, 17 people were arrested.": it sets the figure of the sentence before aside. */
function inFact(
  tokens: readonly TaggedToken[],
  before: readonly TaggedToken[],
  given: readonly Quantity[],
): Contrast | null {
  const opening = tokens
    .slice(0, 2)
    .map(({ low }) => low)
    .join(' ')
  if (!/^in (?:fact|reality|truth)$/.test(opening) || before.length > MOST_TOKENS) return null
  const old = readQuantities(before)
  const tolls = readTolls(before, old)
  for (const toll of readTolls(tokens, given)) {
    const former = tolls.find(({ deed }) => deed === toll.deed)
    if (former && areApart(former, toll) && !isSetApart(tokens, toll))
      return { value: toll, former, denial: [0, toll.to] }
  }
  const value = given.find((q) => !isSetApart(tokens, q))
  const former = old.find(({ unit, head }) => unit === value?.unit && head === value.head)
  return value && former && areApart(former, value) ? { value, former, denial: [0, value.to] } : null
}
