import type { Hedge, Mention } from '@/lib/model/types'
import { once } from '@/lib/text/once'
import { STOP_WORDS } from '@/lib/text/words/stop-words'
import { readHedge } from '../stance/read-hedge'
import { contextOf, type ProvenanceReader } from './prepare-provenance'

/** Weakest first, so that a greater number says more. */
const ORDER: readonly Hedge[] = ['doubted', 'hedged', 'attributed', 'asserted']

/** How firmly a mention asserts, 0 (with doubt) to 3 (as fact). */
export function strengthOf(hedge: Hedge): number {
  return ORDER.indexOf(hedge)
}

/**
 * How firmly a mention asserts by its own words and those of its sentence: where "sources say" or "may" stand in another clause of
 * the same sentence, it is no fact. The weaker of the two.
 */
export function firmness(mention: Mention, reader: Pick<ProvenanceReader, 'articles'>): Hedge {
  return firmnessIn(reader)(mention)
}

const firmnessIn = once((reader: Pick<ProvenanceReader, 'articles'>) =>
  once((mention: Mention): Hedge => readFirmness(mention, reader)),
)

function readFirmness(mention: Mention, reader: Pick<ProvenanceReader, 'articles'>): Hedge {
  // Nothing is weaker.
  if (mention.hedge === 'doubted') return mention.hedge
  const context = contextOf(mention, reader)
  const around = readHedge(context, mention.voice === 'own' && !SAID.test(context) ? 'own' : 'attributed')
  return strengthOf(around) < strengthOf(mention.hedge) ? around : mention.hedge
}

const SAID =
  /\b(?:sources?|officials?|people|reports?|according to|allegedly|reportedly|is said to|are said to)\b|\b(?:said|says|told|reported|claimed|claims)\b/i

/** Words with a meaning of their own, cut to stems, and numbers. */
export function contentOf(words: string): ReadonlySet<string> {
  const found = words.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []
  return new Set(
    found
      .map((word) => word.replace(/['’].*$/, ''))
      .filter((word) => (word.length > 1 || /\d/.test(word)) && !STOP_WORDS.has(word))
      .map((word) => word.slice(0, STEM)),
  )
}

const STEM = 6

/** Part of the content of the one with fewer words that the other has too, 0 to 1; 0 where one has none. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const fewer = Math.min(a.size, b.size)
  if (fewer === 0) return 0
  let both = 0
  for (const word of a) if (b.has(word)) both++
  return both / fewer
}
