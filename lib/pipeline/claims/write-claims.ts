import { claimId } from '@/lib/model/ids'
import { bySpan } from '@/lib/model/span'
import type { Article, Attribution, Claim, Mention, Reuse, Sentence } from '@/lib/model/types'
import { findOrigins } from '../origins/find-origins'
import type { OriginReader } from '../origins/prepare-origins'
import type { Settings } from '../settings'
import { canonicalText } from './canonical-text'
import { rankClaims } from './rank-claims'
import type { Likeness } from './read-likeness'
import { readStory } from './wording/read-story'

/** A claim before what lies behind it is traced. */
export type WrittenClaim = Omit<Claim, 'provenance'>

/**
 * Claims in rank order, each with its canonical text and origins; `groups` are the mentions of one claim each, empty ones
 * give no claim. The order of groups and of the mentions in them does not matter.
 */
export function writeClaims(
  groups: readonly (readonly Mention[])[],
  story: {
    readonly articles: readonly Article[]
    readonly sentences: readonly Sentence[]
    readonly reuse: readonly Reuse[]
    readonly attributions: readonly Attribution[]
  },
  likeness: Likeness,
  origins: OriginReader,
  settings: Settings,
): readonly WrittenClaim[] {
  const reader = readStory(story)
  const order = new Map(story.articles.map((article, i) => [article.id, i]))
  const sorted = groups.filter((group) => group.length > 0).map((group) => inOrder(group, order))
  const taken = new Set<string>()
  return rankClaims(sorted, story.articles, likeness, settings).map((group, rank) => {
    const text = canonicalText(group, reader, taken)
    taken.add(text)
    return {
      id: claimId(group.map((mention) => mention.id)),
      text,
      rank,
      mentionIds: group.map((mention) => mention.id),
      origins: findOrigins(group, origins),
    }
  })
}

/** Repeats before disputes, then by article and place. */
function inOrder(group: readonly Mention[], order: ReadonlyMap<string, number>): readonly Mention[] {
  const stance = (mention: Mention) => (mention.stance === 'repeats' ? 0 : 1)
  const article = (mention: Mention) => order.get(mention.articleId) ?? order.size
  return [...group].sort(
    (a, b) =>
      stance(a) - stance(b) ||
      article(a) - article(b) ||
      bySpan(a.span, b.span) ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
}
