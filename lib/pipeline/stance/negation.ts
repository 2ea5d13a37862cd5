import type { Span } from '@/lib/model/types'

/** A negated statement: what is said not to be so. */
export type Negation = {
  /** The negating words. */
  readonly evidence: Span
  /** Term of the first negated verb, noun or adjective. */
  readonly head: string
  /** That term, and those of the words behind it in its clause. */
  readonly scope: ReadonlySet<string>
  /** Terms of what it is said of: the words before the negation in its own clause. Empty after a pronoun. */
  readonly subject: ReadonlySet<string>
  /** Whether the speaker says it of himself: "I did not", "she said she had not". */
  readonly ofSpeaker: boolean
  /** Terms of what an opposite verb has as its object, which the other one must have, too; null for a "not". */
  readonly object: ReadonlySet<string> | null
  /** Whether it says who somebody is not, or where: "is not Jane Roe", "was not at the quay". */
  readonly isIdentity: boolean
}

/** Whether something is put with a "not": "failed the inspection" says by itself what it says, besides what was not done. */
export function hasNot(reading: { readonly negations: readonly Negation[] } | undefined): boolean {
  return reading?.negations.some(({ object }) => object === null) ?? false
}
