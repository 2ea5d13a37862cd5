import type { Finding } from '@/lib/model/story'
import { count, number } from '../counts'
import { inQuotes } from '../in-quotes'
import { shorten } from '../shorten'
import { type Facts, outletNames, pairKey } from './facts'

/** Below these a coincidence would be told as a kinship. */
const FEWEST_CLAIMS = 5
const LEAST_CARRIED = 0.5

/**
 * The outlet that carries most of what another repeats, and what it leaves out: first what limits something there, else the first
 * thing. Copied text makes a pair more interesting than agreement alone. Null where no outlet carries half of at least five claims of
 * another.
 */
export function findOverlap(facts: Facts): Finding | null {
  const top = closestPair(facts)
  if (!top) return null
  const [by = '', of = ''] = outletNames(facts, [top.by, top.of])
  const share = facts.reuse.get(pairKey(top.by, top.of))
  const common = share ? `${number(Math.round(share * 100))} % of the shorter text stands in both` : null
  const way = { way: { text: 'Side by side', query: { beside: [top.by, top.of] as const } } }
  const missing = facts.claims.find((one) => one.repeats.has(top.of) && !one.carried.has(top.by))
  if (!missing) {
    const strong = `all ${count(top.all, 'claim')} of ${of}`
    return { text: `${by} carries ${strong}.`, strong, detail: common, query: { repeatedBy: top.of }, ...way }
  }
  const limit = droppedBetween(facts, top)
  const strong = limit
    ? `leaves out what limits one of them: ${inQuotes(shorten(limit.quote, 90))}`
    : `leaves out: ${inQuotes(shorten(missing.claim.text, 90))}`
  return {
    text: `${by} carries ${number(top.part)} of the ${count(top.all, 'claim')} of ${of} and ${strong}`,
    strong,
    detail: [common, `${count(top.all - top.part, 'claim')} left out`].filter(Boolean).join('. '),
    query: { repeatedBy: top.of, omittedBy: top.by },
    ...way,
  }
}

type Pair = { readonly by: string; readonly of: string; readonly all: number; readonly part: number }

/** The two outlets that findOverlap speaks of; undefined where it speaks of none. */
export function closestPair(facts: Facts): Pair | undefined {
  const total = new Map<string, number>()
  const carried = new Map<string, number>()
  for (const one of facts.claims) {
    for (const of of one.repeats) {
      total.set(of, (total.get(of) ?? 0) + 1)
      for (const by of one.carried) {
        if (by !== of) carried.set(`${by}|${of}`, (carried.get(`${by}|${of}`) ?? 0) + 1)
      }
    }
  }
  const ids = [...total.keys()]
  const pairs = ids.flatMap((by) =>
    ids.flatMap((of) => {
      const all = total.get(of) ?? 0
      const part = carried.get(`${by}|${of}`) ?? 0
      if (by === of || all < FEWEST_CLAIMS || part / all < LEAST_CARRIED) return []
      // Told from the side of the one who took the text, where that is known.
      const direction = facts.taken.has(`${by}|${of}`) ? 1 : 0
      return [{ by, of, all, part, score: part / all + (facts.reuse.get(pairKey(by, of)) ?? 0) + direction }]
    }),
  )
  return pairs.sort((a, b) => b.score - a.score || b.all - a.all)[0]
}

/** The first qualification that one outlet left out of what it copied from the other. */
function droppedBetween(facts: Facts, { by, of }: Pair) {
  return facts.claims
    .flatMap(({ claim }) => claim.provenance.dropped)
    .find((one) => one.outletId === by && one.fromOutletId === of)?.dropped
}
