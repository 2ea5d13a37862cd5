import { indexSeeds } from './index-seeds'
import type { Words } from './read-words'
import { REUSE } from './reuse-settings'

/** Words that stand in two articles one after the other: from word `a` of the one and word `b` of the other on. */
export type Run = { readonly a: number; readonly b: number; readonly length: number }

/** The runs that two articles share; `a` and `b` are places in the list of articles, `a` the earlier. */
export type SharedRuns = { readonly a: number; readonly b: number; readonly runs: readonly Run[] }

/**
 * Runs of equal words between each article and the later ones, by the fingerprints that they share, in order of articles;
 * pairs that share no fingerprint are not listed. Every run is as long as it can be, and at least a fingerprint long.
 */
export function* findRuns(articles: readonly Words[]): Generator<SharedRuns> {
  const { offsets, articleOf, next } = indexSeeds(articles)
  for (const [a, words] of articles.entries()) {
    const partners = new Map<number, Partner>()
    const offset = offsets[a] ?? 0
    for (let i = 0; i + REUSE.seedWords <= words.ids.length; i++) {
      for (let place = next[offset + i] ?? -1; place >= 0; place = next[place] ?? -1) {
        const b = articleOf[place] ?? a
        const other = articles[b]
        if (b === a || other === undefined) continue
        const partner = partners.get(b) ?? { runs: [], ends: new Map() }
        partners.set(b, partner)
        addRun(partner, words.ids, other.ids, i, place - (offsets[b] ?? 0))
      }
    }
    for (const b of [...partners.keys()].sort((x, y) => x - y)) {
      const runs = partners.get(b)?.runs ?? []
      if (runs.length > 0) yield { a, b, runs }
    }
  }
}

/** `ends`: where the last run on each diagonal ends in the first article. */
type Partner = { readonly runs: Run[]; readonly ends: Map<number, number> }

/** The longest run around a shared fingerprint, unless the run before on the same diagonal already holds it. */
function addRun(partner: Partner, a: Int32Array, b: Int32Array, i: number, j: number): void {
  if ((partner.ends.get(i - j) ?? -1) > i) return
  let before = 0
  while (i - before > 0 && j - before > 0 && a[i - before - 1] === b[j - before - 1]) before++
  let after = 0
  while (i + after < a.length && j + after < b.length && a[i + after] === b[j + after]) after++
  partner.ends.set(i - j, i + after)
  // Two fingerprints may have the same number by chance: then the words themselves differ.
  if (after >= REUSE.seedWords) partner.runs.push({ a: i - before, b: j - before, length: before + after })
}
