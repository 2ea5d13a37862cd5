/**
 * The report: a whole story as JSON, version 1. What each field means is said here, and docs/report.schema.json is made from it.
 * Loaded for checks and documents only; writing a report needs no more than the type.
 */
import { z } from 'zod'
import { claim } from './report-schema-claim'
import { offset, relation, span, witness } from './report-schema-places'

const article = z.object({
  id: z.string(),
  file: z.string().describe('Name of the file that it was read from'),
  outlet: z.string().describe('Name of the outlet; unique in the story'),
  outletId: z.string(),
  via: z.string().nullable().describe('Who republished it'),
  title: z.string(),
  author: z.string().nullable(),
  published: z.string().nullable().describe('ISO 8601, as precise as is known'),
  url: z.string().nullable(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Of the text in UTF-8'),
  language: z.string().describe('ISO 639-1, or "und"'),
  relays: z.array(z.string()).describe('Outlets and agencies that it says it takes its report from'),
  evidence: z
    .array(
      z.object({
        field: z.enum(['outlet', 'via', 'title', 'published', 'author', 'relays']),
        value: z.string(),
        rule: z.string(),
        weight: z.enum(['given', 'decided', 'suggested']),
        span: span.nullable().describe('Null: given, not read in the text'),
      }),
    )
    .describe('Why its metadata say what they say'),
  zones: z
    .array(
      z.object({
        kind: z.enum(['title', 'byline', 'dateline', 'credit', 'caption', 'boilerplate', 'link', 'heading']),
        start: offset,
        end: offset,
        rule: z.string(),
      }),
    )
    .describe('Parts that are no running report'),
})

const part = z.number().min(0).max(1).nullable()
const reuse = z.object({
  a: z.string().describe('Id of an article'),
  b: z.string(),
  share: z.number().min(0).max(1).describe('Part of the shorter article’s words that stands in the other'),
  shareOfA: part.describe(
    'Part of the words of `a` that stands in `b`; null: an older engine did not measure it',
  ),
  shareOfB: part.describe('Part of the words of `b` that stands in `a`; null as before'),
  longestRun: z
    .number()
    .int()
    .min(1)
    .nullable()
    .describe('Words of the longest run that is the same in both, without an edit; null as before'),
  from: z.string().nullable().describe('Id of the article that the other has it from; null: not known'),
  passages: z.array(z.object({ a: span, b: span, words: z.number().int().min(0) })),
})

const graph = z
  .object({
    nodes: z.array(
      z.object({
        id: z.string().describe('From content alone: the same in chains and in other runs'),
        kind: z.enum(['outlet', 'agency', 'speaker', 'unnamed', 'document']),
        name: z.string(),
        outletId: z.string().nullable().describe('Null: it has no article in the story'),
        mentions: z.number().int().min(0).describe('Mentions whose chain passes through it'),
      }),
    ),
    edges: z.array(
      z.object({
        id: z.string(),
        from: z.string().describe('Node that has it'),
        to: z.string().describe('Node that it has it from'),
        relation,
        directed: z.boolean().describe('False: text in common, and nothing tells who had it first'),
        because: z.string(),
        evidence: z.array(witness),
      }),
    ),
  })
  .describe('Who has what from whom, over the whole story')

const decision = z.object({
  entry: z.number().int().min(1),
  at: z.iso.datetime(),
  who: z.string(),
  action: z.string().describe('What was decided; or undo, redo, place'),
  of: z.number().int().nullable().describe('The entry that is undone, redone or placed again'),
  what: z.string().describe('In words'),
  before: z.string().nullable(),
  after: z.string().nullable(),
  engine: z.string().nullable().describe('What the engine itself said then'),
  why: z.string(),
  inForce: z.boolean().nullable().describe('Null for an entry that is no decision itself'),
  change: z
    .record(z.string(), z.unknown())
    .nullable()
    .describe('The object with its anchors (W3C TextQuoteSelector), and what holds from then on'),
})

const leaveOneOut = z.object({
  node: z.string().describe('Id of the node that is left out'),
  name: z.string(),
  claims: z
    .array(z.object({ claim: z.string(), before: z.number().int(), after: z.number().int() }))
    .describe('Claims that lose an origin without it, with their numbers of origins'),
})

export const REPORT_SCHEMA = z
  .object({
    version: z.literal(1),
    story: z.object({
      slug: z.string(),
      title: z.string(),
      sample: z.boolean().describe('The story that is shipped'),
      note: z
        .string()
        .nullable()
        .describe('What must be known of its articles: that those of the sample are digests'),
    }),
    filter: z.string().describe('Which claims the report holds, in words'),
    engine: z.string().describe('Version of the engine'),
    settings: z.record(z.string(), z.unknown()).nullable().describe('Thresholds and weights of the run'),
    run: z
      .object({ id: z.string(), startedAt: z.iso.datetime(), finishedAt: z.iso.datetime() })
      .nullable()
      .describe('The stored run that this is from; null: analysed for this report'),
    outlets: z.array(z.object({ id: z.string(), name: z.string(), identified: z.boolean() })),
    articles: z.array(article),
    claims: z.array(claim),
    decisions: z.array(decision).describe('The log of what analysts decided, oldest first; it only grows'),
    reuse: z.array(reuse).describe('Pairs of articles that share copied passages'),
    graph,
    leaveOneOut: z
      .array(leaveOneOut)
      .describe('For each node what is lost without it, the one that most hangs on first'),
  })
  .meta({ title: 'Corroborate report, version 1' })

export type Report = z.infer<typeof REPORT_SCHEMA>
