import type { MatrixCell, MatrixRow, RowDispute } from '@/lib/model/matrix'
import type { Omission } from '@/lib/model/provenance'
import { toAtMost, toJudgement, toOmissions } from './claim-rows'
import { CELL_STANCE, VOICE } from './columns'
import { readBoth } from './read-both'
import { readHedges } from './read-hedges'
import type { Transaction } from './transaction'

/** Claims of a story, by id. */
type RowsRequest = { readonly storyId: number; readonly ids: readonly string[] }

/**
 * The rows of the claims asked for, in that order, each with one cell for every outlet of `columns`, in its order; `names` are those
 * of all outlets by id.
 */
export async function readRows(
  db: Transaction,
  { storyId, ids }: RowsRequest,
  {
    columns,
    names,
    hedges = false,
  }: {
    readonly columns: readonly string[]
    readonly names: ReadonlyMap<string, string>
    /** Whether the cells say how firmly. */
    readonly hedges?: boolean
  },
): Promise<readonly MatrixRow[]> {
  const found = await db.claim.findMany({
    where: { storyId, id: { in: [...ids] } },
    select: {
      id: true,
      text: true,
      rank: true,
      outlets: true,
      repeatedBy: true,
      disputedBy: true,
      originCount: true,
      origins: true,
      drifts: true,
      dropped: true,
      grade: true,
      omissions: true,
      judgement: true,
    },
  })
  const byId = new Map(found.map((claim) => [claim.id, claim]))
  const claims = ids.flatMap((id) => byId.get(id) ?? [])
  const ofClaims = { storyId, claimId: { in: [...ids] } }
  const [cells, disputes] = await Promise.all([readCells(db, ofClaims, columns), readDisputes(db, ofClaims)])
  const firm = hedges ? await readHedges(db, { storyId, claimIds: ids, outletIds: columns }) : null
  return claims.map((claim) => {
    const against = disputes.filter((one) => one.claimId === claim.id)
    const omissions = toOmissions(claim)
    const judgement = toJudgement(claim)
    return {
      claim: { id: claim.id, text: claim.text, rank: claim.rank },
      outlets: claim.outlets,
      repeatedBy: claim.repeatedBy,
      disputedBy: claim.disputedBy,
      origins: claim.originCount,
      atMost: toAtMost(claim),
      grade: claim.grade,
      drifts: claim.drifts,
      dropped: claim.dropped,
      judgement,
      disputes: countDisputes(against, names),
      cells: columns.map((outletId) => {
        const cell = cells.get(`${claim.id}|${outletId}`)
        const source = against.find((one) => one.outletId === outletId)?.source
        const judged = judgement?.cells[outletId] ?? null
        const hedge = firm?.get(`${claim.id}|${outletId}`) ?? null
        return cell
          ? { ...cell, source: source ?? cell.source, judged, hedge }
          : { ...omits(outletId, omissions[outletId] ?? null), judged, hedge: null }
      }),
    }
  })
}

type OfClaims = { readonly storyId: number; readonly claimId: { in: string[] } }

type Unjudged = Omit<MatrixCell, 'judged' | 'hedge'>

async function readCells(db: Transaction, where: OfClaims, columns: readonly string[]) {
  const rows = await db.cell.findMany({ where: { ...where, outletId: { in: [...columns] } } })
  const first = await readQuoted(
    db,
    where.storyId,
    rows.map((row) => row.firstMentionId),
  )
  const both = await readBoth(
    db,
    where.storyId,
    rows.filter((row) => row.stance === 'both'),
  )
  return new Map(
    rows.map((row): [string, Unjudged] => {
      const mention = first.get(row.firstMentionId)
      const key = `${row.claimId}|${row.outletId}`
      const sides = both.get(key)
      return [
        key,
        {
          outletId: row.outletId,
          stance: CELL_STANCE.parse(row.stance),
          repeatVoice: VOICE.nullable().parse(row.repeatVoice),
          disputeVoice: VOICE.nullable().parse(row.disputeVoice),
          quote: sides?.repeats ?? mention?.quote ?? null,
          disputeQuote: sides?.disputes ?? null,
          source: mention?.sourceName ?? null,
          omission: null,
          mentions: row.mentions,
        },
      ]
    }),
  )
}

/**
 * Mentions by id. They are asked for on their own, not as a relation of what points at them: relations by keys of several columns
 * meet the database's limit of parameters where a claim has hundreds of mentions.
 */
async function readQuoted(db: Transaction, storyId: number, ids: readonly string[]) {
  const rows = await db.mention.findMany({
    where: { storyId, id: { in: [...new Set(ids)] } },
    select: { id: true, quote: true, sourceName: true, voice: true },
  })
  return new Map(rows.map((row) => [row.id, row]))
}

type Dispute = {
  readonly claimId: string
  readonly outletId: string
  readonly own: boolean
  readonly source: string | null
}

async function readDisputes(db: Transaction, where: OfClaims): Promise<readonly Dispute[]> {
  const links = await db.claimMention.findMany({
    where: { ...where, mention: { stance: 'disputes' } },
    select: { claimId: true, outletId: true, mentionId: true },
    orderBy: { position: 'asc' },
  })
  const rows = await db.mention.findMany({
    where: { storyId: where.storyId, id: { in: [...new Set(links.map((link) => link.mentionId))] } },
    select: { id: true, voice: true, deniedBy: true },
  })
  const mentions = new Map(rows.map((row) => [row.id, row]))
  return links.map(({ claimId, outletId, mentionId }) => {
    const mention = mentions.get(mentionId)
    return { claimId, outletId, own: mention?.voice === 'own', source: mention?.deniedBy ?? null }
  })
}

const UNNAMED = 'an unnamed source'

/** Who disputes one claim: own voices first, then the sources that most outlets carry; an unnamed one only where no source is named. */
function countDisputes(
  disputes: readonly Dispute[],
  names: ReadonlyMap<string, string>,
): readonly RowDispute[] {
  const found = new Map<string, { voice: RowDispute['voice']; who: string; outlets: Set<string> }>()
  for (const { own, source, outletId } of disputes) {
    const who = own ? (names.get(outletId) ?? outletId) : (source ?? UNNAMED)
    const key = `${own}|${who}`
    const one = found.get(key) ?? { voice: own ? 'own' : 'attributed', who, outlets: new Set<string>() }
    one.outlets.add(outletId)
    found.set(key, one)
  }
  // Whom the engine could not make out may be one of the named sources; an outlet that speaks for itself it is not.
  if ([...found.values()].filter((one) => one.voice === 'attributed').length > 1)
    found.delete(`false|${UNNAMED}`)
  return [...found.values()]
    .map(({ voice, who, outlets }) => ({ voice, who, outlets: outlets.size }))
    .sort((a, b) => Number(b.voice === 'own') - Number(a.voice === 'own') || b.outlets - a.outlets)
}

function omits(outletId: string, omission: Omission | null): Unjudged {
  return {
    outletId,
    stance: 'omits',
    repeatVoice: null,
    disputeVoice: null,
    quote: null,
    disputeQuote: null,
    source: null,
    mentions: 0,
    omission,
  }
}
