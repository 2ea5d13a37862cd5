import { EMPTY_GRAPH } from '@/lib/model/provenance'
import type { StoryOrigins } from '@/lib/model/story-pages'
import { toClaim } from './claim-rows'
import { database, type PrismaClient } from './client'
import { readJson } from './columns'
import { GRAPH } from './provenance-columns'
import { readArticleHeads } from './read-article-heads'
import { inOneView } from './transaction'

/** What the claims of a story go back to, as last analysed. Null where there is no such story; empty lists before the first analysis. */
export async function readOrigins(slug: string, db: PrismaClient = database()): Promise<StoryOrigins | null> {
  return inOneView(db, async (tx) => {
    const story = await tx.story.findUnique({
      where: { slug },
      select: { id: true, title: true, sample: true, currentRun: { select: { graph: true } } },
    })
    if (!story) return null
    const claims = await tx.claim.findMany({
      where: { storyId: story.id, retired: false },
      orderBy: [{ rank: 'asc' }, { position: 'asc' }],
    })
    return {
      story: { slug, title: story.title, sample: story.sample },
      graph: story.currentRun?.graph ? readJson(GRAPH, story.currentRun.graph) : EMPTY_GRAPH,
      claims: claims.map((row) => toClaim(row, [])),
      articles: await readArticleHeads(tx, story.id),
    }
  })
}
