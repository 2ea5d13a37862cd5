import type { Mention } from '@/lib/model/types'
import { outletNode } from './name-node'
import type { ProvenanceReader } from './prepare-provenance'
import { namedSteps } from './relay-steps'
import { sourceSteps } from './source-steps'

/**
 * The mention with all that its own sentence tells of where it comes from, from the proximate source backwards: the outlet or agency
 * relayed, who is quoted there, what that one rests on. As it was where nobody is said to have said it.
 */
export function withOwnChain(mention: Mention, reader: ProvenanceReader): Mention {
  const article = reader.articles.get(mention.articleId)
  const { attribution } = mention
  if (!article || !attribution) return mention
  const relays = namedSteps(mention, reader)
  const teller = relays.at(-1)?.node ?? outletNode(article.outlet).id
  const steps = [...relays, ...sourceSteps(mention, teller, reader)]
  const names = new Map(steps.map((one) => [one.node ?? one.name, one.name]))
  return names.size === 0
    ? mention
    : { ...mention, attribution: { ...attribution, chain: [...names.values()] } }
}
