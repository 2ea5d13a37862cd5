import { z } from 'zod'

/** What several parts of the report are made of: places in articles, and relations. */
export const offset = z.number().int().min(0)
export const span = z.tuple([offset, offset]).describe('[start, end) in UTF-16 units of the article’s text')
export const voice = z.enum(['own', 'attributed'])

export const witness = z.object({
  article: z.string().describe('Id of the article'),
  start: offset,
  end: offset,
  quote: z.string().describe('text.slice(start, end), always'),
})

export const relation = z
  .enum(['copies', 'reprints', 'relays', 'quotes', 'cites'])
  .describe('How one has it from the other')
