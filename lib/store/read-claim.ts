import type { ClaimDetail, FoundClaim, MentionDetail, OutletEvidence } from '@/lib/model/pages'
import { hull } from '@/lib/model/span'
import { toOutlet } from './article-rows'
import { toClaim } from './claim-rows'
import { database, type PrismaClient } from './client'
import { CELL_STANCE, VOICE } from './columns'
import { followClaim } from './follow-claim'
import type { Prisma } from './generated/client'
import { toMention } from './mention-rows'
import { inOneView, type Transaction } from './transaction'

/** Outlets whose quotes a panel shows before it is asked for all. */
export const PANEL_OUTLETS = 24

/**
 * A claim with the quotes of the outlets that carry it: the one asked for first, then in the story's order, at most `most`. Null for
 * a story or a claim that never was.
 */
export async function readClaim(
  slug: string,
  claimId: string,
  { outlet = null, most = PANEL_OUTLETS }: { outlet?: string | null; most?: number } = {},
  db: PrismaClient = database(),
): Promise<FoundClaim | null> {
  const standing = await followClaim(slug, claimId, db)
  if (standing === null) return null
  if (!standing.retired && standing.id !== claimId) return { kind: 'moved', to: standing.id }
  return inOneView(db, async (tx) => {
    const row = await tx.claim.findFirst({
      where: { story: { slug }, id: standing.id },
      include: {
        story: true,
        cells: true,
        links: { select: { mentionId: true }, orderBy: { position: 'asc' } },
      },
    })
    if (row === null) return null
    if (row.retired) return { kind: 'retired', text: row.text }
    return { kind: 'claim', detail: await readDetail(tx, row, { outlet, most }) }
  })
}

type ClaimRow = Prisma.ClaimGetPayload<{
  include: { story: true; cells: true; links: { select: { mentionId: true } } }
}>

async function readDetail(
  db: Transaction,
  row: ClaimRow,
  { outlet, most }: { readonly outlet: string | null; readonly most: number },
): Promise<ClaimDetail> {
  const { storyId, story } = row
  const all = await db.outlet.findMany({ where: { storyId }, orderBy: { position: 'asc' } })
  const cells = new Map(row.cells.map((cell) => [cell.outletId, cell]))
  const carrying = all.filter((one) => cells.has(one.id))
  const asked = carrying.filter((one) => one.id === outlet)
  const inOrder = [...asked, ...carrying.filter((one) => one.id !== outlet)]
  const shown = inOrder.slice(0, most)
  const evidence = await readEvidence(
    db,
    { storyId, claimId: row.id },
    shown.map((one) => one.id),
  )
  const omitting = all.filter((one) => !cells.has(one.id)).map((one) => one.id)
  return {
    story: { slug: story.slug, title: story.title, sample: story.sample },
    claim: toClaim(
      row,
      row.links.map((link) => link.mentionId),
    ),
    repeatedBy: row.repeatedBy,
    disputedBy: row.disputedBy,
    outlets: shown.flatMap((one): OutletEvidence[] => {
      const cell = cells.get(one.id)
      if (!cell) return []
      return [
        {
          outlet: toOutlet(one),
          stance: CELL_STANCE.parse(cell.stance),
          repeatVoice: VOICE.nullable().parse(cell.repeatVoice),
          disputeVoice: VOICE.nullable().parse(cell.disputeVoice),
          articles: evidence.get(one.id) ?? [],
        },
      ]
    }),
    more: inOrder.length - shown.length,
    omittedBy: await readOmitting(db, storyId, omitting),
  }
}

type Articles = OutletEvidence['articles']

async function readEvidence(
  db: Transaction,
  claim: { readonly storyId: number; readonly claimId: string },
  outletIds: readonly string[],
): Promise<ReadonlyMap<string, Articles>> {
  const links = await db.claimMention.findMany({
    where: { ...claim, outletId: { in: [...outletIds] } },
    include: { mention: { include: { article: { include: { outlet: true } } } } },
    orderBy: { position: 'asc' },
  })
  const found = new Map<
    string,
    Map<string, { article: Articles[number]['article']; mentions: MentionDetail[] }>
  >()
  for (const { outletId, mention: row } of links) {
    const articles = found.get(outletId) ?? new Map()
    const entry = articles.get(row.articleId) ?? { article: toHead(row.article), mentions: [] }
    entry.mentions.push(toDetail(row))
    articles.set(row.articleId, entry)
    found.set(outletId, articles)
  }
  return new Map([...found].map(([id, articles]) => [id, [...articles.values()]]))
}

type MentionRow = Prisma.MentionGetPayload<{ include: { article: { include: { outlet: true } } } }>

function toDetail(row: MentionRow): MentionDetail {
  const mention = toMention(row)
  const context = hull([mention.context, mention.span]) ?? mention.span
  return { ...mention, context, contextText: row.article.text.slice(context.start, context.end) }
}

function toHead(row: MentionRow['article']): Articles[number]['article'] {
  return {
    id: row.id,
    file: row.file,
    title: row.title ?? '',
    outlet: row.outlet?.name ?? '',
    outletId: row.outletId ?? '',
    via: row.via,
    published: row.published,
  }
}

async function readOmitting(db: Transaction, storyId: number, outletIds: readonly string[]) {
  const rows = await db.outlet.findMany({
    where: { storyId, id: { in: [...outletIds] } },
    orderBy: { position: 'asc' },
    include: {
      articles: { select: { id: true, title: true, published: true }, orderBy: { position: 'asc' } },
    },
  })
  return rows.map((row) => ({
    outlet: toOutlet(row),
    articles: row.articles.map((article) => ({ ...article, title: article.title ?? '' })),
  }))
}
