/** What the JSON columns of an intake may hold, in the shapes of lib/model/intake.ts and jobs.ts. Reading anything else throws. */
import { z } from 'zod'
import type { Capture, Rejection } from '@/lib/model/incoming'
import type { Feed, FeedItem } from '@/lib/model/intake'
import type { QueuedSource, StoredDraft } from '@/lib/model/jobs'
import type { GivenMetadata } from '@/lib/model/types'
import { EVIDENCE, GIVEN, GIVEN_PARTS } from './columns'

const words = z.string().nullable()
const language = z.string()

/** The fields that an analyst put right; one that is not named is as it was read. */
export const CORRECTIONS: z.ZodType<Partial<GivenMetadata>> = z.object({
  title: words.exactOptional(),
  outlet: words.exactOptional(),
  via: words.exactOptional(),
  url: words.exactOptional(),
  published: words.exactOptional(),
  author: words.exactOptional(),
  language: language.exactOptional(),
  parts: GIVEN_PARTS.exactOptional(),
})

const CAPTURE: z.ZodType<Capture> = z.object({
  url: z.string(),
  finalUrl: z.string(),
  fetchedAt: z.string(),
  status: z.number(),
  headers: z.record(z.string(), z.string()),
  sha256: z.string(),
})

/** A draft without its original bytes. */
export const DRAFT: z.ZodType<StoredDraft['draft']> = z.object({
  id: z.string(),
  file: z.string(),
  text: z.string(),
  sha256: z.string(),
  given: GIVEN,
  originalSha256: z.string(),
  mediaType: z.string(),
  capturedAt: z.string(),
  capture: CAPTURE.nullable(),
  pageEvidence: EVIDENCE,
  origin: z.enum(['paste', 'file', 'url', 'feed']),
  within: words,
  notes: z.array(z.string()),
})

export const REJECTIONS: z.ZodType<readonly Rejection[]> = z.array(
  z.object({ file: z.string(), reason: z.string(), todo: z.string() }),
)

const FEED_ITEM: z.ZodType<FeedItem> = z.object({
  id: z.string(),
  title: words,
  url: words,
  published: words,
  author: words,
  outlet: words,
  summary: words,
  content: words,
})

export const FEED: z.ZodType<Feed> = z.object({
  url: z.string(),
  format: z.enum(['rss', 'atom', 'rdf', 'json']),
  title: words,
  items: z.array(FEED_ITEM),
  notes: z.array(z.string()),
})

export const SOURCE: z.ZodType<QueuedSource> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paste'), text: z.string(), given: CORRECTIONS.exactOptional() }),
  z.object({ kind: z.literal('file'), name: z.string() }),
  z.object({ kind: z.literal('url'), url: z.string(), given: CORRECTIONS.exactOptional() }),
  z.object({ kind: z.literal('feed'), url: z.string() }),
  z.object({ kind: z.literal('feed-item'), feed: z.string(), item: FEED_ITEM }),
])

export const INPUT_STATE = z.enum(['waiting', 'read', 'failed', 'choose', 'dropped'])
export const INPUT_KIND = z.enum(['paste', 'file', 'url', 'feed', 'feed-item'])
export const JOB_KIND = z.enum(['read', 'analyse'])
export const JOB_STATE = z.enum(['queued', 'running', 'done', 'failed', 'cancelled'])
