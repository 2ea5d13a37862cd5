import { groupBy } from '@/lib/model/group-by'
import { EMPTY_GRAPH, type Omission } from '@/lib/model/provenance'
import type { StoredStory } from '@/lib/model/story'
import type { Cell, Outlet, Reuse } from '@/lib/model/types'
import { INPUTS } from './analysis-digest'
import { toArticle, toOutlet } from './article-rows'
import { toClaim, toJudgement, toOmissions } from './claim-rows'
import { database, type Prisma, type PrismaClient } from './client'
import { CELL_STANCE, readJson, VOICE } from './columns'
import { readLog } from './decision-rows'
import { toMention } from './mention-rows'
import { GRAPH } from './provenance-columns'
import { toMeasures } from './reuse-rows'
import { toRun } from './run-rows'
import { SLOTS } from './slot-columns'
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
    const outletRows = await tx.outlet.findMany(inStory)
    const outletOf = new Map(outletRows.map((row) => [row.id, row]))
    const outlets = outletRows.map(toOutlet)
    const articles = await tx.article.findMany(inStory)
    const mentions = await tx.mention.findMany(inStory)
    const claims = await readClaims(tx, story.id)
    // As they were when it was analysed, whatever was put right since.
    const inputs = readJson(INPUTS, story.currentRun?.inputs ?? '[]')
    const givenOf = new Map(inputs.map(({ id, given }) => [id, given]))
    const analysed = articles.flatMap((row) => {
      const article = toArticle({ ...row, outlet: outletOf.get(row.outletId ?? '') ?? null })
      return article ? [{ ...article, given: givenOf.get(article.id) ?? article.given }] : []
    })
    return {
      slug: story.slug,
      title: story.title,
      sample: story.sample,
      run: story.currentRun && toRun(story.currentRun),
      analysis: {
        engine: story.currentRun?.engine ?? '',
        articles: analysed,
        outlets,
        mentions: mentions.map(toMention),
        claims: claims.map(({ row, links }, rank) =>
          toClaim(
            // Merging leaves gaps, splitting two of one rank: here it is the place among those that stand.
            { ...row, rank },
            links.map((link) => link.mentionId),
          ),
        ),
        cells: claims.flatMap((claim) => cellsOf(claim, outlets)),
        reuse: await readReuse(tx, story.id),
        graph: story.currentRun?.graph ? readJson(GRAPH, story.currentRun.graph) : EMPTY_GRAPH,
        slots: readJson(SLOTS, story.currentRun?.slots ?? '[]'),
      },
      judgements: Object.fromEntries(
        claims.flatMap(({ row }) => {
          const judgement = toJudgement(row)
          return judgement ? [[row.id, judgement] as const] : []
        }),
      ),
      log: await readLog(tx, story.id),
    }
  })
}

type StoredClaim = {
  readonly row: Prisma.ClaimGetPayload<object>
  readonly cells: readonly Prisma.CellGetPayload<object>[]
  readonly links: readonly Pick<Prisma.ClaimMentionGetPayload<object>, 'mentionId' | 'outletId'>[]
}

/**
 * The claims that stand, in order. Put together here: Prisma's `include` asks for the parts by listing every claim's key, and
 * fails above 999 claims.
 */
async function readClaims(tx: Transaction, storyId: number): Promise<readonly StoredClaim[]> {
  const rows = await tx.claim.findMany({
    where: { storyId, retired: false },
    orderBy: [{ rank: 'asc' }, { position: 'asc' }],
  })
  const cells = groupBy(await tx.cell.findMany({ where: { storyId } }), (cell) => cell.claimId)
  const links = groupBy(
    await tx.claimMention.findMany({ where: { storyId }, orderBy: { position: 'asc' } }),
    (link) => link.claimId,
  )
  return rows.map((row) => ({ row, cells: cells.get(row.id) ?? [], links: links.get(row.id) ?? [] }))
}

/** A cell for every outlet, in their order; where nothing is stored, the outlet omits the claim. */
function cellsOf({ row, cells, links }: StoredClaim, outlets: readonly Outlet[]): readonly Cell[] {
  const stored = new Map(cells.map((cell) => [cell.outletId, cell]))
  const omissions = toOmissions(row)
  return outlets.map(({ id: outletId }) => {
    const cell = stored.get(outletId)
    if (cell === undefined)
      return { claimId: row.id, outletId, stance: 'omits', ...OMITS, omission: omissions[outletId] ?? UNSAID }
    return {
      claimId: row.id,
      outletId,
      stance: CELL_STANCE.parse(cell.stance),
      mentionIds: links.filter((link) => link.outletId === outletId).map((link) => link.mentionId),
      disputeVoice: cell.disputeVoice === null ? null : VOICE.parse(cell.disputeVoice),
      repeatVoice: cell.repeatVoice === null ? null : VOICE.parse(cell.repeatVoice),
      omission: null,
    }
  })
}

const OMITS = { mentionIds: [], disputeVoice: null, repeatVoice: null } as const

/** What is said where the engine of the run gave no reasons. */
const UNSAID: Omission = { kind: 'not-mentioned', because: 'No mention of it was found.', evidence: [] }

async function readReuse(tx: Transaction, storyId: number): Promise<readonly Reuse[]> {
  const inStory = { where: { storyId }, orderBy: { position: 'asc' } } as const
  const rows = await tx.reuse.findMany(inStory)
  const passages = groupBy(await tx.reusePassage.findMany(inStory), ({ a, b }) => `${a} ${b}`)
  return rows.map(({ a, b, share, from, ...measured }) => ({
    a,
    b,
    share,
    ...toMeasures(measured),
    from,
    passages: (passages.get(`${a} ${b}`) ?? []).map((one) => ({
      a: { start: one.aStart, end: one.aEnd },
      b: { start: one.bStart, end: one.bEnd },
      words: one.words,
    })),
  }))
}
