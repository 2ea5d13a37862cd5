import type { Finding } from '@/lib/model/story'
import { capital } from '../capital'
import { count, number } from '../counts'
import { leaveOneOut } from '../leave-one-out'
import { shorten } from '../shorten'
import type { Facts } from './facts'

/** How many of the claims that outlets repeat go back to one origin; null where none does. */
export function findOneOrigin({ claims }: Facts): Finding | null {
  const repeated = claims.filter((one) => one.repeats.size > 1)
  const single = repeated.filter((one) => one.claim.origins.count === 1)
  if (single.length === 0) return null
  const names = new Map<string, number>()
  for (const { claim } of single) {
    const name = claim.origins.groups[0]?.name
    if (name) names.set(name, (names.get(name) ?? 0) + 1)
  }
  const [most] = [...names].sort((a, b) => b[1] - a[1])
  const strong = `${number(single.length)} ${single.length === 1 ? 'goes' : 'go'} back to one origin`
  return {
    text: `Of ${count(repeated.length, 'claim')} repeated by more than one outlet, ${strong}.`,
    strong,
    detail:
      most && most[1] > 1
        ? `${capital(shorten(most[0], 60))} stands behind ${number(most[1])} of them`
        : 'Show them',
    query: { reach: 'one-origin' },
  }
}

/** Fewer claims than this are no reason to look at what a story rests on. */
const FEWEST_LOST = 3

/** The one whom most claims of more than one outlet hang on; null where none carries several. */
export function findPillar({ claims }: Facts): Finding | null {
  const repeated = claims.filter((one) => one.repeats.size > 1).map(({ claim }) => claim)
  const [top] = leaveOneOut(repeated)
  if (!top || top.toNone < FEWEST_LOST) return null
  const strong = `${number(top.toNone)} of them have no origin left`
  return {
    text: `${count(repeated.length, 'claim')} are repeated by more than one outlet; without ${shorten(top.name, 60)}, ${strong}.`,
    strong,
    detail: 'Leave one origin out',
    query: { without: top.node },
  }
}
