import { z } from 'zod'

/**
 * The report: a whole story as JSON, version 1. What each field means is said here, and docs/report.schema.json is made from it.
 * Loaded for checks and documents only; writing a report needs no more than the type.
 */
const offset = z.number().int().min(0)
const span = z.tuple([offset, offset]).describe('[start, end) in UTF-16 units of the article’s text')
const voice = z.enum(['own', 'attributed'])

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

const attribution = z.object({
  source: z.string().nullable().describe('Who is said to have said it; null: nobody is named'),
  cue: z.string().nullable().describe('The word that attributes: "said"'),
  chain: z.array(z.string()).describe('From the proximate source backwards'),
  sourceSpans: z.array(span),
  cueSpans: z.array(span),
})

const mention = z.object({
  id: z.string(),
  article: z.string().describe('Id of the article'),
  start: offset,
  end: offset.describe('text.slice(start, end) === quote, always'),
  quote: z.string(),
  context: span.describe('The sentence or sentences around the quote'),
  role: z.enum(['title', 'body']),
  stance: z.enum(['repeats', 'disputes']),
  voice: voice.describe('own: the outlet says it; attributed: it passes on somebody’s words'),
  hedge: z.enum(['asserted', 'attributed', 'hedged', 'doubted']),
  dispute: z
    .object({
      kind: z.enum(['denial', 'doubt', 'contradiction', 'correction']),
      reason: z.string(),
      evidence: span.describe('The words that dispute'),
    })
    .nullable(),
  statement: z
    .enum(['no-information', 'no-comment', 'no-response', 'unverified'])
    .nullable()
    .describe('A statement about a report that is no dispute of it'),
  attribution: attribution.nullable(),
  decidedBy: z.string().describe('Rules or models that made the mention what it is'),
  confidence: z.number().min(0).max(1),
})

const claim = z.object({
  id: z.string(),
  text: z.string().describe('The canonical claim'),
  rank: z.number().int().min(0).describe('0 = what an analyst must see first'),
  independentOrigins: z
    .number()
    .int()
    .min(0)
    .describe('Independent origins among the outlets that repeat it'),
  origins: z.array(
    z.object({
      name: z.string(),
      outlets: z.array(z.string()),
      reasons: z.array(z.string()).describe('Why these outlets have one origin'),
    }),
  ),
  mentions: z.array(mention),
  cells: z
    .array(
      z.object({
        outlet: z.string().describe('Name of the outlet'),
        outletId: z.string(),
        stance: z
          .enum(['repeats', 'disputes', 'both', 'omits'])
          .describe('Follows from the mentions; none = omits'),
        repeatVoice: voice.nullable(),
        disputeVoice: voice
          .nullable()
          .describe('attributed: it carries somebody’s denial and has not taken a side'),
        mentions: z.array(z.string()).describe('Ids; empty exactly when omits'),
      }),
    )
    .describe('One for each outlet of the story'),
})

const reuse = z.object({
  a: z.string().describe('Id of an article'),
  b: z.string(),
  share: z.number().min(0).max(1).describe('Part of the shorter article’s words that stands in the other'),
  from: z.string().nullable().describe('Id of the article that the other has it from; null: not known'),
  passages: z.array(z.object({ a: span, b: span, words: z.number().int().min(0) })),
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
    reuse: z.array(reuse).describe('Pairs of articles that share copied passages'),
  })
  .meta({ title: 'Corroborate report, version 1' })

export type Report = z.infer<typeof REPORT_SCHEMA>
