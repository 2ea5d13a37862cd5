import { VERB_GROUPS } from '@/lib/text/words/verb-groups'

/** As long as a term, see lib/text/terms.ts. */
const LONGEST = 6

const CONCEPTS = new Map(
  VERB_GROUPS.flatMap((group) =>
    group.map((verb) => [verb.slice(0, LONGEST), (group[0] ?? verb).slice(0, LONGEST)]),
  ),
)

/** The term that stands for all verbs of the same deed; any other term is its own. */
export function conceptOf(term: string): string {
  return CONCEPTS.get(term) ?? term
}

/** The same for many; each once. */
export function conceptsOf(terms: Iterable<string>): ReadonlySet<string> {
  return new Set([...terms].map(conceptOf))
}
