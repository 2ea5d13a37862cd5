import type { Article, StatementKind } from '@/lib/model/types'
import type { Proposition } from '../mentions/find-propositions'
import { CLEARS } from './denial-phrase-rules'
import { deniedBySpeaker } from './denied-by-speaker'
import { NEVER_DONE } from './idiom-rules'
import type { Negation } from './negation'
import { onlyAsks } from './only-asks'
import { type Described, readDescribed } from './read-described'
import { type Dispute, readDispute, readStatement } from './read-dispute'
import { readNegations } from './read-negation'
import {
  answersSpeaker,
  callsLiar,
  MISSES_EVIDENCE,
  NOT_SO,
  pointsAtReport,
  pointsBack,
} from './where-it-points'

/** What a proposition says of other claims, before it is known which. Spans are those of the article. */
export type Reading = {
  /** `ofReport`: what is denied is called a report, a claim or the like; `pointsBack`: it is what was said just before. */
  readonly dispute:
    | (Dispute & {
        readonly ofReport: boolean
        readonly pointsBack: boolean
        /** What somebody else said before is denied, not what this speaker passes on. */
        readonly answersSpeaker: boolean
        /** Whether who said it is called a liar. */
        readonly callsLiar: boolean
        /** The noun by which it points at a claim of a kind: "that timetable". */
        readonly described: Described | null
      })
    | null
  readonly statement: StatementKind | null
  /** Whether it tells only that something was asked. */
  readonly asks: boolean
  readonly negations: readonly Negation[]
}

/** One reading for each proposition, in order. */
export function readPropositions(
  propositions: readonly Proposition[],
  articles: readonly Article[],
): readonly Reading[] {
  const texts = new Map(articles.map((a) => [a.id, a.text]))
  return propositions.map((p) => {
    const text = texts.get(p.articleId) ?? ''
    const quote = text.slice(p.span.start, p.span.end)
    const statement = readStatement(quote)
    const read = readDispute(quote)
    const known =
      read && (isIdle(read, p) || (statement === 'no-information' && isKnowledge(read))) ? null : read
    const found = known && (known.putsClaim || inOwnWords(p, known.evidence)) ? known : null
    const shift = (span: { start: number; end: number }) => ({
      start: span.start + p.span.start,
      end: span.end + p.span.start,
    })
    const dispute = found
      ? {
          ...found,
          evidence: shift(found.evidence),
          target: found.target && shift(found.target),
          answersSpeaker: answersSpeaker(quote, found),
          described: readDescribed(quote, found),
          callsLiar: callsLiar(quote, found),
          pointsBack: pointsBack(quote, found),
          ofReport: pointsAtReport(quote.slice(found.evidence.start, found.evidence.end), found),
        }
      : statement
        ? null
        : deniedBySpeaker(p, text)
    return {
      dispute,
      statement,
      asks: !dispute && onlyAsks(quote),
      negations: (dispute && dispute.kind !== 'contradiction') || statement ? [] : readNegations(p.tokens),
    }
  })
}

/**
 * Whether a proposition says something of its own, and so is grouped like any other: all that is no dispute, a figure
 * set against another ("the others spoke of dozens"), which is a claim as much as a dispute, and a claim put to be found untrue.
 */
export function assertsSomething(reading: Reading | undefined): boolean {
  return !reading?.dispute || reading.dispute.kind === 'contradiction' || reading.dispute.putsClaim === true
}

/** What a proposition is grouped as: with others of its kind alone, as who asks whether it is so, or has no such information, does not say that it is so. */
export type GroupedAs = 'assertion' | 'question' | 'no-information'

/** Null where it is not grouped, but held against the claims later. */
export function groupedAs(reading: Reading | undefined): GroupedAs | null {
  if (!assertsSomething(reading)) return null
  if (reading?.dispute?.putsClaim) return 'assertion'
  if (reading?.statement === 'no-information') return 'no-information'
  return reading?.asks ? 'question' : 'assertion'
}

/** "The mill was not involved in the sale", in the outlet's own voice, answers nobody. */
function isIdle({ reason, target }: Dispute, { attribution }: Proposition): boolean {
  return (reason === CLEARS || reason === NEVER_DONE) && (attribution === null || target === null)
}

/** Whether words of the quote are the proposition's own, and not those of an aside inside it. */
function inOwnWords(p: Proposition, evidence: { readonly start: number; readonly end: number }): boolean {
  const [start, end] = [p.span.start + evidence.start, p.span.start + evidence.end]
  return p.tokens.some((t) => t.start < end && t.end > start)
}

/** "Has no evidence of it" says what somebody does not know, as "has no such information" does. */
function isKnowledge({ reason }: Dispute): boolean {
  return reason === NOT_SO || MISSES_EVIDENCE.has(reason)
}
