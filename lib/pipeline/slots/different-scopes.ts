import { once } from '@/lib/text/once'
import type { TaggedToken } from '@/lib/text/tag'
import type { Described } from './describe-slots'
import { likeness, shared } from './describe-slots'
import type { SlotRule } from './find-slots'

/** Part of the other words that must be shared. */
const ALIKE = 0.6

/** What a clause says of how many of all: words that leave the others no room. */
const SCOPES: Readonly<Record<string, 'all' | 'most' | 'some' | 'few' | 'none'>> = {
  all: 'all',
  every: 'all',
  each: 'all',
  most: 'most',
  many: 'some',
  several: 'some',
  some: 'some',
  few: 'few',
  no: 'none',
  none: 'none',
}

type Scope = { readonly at: number; readonly to: number; readonly says: string; readonly noun: string }

/** "All flights were cancelled" against "some flights were cancelled". */
export const differentScopes: SlotRule = (a, b) => {
  for (const one of scopesOf(a))
    for (const other of scopesOf(b)) {
      if (one.noun !== other.noun || one.says === other.says) continue
      if (shared(a.verbs, b.verbs).length === 0 || likeness(a, b, new Set([one.noun])) < ALIKE) continue
      const slot = a.tokens[one.to - 1]?.low ?? one.noun
      return { kind: 'scope', slot, a: [one.at, one.to], b: [other.at, other.to] }
    }
  return null
}

const scopesOf = once(({ tokens }: Described): readonly Scope[] =>
  tokens.flatMap((token, at): readonly Scope[] => {
    const says = SCOPES[token.low]
    const to = says === undefined ? -1 : nounBehind(tokens, at + 1)
    const noun = tokens[to]?.term
    return says !== undefined && noun ? [{ at, to: to + 1, says, noun }] : []
  }),
)

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
