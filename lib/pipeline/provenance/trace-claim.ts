import type { Chain } from '@/lib/model/provenance'
import type { Mention, MentionId, Stance } from '@/lib/model/types'
import type { ProvenanceReader } from './prepare-provenance'
import { traceChain } from './trace-chain'

/**
 * The ways by which a claim came into its outlets: one for each outlet, stance and different way, the longest of an outlet first,
 * outlets in order of first mention, repeats before disputes. `mentions` are those of one claim; none give none.
 */
export function traceClaim(mentions: readonly Mention[], reader: ProvenanceReader): readonly Chain[] {
  const order: string[] = []
  const byWay = new Map<string, Chain & { readonly mentionIds: MentionId[] }>()
  for (const stance of ['repeats', 'disputes'] satisfies readonly Stance[]) {
    const same = mentions.filter((one) => one.stance === stance)
    for (const mention of same) {
      const outletId = reader.articles.get(mention.articleId)?.outletId
      if (outletId === undefined) continue
      const place = `${stance}|${outletId}`
      if (!order.includes(place)) order.push(place)
      const steps = traceChain(mention, same, reader)
      const key = `${place}|${steps.map(({ node, name }) => node ?? name).join('|')}`
      const known = byWay.get(key)
      // One claim may have ten thousand mentions of one way.
      if (known) known.mentionIds.push(mention.id)
      else byWay.set(key, { outletId, stance, mentionIds: [mention.id], steps })
    }
  }
  const place = ({ stance, outletId }: Chain) => order.indexOf(`${stance}|${outletId}`)
  return [...byWay.values()].sort((a, b) => place(a) - place(b) || b.steps.length - a.steps.length)
}
