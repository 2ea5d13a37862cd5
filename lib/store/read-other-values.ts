import type { OtherValue } from '@/lib/model/claim-detail'
import { readJson } from './columns'
import { SLOTS } from './slot-columns'
import type { Transaction } from './transaction'

/**
 * Other claims that say the same as one but for one slot, in the order in which the engine found them; each claim once of a kind. Empty
 * where there are none, and where the engine of the run looked for none.
 */
export async function readOtherValues(
  db: Transaction,
  claim: { readonly storyId: number; readonly id: string; readonly mentionIds: readonly string[] },
): Promise<readonly OtherValue[]> {
  const { storyId } = claim
  const story = await db.story.findUnique({
    where: { id: storyId },
    select: { currentRun: { select: { slots: true } } },
  })
  const own = new Set(claim.mentionIds)
  const pairs = readJson(SLOTS, story?.currentRun?.slots ?? '[]').flatMap(({ kind, slot, a, b }) => {
    if (own.has(a.mentionId) === own.has(b.mentionId)) return []
    const [here, there] = own.has(a.mentionId) ? [a, b] : [b, a]
    return [{ kind, slot, here: here.witness, there: there.witness, mentionId: there.mentionId }]
  })
  const links = await db.claimMention.findMany({
    where: { storyId, mentionId: { in: pairs.map((pair) => pair.mentionId) }, claim: { retired: false } },
    select: { mentionId: true, claim: { select: { id: true, text: true } } },
    orderBy: { position: 'asc' },
  })
  const found = new Map<string, OtherValue>()
  for (const { mentionId, ...pair } of pairs) {
    const other = links.find((link) => link.mentionId === mentionId)?.claim
    const key = `${pair.kind} ${other?.id}`
    if (other && other.id !== claim.id && !found.has(key)) found.set(key, { ...pair, claim: other })
  }
  return [...found.values()]
}
