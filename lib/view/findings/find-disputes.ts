import type { Finding } from '@/lib/model/story'
import { whoDisputes } from '@/lib/model/who-disputes'
import { capital } from '../capital'
import { count, listNames, number } from '../counts'
import { inQuotes } from '../in-quotes'
import { nameParties } from '../name-parties'
import { shorten } from '../shorten'
import { type ClaimFacts, type Facts, outletNames } from './facts'

/** How many of the claims that outlets share are disputed; null where none is shared. */
export function findDisputed({ claims }: Facts): Finding | null {
  const shared = claims.filter((one) => one.carried.size > 1)
  const disputed = shared.filter((one) => one.disputes.size > 0)
  if (shared.length === 0) return null
  const n = disputed.length
  const strong = n === 0 ? 'none is disputed' : n === 1 ? '1 is disputed' : `${number(n)} are disputed`
  return {
    text: `Of ${count(shared.length, 'claim')} made by more than one outlet, ${strong}.`,
    strong,
    detail: n > 0 ? inWhichVoice(disputed) : 'Show the shared ones',
    query: n > 0 ? { reach: 'shared', stance: 'disputed' } : { reach: 'shared' },
  }
}

/** Whether the outlets dispute themselves, or only carry those who do. */
function inWhichVoice(disputed: readonly ClaimFacts[]): string {
  const own = disputed.filter((one) => one.own.size > 0).length
  if (own > 0) return `${number(own)} in an outlet’s own voice`
  return disputed.length === 1 ? 'Not in an outlet’s own voice' : 'None in an outlet’s own voice'
}

/** The claim that divides most outlets: the more stand on the smaller side the better, then by rank. Null where none divides. */
export function findContested(facts: Facts): Finding | null {
  const divided = (one: ClaimFacts) => Math.min(one.repeats.size, one.disputes.size)
  const [top] = facts.claims.filter((one) => divided(one) > 0).sort((a, b) => divided(b) - divided(a))
  if (!top) return null
  const speakers = new Set(
    top.claim.mentionIds.flatMap((id) => {
      const mention = facts.mentions.get(id)
      return mention?.stance === 'disputes' ? (whoDisputes(mention) ?? []) : []
    }),
  )
  const repeats = `${count(top.repeats.size, 'outlet repeats', 'outlets repeat')} it`
  const carry =
    top.own.size > 0
      ? `${number(top.disputes.size)} ${top.disputes.size === 1 ? 'disputes' : 'dispute'} it`
      : `${number(top.disputes.size)} ${top.disputes.size === 1 ? 'carries' : 'carry'} a denial`
  const strong = `${repeats}, ${carry}`
  return {
    text: `${inQuotes(shorten(top.claim.text, 80))} ${strong}.`,
    strong,
    detail: speakers.size > 0 ? `Disputed by ${listNames(nameParties([...speakers]), 2)}` : 'Show the quotes',
    query: { claim: top.claim.id },
  }
}

/** The speaker who disputes most claims, from two on, and how many outlets carry that. */
export function findDenier(facts: Facts): Finding | null {
  const speakers = new Map<string, { claims: Set<string>; outlets: Set<string> }>()
  for (const { claim } of facts.claims) {
    for (const id of claim.mentionIds) {
      const mention = facts.mentions.get(id)
      const name = mention?.stance === 'disputes' ? whoDisputes(mention) : null
      if (!mention || !name) continue
      const found = speakers.get(name) ?? { claims: new Set(), outlets: new Set() }
      found.claims.add(claim.id)
      found.outlets.add(facts.outletOf.get(mention.articleId) ?? mention.articleId)
      speakers.set(name, found)
    }
  }
  const [top] = [...speakers].sort((a, b) => b[1].claims.size - a[1].claims.size)
  if (!top || top[1].claims.size < 2) return null
  const [name, { claims, outlets }] = top
  const strong = `disputes ${count(claims.size, 'claim')}`
  return {
    text: `${capital(shorten(name, 60))} ${strong}, carried by ${count(outlets.size, 'outlet')}.`,
    strong,
    detail: 'Show them',
    query: { deniedBy: name },
  }
}

/** The claims that outlets dispute in their own voice, and who does; null where none does. */
export function findOwnVoice(facts: Facts): Finding | null {
  const own = facts.claims.filter((one) => one.own.size > 0)
  if (own.length === 0) return null
  const outlets = outletNames(facts, new Set(own.flatMap((one) => [...one.own])))
  const strong = `${count(own.length, 'claim is', 'claims are')} disputed in an outlet’s own voice`
  return {
    text: `${strong}: by ${listNames(outlets)}.`,
    strong,
    detail: 'Not a denial that is passed on. Show them',
    query: { stance: 'own' },
  }
}
