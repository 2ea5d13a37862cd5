import { addTo } from '@/lib/model/group-by'
import { conceptsOf } from './concept-of'
import type { Ground } from './dispute-targets'
import { hasNot } from './negation'
import { plainTerms } from './plain-terms'

/** The words of a story as contradictions are looked for, verbs of one deed as one. */
export type StoryTerms = {
  /** The terms of each proposition; and those that stand behind no negating word. */
  readonly terms: readonly ReadonlySet<string>[]
  readonly plain: readonly ReadonlySet<string>[]
  /** For each term the propositions that were grouped, have no negation and say it. */
  readonly sayings: ReadonlyMap<string, readonly number[]>
  /** For each term the propositions that were grouped and say it behind a negating word. */
  readonly unsaid: ReadonlyMap<string, readonly number[]>
  /** For each word of a speaker's name, in small letters, the articles that tell what that one said. */
  readonly tellers: ReadonlyMap<string, ReadonlySet<string>>
  /** How much a term says: more the fewer propositions say it. */
  readonly weight: (term: string) => number
}

/** The terms of a story’s propositions, for `findContradictions`. */
export function storyTerms({ propositions, readings, groupOf }: Ground): StoryTerms {
  const terms = propositions.map((p) => conceptsOf(p.tokens.flatMap((t) => t.term ?? [])))
  const plain = propositions.map((p) => conceptsOf(plainTerms(p.tokens)))
  const sayings = new Map<string, number[]>()
  plain.forEach((set, i) => {
    if (hasNot(readings[i]) || !groupOf.has(i)) return
    for (const term of set) addTo(sayings, term, i)
  })
  const unsaid = new Map<string, number[]>()
  terms.forEach((set, i) => {
    if (!groupOf.has(i)) return
    for (const term of set) if (!plain[i]?.has(term)) addTo(unsaid, term, i)
  })
  const tellers = new Map<string, Set<string>>()
  for (const { attribution, articleId } of propositions)
    for (const word of wordsOfName(attribution?.sourceName)) {
      const articles = tellers.get(word) ?? new Set<string>()
      tellers.set(word, articles.add(articleId))
    }
  const weight = (term: string) => Math.log(1 + propositions.length / (sayings.get(term)?.length ?? 1))
  return { terms, plain, sayings, unsaid, tellers, weight }
}

/** The words of a name that are more than initials, in small letters. */
export function wordsOfName(name: string | null | undefined): readonly string[] {
  return name?.toLowerCase().match(/\p{L}{3,}/gu) ?? []
}
