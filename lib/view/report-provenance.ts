import type { OtherValue } from '@/lib/model/claim-detail'
import type {
  Chain,
  Drift,
  DroppedQualification,
  Omission,
  StoryGraph,
  Witness,
} from '@/lib/model/provenance'
import type { Report } from './report-schema'

type ReportClaim = Report['claims'][number]
type ReportCell = ReportClaim['cells'][number]
type Names = ReadonlyMap<string, string>

/** The parts of a report that say what lies behind claims; `names` are those of outlets by id. */
export function toChain({ stance, mentionIds, steps }: Chain): ReportCell['chains'][number] {
  return {
    stance,
    mentions: [...mentionIds],
    steps: steps.map(({ kind, node, name, relation, because, evidence }) => ({
      kind,
      node,
      name,
      relation,
      because,
      evidence: evidence.map(toWitness),
    })),
  }
}

export function toOmission({ kind, because, evidence }: Omission): NonNullable<ReportCell['omission']> {
  return { kind, because, evidence: evidence.map(toWitness) }
}

export function toOtherValue({
  kind,
  slot,
  claim,
  here,
  there,
}: OtherValue): ReportClaim['otherValues'][number] {
  return { kind, slot, claim: claim.id, text: claim.text, here: toWitness(here), there: toWitness(there) }
}

export function toDrift(drift: Drift, names: Names): ReportClaim['drift'][number] {
  return { kind: drift.kind, ...between(drift, names) }
}

export function toDropped(
  one: DroppedQualification,
  names: Names,
): ReportClaim['droppedQualifications'][number] {
  return { ...between(one, names), dropped: toWitness(one.dropped) }
}

export function toGraph({ nodes, edges }: StoryGraph): Report['graph'] {
  return {
    nodes: nodes.map(({ id, kind, name, outletId, mentions }) => ({ id, kind, name, outletId, mentions })),
    edges: edges.map(({ id, from, to, kind, directed, because, evidence }) => ({
      id,
      from,
      to,
      relation: kind,
      directed,
      because,
      evidence: evidence.map(toWitness),
    })),
  }
}

function between(
  { outletId, fromOutletId, because, here, there }: Drift | DroppedQualification,
  names: Names,
) {
  return {
    outlet: names.get(outletId) ?? outletId,
    from: names.get(fromOutletId) ?? fromOutletId,
    because,
    here: toWitness(here),
    there: toWitness(there),
  }
}

function toWitness({
  articleId,
  span,
  quote,
}: Witness): Report['graph']['edges'][number]['evidence'][number] {
  return { article: articleId, start: span.start, end: span.end, quote }
}
