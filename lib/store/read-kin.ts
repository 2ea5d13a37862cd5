import type { Kin } from '@/lib/model/matrix'
import { readJson } from './columns'
import { GRAPH } from './provenance-columns'
import { toMeasures } from './reuse-rows'
import type { Transaction } from './transaction'

/** From this share of common text on, a column says whose it is. */
const LEAST = 1 / 3

/** By outlet, the nearest first, the one that it derives from: by copied text where there is enough, else by its own words. Empty for a story without. */
export async function readKin(db: Transaction, storyId: number): Promise<ReadonlyMap<string, Kin>> {
  const kin = await readTextKin(db, storyId)
  const run = await db.analysisRun.findFirst({
    where: { currentOf: { id: storyId } },
    select: { graph: true },
  })
  if (!run?.graph) return kin
  const graph = readJson(GRAPH, run.graph)
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  for (const { from, to, kind, directed } of graph.edges) {
    const [taker, giver] = [nodes.get(from), nodes.get(to)]
    if (!directed || kind !== 'relays' || !taker?.outletId || !giver?.outletId || kin.has(taker.outletId))
      continue
    kin.set(taker.outletId, {
      outletId: giver.outletId,
      outlet: giver.name,
      relation: kind,
      share: 0,
      of: 'own',
    })
  }
  return kin
}

async function readTextKin(db: Transaction, storyId: number): Promise<Map<string, Kin>> {
  const side = { select: { outletId: true, text: true, outlet: { select: { name: true } } } }
  const pairs = await db.reuse.findMany({
    where: { storyId, share: { gte: LEAST } },
    select: {
      a: true,
      share: true,
      shareOfA: true,
      shareOfB: true,
      longest: true,
      from: true,
      articleA: side,
      articleB: side,
    },
    orderBy: [{ share: 'desc' }, { position: 'asc' }],
  })
  const kin = new Map<string, Kin>()
  for (const { a, share, from, articleA, articleB, ...measured } of pairs) {
    const { shares } = toMeasures(measured)
    if (articleA.outletId === articleB.outletId) continue
    const [ofA, ofB] = [articleA, articleB]
    // Where it is known who has it from whom, only the one who took it says so.
    const takers = from === null ? [ofA, ofB] : from === a ? [ofB] : [ofA]
    for (const taker of takers) {
      const giver = taker === ofA ? ofB : ofA
      if (!taker.outletId || !giver.outletId || !giver.outlet || kin.has(taker.outletId)) continue
      kin.set(taker.outletId, {
        outletId: giver.outletId,
        outlet: giver.outlet.name,
        relation: 'copies',
        share,
        // The share is of the one that has fewer words; where these were not counted, of the shorter text.
        of: (
          shares
            ? (taker === ofA ? shares.a : shares.b) === share
            : taker.text.length <= giver.text.length
        )
          ? 'own'
          : 'other',
      })
    }
  }
  return kin
}
