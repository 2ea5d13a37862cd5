import { once } from '@/lib/text/once'
import type { TaggedToken } from '@/lib/text/tag'
import { AVERTED_BY, AVERTING } from '@/lib/text/words/averting-words'
import { CLAUSE_END } from '@/lib/text/words/negation-words'
import type { Proposition } from '../mentions/find-propositions'
import { conceptsOf } from './concept-of'

/** What a proposition says is avoided, banned or done without: who is fined “instead of being jailed” is said not to be jailed. */
export const avertedTerms = once(({ tokens }: Pick<Proposition, 'tokens'>): ReadonlySet<string> => {
  const terms: string[] = []
  let end = 0
  tokens.forEach((_, i) => {
    const from = behindAverting(tokens, i)
    if (from === null) return
    for (let k = Math.max(from, end); k < Math.min(tokens.length, from + REACH); k++) {
      const token = tokens[k]
      end = k
      if (!token || CLAUSE_END.test(token.low)) break
      if (token.term) terms.push(token.term)
    }
  })
  return conceptsOf(terms)
})

/** So many words behind it belong to what is averted. */
const REACH = 12

/** Whether one of these terms stands in a proposition with its opposite's prefix: “unfurnished” of “furnishing”. */
export function saysUndone(one: Pick<Proposition, 'tokens'>, scope: ReadonlySet<string>): boolean {
  const bare = bareWords(one)
  if (bare.length === 0) return false
  const wanted = [...scope].filter((term) => term.length > SHORT)
  return bare.some((word) => wanted.some((term) => word.startsWith(term)))
}

/** Shorter words begin too many others. */
const SHORT = 3
const PREFIX = /^(?:un|non-?)/

/** The words of a proposition that begin with such a prefix, without it, each once: asked for with each negation. */
const bareWords = once(({ tokens }: Pick<Proposition, 'tokens'>): readonly string[] => [
  ...new Set(tokens.flatMap(({ low }) => (PREFIX.test(low) ? [low.replace(PREFIX, '')] : []))),
])

/** Position behind a word that averts and stands at `i`; null where none does. */
function behindAverting(tokens: readonly TaggedToken[], i: number): number | null {
  const { low, lemma } = tokens[i] ?? { low: '', lemma: '' }
  if (AVERTING.has(lemma)) return i + 1
  const found = AVERTED_BY.find(
    ([first, ...rest]) =>
      (first === low || first === lemma) && rest.every((word, k) => tokens[i + 1 + k]?.low === word),
  )
  return found ? i + found.length : null
}
