import type { Report } from '../report-schema'

/** A place in an article that a report points at; `quote` is null where the report does not repeat the words. */
export type ProofPlace = {
  readonly article: string
  readonly start: number
  readonly end: number
  readonly quote: string | null
  /** What points there, to name it by: `the claim "The dam broke."`. */
  readonly by: string
}

type Claim = Report['claims'][number]
type Mention = Claim['mentions'][number]
type Witness = Claim['droppedQualifications'][number]['here']
type Pair = readonly [number, number]

/** Every place in an article that a report points at, in its order. Empty for a report without articles. */
export function proofPlaces({ articles, claims, reuse, graph }: Report): readonly ProofPlace[] {
  return [
    ...articles.flatMap(({ id, file, evidence, zones }) => {
      const by = `the metadata of ${file}`
      return [
        ...evidence.flatMap(({ span }) => (span ? [bare(id, by, span)] : [])),
        ...zones.map(({ start, end }) => bare(id, by, [start, end])),
      ]
    }),
    ...claims.flatMap(placesOfClaim),
    ...reuse.flatMap(({ a, b, passages }) =>
      passages.flatMap((one) => [bare(a, 'a copied passage', one.a), bare(b, 'a copied passage', one.b)]),
    ),
    ...graph.edges.flatMap(({ from, to, evidence }) => witnessed(`the line from ${from} to ${to}`, evidence)),
  ]
}

function placesOfClaim(claim: Claim): readonly ProofPlace[] {
  const by = `the claim “${claim.text}”`
  return [
    ...claim.mentions.flatMap((mention) => placesOfMention(mention, by)),
    ...witnessed(by, [
      ...claim.cells.flatMap(({ chains, omission }) => [
        ...chains.flatMap(({ steps }) => steps.flatMap((step) => step.evidence)),
        ...(omission?.evidence ?? []),
      ]),
      ...claim.otherValues.flatMap(({ here, there }) => [here, there]),
      ...claim.drift.flatMap(({ here, there }) => [here, there]),
      ...claim.droppedQualifications.flatMap(({ here, there, dropped }) => [here, there, dropped]),
    ]),
  ]
}

function placesOfMention(mention: Mention, by: string): readonly ProofPlace[] {
  const { article, start, end, quote, context, dispute, attribution } = mention
  return [
    { article, start, end, quote, by },
    ...[
      context,
      ...(dispute ? [dispute.evidence] : []),
      ...(attribution ? [...attribution.sourceSpans, ...attribution.cueSpans] : []),
    ].map((span) => bare(article, by, span)),
  ]
}

function witnessed(by: string, witnesses: readonly Witness[]): readonly ProofPlace[] {
  return witnesses.map(({ article, start, end, quote }) => ({ article, start, end, quote, by }))
}

function bare(article: string, by: string, [start, end]: Pair): ProofPlace {
  return { article, start, end, quote: null, by }
}
