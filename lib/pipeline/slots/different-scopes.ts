import type { TaggedToken } from '@/lib/text/tag'
import type { Described } from './describe-slots'
import { foundAtTokens, likeness, shared, verbsOf } from './describe-slots'
import type { Difference, SlotRule } from './find-differences'

/** Part of the other words that must be shared. */
const ALIKE = 0.6

/** What a clause says of how many of all: words that leave the others no room. */
const SCOPES: ReadonlyMap<string, 'all' | 'most' | 'some' | 'few' | 'none'> = new Map([
  ['all', 'all'],
  ['every', 'all'],
  ['each', 'all'],
  ['most', 'most'],
  ['many', 'some'],
  ['several', 'some'],
  ['some', 'some'],
  ['few', 'few'],
  ['no', 'none'],
  ['none', 'none'],
])

type Scope = { readonly at: number; readonly to: number; readonly says: string; readonly noun: string }

/** "All flights were cancelled" against "some flights were cancelled". */
export const differentScopes: SlotRule = {
  partsOf: (clause) => scopesOf(clause),
  difference: otherScope,
}

function otherScope(a: Described, b: Described): Difference | null {
  for (const one of scopesOf(a))
    for (const other of scopesOf(b)) {
      if (one.noun !== other.noun || one.says === other.says) continue
      if (shared(verbsOf(a), verbsOf(b)).length === 0 || likeness(a, b, new Set([one.noun])) < ALIKE) continue
      const slot = a.tokens[one.to - 1]?.low ?? one.noun
      return { kind: 'scope', slot, a: [one.at, one.to], b: [other.at, other.to] }
    }
  return null
}

const scopesOf = foundAtTokens((token, at, { tokens }): Scope | null => {
  const says = SCOPES.get(token.low)
  if (says === undefined) return null
  const to = nounBehind(tokens, at + 1)
  const noun = tokens[to]?.term
  return noun ? { at, to: to + 1, says, noun } : null
})

/** The place of the noun behind a word of scope; -1 where another word stands between. */
function nounBehind(tokens: readonly TaggedToken[], from: number): number {
  for (let k = from; k < Math.min(tokens.length, from + 4); k++) {
    const { pos, low } = tokens[k] ?? { pos: 'X', low: '' }
    // "Night ferries": the last noun of the row.
    if (pos === 'NOUN') return tokens[k + 1]?.pos === 'NOUN' ? k + 1 : k
    if (!/^(?:of|the|its|their|his|her)$/.test(low) && pos !== 'ADJ') return -1
  }
  return -1
}
