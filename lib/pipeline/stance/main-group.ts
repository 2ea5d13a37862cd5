import type { Proposition } from '../mentions/find-propositions'

/** Sentences of an article that tell what it is about: the headline and the lead. */
const LEAD = 3
/** What an article more adds to a claim's weight, beside how much its words are those of headlines and leads. */
const WIDTH = 0.3

/**
 * The claim that the story turns on: said in the words of most headlines and leads, and in many articles. A denial of
 * "the reports" without saying which is held against it. Null where nothing was grouped.
 */
export function mainGroup(
  groups: readonly (readonly number[])[],
  propositions: readonly Proposition[],
): number | null {
  const terms = propositions.map((p) => new Set(p.tokens.flatMap((t) => t.term ?? [])))
  const profile = headlineTerms(propositions, terms)
  let best: number | null = null
  let most = 0
  groups.forEach((group, k) => {
    const width = new Set(group.map((i) => propositions[i]?.articleId)).size
    const topical = group.map((i) => likeness(terms[i] ?? new Set(), profile)).sort((a, b) => b - a)
    const nearest = topical.slice(0, 3)
    const mean = nearest.reduce((n, x) => n + x, 0) / (nearest.length || 1)
    const heads = group.filter((i) => (propositions[i]?.sentence ?? LEAD) < LEAD).length
    const weight = mean * (1 + WIDTH * (width - 1)) * (1 + WIDTH * Math.min(heads, width))
    if (weight > most) {
      most = weight
      best = k
    }
  })
  return best
}

/** The terms of all headlines and leads. */
export function leadingTerms(propositions: readonly Proposition[]): ReadonlySet<string> {
  const leading = propositions.filter((p) => p.sentence < LEAD)
  return new Set(leading.flatMap((p) => p.tokens.flatMap((t) => t.term ?? [])))
}

/** For each term, in how many articles' headlines and leads it stands. */
function headlineTerms(
  propositions: readonly Proposition[],
  terms: readonly ReadonlySet<string>[],
): ReadonlyMap<string, number> {
  const articles = new Map<string, Set<string>>()
  propositions.forEach((p, i) => {
    if (p.sentence >= LEAD) return
    for (const term of terms[i] ?? []) {
      const set = articles.get(term)
      if (set) set.add(p.articleId)
      else articles.set(term, new Set([p.articleId]))
    }
  })
  return new Map([...articles].map(([term, set]) => [term, set.size]))
}

/** Cosine of a set of terms with the profile, but for the profile's own length, which is the same for all. */
function likeness(terms: ReadonlySet<string>, profile: ReadonlyMap<string, number>): number {
  let dot = 0
  for (const term of terms) dot += profile.get(term) ?? 0
  return terms.size === 0 ? 0 : dot / Math.sqrt(terms.size)
}
