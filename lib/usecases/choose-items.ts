import { changeInput } from '@/lib/store/change-drafts'
import { database, type PrismaClient } from '@/lib/store/client'
import { readDesk } from '@/lib/store/read-desk'
import { type HandedIn, handIn } from './hand-in'

/**
 * Takes the items of a feed that an analyst chose, by their ids, and puts the feed aside; null, or a sentence that says why nothing was
 * taken. Throws as handIn does.
 */
export async function chooseItems(
  intakeId: string,
  inputId: number,
  ids: readonly string[],
  { now, db = database() }: { readonly now: () => Date; readonly db?: PrismaClient },
): Promise<string | null> {
  const desk = await readDesk(intakeId, db)
  const feed = desk?.inputs.find((input) => input.id === inputId)?.feed
  if (!feed) return 'This feed is not among what was handed in any more.'
  const chosen = feed.items.filter((item) => ids.includes(item.id))
  if (chosen.length === 0) return 'No item was chosen. Tick those that you want.'
  const sources = chosen.map((item): HandedIn => ({ kind: 'feed-item', feed: feed.url, item }))
  await handIn(intakeId, sources, { now, db })
  await changeInput(intakeId, inputId, 'drop', now(), db)
  return null
}
