import type { Judgement } from '@/lib/model/decisions'
import type { Finding, StoredStory } from '@/lib/model/story'
import { database, type PrismaClient } from './client'
import { readStory } from './read-story'

/**
 * Keeps the sentences of a story's current run beside it, so that pages need not count the whole story. `make` is called with the
 * story as stored, ids as in links, and only where they are missing. True where they were made now.
 */
export async function saveFindings(
  slug: string,
  make: (analysis: StoredStory['analysis']) => readonly Finding[],
  db: PrismaClient = database(),
): Promise<boolean> {
  const missing = { currentOf: { slug }, findings: null }
  if ((await db.analysisRun.count({ where: missing })) === 0) return false
  const story = await readStory(slug, db)
  if (!story?.run) return false
  // Another process may have analysed the story anew meanwhile: its sentences are not these.
  const { count } = await db.analysisRun.updateMany({
    where: { ...missing, id: Number(story.run.id) },
    data: { findings: JSON.stringify(make(withoutHidden(story))) },
  })
  return count > 0
}

/** What analysts hid is not counted: the rows of a finding are those of the matrix. */
export function withoutHidden<T extends Pick<StoredStory['analysis'], 'claims' | 'cells'>>({
  analysis,
  judgements,
}: {
  readonly analysis: T
  readonly judgements: Readonly<Record<string, Judgement>>
}): T {
  const shown = ({ id }: { readonly id: string }) => judgements[id]?.hidden !== true
  const claims = analysis.claims.filter(shown)
  if (claims.length === analysis.claims.length) return analysis
  return { ...analysis, claims, cells: analysis.cells.filter((cell) => shown({ id: cell.claimId })) }
}
