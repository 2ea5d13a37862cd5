import type { DisputeKind, Span, StatementKind } from '@/lib/model/types'
import { mayMatch } from '@/lib/text/may-match'
import { NEGATIVE_ANSWER, OPENING_NO, STATEMENTS, TELLS_NO } from '@/lib/text/words/dispute-cues'
import { NO_DISPUTE } from '@/lib/text/words/dispute-look-alikes'
import { DISPUTE_RULES } from './dispute-rules'
import { phrase } from './phrase'
import { readFactCheck } from './read-fact-check'
import { saysEnough, targetOf } from './target-of'

/** A sign of dispute in one stretch of text, before it is known what it disputes. Offsets count from the stretch's start. */
export type Dispute = {
  readonly kind: DisputeKind
  /** In plain words, for the reader. */
  readonly reason: string
  /** The words that say so. */
  readonly evidence: Span
  /** The words of what is disputed; null where the text only points at it ("denied the reports"). */
  readonly target: Span | null
  /** Whether it is the answer to a question, which then holds the target. */
  readonly asked: boolean
  /** Whether the claim is put in so many words and then found untrue: it is grouped by them like one that is said. */
  readonly putsClaim?: boolean
}

/** Most sentences hold the words of one or two rules, and need not be held against the others. */
const candidates = mayMatch(DISPUTE_RULES.map((rule) => rule.pattern))
const LOOK_ALIKES = NO_DISPUTE.map((source) => phrase(source, 'gi'))
const STATEMENT_RULES = STATEMENTS.map(({ kind, pattern }) => ({ kind, pattern: phrase(pattern, 'i') }))
const statementCandidates = mayMatch(STATEMENT_RULES.map((rule) => rule.pattern))
const ASKED = /\b(?:ask(?:s|ed|ing)?|question(?:s|ed)?)\b/i

/**
 * The sign of dispute in `text`, one sentence or clause, or null. Negations that concern no report ("denied bail", "no
 * doubt", "did not deny") and plain questions give null.
 */
export function readDispute(text: string): Dispute | null {
  const checked = readFactCheck(text)
  if (checked) return checked
  const asked = ASKED.test(text)
  const answer = asked ? readAnswer(text) : null
  if (answer) return answer
  if (/\?["”’')\]\s]*$/.test(text) && !asked) return null
  const opening = OPENING_NO.exec(text)
  if (opening) return openingNo(text, opening[0])
  // Most sentences match nothing, so that the many look-alikes need not be looked for.
  const first = candidates(text).find((i) => DISPUTE_RULES[i]?.pattern.test(text))
  if (first === undefined) return null
  const veiled = veil(text)
  for (const i of candidates(veiled)) {
    const rule = DISPUTE_RULES[i]
    const match = i >= first ? rule?.pattern.exec(veiled) : null
    if (!rule || !match) continue
    const evidence = { start: match.index, end: match.index + match[0].replace(OBJECT_BEGINS, '').length }
    const target = targetOf(text, match, evidence, rule)
    const putsClaim = rule.putsClaim && target !== null
    return {
      kind: rule.kind,
      reason: rule.reason,
      evidence,
      target,
      asked: false,
      ...(putsClaim && { putsClaim }),
    }
  }
  return null
}

/** What stands at a sign's end and belongs to the object: "disputed the", "disputes her". */
const OBJECT_BEGINS =
  /\s+(?:(?:the|his|her|its|their|our|my|your|any|some|much|all|both|these|those|\w{2,20}[’']s)\s*)?$/i

/** What kind of statement beside repeating and disputing this is ("did not respond"), or null. */
export function readStatement(text: string): StatementKind | null {
  const found = statementCandidates(text).find((i) => STATEMENT_RULES[i]?.pattern.test(text))
  return found === undefined ? null : (STATEMENT_RULES[found]?.kind ?? null)
}

/** "Asked whether P, she replied: “Of course not.”" A no to "can you confirm" confirms nothing and denies nothing. */
function readAnswer(text: string): Dispute | null {
  const answer = NEGATIVE_ANSWER.exec(text) ?? TELLS_NO.exec(text)
  if (!answer) return null
  const evidence = { start: answer.index, end: answer.index + answer[0].length }
  const before = text.slice(0, answer.index)
  const asked = /\b(?:whether|if|about)\b/i.exec(before) ?? /["“]\s*(?=[^"“”?]+\?)/.exec(before)
  if (asked && /^[^,;.]*\bconfirm\b/i.test(text.slice(asked.index, answer.index))) return null
  const target = asked && askedWords(text, asked.index + asked[0].length, answer.index)
  return { kind: 'denial', reason: 'the answer to the question is no', evidence, target, asked: true }
}

/** What was asked: up to the words that lead to the answer ("…, the mayor replied:"), all of it where the answer is a sentence of its own. Null where it says too little. */
function askedWords(text: string, start: number, end: number): Span | null {
  const words = text.slice(start, end).replace(/[\s,:]+$/, '')
  const stops = /[.?]["”’']?$/.exec(words)
  if (stops) {
    const span = { start, end: start + stops.index }
    return saysEnough(text, span) ? span : null
  }
  const comma = words.lastIndexOf(',')
  const lead = words.search(/\s+and\s+(?:\w+\s+)?(?:said|replied|responded|answered|retorted|told)\b/i)
  const length = comma >= 0 ? comma : lead >= 0 ? lead : words.length
  const span = { start, end: start + length }
  return saysEnough(text, span) ? span : null
}

function openingNo(text: string, opening: string): Dispute {
  const start = opening.search(/[\p{L}\p{N}]/u)
  const evidence = { start, end: opening.trimEnd().length }
  const rest = { start: opening.length, end: text.length }
  return {
    kind: 'denial',
    reason: 'it begins with a no',
    evidence,
    target: saysEnough(text, rest) ? rest : null,
    asked: false,
  }
}

/** Whether the words of a span look like a dispute and are none: "denied bail", "cast doubt on the wisdom". */
export function isLookAlike(text: string, { start, end }: Span): boolean {
  return veil(text).slice(start, end) !== text.slice(start, end)
}

/** The same text with look-alikes blanked out, offsets kept. */
function veil(text: string): string {
  return LOOK_ALIKES.reduce((out, pattern) => out.replace(pattern, (m) => ' '.repeat(m.length)), text)
}
