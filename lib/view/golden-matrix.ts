import { sourceWords } from '@/lib/model/source-words'
import type { Analysis, Mention } from '@/lib/model/types'

/** An analysis as plain lines that a person can read and compare: claims in rank order, under each its mentions by outlet. */
export function goldenMatrix(
  analysis: Pick<Analysis, 'articles' | 'outlets' | 'claims' | 'cells' | 'mentions'>,
): string {
  const byId = new Map(analysis.mentions.map((m) => [m.id, m]))
  const lines = analysis.claims.flatMap((claim) => [
    '',
    `${claim.rank + 1}. ${claim.text}`,
    `   origins: ${claim.origins.count}`,
    ...analysis.outlets.flatMap((outlet) => {
      const cell = analysis.cells.find((c) => c.claimId === claim.id && c.outletId === outlet.id)
      if (!cell || cell.stance === 'omits') return []
      const mentions = cell.mentionIds.flatMap((id) => byId.get(id) ?? [])
      return [`   ${outlet.name}: ${cell.stance}`, ...mentions.map((m) => `     ${lineOf(m)}`)]
    }),
  ])
  const omits = analysis.cells.filter((c) => c.stance === 'omits').length
  return `${analysis.outlets.map((o) => o.name).join(', ')}\n${analysis.claims.length} claims, ${omits} cells that leave a claim out\n${lines.join('\n')}\n`
}

function lineOf(m: Mention): string {
  const who = m.voice === 'own' ? 'own voice' : ((m.attribution && sourceWords(m.attribution)) ?? 'somebody')
  const why = m.dispute ? `, ${m.dispute.kind}: ${m.dispute.reason}` : ''
  return `${m.stance} (${who}, ${m.hedge}${why}): ${m.quote.replace(/\s+/g, ' ')}`
}
