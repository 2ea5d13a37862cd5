import { z } from 'zod'
import { offset, relation, span, voice, witness } from './report-schema-places'

const attribution = z.object({
  source: z.string().nullable().describe('Who is said to have said it; null: nobody is named'),
  cue: z.string().nullable().describe('The word that attributes: "said"'),
  chain: z.array(z.string()).describe('From the proximate source backwards'),
  sourceSpans: z.array(span),
  cueSpans: z.array(span),
})

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

/** A claim of the report: its mentions, its cells, and what lies behind them. */
export const claim = z.object({
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
