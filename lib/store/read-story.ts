import type { StoredStory } from '@/lib/model/pages'
import type { Cell, Claim, Outlet, Reuse } from '@/lib/model/types'
import { toArticle, toOutlet } from './article-rows'
import { toClaim } from './claim-rows'
import { database, type Prisma, type PrismaClient } from './client'
import { CELL_STANCE, VOICE } from './columns'
import { toMention } from './mention-rows'
import { toRun } from './run-rows'
import { inOneView, type Transaction } from './transaction'

/**
 * A whole story as it was last analysed, complete matrix included: what exports are made of. Null where there is no such story.
 * `run` is null, and the analysis empty, where it was never analysed; articles that came in since the last run are left out.
 */
export async function readStory(slug: string, db: PrismaClient = database()): Promise<StoredStory | null> {
  return inOneView(db, async (tx) => {
    const story = await tx.story.findUnique({ where: { slug }, include: { currentRun: true } })
    if (story === null) return null
    const inStory = { where: { storyId: story.id }, orderBy: { position: 'asc' } } as const
    const articles = await tx.article.findMany({ ...inStory, include: { outlet: true } })
    const outlets = (await tx.outlet.findMany(inStory)).map(toOutlet)
    const mentions = await tx.mention.findMany(inStory)
    const rows = await readClaims(tx, story.id)
    return {
      slug: story.slug,
      title: story.title,
      sample: story.sample,
      run: story.currentRun && toRun(story.currentRun),
      analysis: {
        engine: story.currentRun?.engine ?? '',
        articles: articles.map(toArticle).filter((article) => article !== null),
        outlets,
        mentions: mentions.map(toMention),
        claims: rows.map(claimOf),
        cells: rows.flatMap((row) => cellsOf(row, outlets)),
        reuse: await readReuse(tx, story.id),
      },
    }
  })
}

const CLAIM_PARTS = {
  cells: true,
  links: { select: { mentionId: true, outletId: true }, orderBy: { position: 'asc' } },
} as const

type ClaimParts = Prisma.ClaimGetPayload<{ include: typeof CLAIM_PARTS }>

async function readClaims(tx: Transaction, storyId: number): Promise<readonly ClaimParts[]> {
  return tx.claim.findMany({
    where: { storyId, retired: false },
    include: CLAIM_PARTS,
    orderBy: { position: 'asc' },
  })
}

function claimOf(row: ClaimParts): Claim {
  return toClaim(
    row,
    row.links.map((link) => link.mentionId),
  )
}

/** A cell for every outlet, in their order; where nothing is stored, the outlet omits the claim. */
function cellsOf(row: ClaimParts, outlets: readonly Outlet[]): readonly Cell[] {
  const stored = new Map(row.cells.map((cell) => [cell.outletId, cell]))
  return outlets.map(({ id: outletId }) => {
    const cell = stored.get(outletId)
    const mentionIds = row.links.filter((link) => link.outletId === outletId).map((link) => link.mentionId)
    return {
      claimId: row.id,
      outletId,
      stance: cell ? CELL_STANCE.parse(cell.stance) : 'omits',
      mentionIds,
      disputeVoice: VOICE.nullable().parse(cell?.disputeVoice ?? null),
      repeatVoice: VOICE.nullable().parse(cell?.repeatVoice ?? null),
    }
  })
}

async function readReuse(tx: Transaction, storyId: number): Promise<readonly Reuse[]> {
  const rows = await tx.reuse.findMany({
    where: { storyId },
    include: { passages: { orderBy: { position: 'asc' } } },
    orderBy: { position: 'asc' },
  })
  return rows.map(({ a, b, share, from, passages }) => ({
    a,
    b,
    share,
    from,
    passages: passages.map((one) => ({
      a: { start: one.aStart, end: one.aEnd },
      b: { start: one.bStart, end: one.bEnd },
      words: one.words,
    })),
  }))
}
