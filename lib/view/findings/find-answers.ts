import type { Finding } from '@/lib/model/story'
import type { StatementKind } from '@/lib/model/types'
import { whoDisputes } from '@/lib/model/who-disputes'
import { capital } from '../capital'
import { count, listNames, number } from '../counts'
import { shorten } from '../shorten'
import { type Facts, outletNames } from './facts'

/** What outlets carry of one speaker: those with a denial, and those that have nothing of theirs but a statement that is none. */
type Answers = { readonly denies: Set<string>; readonly states: Map<string, Stated> }
type Stated = { readonly claimId: string; readonly kind: StatementKind }

const ONLY: Readonly<Record<StatementKind, string>> = {
  'no-information': 'only that there is no such information',
  'no-comment': 'only that they declined to comment',
  'no-response': 'only that they did not respond',
  unverified: 'only that it could not be verified',
}

/**
 * The speaker on whose answer outlets differ most: some carry a denial, some nothing but "we have no such information" or the like.
 * Null where every outlet carries the same.
 */
export function findAnswers(facts: Facts): Finding | null {
  const differing = [...answersBySpeaker(facts)].flatMap(([name, { denies, states }]) => {
    const only = [...states].filter(([outlet]) => !denies.has(outlet))
    return denies.size > 0 && only.length > 0 ? [{ name, denies, only }] : []
  })
  const less = ({ denies, only }: (typeof differing)[number]) => Math.min(denies.size, only.length)
  const [top] = differing.sort((a, b) => less(b) - less(a))
  const first = top?.only[0]?.[1]
  if (!top || !first) return null
  const alike = top.only.filter(([, { kind }]) => kind === first.kind)
  const names = outletNames(
    facts,
    alike.map(([outlet]) => outlet),
  )
  const strong = `${count(top.denies.size, 'outlet carries', 'outlets carry')} a denial, ${number(alike.length)} ${ONLY[first.kind]}`
  return {
    text: `${capital(shorten(top.name, 60))}: ${strong}.`,
    strong,
    detail: `Only that: ${listNames(names)}`,
    query: { claim: first.claimId },
  }
}

function answersBySpeaker(facts: Facts): ReadonlyMap<string, Answers> {
  const speakers = new Map<string, Answers>()
  const of = (name: string) => {
    const found = speakers.get(name) ?? { denies: new Set(), states: new Map() }
    speakers.set(name, found)
    return found
  }
  for (const { claim } of facts.claims) {
    for (const id of claim.mentionIds) {
      const mention = facts.mentions.get(id)
      if (!mention) continue
      const outlet = facts.outletOf.get(mention.articleId) ?? mention.articleId
      const denier = mention.stance === 'disputes' ? whoDisputes(mention) : null
      if (denier) of(denier).denies.add(outlet)
      const { statement, attribution } = mention
      if (!statement || !attribution?.sourceName) continue
      const { states } = of(attribution.sourceName)
      if (!states.has(outlet)) states.set(outlet, { claimId: claim.id, kind: statement })
    }
  }
  return speakers
}
