import type { Analysis, Claim } from '@/lib/model/types'
import { chainWords } from './chain-words'
import { leaveOneOut } from './leave-one-out'

/**
 * What lies behind a story as plain lines that a person can read and compare: the graph, what hangs on whom, and under each claim its
 * origins with their reasons, its chains, drift, dropped qualifications, omissions that say more than "not mentioned", and its grade.
 */
export function goldenProvenance(analysis: Pick<Analysis, 'outlets' | 'claims' | 'cells' | 'graph'>): string {
  const names = new Map(analysis.outlets.map((one) => [one.id, one.name]))
  const nameOf = (id: string) => names.get(id) ?? id
  const nodes = new Map(analysis.graph.nodes.map((one) => [one.id, one.name]))
  const edges = analysis.graph.edges
    .map((one) => {
      const relation = one.directed ? one.kind : `${one.kind} or is copied by`
      return `   ${nodes.get(one.from) ?? ''} ${relation} ${nodes.get(one.to) ?? ''}: ${one.because} [${one.evidence.length}]`
    })
    .sort()
  const without = leaveOneOut(analysis.claims).map(
    (one) => `   ${one.name}: ${one.toNone} to none, ${one.toOne} to one`,
  )
  const claims = analysis.claims.flatMap((claim) => ['', ...linesOf(claim, analysis.cells, nameOf)])
  return `Graph\n${edges.join('\n')}\n\nWithout\n${without.join('\n')}\n${claims.join('\n')}\n`
}

function linesOf(
  { id, text, rank, origins, provenance }: Claim,
  cells: Analysis['cells'],
  nameOf: (id: string) => string,
): readonly string[] {
  const missing = cells.flatMap(({ claimId, outletId, omission }) =>
    claimId === id && omission && omission.kind !== 'not-mentioned'
      ? [`   ${nameOf(outletId)}, ${omission.kind}: ${omission.because}`]
      : [],
  )
  return [
    `${rank + 1}. ${text}`,
    `   grade ${provenance.grade.value}: ${provenance.grade.because}`,
    ...origins.groups.map((one) =>
      [
        `   origin ${one.name}${one.open ? ' (open)' : ''}: ${one.outletIds.map(nameOf).join(', ')}.`,
        ...one.reasons,
      ].join(' '),
    ),
    ...provenance.chains.map((one) => `   ${one.stance}: ${chainWords(one)} [${one.mentionIds.length}]`),
    ...provenance.drift.map(
      (one) => `   drift: ${one.because} “${plain(one.there.quote)}” became “${plain(one.here.quote)}”`,
    ),
    ...provenance.dropped.map((one) => `   dropped: ${one.because} “${plain(one.dropped.quote)}”`),
    ...missing,
  ]
}

function plain(words: string): string {
  return words.replace(/\s+/g, ' ')
}
