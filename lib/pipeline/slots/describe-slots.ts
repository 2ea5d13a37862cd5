import { overlap } from '@/lib/model/span'
import type { Article, Span } from '@/lib/model/types'
import { once } from '@/lib/text/once'
import type { TaggedToken } from '@/lib/text/tag'
import { lastTermOf } from '@/lib/text/terms'
import { MONTHS } from '@/lib/text/words/abbreviations'
import { MONTH_NAMES, WEEKDAYS } from '@/lib/text/words/calendar-words'
import type { Proposition } from '../mentions/find-propositions'

/** A clause as its slots are compared. */
export type Described = {
  readonly tokens: readonly TaggedToken[]
  /** Those of the clause before it in the same sentence or the one before that; empty for none. */
  readonly before: readonly TaggedToken[]
  readonly articleId: string
  readonly published: string | null
  /** Term of the last word of its speaker's name; null for none. */
  readonly speaker: string | null
  /** Where its words tell who says it, and not what. */
  readonly frame: readonly Span[]
}

/** One description for each proposition, in order. */
export function describeSlots(
  propositions: readonly Proposition[],
  articles: readonly Article[],
): readonly Described[] {
  const published = new Map(articles.map((article) => [article.id, article.published]))
  return propositions.map(({ tokens, articleId, sentence, attribution }, i) => {
    const last = propositions[i - 1]
    const isNear = last?.articleId === articleId && sentence - last.sentence <= 1
    return {
      tokens,
      before: isNear ? last.tokens : [],
      articleId,
      published: published.get(articleId) ?? null,
      speaker: lastTermOf(attribution?.sourceName ?? null),
      frame: attribution ? [...attribution.source, ...attribution.cue] : speakerOf(tokens),
    }
  })
}

/** "The owner said two tons at most.": too short to have been read as somebody's words. */
function speakerOf(tokens: readonly TaggedToken[]): readonly Span[] {
  const [said, first] = [tokens.findIndex(({ lemma }) => lemma === 'say'), tokens[0]]
  const cue = tokens[said]
  if (!first || !cue || said > LONGEST_SPEAKER) return []
  const isName = tokens.slice(0, said).every(({ pos }) => /^(?:DET|PROPN|NOUN|PRON)$/.test(pos))
  return isName ? [{ start: first.start, end: cue.end }] : []
}

const LONGEST_SPEAKER = 4

/** What is found at the tokens of a clause, in order, looked for once; `find` gives null where a token begins nothing of the kind. */
export function foundAtTokens<T>(
  find: (token: TaggedToken, i: number, clause: Described) => T | null,
): (clause: Described) => readonly T[] {
  return once((clause) => {
    const found: T[] = []
    clause.tokens.forEach((token, i) => {
      const one = find(token, i, clause)
      if (one !== null) found.push(one)
    })
    return found
  })
}

/** Terms of a clause's verbs, without days and months. */
export const verbsOf = once(({ tokens }: Described) => termsOf(tokens, 'VERB'))

/** Terms of a clause's names, without days and months. */
export const namesOf = once(({ tokens }: Described) => termsOf(tokens, 'PROPN'))

/** Terms of the names in what a clause says, without days, and without who says it; those of tokens [from, to) left out. */
export function namesSaid(
  { tokens, frame }: Pick<Described, 'tokens' | 'frame'>,
  { from, to }: { readonly from: number; readonly to: number } = { from: 0, to: 0 },
): ReadonlySet<string> {
  return new Set(
    tokens.flatMap((t, i) => {
      const isName = t.pos === 'PROPN' && t.term !== null && !isDay(t) && (i < from || i >= to)
      return isName && t.term !== null && !frame.some((span) => overlap(span, t) > 0) ? [t.term] : []
    }),
  )
}

/** Terms of what a clause says, without those of who says it. */
const termsSaid = once(
  ({ tokens, frame }: Described): ReadonlySet<string> =>
    new Set(tokens.flatMap((t) => (t.term && !frame.some((span) => overlap(span, t) > 0) ? [t.term] : []))),
)

/** All terms of a clause. */
export const allTermsOf = once(
  ({ tokens }: Described): ReadonlySet<string> => new Set(tokens.flatMap((t) => t.term ?? [])),
)

/** Whether a clause says itself that it is a further one ("also", "another"), or that it is not so ("is not worth $72 million"). */
export function standsApart({ tokens }: Described): boolean {
  return tokens.some(({ low }) => APART.has(low) || low.endsWith("n't") || low.endsWith('n’t'))
}

function termsOf(tokens: readonly TaggedToken[], pos: TaggedToken['pos']): ReadonlySet<string> {
  const terms = new Set<string>()
  for (const token of tokens) if (token.pos === pos && token.term && !isDay(token)) terms.add(token.term)
  return terms
}

/** The years that a clause gives, in order, with a space between. */
const yearsOf = once(({ tokens }: Described): string =>
  tokens.flatMap(({ low }) => (low.length === 4 && /^(?:1[89]|20)\d\d$/.test(low) ? [low] : [])).join(' '),
)

const APART = new Set(
  'not never no cannot without also another additional additionally separately again more further first previously initially earlier once'.split(
    ' ',
  ),
)
const DAYS = new Set([...WEEKDAYS, ...MONTH_NAMES, ...[...MONTHS].flatMap((month) => [month, `${month}.`])])

/** Terms of the days and months that a clause names. */
export const daysIn = once(
  ({ tokens }: Described): ReadonlySet<string> =>
    new Set(tokens.flatMap((t) => (isDay(t) && t.term ? [t.term] : []))),
)

/** Whether a token names a day or a month. */
export function isDay({ low, text }: TaggedToken): boolean {
  return DAYS.has(low) || text === 'May'
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
  return yearsOf(a) === yearsOf(b)
}

/** What both sets have. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  const both: string[] = []
  for (const term of a) if (b.has(term)) both.push(term)
  return both
}

/** Part of the shorter one's terms, left out those given, that stand in the other; 0 where it has none. */
export function likeness(a: Described, b: Described, without: ReadonlySet<string> = new Set()): number {
  const [mine, theirs] = [a, b].map((one) =>
    [...termsSaid(one)].filter((t) => !without.has(t) && !/^\d/.test(t)),
  )
  if (!mine || !theirs || mine.length === 0 || theirs.length === 0) return 0
  const set = new Set(theirs)
  return mine.filter((term) => set.has(term)).length / Math.min(mine.length, theirs.length)
}
