import { EMPTY_GRAPH } from '@/lib/model/provenance'
import type { Carried, StoryTimes } from '@/lib/model/story-pages'
import { database, type PrismaClient } from './client'
import { readJson, STANCE } from './columns'
import { GRAPH } from './provenance-columns'
import { readArticleHeads } from './read-article-heads'
import { inOneView } from './transaction'

/**
 * Which articles carry each claim that stands in more than one outlet, as last analysed. Null where there is no such story; empty lists
 * before the first analysis.
 */
export async function readTimes(slug: string, db: PrismaClient = database()): Promise<StoryTimes | null> {
  return inOneView(db, async (tx) => {
    const story = await tx.story.findUnique({
      where: { slug },
      select: { id: true, title: true, sample: true, currentRun: { select: { graph: true } } },
    })
    if (!story) return null
    const storyId = story.id
    const shared = { retired: false, outlets: { gt: 1 } }
    const claims = await tx.claim.findMany({
      where: { storyId, ...shared },
      orderBy: [{ rank: 'asc' }, { position: 'asc' }],
      select: { id: true, text: true, rank: true },
    })
    const mentions = await tx.mention.findMany({
      where: { storyId },
      select: { id: true, articleId: true, stance: true },
    })
    const links = await tx.claimMention.findMany({
      where: { storyId, claim: shared },
      orderBy: { position: 'asc' },
      select: { claimId: true, mentionId: true },
    })
    const byId = new Map(
      mentions.map(({ id, articleId, stance }) => [id, { articleId, stance: STANCE.parse(stance) }]),
    )
    const carried = new Map<string, Map<string, Carried>>()
    for (const { claimId, mentionId } of links) {
      const one = byId.get(mentionId)
      if (!one) continue
      const own = carried.get(claimId) ?? new Map<string, Carried>()
      own.set(`${one.articleId} ${one.stance}`, one)
      carried.set(claimId, own)
    }
    return {
      story: { slug, title: story.title, sample: story.sample },
      graph: story.currentRun?.graph ? readJson(GRAPH, story.currentRun.graph) : EMPTY_GRAPH,
      articles: await readArticleHeads(tx, storyId),
      claims: claims.map((claim) => ({ ...claim, carried: [...(carried.get(claim.id)?.values() ?? [])] })),
    }
  })
}
