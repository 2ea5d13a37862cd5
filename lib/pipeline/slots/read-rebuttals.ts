import type { TaggedToken } from '@/lib/text/tag'
import {
  AGREES,
  ASSERTS,
  COMPARES,
  COMPARES_AMOUNTS,
  FIGURE_NOUN,
  GIVEN_BY,
  LETS_GO,
  MAY_CHANGE,
} from '@/lib/text/words/rebuttal-words'
import { isOtherScope, type Quantity } from './read-quantities'
import { type Range, rangeAt } from './read-ranges'
import { unitAfter } from './read-units'

/** A figure that a clause sets aside, and gives none of its own for it: "well short of the nine jets that the ministry announced". */
export type Rebuttal = {
  /** The figure that it names, its unit null where it names none; null where it only says whose it was. */
  readonly named: (Pick<Quantity, 'least' | 'most' | 'from' | 'to'> & { readonly unit: string | null }) | null
  /** Terms of who gave it; empty where nobody is named. */
  readonly givers: ReadonlySet<string>
  /** Tokens [from, to) that say so. */
  readonly tokens: readonly [from: number, to: number]
  readonly kind: 'contradiction' | 'doubt'
  /** Whether that is all that the clause says. */
  readonly whole: boolean
}

/** Words between a figure and the verb of who gave it: "that the ministry of defence of the islands announced". */
const REACH = 10
/** Fewest words before and behind a figure among which its form may stand. */
const MAY_REBUT =
  /^(?:than|short|below|above|beyond|figure|number|count|headcount|toll|estimate|tally|total|sum|claim|valuation|forget|scrap|mind|much|half|twice|double|third|quarter|fraction|like|near|close|far|not|isn['’]t|wasn['’]t|aren['’]t|weren['’]t)$/

/** The figures that a clause sets aside, in order; `given` gives those of the clause before it and its own. Empty for none. */
export function readRebuttals(
  tokens: readonly TaggedToken[],
  given: () => readonly Pick<Quantity, 'least' | 'most'>[],
): readonly Rebuttal[] {
  if (!tokens.some(({ low }) => MAY_REBUT.test(low))) return []
  const whose = claimedBy(tokens)
  const found = tokens.flatMap((_, i) => {
    const range = rangeAt(tokens, i)
    if (!range) return []
    return compared(tokens, i, range) ?? called(tokens, i, range, given) ?? letGo(tokens, i, range) ?? []
  })
  return whose ? [...found, whose] : found
}

/** "Short of the nine jets that the ministry announced", "less than half the 40 claimed by the club", "nearer $5 than the port's 3". */
function compared(tokens: readonly TaggedToken[], i: number, range: Range): Rebuttal | null {
  const sign = /^[$£€¥]$/.test(tokens[i - 1]?.text ?? '') ? i - 1 : i
  const before = COMPARED.exec(wordsBetween(tokens, sign - LONGEST_LEAD, sign))
  if (!before) return null
  const unit = unitAfter(tokens, range.to, i)
  const end = unit?.to ?? range.to
  const giver = giverBehind(tokens, end)
  if (!giver) return null
  const from = sign - countWords(before[0])
  return {
    ...rebuttal(tokens, i, range),
    givers: giver,
    tokens: [from, end],
    kind: 'contradiction',
    whole: true,
  }
}

const LONGEST_LEAD = 7
const COMPARED = new RegExp(`(?:^|(?<= ))${COMPARES} (?:the|those|all|its|their|his|her)$`)

/** Who is said behind a figure to have given it: "that the ministry announced", "claimed by the club"; null where nobody is. */
function giverBehind(tokens: readonly TaggedToken[], end: number): ReadonlySet<string> | null {
  for (let k = end; k < Math.min(tokens.length, end + REACH); k++) {
    const token = tokens[k]
    if (!token || token.pos === 'PUNCT') return null
    if (!ASSERTS.has(token.lemma)) continue
    return namesIn(tokens.slice(end, k + 1 + REACH))
  }
  return null
}

function namesIn(tokens: readonly TaggedToken[]): ReadonlySet<string> {
  return new Set(tokens.flatMap((t) => (t.pos === 'PROPN' && t.term ? [t.term] : [])))
}

/** "The figure of nine might yet be revised", "The figure of 312 given by the port counts bookings" behind another one. */
function called(
  tokens: readonly TaggedToken[],
  i: number,
  range: Range,
  given: () => readonly Pick<Quantity, 'least' | 'most'>[],
): Rebuttal | null {
  const before = CALLED.exec(wordsBetween(tokens, i - LONGEST_LEAD, i))
  if (!before) return null
  const from = i - countWords(before[0])
  const named = { ...rebuttal(tokens, i, range), givers: new Set<string>(), whole: false }
  const behind = wordsBetween(tokens, range.to, tokens.length)
  const may = MAY_CHANGE.exec(behind)
  if (may) {
    const end = range.to + countWords(behind.slice(0, may.index + may[0].length))
    return { ...named, tokens: [from, end], kind: 'doubt' }
  }
  const by = BY.exec(behind)
  const isOther = given().some(
    (one) =>
      (one.most < range.least || one.least > range.most) &&
      one.least > 0 &&
      one.most < Number.POSITIVE_INFINITY &&
      !isOtherScope(one, range) &&
      Math.max(one.least, range.least) <= FAR * Math.min(one.least, range.least),
  )
  if (!by || !isOther || AGREES.test(behind)) return null
  return { ...named, tokens: [from, range.to + countWords(by[0])], kind: 'contradiction' }
}

/** Another figure of the same thing is seldom so many times the one. */
const FAR = 3
const CALLED = new RegExp(
  `(?:^|(?<= ))${FIGURE_NOUN} of(?: ["“])?(?: (?:about|around|some|over|more than|at least|up to))?$`,
)
const BY = new RegExp(`^["”]?(?: )?(?:\\S+ )?${GIVEN_BY}\\b(?: (?:by|in|on) (?:the )?\\S+)?`)

/** "Forget nine.", "It isn't a dozen, it's four". */
function letGo(tokens: readonly TaggedToken[], i: number, range: Range): Rebuttal | null {
  const named = {
    ...rebuttal(tokens, i, range),
    givers: new Set<string>(),
    kind: 'contradiction' as const,
    whole: true,
  }
  const lead = wordsBetween(tokens, i - LONGEST_LEAD, i)
  const end = unitAfter(tokens, range.to, i)?.to ?? range.to
  const lets = LETS.exec(lead)
  const isEnd = !tokens[end] || tokens[end]?.pos === 'PUNCT'
  if (lets && isEnd) return { ...named, tokens: [i - countWords(lets[1] ?? ''), end] }
  const not = IS_NOT.exec(lead)
  const but = not
    ? /^(?:[,;–—-] )?(?:it|they|there|that|but)(?:['’](?:s|re))?(?: (?:is|was|are|were))?(?: (?:more like|about|only|just))? /.exec(
        `${wordsBetween(tokens, end, end + LONGEST_LEAD)} `,
      )
    : null
  if (!not || !but) return null
  const other = rangeAt(tokens, end + countWords(but[0]))
  if (!other || (other.least <= range.most && range.least <= other.most)) return null
  return { ...named, tokens: [i - countWords(not[0]), end] }
}

const LETS = new RegExp(`^(?:.*[.:!“"] )?(${LETS_GO}(?: (?:the|that|those|about))?)$`)
const IS_NOT = /(?:^|(?<= ))(?:(?:is|was|are|were)n['’]t|(?:is|was|are|were) not|['’]s not)$/

/** "But fewer than the ministry claimed": whose figure, and not which. */
function claimedBy(tokens: readonly TaggedToken[]): Rebuttal | null {
  const words = wordsBetween(tokens, 0, tokens.length)
  const found = FEWER.exec(words)
  if (!found) return null
  const from = countWords(words.slice(0, found.index))
  const to = from + countWords(found[0])
  const givers = new Set(
    tokens.slice(from + 2, to).flatMap((t) => (/^(?:PROPN|NOUN)$/.test(t.pos) && t.term ? [t.term] : [])),
  )
  if (givers.size === 0) return null
  return { named: null, givers, tokens: [from, to], kind: 'contradiction', whole: words.length < SHORT }
}

const SHORT = 60
const FEWER = new RegExp(
  `(?:^|(?<= ))${COMPARES_AMOUNTS} (?:the )?(?:\\S+ ){1,5}?(?:had |has |have )?(?:first |initially |originally )?(?:claimed|announced|reported|stated|declared|admitted|estimated|acknowledged|said)\\b(?= (?:on|in|last|earlier|at first|[.,;:])|$)`,
)

function rebuttal(tokens: readonly TaggedToken[], i: number, range: Range): Pick<Rebuttal, 'named'> {
  const unit = unitAfter(tokens, range.to, i)
  const { least, most } = range
  return { named: { least, most, from: i, to: unit?.to ?? range.to, unit: unit?.term ?? null } }
}

function wordsBetween(tokens: readonly TaggedToken[], from: number, to: number): string {
  return tokens
    .slice(Math.max(0, from), Math.max(0, to))
    .map((t) => t.low)
    .join(' ')
}

function countWords(words: string): number {
  return words.trim() === '' ? 0 : words.trim().split(' ').length
}
