import type { Transaction } from './transaction'

type BothCell = { readonly claimId: string; readonly outletId: string }

/** The first quote that repeats and the first that disputes, of one outlet and one claim. */
export type Both = { readonly repeats?: string; readonly disputes?: string }

/** Of cells that hold both, one quote for each side, by "claim|outlet": either alone would hide what makes it both. */
export async function readBoth(
  db: Transaction,
  storyId: number,
  cells: readonly BothCell[],
): Promise<ReadonlyMap<string, Both>> {
  if (cells.length === 0) return new Map()
  const asked = new Set(cells.map(keyOf))
  // Lists of claims and of outlets, not of pairs: a page may hold hundreds of these cells.
  const found = await db.claimMention.findMany({
    where: {
      storyId,
      claimId: { in: [...new Set(cells.map((cell) => cell.claimId))] },
      outletId: { in: [...new Set(cells.map((cell) => cell.outletId))] },
    },
    select: { claimId: true, outletId: true, mentionId: true },
    orderBy: { position: 'asc' },
  })
  const links = found.filter((link) => asked.has(keyOf(link)))
  const rows = await db.mention.findMany({
    where: { storyId, id: { in: [...new Set(links.map((link) => link.mentionId))] } },
    select: { id: true, quote: true, stance: true },
  })
  const mentions = new Map(rows.map((row) => [row.id, row]))
  const out = new Map<string, Both>()
  for (const link of links) {
    const mention = mentions.get(link.mentionId)
    // What was found before stays: the first of each side.
    if (mention) out.set(keyOf(link), { [mention.stance]: mention.quote, ...out.get(keyOf(link)) })
  }
  return out
}

function keyOf({ claimId, outletId }: BothCell): string {
  return `${claimId}|${outletId}`
}
