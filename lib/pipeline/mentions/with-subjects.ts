import { isVerb, type TaggedToken } from '@/lib/text/tag'

/** A subject is taken from so many tokens before its verb: further off stands what does not name it. */
const MOST_TOKENS = 5
const JOINS = new Set('and but'.split(' '))

/**
 * The clauses of a sentence, each behind the tokens of the subject that it shares with the one before: "the ferry sank off the cape /
 * [the ferry] drowning two" is about the ferry too. A clause with a subject of its own stays as it is.
 */
export function withSubjects(
  clauses: readonly (readonly TaggedToken[])[],
): readonly (readonly TaggedToken[])[] {
  const out: (readonly TaggedToken[])[] = []
  for (const clause of clauses) {
    const before = out.at(-1) ?? []
    const verb = opensWithVerb(clause) ? before.findIndex(isVerb) : -1
    out.push(verb < 1 ? clause : [...before.slice(Math.max(0, verb - MOST_TOKENS), verb), ...clause])
  }
  return out
}

/** "Drowning two", "and then sank", "but was saved". */
function opensWithVerb(clause: readonly TaggedToken[]): boolean {
  const first = JOINS.has(clause[0]?.low ?? '') ? 1 : 0
  const verb = clause[clause[first]?.pos === 'ADV' ? first + 1 : first]
  return verb !== undefined && isVerb(verb)
}
