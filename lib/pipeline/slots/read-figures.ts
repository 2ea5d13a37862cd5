import { once } from '@/lib/text/once'
import type { TaggedToken } from '@/lib/text/tag'
import { type Contrast, readContrasts } from './read-contrasts'
import { amountIn, IT, measureOf, rateOf } from './read-measures'
import { ownerOf } from './read-owners'
import { type Quantity, readQuantities } from './read-quantities'
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
  const contrasts = readContrasts(tokens, all)
  const isFormer = ({ from, to }: Quantity) =>
    contrasts.some(({ former }) => former.from < to && former.to > from)
  const isContrasted = (q: Quantity) => contrasts.some(({ value }) => value === q)
  const own = all.filter((q) => !isFormer(q) && (isContrasted(q) || !isSetApart(tokens, q)))
  const tolls = tokens.length > MOST_TOKENS ? [] : readTolls(tokens, own)
  const pointed = all.length === 0 ? pointedAt(tokens, before) : null
  const figures = [...own, ...(pointed ? [pointed.value] : [])].map((q) => {
    const measure = measureOf(tokens, q)
    return {
      ...q,
      measure: measure === IT ? amountIn(before) : measure,
      rate: rateOf(tokens, q),
      owner: ownerOf(tokens, q, speaker),
    }
  })
  return { own: figures, tolls, contrasts: pointed ? [pointed] : contrasts }
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
function isSetApart(tokens: readonly TaggedToken[], { from, to }: Quantity): boolean {
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
  return tokens.some((t) => SINCE.test(t.low))
}

const POINTS = /^(?:figure|number|total|toll|sum|amount)$/

/** "Some 40,000 ships were said to pass. The figure is 38,000.": the figure before it is the one that it replaces. */
function pointedAt(tokens: readonly TaggedToken[], before: readonly TaggedToken[]): Contrast | null {
  const noun = tokens.findIndex((t) => POINTS.test(t.low))
  const former = noun < 0 || noun > 4 ? undefined : readQuantities(before)[0]
  if (!former || !/^(?:the|correct|actual|right|real|true|its|exact)$/.test(tokens[noun - 1]?.low ?? ''))
    return null
  const to = tokens.findIndex((t, k) => k > noun && /^(?:is|was|be|been|at)$/.test(t.low))
  const range = to < 0 || to > noun + 3 ? null : rangeAt(tokens, to + 1)
  if (!range || (tokens[range.to] && !/^[.,;!”"]$/.test(tokens[range.to]?.text ?? ''))) return null
  const { least, most } = range
  if (least === former.least && most === former.most) return null
  const value = { least, most, unit: former.unit, head: former.head, from: to + 1, to: range.to }
  return { value, former, denial: null }
}
