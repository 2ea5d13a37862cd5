/** What the columns of text may hold: fixed words, and JSON in the shapes of lib/model/types.ts. Reading anything else throws. */
import { z } from 'zod'
import type {
  Evidence,
  GivenMetadata,
  GivenPart,
  MentionAttribution,
  Origins,
  Paragraph,
  Span,
  Stance,
  Zone,
} from '@/lib/model/types'

/** A place in an article with what is done there: by these a claim is known again. */
export type PlacedSpan = Span & { readonly articleId: string; readonly stance: Stance }

const span = z.object({ start: z.number(), end: z.number() })

export const STANCE = z.enum(['repeats', 'disputes'])
export const CELL_STANCE = z.enum(['repeats', 'disputes', 'both'])
export const VOICE = z.enum(['own', 'attributed'])
export const HEDGE = z.enum(['asserted', 'attributed', 'hedged', 'doubted'])
export const ROLE = z.enum(['title', 'body'])
export const DISPUTE = z.enum(['denial', 'doubt', 'contradiction', 'correction'])
export const STATEMENT = z.enum(['no-information', 'no-comment', 'no-response', 'unverified'])

export const NAMES: z.ZodType<readonly string[]> = z.array(z.string())

export const EVIDENCE: z.ZodType<readonly Evidence[]> = z.array(
  z.object({
    field: z.enum(['outlet', 'via', 'title', 'published', 'author', 'relays']),
    value: z.string(),
    rule: z.string(),
    span: span.nullable(),
    weight: z.enum(['given', 'decided', 'suggested']),
  }),
)

const ZONE_KIND = z.enum([
  'title',
  'byline',
  'dateline',
  'credit',
  'caption',
  'boilerplate',
  'link',
  'heading',
])

export const ZONES: z.ZodType<readonly Zone[]> = z.array(
  span.extend({
    kind: ZONE_KIND,
    rule: z.string(),
  }),
)

export const GIVEN_PARTS: z.ZodType<readonly GivenPart[]> = z.array(
  span.extend({ report: z.boolean(), as: ZONE_KIND.exactOptional() }),
)

const words = z.string().nullable()

export const GIVEN: z.ZodType<GivenMetadata> = z.object({
  title: words,
  outlet: words,
  via: words,
  url: words,
  published: words,
  author: words,
  language: z.string().exactOptional(),
  parts: GIVEN_PARTS.exactOptional(),
})

/** Of an answer of a web server, names in small letters. */
export const HEADERS: z.ZodType<Readonly<Record<string, string>>> = z.record(z.string(), z.string())

export const PARAGRAPHS: z.ZodType<readonly Paragraph[]> = z.array(span.extend({ role: ROLE }))

export const ORIGINS: z.ZodType<Origins> = z.object({
  count: z.number(),
  groups: z.array(
    z.object({
      name: z.string(),
      outletIds: z.array(z.string()),
      reasons: z.array(z.string()),
      open: z.boolean().exactOptional(),
      wordsOnly: z.boolean().exactOptional(),
    }),
  ),
})

/** Of an attribution, what does not stand in columns of its own. */
export const ATTRIBUTION: z.ZodType<Pick<MentionAttribution, 'source' | 'cue' | 'chain'>> = z.object({
  source: z.array(span),
  cue: z.array(span),
  chain: z.array(z.string()),
})

export const PLACED_SPANS: z.ZodType<readonly PlacedSpan[]> = z.array(
  span.extend({ articleId: z.string(), stance: STANCE }),
)

/** Thresholds and weights by name: another version of the engine may have had others. */
export const SETTINGS: z.ZodType<Readonly<Record<string, unknown>>> = z.record(z.string(), z.unknown())

/** The value of a JSON column, checked. Throws where it has another shape: then another version wrote it, or a hand. */
export function readJson<T>(shape: z.ZodType<T>, text: string): T {
  return shape.parse(JSON.parse(text))
}

/** The text of a JSON column: what the shape knows of the value, and nothing that a stage may have left on it. */
export function writeJson<T>(shape: z.ZodType<T>, value: NoInfer<T>): string {
  return JSON.stringify(shape.parse(value))
}
