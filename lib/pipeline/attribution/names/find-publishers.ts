import { PUBLISHER_NOUNS } from '@/lib/text/words/people'
import type { Reading, Word } from '../reading'
import type { Entity } from './entity'
import type { NamedPlace } from './name-table'

const MEDIA =
  /^(?:times|post|herald|tribune|journal|news|magazine|daily|gazette|chronicle|press|guardian|radio|television|broadcasting|wire)$/i

/**
 * The names that an article uses as those of publishers: "a site called X", "a report on X", "an article in X", "X
 * magazine", and names that say so themselves.
 */
export function findPublishers(reading: Reading, names: readonly NamedPlace[]): ReadonlySet<Entity> {
  const { words } = reading
  const out = new Set<Entity>()
  for (const name of names) {
    if (name.entity.kind === 'person') continue
    const introduced = isIntroduced(words, name.from)
    const next = words[name.to]
    const followed =
      next?.quote === words[name.from]?.quote &&
      /^(?:magazine|mag|newspaper|tabloid|website|blog|weekly)$/.test(next?.low ?? '')
    // "the local newspaper Harbour News"; of "a South Korean newspaper" the paper has no name.
    const noun = words[words[name.from - 1]?.text === 'The' ? name.from - 2 : name.from - 1]
    const named =
      noun?.pos === 'NOUN' &&
      /^(?:magazine|newspaper|daily|tabloid|website|blog|broadcaster|weekly|agency)$/.test(noun.low)
    const adjective =
      /(?:ean|ican|ese|ish|rman|ench|ian)$/.test(name.parts.at(-1) ?? '') && name.parts.at(-1) !== 'Guardian'
    const speaks = name.parts.some((part) => MEDIA.test(part))
    if (introduced || named || (followed && !adjective) || speaks) out.add(name.entity)
  }
  return out
}

/** "a site called X", "a report on the X", "an article in X": the noun right before the link. */
function isIntroduced(words: readonly Word[], from: number): boolean {
  const link = words[from - 1]?.low === 'the' ? from - 2 : from - 1
  const noun = words[link - 1]
  if (noun?.pos !== 'NOUN' || !PUBLISHER_NOUNS.has(noun.lemma)) return false
  const word = words[link]?.low ?? ''
  if (/^(?:called|named)$/.test(word)) return true
  return (
    /^(?:on|in|by|from|at)$/.test(word) &&
    /^(?:report|article|story|piece|post|profile|editorial)$/.test(noun.lemma)
  )
}
