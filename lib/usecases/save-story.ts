import type { IncomingStory } from '@/lib/model/incoming'
import type { StorySummary } from '@/lib/model/story'
import { database } from '@/lib/store/client'
import { readStorySummary } from '@/lib/store/read-stories'
import { type SavedArticles, saveArticles } from '@/lib/store/save-articles'
import { saveStoryHead } from '@/lib/store/save-story-head'
import { type AnalyzeStoryOptions, analyzeStory } from './analyze-story'

export type SavedStory = SavedArticles & {
  /** The story as it stands now. */
  readonly story: StorySummary
  /** True where the story was not there before. */
  readonly created: boolean
  /** False where nothing new came in, so that the former analysis still holds. */
  readonly analysed: boolean
}

/**
 * The one way into the database, for commands, pages and the sample: stores the articles of a story (creating it, or adding what is
 * new), analyses all articles that the story has now, and stores the result. Articles are stored first and apart: should the
 * analysis fail or be killed, they are there, the former analysis stands, and the next call analyses them. The database must have
 * been set up (lib/store/migrate.ts).
 */
export async function saveStory(
  incoming: Pick<IncomingStory, 'slug' | 'title' | 'sample' | 'articles'>,
  options: AnalyzeStoryOptions,
): Promise<SavedStory> {
  const { db = database(), now } = options
  const { slug, title, sample, articles } = incoming
  const { created } = await saveStoryHead({ slug, title, sample, createdAt: now() }, db)
  const saved = await saveArticles(slug, articles, db)
  const analysed = await analyzeStory(slug, { ...options, db })
  const story = await readStorySummary(slug, db)
  if (story === null) throw new Error(`The story "${slug}" was deleted while it was being stored.`)
  return { ...saved, story, created, analysed }
}
