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

const witness = z.object({
  article: z.string().describe('Id of the article'),
  start: offset,
  end: offset,
  quote: z.string().describe('text.slice(start, end), always'),
})

const relation = z
  .enum(['copies', 'reprints', 'relays', 'quotes', 'cites'])
  .describe('How one has it from the other')

const chain = z
  .object({
    stance: z.enum(['repeats', 'disputes']),
    mentions: z.array(z.string()).describe('Ids of the mentions that came this way'),
    steps: z.array(
      z.object({
        kind: z.enum(['outlet', 'agency', 'speaker', 'unnamed', 'document', 'via', 'basis']),
        node: z
          .string()
          .nullable()
          .describe('Id of the node of the graph; null: a manner of knowing, nobody'),
        name: z.string(),
        relation: relation.nullable().describe('To the step before; null for the first'),
        because: z.string(),
        evidence: z.array(witness),
      }),
    ),
  })
  .describe('The way of the claim into the outlet, from the outlet backwards')

const drift = z.object({
  kind: z
    .enum(['firmer', 'exacter'])
    .describe('firmer: hedged or attributed there, less so here; exacter: "about 400" there, "400" here'),
  outlet: z.string(),
  from: z.string().describe('Name of the outlet that it has the claim from'),
  because: z.string(),
  here: witness,
  there: witness,
})

const otherValue = z.object({
  kind: z
    .enum(['number', 'time', 'place', 'actor', 'scope'])
    .describe('actor: who did it to whom; scope: all against some'),
  slot: z.string().describe('What it is a value of, in words of the text'),
  claim: z.string().describe('Id of the other claim'),
  text: z.string().describe('The other claim'),
  here: witness,
  there: witness,
})

const dropped = z.object({
  outlet: z.string(),
  from: z.string().describe('Name of the outlet that it copied'),
  because: z.string(),
  here: witness,
  there: witness,
  dropped: witness.describe('What stands in the origin and was left out'),
})

const judged = <T extends z.ZodType>(value: T) =>
  z
    .object({
      engine: value.nullable().describe('What the engine itself says; null: it has no such thing'),
      entry: z.number().int().describe('Entry of the log'),
    })
    .nullable()
    .describe('Null: no analyst decided here, so the value is the engine’s')

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
  analyst: judged(z.enum(['repeats', 'disputes'])),
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
      open: z
        .boolean()
        .describe('True: no article tells where its outlet has it from, so that the count is at most right'),
    }),
  ),
  grade: z
    .object({
      value: z
        .union([z.literal(1), z.literal(2), z.literal(3), z.literal(5), z.literal(6)])
        .describe('1 confirmed by other independent sources … 6 cannot be judged'),
      rule: z.string(),
      because: z.string().describe('The rule’s words'),
    })
    .describe(
      'A suggestion on the Admiralty scale for information, by counting (docs/grading.md); no verdict',
    ),
  otherValues: z
    .array(otherValue)
    .describe('Claims that say the same but for one slot: 12 dead here, 15 there'),
  drift: z.array(drift).describe('Where an outlet says more than the one that it has the claim from'),
  droppedQualifications: z
    .array(dropped)
    .describe('What limits the claim in the origin and was left out where the rest was copied'),
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
        chains: z.array(chain).describe('Each different way once, the longest first'),
        omission: z
          .object({
            kind: z.enum([
              'not-mentioned',
              'published-before',
              'truncated',
              'too-short',
              'dropped',
              'not-analysed',
            ]),
            because: z.string(),
            evidence: z.array(witness),
          })
          .nullable()
          .describe('Why it may be missing; null exactly when the cell does not omit the claim'),
        analyst: judged(z.enum(['repeats', 'disputes', 'both', 'omits'])),
      }),
    )
    .describe('One for each outlet of the story'),
  analyst: z
    .object({
      hidden: z.boolean(),
      pinned: z.boolean(),
      engineText: z.string().nullable().describe('The engine’s wording, where an analyst gave another'),
      grade: z.number().int().min(1).max(6).nullable().describe('The analyst’s own grade of the information'),
      notes: z.array(z.object({ entry: z.number().int(), text: z.string() })),
      entries: z.array(z.number().int()).describe('Entries of the log that made the claim what it is'),
    })
    .nullable()
    .describe('What analysts decided on the claim; null: nothing'),
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
