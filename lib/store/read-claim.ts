import type { ArticleHead } from '@/lib/model/article-detail'
import type { ClaimDetail, FoundClaim, MentionDetail, OutletEvidence } from '@/lib/model/claim-detail'
import type { Outlet } from '@/lib/model/types'
import { toOutlet } from './article-rows'
import { toClaim, toJudgement, toOmissions } from './claim-rows'
import { database, type PrismaClient } from './client'
import { CELL_STANCE, VOICE } from './columns'
import { readLog } from './decision-rows'
import { followClaim } from './follow-claim'
import type { Prisma } from './generated/client'
import { toMention } from './mention-rows'
import { nearContext } from './near-context'
import { readOtherValues } from './read-other-values'
import { readOthers } from './read-others'
import { inOneView, type Transaction } from './transaction'

/** Outlets whose quotes a panel shows before it is asked for all. */
const PANEL_OUTLETS = 24

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
    const entries = await readEntries(tx, row)
    if (row.retired) return { kind: 'retired', text: row.text, entries }
    return { kind: 'claim', detail: await readDetail(tx, row, { outlet, most, entries }) }
  })
}

type ClaimRow = Prisma.ClaimGetPayload<{
  include: { story: true; cells: true; links: { select: { mentionId: true } } }
}>

async function readDetail(
  db: Transaction,
  row: ClaimRow,
  {
    outlet,
    most,
    entries,
  }: {
    readonly outlet: string | null
    readonly most: number
    readonly entries: ClaimDetail['entries']
  },
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
  const omissions = toOmissions(row)
  const omitting = all.filter((one) => !cells.has(one.id)).map(toOutlet)
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
    otherValues: await readOtherValues(db, {
      storyId,
      id: row.id,
      mentionIds: row.links.map((link) => link.mentionId),
    }),
    judgement: toJudgement(row),
    entries,
    others: await readOthers(db, row),
    omittedBy: (await readOmitting(db, storyId, omitting)).map((one) => ({
      ...one,
      omission: omissions[one.outlet.id] ?? null,
    })),
  }
}

/** The entries of the log that touch a claim, whether they stand or not. */
async function readEntries(
  db: Transaction,
  { storyId, id }: Pick<ClaimRow, 'storyId' | 'id'>,
): Promise<ClaimDetail['entries']> {
  return (await readLog(db, storyId)).filter((entry) => entry.touches.includes(`claim:${id}`))
}

type Articles = OutletEvidence['articles']

async function readEvidence(
  db: Transaction,
  { storyId, claimId }: { readonly storyId: number; readonly claimId: string },
  outletIds: readonly string[],
): Promise<ReadonlyMap<string, Articles>> {
  const links = await db.claimMention.findMany({
    where: { storyId, claimId, outletId: { in: [...outletIds] } },
    orderBy: { position: 'asc' },
  })
  const mentions = await db.mention.findMany({
    where: { storyId, id: { in: links.map((link) => link.mentionId) } },
  })
  const articles = await db.article.findMany({
    where: { storyId, id: { in: [...new Set(mentions.map((mention) => mention.articleId))] } },
    include: { outlet: { select: { name: true } } },
  })
  const mentionOf = new Map(mentions.map((mention) => [mention.id, mention]))
  const articleOf = new Map(articles.map((article) => [article.id, article]))
  const found = new Map<string, Map<string, Evidence>>()
  for (const { outletId, mentionId } of links) {
    const mention = mentionOf.get(mentionId)
    const article = mention && articleOf.get(mention.articleId)
    if (!article) continue
    const ofOutlet = found.get(outletId) ?? new Map<string, Evidence>()
    const entry = ofOutlet.get(article.id) ?? { article: toHead(article), mentions: [] }
    entry.mentions.push(toDetail(mention, article.text))
    ofOutlet.set(article.id, entry)
    found.set(outletId, ofOutlet)
  }
  return new Map([...found].map(([id, own]) => [id, [...own.values()]]))
}

type Evidence = { readonly article: ArticleHead; readonly mentions: MentionDetail[] }
type ArticleRow = Prisma.ArticleGetPayload<{ include: { outlet: { select: { name: true } } } }>

function toDetail(row: Prisma.MentionGetPayload<object>, text: string): MentionDetail {
  const mention = toMention(row)
  const { context, cut } = nearContext(mention, text)
  return { ...mention, context, cut, contextText: text.slice(context.start, context.end) }
}

function toHead(row: ArticleRow): ArticleHead {
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

async function readOmitting(
  db: Transaction,
  storyId: number,
  outlets: readonly Outlet[],
): Promise<readonly Omit<ClaimDetail['omittedBy'][number], 'omission'>[]> {
  const articles = await db.article.findMany({
    where: { storyId, outletId: { in: outlets.map((outlet) => outlet.id) } },
    select: { id: true, title: true, published: true, outletId: true },
    orderBy: { position: 'asc' },
  })
  return outlets.map((outlet) => ({
    outlet,
    articles: articles
      .filter((article) => article.outletId === outlet.id)
      .map(({ id, title, published }) => ({ id, title: title ?? '', published })),
  }))
}
