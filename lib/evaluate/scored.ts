import type { Gold, Texts } from './gold'

/** What the scorer reads of a report; a report of version 1 has it all. */
export type ScoredReport = {
  readonly articles: readonly { readonly id: string; readonly file: string; readonly outlet: string }[]
  readonly claims: readonly {
    readonly rank?: number
    readonly independentOrigins?: number
    readonly mentions: readonly {
      readonly article: string
      readonly start: number
      readonly end: number
      readonly quote: string
      readonly stance: Stance
      readonly attribution?: { readonly source: string | null } | null
    }[]
    readonly cells?: readonly { readonly outlet: string; readonly stance: string }[]
  }[]
  readonly reuse?: readonly { readonly a: string; readonly b: string }[]
}

export type Stance = 'repeats' | 'disputes'

/** A mention of either side, in the form that both are compared in. */
export type Place = {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly stance: Stance
  readonly source: string | null
  /** Position of its claim among the claims of its side. */
  readonly claim: number
}

/** A claim of either side. */
export type Group = { readonly mentions: readonly Place[] }

/** The annotated claims as places; a quote that stands in the text twice is its first occurrence. */
export function goldGroups(gold: Gold, texts: Texts): readonly Group[] {
  return gold.claims.map((claim, index) => ({
    mentions: claim.mentions.map(({ file, quote, span, stance, source }) => {
      const [start, end] = span ?? quoteSpan(texts, file, quote)
      return { file, start, end, stance, source: source ?? null, claim: index }
    }),
  }))
}

/** The report's claims as places. An article that the report does not list has no file, and matches nothing. */
export function reportGroups(report: ScoredReport): readonly Group[] {
  const files = new Map(report.articles.map((a) => [a.id, a.file]))
  return report.claims.map((claim, index) => ({
    mentions: claim.mentions.map(({ article, start, end, stance, attribution }) => ({
      file: files.get(article) ?? '',
      start,
      end,
      stance,
      source: attribution?.source ?? null,
      claim: index,
    })),
  }))
}

/** Where annotated words stand in a text. */
export function quoteSpan(texts: Texts, file: string, quote: string): readonly [number, number] {
  const start = texts.get(file)?.indexOf(quote) ?? -1
  return [start, start + quote.length]
}

/** How far two places are the same, 0 to 1: Dice's coefficient of their characters. Source: Dice 1945, Ecology 26(3). */
export function nearness(a: Place, b: Place): number {
  if (a.file !== b.file) return 0
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common <= 0 ? 0 : (2 * common) / (a.end - a.start + b.end - b.start)
}

/** From here on two places count as one mention: somewhat more than a third of the longer in common. */
export const NEAR = 0.4

/** Whether two places count as one mention. */
export function isNear(a: Place, b: Place): boolean {
  return nearness(a, b) >= NEAR
}
