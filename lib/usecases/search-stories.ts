import type { SearchPage, SearchQuery } from '@/lib/model/search'
import { database, type PrismaClient } from '@/lib/store/client'
import { search } from '@/lib/store/search'

/**
 * What commands and pages find in the stories that are stored: claims, quotes and articles that hold all the words (lib/store/search.ts).
 * Null for a story that is not there.
 */
export async function searchStories(
  query: SearchQuery,
  db: PrismaClient = database(),
): Promise<SearchPage | null> {
  return search(query, db)
}
