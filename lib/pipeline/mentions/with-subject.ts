import { isVerb, type TaggedToken } from '@/lib/text/tag'

/** A subject is taken from so many tokens before its verb: further off stands what does not name it. */
const MOST_TOKENS = 5
const JOINS = new Set('and but'.split(' '))

/**
 * The tokens of the clause at a place among those of its sentence, behind those of the subject that it shares with the clause
 * before: "the ferry sank off the cape / [the ferry] drowning two" is about the ferry too. Just the clause's own tokens where it has
 * a subject itself.
 */
export function withSubject(
  clauses: readonly (readonly TaggedToken[])[],
  at: number,
): readonly TaggedToken[] {
  const clause = clauses[at] ?? []
  if (at < 1 || !opensWithVerb(clause)) return clause
  const before = withSubject(clauses, at - 1)
  const verb = before.findIndex(isVerb)
  return verb < 1 ? clause : [...before.slice(Math.max(0, verb - MOST_TOKENS), verb), ...clause]
}

/** "Drowning two", "and then sank", "but was saved". */
function opensWithVerb(clause: readonly TaggedToken[]): boolean {
  const first = JOINS.has(clause[0]?.low ?? '') ? 1 : 0
  const verb = clause[clause[first]?.pos === 'ADV' ? first + 1 : first]
  return verb !== undefined && isVerb(verb)
}
