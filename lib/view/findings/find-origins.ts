import type { Finding } from '@/lib/model/story'
import type { Claim } from '@/lib/model/types'
import { capital } from '../capital'
import { count, number } from '../counts'
import { leaveOneOut } from '../leave-one-out'
import { shorten } from '../shorten'
import type { Facts } from './facts'

/** Fewer claims than this are no reason to look at what a story rests on. */
const FEWEST_LOST = 3

/**
 * How many of the claims that outlets repeat go back to one origin, and the one whom most of them hang on; null where none goes back
 * to one.
 */
export function findOneOrigin({ claims }: Facts): Finding | null {
  const repeated = claims.filter((one) => one.repeats.size > 1).map(({ claim }) => claim)
  const single = repeated.filter((claim) => claim.origins.count === 1)
  if (single.length === 0) return null
  const strong = `${number(single.length)} ${single.length === 1 ? 'goes' : 'go'} back to one origin`
  const [pillar] = leaveOneOut(repeated)
  const hangs = pillar && pillar.toNone >= FEWEST_LOST
  return {
    text: `Of ${count(repeated.length, 'claim')} repeated by more than one outlet, ${strong}.`,
    strong,
    detail: hangs ? null : mostOf(single),
    query: { reach: 'one-origin' },
    ...(hangs && {
      way: {
        text: `Without ${shorten(pillar.name, 60)}, ${count(pillar.toNone, 'claim')} would have none`,
        query: { without: pillar.node },
      },
    }),
  }
}

/** Who stands behind most of the claims. */
function mostOf(single: readonly Pick<Claim, 'origins'>[]): string {
  const names = new Map<string, number>()
  for (const { origins } of single) {
    const name = origins.groups[0]?.name
    if (name) names.set(name, (names.get(name) ?? 0) + 1)
  }
  const [most] = [...names].sort((a, b) => b[1] - a[1])
  return most && most[1] > 1
    ? `${capital(shorten(most[0], 60))} stands behind ${number(most[1])} of them`
    : 'Show them'
}
