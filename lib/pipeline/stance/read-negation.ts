import type { Span } from '@/lib/model/types'
import type { TaggedToken } from '@/lib/text/tag'
import { termOf } from '@/lib/text/terms'

/** A negated statement: what is said not to be so. */
export type Negation = {
  /** The negating words. */
  readonly evidence: Span
  /** Terms of the first negated verb, noun or adjective, and of the words behind it in its clause. */
  readonly head: string
  readonly scope: ReadonlySet<string>
  /** Terms of what it is said of: the words before the negation. Empty after a pronoun. */
  readonly subject: ReadonlySet<string>
}

const AUXILIARY = /^(?:do|does|did|is|are|was|were|has|have|had|will|would|ca|wo|can|could|should)$/
const NEGATED_AUXILIARY =
  /^(?:do|does|did|is|are|was|were|has|have|had|wo|would|ca|could|should)n['’]t$|^cannot$/
const STOP = /^(?:but|although|though|because|unless|until|who|which|whose|if|when|while|[,;:.!?—–])$/
/** Words between the negation and what it negates. */
const PASSED_OVER =
  /^(?:actually|really|yet|ever|even|just|directly|immediately|simply|currently|also|now|been|be|being|to|have|any|a|an|the|own|himself|itself|themselves)$/

/** What stands far behind the negation ("for that matter", a parenthesis) is no part of what is denied. */
const REACH = 6

/** The first negation of a clause with its scope, or null. "Not only", "no doubt" and a negation with "but" behind it give null. */
export function readNegation(tokens: readonly TaggedToken[]): Negation | null {
  for (let i = 0; i < tokens.length; i++) {
    const end = negationEnd(tokens, i)
    if (end === null) continue
    const scope: string[] = []
    let k = end
    for (; k < tokens.length && !STOP.test(tokens[k]?.low ?? ''); k++) {
      const token = tokens[k]
      const term = token && !PASSED_OVER.test(token.low) ? termOf(token) : null
      if (term) scope.push(term)
    }
    const head = scope[0]
    const first = tokens[i]
    const last = tokens[end - 1]
    // "They aren't flying bombers, but they are going to bomb": what is negated is only the foil of what is said.
    const foil = tokens.slice(k, k + 2).some((t) => t.low === 'but')
    if (!head || !first || !last || foil) return null
    const subject = new Set(tokens.slice(0, i).flatMap((t) => termOf(t) ?? []))
    return {
      evidence: { start: first.start, end: last.end },
      head,
      scope: new Set(scope.slice(0, REACH)),
      subject,
    }
  }
  return null
}

/** Position behind a negation that begins at `i`; null where none begins. */
function negationEnd(tokens: readonly TaggedToken[], i: number): number | null {
  const low = tokens[i]?.low ?? ''
  const next = tokens[i + 1]?.low ?? ''
  if (next === 'only' || next === 'doubt' || (low === 'not' && next === 'just')) return null
  if (NEGATED_AUXILIARY.test(low)) return i + 1
  if (low === 'never') return i + 1
  if (AUXILIARY.test(low) && (next === 'not' || next === 'n’t' || next === "n't" || next === 'never'))
    return tokens[i + 2]?.low === 'only' ? null : i + 2
  if (/^(?:ha(?:s|ve|d)|is|are|was|were|with)$/.test(low) && next === 'no') return i + 2
  if (low === 'no' && i === 0) return i + 1
  return low === 'not' ? i + 1 : null
}
