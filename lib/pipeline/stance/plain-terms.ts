import type { TaggedToken } from '@/lib/text/tag'

/** Words after which nothing is simply said to be so. */
const NEGATOR =
  /^(?:not|never|no|nor|neither|none|nobody|nothing|cannot|without|n['’]t|den(?:y|ies|ied|ying))$|n['’]t$/
const END = /^(?:but|although|though|because|unless|until|who|which|whose|when|while|[,;:.!?—–]|-{1,2})$/

/** "Declined to wear it", "was unable to say": with "to" they negate as well. */
const UNDONE =
  /^(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?|neglect(?:s|ed|ing)?|struggl(?:e|es|ed|ing)|hesitat(?:e|es|ed|ing)|unable|unwilling|reluctant)$/

/** The terms of a proposition that stand behind no negating word in their clause: what it says plainly. */
export function plainTerms(tokens: readonly TaggedToken[]): ReadonlySet<string> {
  const terms = new Set<string>()
  let negated = false
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1]?.low
    if (NEGATOR.test(token.low)) negated = true
    else if (next === 'to' && UNDONE.test(token.low)) {
      if (token.term && !negated) terms.add(token.term)
      negated = true
    }
    // "Nine letters, none of which spoke of it": the clause of "which" is negated.
    else if (END.test(token.low) && !(negated && tokens[i - 1]?.low === 'of')) negated = false
    else if (token.term && !negated) terms.add(token.term)
  }
  return terms
}
