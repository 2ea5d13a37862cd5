import type { Mention, OriginGroup, Origins } from '@/lib/model/types'
import { mergeOf, type Side } from './merge-rules'
import type { OriginReader } from './prepare-origins'
import { readEvidence } from './read-evidence'

/**
 * How many independent origins stand behind the outlets that repeat a claim, with the reasons for each merge. An outlet that names
 * nobody, copies nothing and relays no one is an origin by itself, so the count is at most what can be known.
 * `mentions` are those of one claim. Count 0 and no groups where nobody repeats it. Groups are in order of the outlets' first mention.
 */
export function findOrigins(mentions: readonly Mention[], reader: OriginReader): Origins {
  const sides = sidesOf(mentions, reader)
  const up = sides.map((_, i) => i)
  const top = (i: number): number => (up[i] === undefined || up[i] === i ? i : top(up[i]))
  const merges = sides.flatMap((a, i) =>
    sides.slice(i + 1).flatMap((b, k) => {
      const merge = mergeOf(a, b, reader)
      return merge ? [{ ...merge, i, j: i + 1 + k }] : []
    }),
  )
  for (const { i, j } of merges) {
    const [x, y] = [top(i), top(j)].sort((p, q) => p - q)
    if (x !== undefined && y !== undefined) up[y] = x
  }
  const groups = sides.flatMap((_, i): readonly OriginGroup[] => {
    if (top(i) !== i) return []
    const members = sides.filter((_, j) => top(j) === i)
    const own = merges.filter((merge) => top(merge.i) === i)
    return [
      {
        name: mostFrequent(own.map((merge) => merge.origin)) ?? members[0]?.outlet ?? '',
        outletIds: [...new Set(members.map((side) => side.outletId))],
        reasons: [...new Set(own.map((merge) => merge.why))],
      },
    ]
  })
  return { count: groups.length, groups }
}

/** One side for each outlet that repeats the claim. */
function sidesOf(mentions: readonly Mention[], reader: OriginReader): readonly Side[] {
  const sides = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const article = reader.articles.get(mention.articleId)
    if (mention.stance !== 'repeats' || !article) continue
    sides.set(article.outletId, [...(sides.get(article.outletId) ?? []), mention])
  }
  return [...sides].map(([outletId, own]) => ({
    outletId,
    outlet: reader.articles.get(own[0]?.articleId ?? '')?.outlet ?? outletId,
    mentions: own,
    evidence: own.flatMap((mention) => readEvidence(mention, reader.storyKeys)),
  }))
}

/** The first of those that stand there most often; null for none. */
function mostFrequent(names: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
