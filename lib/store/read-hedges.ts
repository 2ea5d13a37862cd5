import type { Hedge } from '@/lib/model/types'
import { HEDGE } from './columns'
import type { Transaction } from './transaction'

/** The firmest first. */
const ORDER: readonly Hedge[] = ['asserted', 'attributed', 'hedged', 'doubted']

/**
 * How firmly each outlet says each claim, by `claim|outlet`: the firmest of its mentions that repeat it, of those that dispute it where
 * none does. Pairs without a mention are absent.
 */
export async function readHedges(
  db: Transaction,
  of: {
    readonly storyId: number
    readonly claimIds: readonly string[]
    readonly outletIds: readonly string[]
  },
): Promise<ReadonlyMap<string, Hedge>> {
  const { storyId } = of
  const links = await db.claimMention.findMany({
    where: { storyId, claimId: { in: [...of.claimIds] }, outletId: { in: [...of.outletIds] } },
    select: { claimId: true, outletId: true, mentionId: true },
  })
  const mentions = await db.mention.findMany({
    where: { storyId, id: { in: [...new Set(links.map((link) => link.mentionId))] } },
    select: { id: true, stance: true, hedge: true },
  })
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  const places = new Map<string, number>()
  for (const { claimId, outletId, mentionId } of links) {
    const mention = byId.get(mentionId)
    if (!mention) continue
    // Whatever repeats counts before whatever disputes.
    const place =
      ORDER.indexOf(HEDGE.parse(mention.hedge)) + (mention.stance === 'repeats' ? 0 : ORDER.length)
    const key = `${claimId}|${outletId}`
    places.set(key, Math.min(place, places.get(key) ?? place))
  }
  return new Map([...places].map(([key, place]) => [key, ORDER[place % ORDER.length] ?? 'asserted']))
}
