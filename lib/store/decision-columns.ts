/** What the columns of decisions may hold, in the shapes of lib/model/decisions.ts. Reading anything else throws. */
import { z } from 'zod'
import { type Change, type Judgement, type LostDecision, RELIABILITIES } from '@/lib/model/decisions'
import { STANCE, VOICE } from './columns'

const cellStance = z.enum(['repeats', 'disputes', 'both', 'omits'])
const anchor = z.object({
  articleId: z.string(),
  file: z.string(),
  url: z.string().nullable(),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  start: z.number(),
})
const quote = anchor.extend({ stance: STANCE })
const quotes = z.array(quote)
const claim = z.object({ id: z.string(), text: z.string(), quotes })
const outlet = z.object({ id: z.string(), name: z.string() })
const article = z.object({ id: z.string(), title: z.string() })
const fact = z.string().nullable().exactOptional()
const facts = z.object({
  title: fact,
  outlet: fact,
  via: fact,
  author: fact,
  published: fact,
  url: fact,
  language: fact,
})
const grade = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)])
const action = <T extends string>(name: T) => z.literal(name)

export const CHANGE: z.ZodType<Change> = z.discriminatedUnion('action', [
  z.object({ action: action('set-stance'), claim, outlet, quotes, to: cellStance }),
  z.object({ action: action('not-a-claim'), claim, quotes }),
  z.object({ action: action('not-same'), claim, quotes }),
  z.object({ action: action('keep-apart'), claim, other: claim }),
  z.object({ action: action('add-mention'), claim, quote: anchor, to: STANCE, voice: VOICE }),
  z.object({ action: action('merge'), claim, other: claim }),
  z.object({ action: action('split'), claim, quotes }),
  z.object({ action: action('reword'), claim, to: z.string() }),
  z.object({ action: action('hide'), claim, to: z.boolean() }),
  z.object({ action: action('pin'), claim, to: z.boolean() }),
  z.object({ action: action('note'), claim, to: z.string() }),
  z.object({ action: action('grade'), claim, to: grade }),
  z.object({ action: action('rename-outlet'), outlet, to: z.string() }),
  z.object({ action: action('merge-outlet'), outlet, into: outlet }),
  z.object({ action: action('reliability'), outlet, to: z.enum(RELIABILITIES), date: z.string() }),
  z.object({ action: action('origins-independent'), claim, outlets: z.array(outlet) }),
  z.object({ action: action('origins-shared'), claim, outlets: z.array(outlet) }),
  z.object({ action: action('correct-article'), article, to: facts }),
  z.object({ action: action('leave-out'), article }),
])

export const JUDGEMENT: z.ZodType<Judgement> = z.object({
  hidden: z.boolean(),
  pinned: z.boolean(),
  engineText: z.string().nullable(),
  grade: grade.nullable(),
  notes: z.array(z.object({ seq: z.number(), text: z.string() })),
  cells: z.record(z.string(), z.object({ engine: cellStance.nullable(), seq: z.number() })),
  mentions: z.record(z.string(), z.object({ engine: STANCE.nullable(), seq: z.number() })),
  decisions: z.array(z.number()),
})

export const LOST: z.ZodType<readonly LostDecision[]> = z.array(
  z.object({ seq: z.number(), reason: z.string() }),
)

export const KIND = z.enum(['decision', 'undo', 'redo', 'place'])
