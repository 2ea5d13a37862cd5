import type { Finding } from '@/lib/model/story'
import { count, number } from '../counts'
import { inQuotes } from '../in-quotes'
import { shorten } from '../shorten'
import { type Facts, outletNames } from './facts'

/** The outlet with most claims that no other has, and the first of them; null for a story of one outlet. */
export function findAlone(facts: Facts): Finding | null {
  if (facts.outlets.size < 2) return null
  const alone = new Map<string, number>()
  for (const { carried } of facts.claims) {
    const [only] = carried
    if (only && carried.size === 1) alone.set(only, (alone.get(only) ?? 0) + 1)
  }
  const [top] = [...alone].sort((a, b) => b[1] - a[1])
  const first = top && facts.claims.find((one) => one.carried.size === 1 && one.carried.has(top[0]))
  if (!top || !first) return null
  const [name = ''] = outletNames(facts, [top[0]])
  const strong = `${count(top[1], 'claim')} that no other outlet has`
  return {
    text: `${name} makes ${strong}, the first: ${inQuotes(shorten(first.claim.text, 90))}`,
    strong,
    detail: 'Show them',
    query: { onlyIn: top[0] },
  }
}

/** The claim that most outlets repeat, from two on. */
export function findMostRepeated({ claims, outlets }: Facts): Finding | null {
  const [top] = [...claims].sort((a, b) => b.repeats.size - a.repeats.size)
  if (!top || top.repeats.size < 2) return null
  const strong = `${number(top.repeats.size)} of ${count(outlets.size, 'outlet')}`
  return {
    text: `The most repeated claim stands in ${strong}: ${inQuotes(shorten(top.claim.text, 110))}`,
    strong,
    detail: 'Show the quotes',
    query: { claim: top.claim.id },
  }
}
