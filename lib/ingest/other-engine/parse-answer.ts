import { z } from 'zod'
import type { GivenClaims, GivenMention } from '@/lib/model/given-claims'
import type { Rejection } from '@/lib/model/incoming'
import { reasonOf } from '@/lib/model/reason-of'
import type { RawArticle } from '@/lib/model/types'

const SOURCE = z.string().trim().min(1).max(500).nullish()
const MENTION = z.object({
  /** Its id, or the name of its file. */
  article: z.string(),
  quote: z.string().min(1).optional(),
  start: z.number().int().nonnegative().optional(),
  end: z.number().int().positive().optional(),
  stance: z.enum(['repeats', 'disputes']),
  source: SOURCE,
  attribution: z.object({ source: SOURCE }).nullish(),
  kind: z.enum(['denial', 'doubt', 'contradiction', 'correction']).optional(),
})
const ANSWER = z.object({ claims: z.array(z.object({ mentions: z.array(z.unknown()) })) })

type Asked = Pick<RawArticle, 'id' | 'file' | 'text'>

/**
 * Another engine's claims, checked: every quote is a literal span of its article, or its mention is in `rejected`; a claim without a
 * mention that holds is left out. `problem` ends a sentence about an answer of which nothing can be used.
 */
export function parseAnswer(
  json: string,
  articles: readonly Asked[],
):
  | { readonly claims: GivenClaims['claims']; readonly rejected: readonly Rejection[] }
  | { readonly problem: string } {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch (error) {
    return { problem: `is not valid JSON (${reasonOf(error)})` }
  }
  const read = ANSWER.safeParse(data)
  if (!read.success) return { problem: `has a wrong ${issueOf(read.error)}` }
  const byName = new Map(articles.flatMap((a) => [[a.file, a] as const, [a.id, a] as const]))
  const rejected: Rejection[] = []
  const claims = read.data.claims.map(({ mentions }, claim) =>
    mentions.flatMap((mention, n) => {
      const one = mentionOf(mention, byName)
      if (typeof one !== 'string') return [one]
      const todo = 'The rest of the answer is used; correct the engine that gave it.'
      rejected.push({ file: `claims.${claim}.mentions.${n}`, reason: one, todo })
      return []
    }),
  )
  return { claims: claims.filter((mentions) => mentions.length > 0), rejected }
}

/** The mention, or the end of a sentence that says why it cannot be used. */
function mentionOf(data: unknown, articles: ReadonlyMap<string, Asked>): GivenMention | string {
  const read = MENTION.safeParse(data)
  if (!read.success) return `has a wrong ${issueOf(read.error)}`
  const { article: name, quote, start, end, stance, source, attribution, kind } = read.data
  const article = articles.get(name)
  if (!article) return `names no article of the story: "${name}"`
  const span = spanOf(article.text, quote, start, end)
  if (typeof span === 'string') return span
  const saidBy = source === undefined && attribution !== undefined ? (attribution?.source ?? null) : source
  return { articleId: article.id, span, stance, source: saidBy, kind }
}

function spanOf(
  text: string,
  quote: string | undefined,
  start: number | undefined,
  end: number | undefined,
): GivenMention['span'] | string {
  if (start !== undefined && end !== undefined) {
    if (start >= end || end > text.length) return `has no such place: ${start} to ${end} of ${text.length}`
    const words = text.slice(start, end)
    if (words.trim() === '') return `has nothing but white space from ${start} to ${end}`
    return quote === undefined || quote === words
      ? { start, end }
      : `has a quote that does not stand from ${start} to ${end}`
  }
  if (quote === undefined || quote.trim() === '') return 'has neither a quote nor start and end'
  const at = text.indexOf(quote)
  return at < 0 ? 'has a quote that does not stand in its article' : { start: at, end: at + quote.length }
}

function issueOf(error: z.ZodError): string {
  const [issue] = error.issues
  const field = issue?.path.join('.')
  return `${field ? `"${field}"` : 'form'}: ${issue?.message}`
}
