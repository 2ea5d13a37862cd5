/** What the column of slots may hold, as in lib/model/slots.ts. Reading anything else throws. */
import { z } from 'zod'
import type { SlotPair } from '@/lib/model/slots'

const value = z.object({
  mentionId: z.string(),
  witness: z.object({
    articleId: z.string(),
    span: z.object({ start: z.number(), end: z.number() }),
    quote: z.string(),
  }),
})

export const SLOTS: z.ZodType<readonly SlotPair[]> = z.array(
  z.object({
    kind: z.enum(['number', 'time', 'place', 'actor', 'scope']),
    slot: z.string(),
    a: value,
    b: value,
  }),
)
