import { z } from 'zod'
import { reasonOf } from '@/lib/model/reason-of'

/** The annotated matrix of a story, gold.json: what a claim, a mention and an origin are is said in docs/evaluation.md. */
const span = z.tuple([z.number().int(), z.number().int()])
const GOLD = z.object({
  articles: z.array(
    z.object({
      file: z.string(),
      boilerplate: z.array(z.string()).optional(),
      boilerplateSpans: z.array(span).optional(),
    }),
  ),
  claims: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      weight: z.enum(['central', 'detail']),
      origin: z.object({ independent: z.boolean() }).nullish(),
      mentions: z.array(
        z.object({
          file: z.string(),
          quote: z.string().min(1),
          span: span.optional(),
          stance: z.enum(['repeats', 'disputes']),
          source: z.string().nullish(),
        }),
      ),
    }),
  ),
  reuse: z.array(z.object({ a: z.string(), b: z.string() })).optional(),
})

export type Gold = z.infer<typeof GOLD>

/** Texts of a story's articles, by name of file. */
export type Texts = ReadonlyMap<string, string>

/**
 * A gold.json, checked: its fields, and that every quote stands in its article's text. `problem` is a sentence about the first
 * thing that is wrong.
 */
export function parseGold(
  json: string,
  texts: Texts,
): { readonly gold: Gold } | { readonly problem: string } {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch (error) {
    return { problem: `is not valid JSON (${reasonOf(error)})` }
  }
  const read = GOLD.safeParse(data)
  if (!read.success) {
    const issue = read.error.issues[0]
    const field = issue?.path.join('.')
    return { problem: `has a wrong ${field ? `"${field}"` : 'form'}: ${issue?.message}` }
  }
  const quotes = [
    ...read.data.articles.flatMap((a) => (a.boilerplate ?? []).map((quote) => ({ file: a.file, quote }))),
    ...read.data.articles.map((a) => ({ file: a.file, quote: '' })),
    ...read.data.claims.flatMap((c) => c.mentions),
  ]
  for (const { file, quote } of quotes) {
    const text = texts.get(file)
    if (text === undefined) return { problem: `names ${file}, which could not be read` }
    if (!text.includes(quote))
      return { problem: `quotes words that are not in ${file}: "${quote.slice(0, 60)}"` }
  }
  return { gold: read.data }
}
