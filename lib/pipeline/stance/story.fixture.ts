import type { Analysis } from '@/lib/model/types'
import { analyze } from '../analyze'
import { rawArticle } from '../raw-article.fixture'

/** What most stories of these tests turn on. */
export const SUNK =
  'The ferry Aurora sank off Cape Lund on Tuesday night with 40 people on board, the coast guard said.'

/** The analysis of one short article an outlet: its headline, then its paragraphs. */
export function story(outlets: Readonly<Record<string, readonly string[]>>): Analysis {
  return analyze(
    Object.entries(outlets).map(([outlet, paragraphs], i) =>
      rawArticle(`${i}.txt`, `${paragraphs.join('\n\n')}\n`, { outlet }),
    ),
  )
}

/** What the mention with `words` is held against in a story that turns on a sunken ferry, where one outlet tells `told` and another `islander`. */
export function heldBesideFerry(told: string, islander: string, words: string): readonly string[] | null {
  const sunk = 'The ferry Aurora sank off Cape Lund on Tuesday night.'
  const analysis = story({
    Harbour: ['Ferry Aurora sinks off Cape Lund', sunk, told],
    Herald: ['Ferry sinks off Cape Lund', sunk],
    Islander: ['A quiet week on the island', islander],
  })
  return heldAgainst(analysis, words)
}

/** What each outlet's cell of the claim that holds `words` says; of several such claims the first in rank. */
export function cells(analysis: Analysis, words: string): Readonly<Record<string, string>> {
  const byId = new Map(analysis.mentions.map((m) => [m.id, m]))
  const claim = analysis.claims.find((c) => c.mentionIds.some((id) => byId.get(id)?.quote.includes(words)))
  const names = new Map(analysis.outlets.map((o) => [o.id, o.name]))
  return Object.fromEntries(
    analysis.cells.filter((c) => c.claimId === claim?.id).map((c) => [names.get(c.outletId) ?? '', c.stance]),
  )
}

/** The quotes that repeat a claim which the mention with these words disputes, in order; empty where it stands alone, null where it disputes nothing. */
export function heldAgainst(analysis: Analysis, words: string): readonly string[] | null {
  const byId = new Map(analysis.mentions.map((m) => [m.id, m]))
  const mentions = analysis.claims.map((c) => c.mentionIds.flatMap((id) => byId.get(id) ?? []))
  const disputed = mentions.filter((list) =>
    list.some((m) => m.stance === 'disputes' && m.quote.includes(words)),
  )
  if (disputed.length === 0) return null
  return disputed.flat().flatMap((m) => (m.stance === 'repeats' ? [m.quote] : []))
}
