/** What the columns of provenance may hold, as in lib/model/provenance.ts. Reading anything else throws. */
import { z } from 'zod'
import type { ClaimProvenance, Omission, StoryGraph } from '@/lib/model/provenance'
import { HEDGE, STANCE } from './columns'

const witness = z.object({
  articleId: z.string(),
  span: z.object({ start: z.number(), end: z.number() }),
  quote: z.string(),
})
const evidence = z.array(witness)
const nodeKind = z.enum(['outlet', 'agency', 'speaker', 'unnamed', 'document'])
const edgeKind = z.enum(['copies', 'reprints', 'relays', 'quotes', 'cites'])

const step = z.object({
  kind: z.enum([...nodeKind.options, 'via', 'basis']),
  node: z.string().nullable(),
  name: z.string(),
  relation: edgeKind.nullable(),
  because: z.string(),
  evidence,
})

const between = {
  outletId: z.string(),
  fromOutletId: z.string(),
  because: z.string(),
  here: witness,
  there: witness,
}

export const PROVENANCE: z.ZodType<ClaimProvenance> = z.object({
  chains: z.array(
    z.object({ outletId: z.string(), stance: STANCE, mentionIds: z.array(z.string()), steps: z.array(step) }),
  ),
  drift: z.array(
    z.object({
      ...between,
      kind: z.enum(['firmer', 'exacter']),
      mentionId: z.string(),
      fromMentionId: z.string(),
      hedge: HEDGE,
      fromHedge: HEDGE,
    }),
  ),
  dropped: z.array(z.object({ ...between, dropped: witness })),
  grade: z.object({
    value: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(5), z.literal(6)]),
    rule: z.string(),
    because: z.string(),
  }),
})

/** By id of the outlet. */
export const OMISSIONS: z.ZodType<Readonly<Record<string, Omission>>> = z.record(
  z.string(),
  z.object({
    kind: z.enum(['not-mentioned', 'published-before', 'truncated', 'too-short', 'dropped', 'not-analysed']),
    because: z.string(),
    evidence,
  }),
)

export const GRAPH: z.ZodType<StoryGraph> = z.object({
  nodes: z.array(
    z.object({
      id: z.string(),
      kind: nodeKind,
      name: z.string(),
      outletId: z.string().nullable(),
      mentions: z.number(),
    }),
  ),
  edges: z.array(
    z.object({
      id: z.string(),
      from: z.string(),
      to: z.string(),
      kind: edgeKind,
      directed: z.boolean(),
      because: z.string(),
      evidence,
    }),
  ),
})
