import type { DisputeKind, Span, StatementKind } from '@/lib/model/types'
import { mayMatch } from '@/lib/text/may-match'
import { NEGATIVE_ANSWER, OPENING_NO, REPORT_NOUN, STATEMENTS, TELLS_NO } from '@/lib/text/words/dispute-cues'
import { NO_DISPUTE } from '@/lib/text/words/dispute-look-alikes'
import type { DisputeRule } from './dispute-rule'
import { DISPUTE_RULES } from './dispute-rules'
import { phrase } from './phrase'
import { readFactCheck } from './read-fact-check'

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

function targetOf(text: string, match: RegExpExecArray, evidence: Span, rule: DisputeRule): Span | null {
  const inside = match.indices?.groups?.what
  if (inside) {
    const span = { start: inside[0], end: inside[1] }
    return saysEnough(text, span) ? span : null
  }
  if (rule.target === 'none' || NAMES_NOTHING.test(text.slice(evidence.start, evidence.end))) return null
  const span =
    rule.target === 'before'
      ? { start: behindReport(text.slice(0, evidence.start)), end: evidence.start }
      : {
          start: rule.target === 'content' ? contentStart(text, evidence.end) : evidence.end,
          end: endOfQuote(text, evidence.end),
        }
  const words = text.slice(span.start, span.end)
  return saysEnough(text, span) &&
    !ONLY_POINTS.test(words) &&
    !SAYS_IT_IS_SO.test(words) &&
    !ONLY_NAMES_REPORT.test(words)
    ? span
    : null
}

/** The end of the quoted words that `from` stands in, for who says them stands behind (“It was ruled out,” he said); else the text's. */
function endOfQuote(text: string, from: number): number {
  const before = Math.max(text.lastIndexOf('“', from - 1), text.lastIndexOf('"', from - 1))
  const mark = text[before]
  if (mark === undefined || text.slice(before + 1, from).includes('”')) return text.length
  // A straight mark that is the second of a pair opens nothing.
  if (mark === '"' && (text.slice(0, before).split('"').length - 1) % 2 === 1) return text.length
  const end = text.indexOf(mark === '"' ? '"' : '”', from)
  return end < 0 ? text.length : end
}

/** "Should be taken with a grain of salt": what stands behind is why. */
const NAMES_NOTHING = /\b(?:grain|pinch) of salt$|\btoo good to be true$|\bnot the case$|n['’]t the case$/i
/** "(Denied) any such plans", "(went on to debunk) the hoax, saying …". */
const ONLY_POINTS =
  /^\W*(?:(?:having |of )?(?:any |all )?such (?:an? )?[\p{L}-]+\W*$|(?:the|this|that|these|those) (?:\w+ )?(?:hoax(?:es)?|thing|stuff|rumou?rs?|myths?)\b(?! (?:that|of|about|which)\b))/iu
/** "That report, however, (is false)". */
const ONLY_NAMES_REPORT = phrase(
  `^\\W*(?:but )?(?:the|this|that|these|those) (?:[\\w-]+ )?${REPORT_NOUN},?(?: (?:however|though|then|too|also|meanwhile|itself),?)* *$`,
  'i',
)
/** "(No indication that) the story is true". */
const SAYS_IT_IS_SO = phrase(
  `^\\W*(?:the|this|that|these|those) (?:[\\w-]+ )?${REPORT_NOUN} (?:is|are|was|were) (?:true|real|accurate|genuine|authentic|correct|legitimate)\\b`,
  'i',
)

/**
 * Where behind a report stands what it says: "denied a report in the daily that they left". The text's end where it only
 * says when or how it was denied: "shot down the claim outright".
 */
function contentStart(text: string, from: number): number {
  if (/\s(?:that|of|about)$/i.test(text.slice(0, from))) return from
  const rest = text.slice(from)
  const that = THAT_BEHIND.exec(rest)
  if (that) return from + that[0].length
  return POINTS_ONLY.test(rest) ? text.length : from
}

const THAT_BEHIND =
  /^(?:\s+(?!(?:said|says|saying|told|telling|and|but|while)\b)[^\s,.;:]+){1,9}?\s+that\s(?=\S)/i
const POINTS_ONLY =
  /^[\s”"’']*(?:(?:in|on|at|by|to|with|during|after|before|for|as|outright|flatly|again|today|yesterday|calling|saying|telling)\b|[.,;:!?]|$)/i

/** Where what is told begins: behind "the statement that", else at once. */
function behindReport(before: string): number {
  const found = REPORT_THAT.exec(before)
  if (found) return found[0].length
  const according = ACCORDING.exec(before)
  if (according) return according[0].length
  const from = Math.max(0, before.length - TOLD_REACH)
  const told = TOLD_THAT.exec(before.slice(from))
  return told ? from + told[0].length : 0
}

/** How far before the sign it is looked for who told so, UTF-16 units: a sentence may be a megabyte. */
const TOLD_REACH = 400

/** "It turns out that (this)", "his agent confirmed (it)", "I must break the news: (condoms)": what is called untrue begins behind. */
const TOLD_THAT =
  /^.*(?:[:—] +|\b(?:turn(?:s|ed) out|confirm(?:s|ed)|reveal(?:s|ed)|find|found|report(?:s|ed)|said|says|admit(?:s|ted)|announce[sd]|clear|proof|sure)(?:,? (?:however|though|then),)? (?:that )?(?=[^:—]*$))/isu

/** "According to Jane Roe, a lawyer, (the photograph)". */
const ACCORDING = /^\W*according to [^.;:]{3,200}?,\s+(?=(?:the|this|that|these|those|his|her|its|their)\s)/i

const REPORT_THAT = phrase(`^.{0,80}?\\b${REPORT_NOUN} that\\b`, 'is')

/** Three words of some length: less says too little to be looked for. */
function saysEnough(text: string, span: Span): boolean {
  return (text.slice(span.start, span.end).match(/[\p{L}\p{N}]{3,}/gu) ?? []).length >= 3
}
