import type { DisputeKind, Span, StatementKind } from '@/lib/model/types'
import {
  CORRECTION_WORD,
  DENY_VERB,
  DENY_VERB_OF_REPORT,
  DOUBT_WORD,
  FALSE_WORD,
  NEGATIVE_ANSWER,
  NO_DISPUTE,
  REPORT_NOUN,
  STATEMENTS,
} from '@/lib/text/words/dispute-cues'

/** A sign of dispute in one stretch of text, before it is known what it disputes. Offsets count from the stretch's start. */
export type Dispute = {
  readonly kind: DisputeKind
  /** In plain words, for the reader. */
  readonly reason: string
  /** The words that say so. */
  readonly evidence: Span
  /** The words of what is disputed; null where the text only points at it ("denied the reports"). */
  readonly target: Span | null
}

type Rule = {
  readonly kind: DisputeKind
  readonly reason: string
  readonly pattern: RegExp
  readonly target: 'after' | 'before' | 'none'
}

const GAP = "(?:[\\w’'-]+[ ,]+){0,6}?"
const SOFT_GAP = '(?:[\\w’\'“”"-]+[ ,]+){0,30}?'
const rule = (kind: DisputeKind, reason: string, source: string, target: Rule['target']): Rule => ({
  kind,
  reason,
  pattern: new RegExp(`\\b${source}\\b`, 'i'),
  target,
})

/** First match wins; strongest evidence first. */
const RULES: readonly Rule[] = [
  rule('correction', 'the report is taken back or corrected', CORRECTION_WORD, 'none'),
  rule(
    'denial',
    'a report is denied',
    `${DENY_VERB_OF_REPORT}\\s+${GAP}${REPORT_NOUN}(?:\\s+(?:that|of|about))?`,
    'after',
  ),
  rule(
    'doubt',
    'doubt is cast on a report',
    `${DOUBT_WORD}\\s+(?:on|about|over|of)?\\s*${GAP}${REPORT_NOUN}(?:\\s+(?:that|of|about|it))?`,
    'after',
  ),
  rule(
    'denial',
    'a report is called untrue',
    `${REPORT_NOUN}[ ,]+${SOFT_GAP}["“]?(?:\\w+ly[ ,]+)?["“]?${FALSE_WORD}`,
    'before',
  ),
  rule(
    'denial',
    'a thing said is called untrue',
    `(?:that|this|it|which)(?:['’]s| is| was)\\s+(?:\\w+\\s+){0,2}["“]?${FALSE_WORD}`,
    'none',
  ),
  rule(
    'denial',
    'a report is called untrue',
    `call(?:s|ed|ing)?\\s+${GAP}(?:\\w+\\s+)?["“]?(?:\\w+ly\\s+)?${FALSE_WORD}`,
    'none',
  ),
  rule('denial', 'it is denied', `${DENY_VERB}(?:\\s+that)?`, 'after'),
  rule(
    'doubt',
    'a report is doubted',
    `${REPORT_NOUN}\\s+${SOFT_GAP}${DOUBT_WORD}|${DOUBT_WORD}\\s+${SOFT_GAP}${REPORT_NOUN}`,
    'none',
  ),
]

/** The sign of dispute in `text`, or null. Negations that concern no report ("denied bail", "no doubt") give null. */
export function readDispute(text: string): Dispute | null {
  const flat = text.replace(/\s/g, ' ')
  const veiled = veil(flat)
  const answer = /\b(?:ask(?:s|ed|ing)?|question)\b/i.test(flat) ? NEGATIVE_ANSWER.exec(flat) : null
  if (answer) {
    const asked = /\b(?:whether|if|about)\b/i.exec(flat.slice(0, answer.index))
    const evidence = { start: answer.index, end: answer.index + answer[0].length }
    const target = asked ? { start: asked.index + asked[0].length, end: answer.index } : null
    return { kind: 'denial', reason: 'the answer to the question is no', evidence, target }
  }
  for (const { kind, reason, pattern, target } of RULES) {
    const match = pattern.exec(veiled)
    if (!match) continue
    const evidence = { start: match.index, end: match.index + match[0].length }
    return { kind, reason, evidence, target: targetOf(flat, evidence, target) }
  }
  return null
}

/** What kind of statement beside repeating and disputing this is ("did not respond"), or null. */
export function readStatement(text: string): StatementKind | null {
  const flat = text.replace(/\s/g, ' ')
  return STATEMENTS.find((s) => s.pattern.test(flat))?.kind ?? null
}

/** The same text with look-alikes blanked out, offsets kept. */
function veil(text: string): string {
  let out = text
  for (const pattern of NO_DISPUTE) {
    const all = new RegExp(pattern.source, 'gi')
    out = out.replace(all, (m) => ' '.repeat(m.length))
  }
  return out
}

function targetOf(text: string, evidence: Span, where: Rule['target']): Span | null {
  const span =
    where === 'after'
      ? { start: evidence.end, end: text.length }
      : where === 'before'
        ? { start: evidence.start, end: evidence.end }
        : null
  if (!span) return null
  const words = text.slice(span.start, span.end).match(/[\p{L}\p{N}]{3,}/gu) ?? []
  return words.length >= 3 ? span : null
}
