import type { Finding } from '@/lib/model/story'
import { count, number } from '../counts'
import { inQuotes } from '../in-quotes'
import { shorten } from '../shorten'
import { type Facts, outletNames } from './facts'
import { closestPair } from './find-overlap'

/** The first qualification that an outlet left out of what it copied; null where none was, or findOverlap tells of those two. */
export function findDropped(facts: Facts): Finding | null {
  const told = closestPair(facts)
  const with_ = facts.claims.filter(({ claim }) => claim.provenance.dropped.length > 0)
  const first = with_
    .flatMap(({ claim }) => claim.provenance.dropped)
    .find((one) => one.outletId !== told?.by || one.fromOutletId !== told?.of)
  if (!first) return null
  const [by = '', of = ''] = outletNames(facts, [first.outletId, first.fromOutletId])
  const strong = `drops what limits it there: ${inQuotes(shorten(first.dropped.quote, 110))}`
  return {
    text: `${by} copies ${of} and ${strong}`,
    strong,
    detail: `${count(with_.length, 'claim')} told without a qualification of the origin`,
    query: { change: 'dropped' },
  }
}

/** How many claims some outlet tells more firmly, or more exactly, than the one it has them from; null where none does. */
export function findDrift({ claims }: Facts): Finding | null {
  const drifted = claims.filter(({ claim }) => claim.provenance.drift.length > 0)
  const first = drifted[0]?.claim.provenance.drift[0]
  if (!first) return null
  const strong = `${number(drifted.length)} ${drifted.length === 1 ? 'claim is' : 'claims are'} said more firmly downstream`
  return {
    text: `${strong} than by ${drifted.length === 1 ? 'its origin' : 'their origins'}.`,
    strong,
    detail: first.because,
    query: { change: 'drift' },
  }
}
