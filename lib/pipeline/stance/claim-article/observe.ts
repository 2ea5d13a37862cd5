import type { Article, Hedge, Sentence, Span, StatementKind } from '@/lib/model/types'
import { type TaggedToken, tag } from '@/lib/text/tag'
import { HANDING_ON } from '@/lib/text/words/stance-cues'
import { splitClauses } from '../../mentions/split-clauses'
import { SETTINGS } from '../../settings'
import type { Negation } from '../negation'
import { type Dispute, readDispute, readStatement } from '../read-dispute'
import { readHedge } from '../read-hedge'
import { readNegation } from '../read-negation'

/** A sentence as the decision about a claim sees it. All spans are those of the article. */
export type Observed = {
  readonly span: Span
  readonly title: boolean
  readonly words: ReadonlySet<string>
  readonly terms: ReadonlySet<string>
  readonly dispute: Dispute | null
  /** Terms of what the dispute names as disputed; empty where it only points. */
  readonly disputed: ReadonlySet<string>
  readonly negations: readonly Negation[]
  readonly statement: StatementKind | null
  readonly hedge: Hedge
  /** Words that hand what is told to somebody else. */
  readonly handedOn: number
  readonly quoted: boolean
  readonly question: boolean
  readonly update: boolean
}

export type ObservedArticle = {
  readonly sentences: readonly Observed[]
  /** Weight of a term in this article: log(1 + sentences / sentences with it). */
  readonly weight: (term: string) => number
}

export type ObservedClaim = {
  readonly terms: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  readonly negated: boolean
}

/** What is seen of an article before any claim is looked for. `sentences` are those of this article, in order. */
export function observeArticle(article: Article, sentences: readonly Sentence[]): ObservedArticle {
  const lists = tag(article.text, sentences)
  const observed = sentences.map((sentence, i) => observe(article.text, sentence, lists[i] ?? []))
  const counts = new Map<string, number>()
  for (const { terms } of observed) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return {
    sentences: observed,
    weight: (term) => Math.log(1 + observed.length / (counts.get(term) ?? 1)),
  }
}

/** What is seen of a claim: a sentence in plain words. */
export function observeClaim(claim: string): ObservedClaim {
  const tokens = tag(claim, [{ start: 0, end: claim.length }])[0] ?? []
  return {
    terms: termsOf(tokens),
    words: new Set(tokens.map((t) => t.low)),
    negated: readNegation(tokens) !== null,
  }
}

function observe(text: string, sentence: Sentence, tokens: readonly TaggedToken[]): Observed {
  const span = { start: sentence.start, end: sentence.end }
  const quote = text.slice(span.start, span.end)
  const found = readDispute(quote)
  const dispute = found && {
    ...found,
    evidence: shift(found.evidence, span.start),
    target: found.target && shift(found.target, span.start),
  }
  const target = dispute?.target
  return {
    span,
    title: sentence.role === 'title',
    words: new Set(tokens.map((t) => t.low)),
    terms: termsOf(tokens),
    dispute,
    disputed: termsOf(target ? tokens.filter((t) => t.start >= target.start && t.end <= target.end) : []),
    negations: splitClauses(tokens, SETTINGS).flatMap((clause) => readNegation(clause) ?? []),
    statement: readStatement(quote),
    hedge: readHedge(quote, 'own'),
    handedOn: tokens.filter((t) => HANDING_ON.has(t.lemma)).length,
    quoted: /["“]/.test(quote),
    question: quote.includes('?'),
    update: /\bupdated?:?\b/i.test(quote),
  }
}

function termsOf(tokens: readonly TaggedToken[]): ReadonlySet<string> {
  return new Set(tokens.flatMap((t) => t.term ?? []))
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by }
}
