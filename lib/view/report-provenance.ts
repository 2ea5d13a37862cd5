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

/** A chain as the report holds it. */
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

/** Why a cell is empty, as the report holds it. */
export function toOmission({ kind, because, evidence }: Omission): NonNullable<ReportCell['omission']> {
  return { kind, because, evidence: evidence.map(toWitness) }
}

/** Another value for a slot of the claim, as the report holds it. */
export function toOtherValue({
  kind,
  slot,
  claim,
  here,
  there,
}: OtherValue): ReportClaim['otherValues'][number] {
  return { kind, slot, claim: claim.id, text: claim.text, here: toWitness(here), there: toWitness(there) }
}

/** Where an outlet says more than its origin, as the report holds it; `names` are those of outlets by id. */
export function toDrift(drift: Drift, names: Names): ReportClaim['drift'][number] {
  return { kind: drift.kind, ...between(drift, names) }
}

/** A qualification that was left out, as the report holds it; `names` are those of outlets by id. */
export function toDropped(
  one: DroppedQualification,
  names: Names,
): ReportClaim['droppedQualifications'][number] {
  return { ...between(one, names), dropped: toWitness(one.dropped) }
}

/** The graph of a story as the report holds it. */
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
