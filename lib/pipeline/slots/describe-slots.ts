import type { Article } from '@/lib/model/types'
import type { TaggedToken } from '@/lib/text/tag'
import { MONTHS } from '@/lib/text/words/abbreviations'
import type { Proposition } from '../mentions/find-propositions'
import { type Quantity, readQuantities } from './read-quantities'

/** A clause as its slots are compared. */
export type Described = {
  readonly tokens: readonly TaggedToken[]
  readonly articleId: string
  readonly published: string | null
  readonly quantities: readonly Quantity[]
  /** Terms of verbs, of nouns, and of names. */
  readonly verbs: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly terms: ReadonlySet<string>
  /** The years that it gives, in order, with a space between. */
  readonly years: string
  /** Whether it says itself that it is a further one ("also", "another"), or that it is not so ("is not worth $72 million"). */
  readonly standsApart: boolean
}

/** One description for each proposition, in order. */
export function describeSlots(
  propositions: readonly Proposition[],
  articles: readonly Article[],
): readonly Described[] {
  const published = new Map(articles.map((article) => [article.id, article.published]))
  return propositions.map(({ tokens, articleId }) => ({
    tokens,
    articleId,
    published: published.get(articleId) ?? null,
    quantities: readQuantities(tokens),
    verbs: termsOf(tokens, 'VERB'),
    nouns: termsOf(tokens, 'NOUN'),
    names: termsOf(tokens, 'PROPN'),
    terms: new Set(tokens.flatMap((t) => t.term ?? [])),
    years: yearsOf(tokens),
    standsApart: tokens.some(({ low }) => FURTHER.has(low) || NEGATIONS.has(low) || /n['’]t$/.test(low)),
  }))
}

function termsOf(tokens: readonly TaggedToken[], pos: TaggedToken['pos']): ReadonlySet<string> {
  const terms = new Set<string>()
  for (const token of tokens) if (token.pos === pos && token.term && !isDay(token)) terms.add(token.term)
  return terms
}

function yearsOf(tokens: readonly TaggedToken[]): string {
  return tokens
    .flatMap(({ low }) => (low.length === 4 && /^(?:1[89]|20)\d\d$/.test(low) ? [low] : []))
    .join(' ')
}

const NEGATIONS = new Set('not never no cannot without'.split(' '))
const FURTHER = new Set(
  'also another additional additionally separately again more further first previously initially earlier once'.split(
    ' ',
  ),
)
const DAYS = new Set(
  'sunday monday tuesday wednesday thursday friday saturday january february march april june july august september october november december'.split(
    ' ',
  ),
)

/** Whether a token names a day or a month. */
export function isDay({ low, text }: TaggedToken): boolean {
  return DAYS.has(low) || text === 'May' || MONTHS.has(low.endsWith('.') ? low.slice(0, -1) : low)
}

/** The term of the verb nearest to some tokens, behind them first; null for none. */
export function nearestVerb(
  tokens: readonly TaggedToken[],
  { from, to }: { readonly from: number; readonly to: number },
): string | null {
  for (let step = 0; step < tokens.length; step++) {
    for (const token of [tokens[to + step], tokens[from - 1 - step]])
      if (token?.pos === 'VERB' && token.term !== null) return token.term
  }
  return null
}

/** Whether two clauses give the same years, or none: "in 2011" is another event than "in 2012", and may be than no year. */
export function inSameYears(a: Described, b: Described): boolean {
  return a.years === b.years
}

/** What both sets have. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  const both: string[] = []
  for (const term of a) if (b.has(term)) both.push(term)
  return both
}

/** Part of the shorter one's terms, left out those given, that stand in the other; 0 where it has none. */
export function likeness(a: Described, b: Described, without: ReadonlySet<string> = new Set()): number {
  const [mine, theirs] = [a, b].map(({ terms }) =>
    [...terms].filter((t) => !without.has(t) && !/^\d/.test(t)),
  )
  if (!mine || !theirs || mine.length === 0 || theirs.length === 0) return 0
  const set = new Set(theirs)
  return mine.filter((term) => set.has(term)).length / Math.min(mine.length, theirs.length)
}
