import { PUBLISHER_NOUNS } from '@/lib/text/words/people'
import type { Reading } from '../reading'
import type { Entity, NamedPlace } from './name-table'

const MEDIA =
  /^(?:times|post|herald|tribune|journal|news|magazine|daily|gazette|chronicle|press|guardian|radio|television|tv|broadcasting|wire)$/i

/**
 * The names that an article uses as those of publishers: "a site called X", "a report on X", "an article in X", "X
 * magazine", and names that say so themselves.
 */
export function findPublishers(reading: Reading, names: readonly NamedPlace[]): ReadonlySet<Entity> {
  const { words } = reading
  const out = new Set<Entity>()
  for (const name of names) {
    if (name.entity.kind === 'person') continue
    const before = words.slice(Math.max(0, name.from - 4), name.from)
    const link = before.at(-1)?.low ?? ''
    const noun = before.findLast((w) => w.pos === 'NOUN')
    const introduced =
      noun !== undefined &&
      PUBLISHER_NOUNS.has(noun.lemma) &&
      /^(?:called|named|on|in|by|from|to|at|the|with|of)$/.test(link)
    const followed = PUBLISHER_NOUNS.has(words[name.to]?.lemma ?? '')
    const speaks = name.parts.some((part) => MEDIA.test(part))
    if (introduced || followed || speaks) out.add(name.entity)
  }
  return out
}
