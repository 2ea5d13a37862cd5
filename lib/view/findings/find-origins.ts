import type { Finding } from '@/lib/model/pages'
import { count, number } from '../counts'
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
      most && most[1] > 1 ? `${shorten(most[0], 60)} stands behind ${number(most[1])} of them` : 'Show them',
    query: { reach: 'one-origin' },
  }
}
