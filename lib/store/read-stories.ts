import type { StorySummary } from '@/lib/model/story'
import { database, type Prisma, type PrismaClient } from './client'
import { inOneView } from './transaction'

/** All stories, the newest first, and of equal age by slug; empty where there are none. */
export async function readStories(db: PrismaClient = database()): Promise<readonly StorySummary[]> {
  return summarise(db, {})
}

/** One line about one story; null where there is no such story. */
export async function readStorySummary(
  slug: string,
  db: PrismaClient = database(),
): Promise<StorySummary | null> {
  const [summary] = await summarise(db, { slug })
  return summary ?? null
}

async function summarise(db: PrismaClient, where: Prisma.StoryWhereInput): Promise<readonly StorySummary[]> {
  return inOneView(db, async (tx) => {
    const stories = await tx.story.findMany({
      where,
      include: {
        currentRun: { select: { finishedAt: true } },
        _count: {
          select: {
            outlets: true,
            articles: { where: { leftOut: false } },
            claims: { where: { retired: false } },
          },
        },
      },
      orderBy: [{ createdAt: 'desc' }, { slug: 'asc' }],
    })
    const disputed = await tx.claim.groupBy({
      by: ['storyId'],
      where: { storyId: { in: stories.map((story) => story.id) }, retired: false, disputed: true },
      _count: true,
    })
    const disputedIn = new Map(disputed.map((row) => [row.storyId, row._count]))
    return stories.map((story) => ({
      slug: story.slug,
      title: story.title,
      sample: story.sample,
      outlets: story._count.outlets,
      articles: story._count.articles,
      claims: story._count.claims,
      disputed: disputedIn.get(story.id) ?? 0,
      analysedAt: story.currentRun?.finishedAt.toISOString() ?? null,
    }))
  })
}
