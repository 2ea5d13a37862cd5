import type { Article } from '@/lib/model/types'
import type { Proposition } from '../mentions/find-propositions'
import type { Settings } from '../settings'

/** Propositions put together claim by claim, as lists of indexes into `propositions`; every index in at least one group. */
export function groupPropositions(
  propositions: readonly Proposition[],
  articles: readonly Article[],
  settings: Settings,
): readonly (readonly number[])[] {
  const texts = new Map(articles.map((a) => [a.id, a.text]))
  const bags = propositions.map((p) => {
    const words =
      (texts.get(p.articleId) ?? '')
        .slice(p.span.start, p.span.end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]{4,}/gu) ?? []
    return new Set(words.map((w) => w.slice(0, 6)))
  })
  const df = new Map<string, number>()
  for (const bag of bags) for (const w of bag) df.set(w, (df.get(w) ?? 0) + 1)
  const weight = (w: string) => Math.log(1 + bags.length / (df.get(w) ?? 1))
  const norm = bags.map((b) => Math.sqrt([...b].reduce((n, w) => n + weight(w) ** 2, 0)) || 1)
  const groups: number[][] = []
  propositions.forEach((_, i) => {
    let best: number[] | null = null
    let bestScore = settings.linkThreshold
    for (const group of groups)
      for (const j of group) {
        let dot = 0
        for (const w of bags[i] ?? []) if (bags[j]?.has(w)) dot += weight(w) ** 2
        const score = dot / ((norm[i] ?? 1) * (norm[j] ?? 1))
        if (score > bestScore) {
          bestScore = score
          best = group
        }
      }
    if (best) best.push(i)
    else groups.push([i])
  })
  return groups
}
