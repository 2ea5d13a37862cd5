import type { Span } from '@/lib/model/types'
import { REPORT_NOUN } from '@/lib/text/words/dispute-cues'
import type { DisputeRule } from './dispute-rule'
import { phrase } from './phrase'

/** The words of what a sign of dispute is of; null where it only points at it. */
export function targetOf(
  text: string,
  match: RegExpExecArray,
  evidence: Span,
  rule: DisputeRule,
): Span | null {
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
export function saysEnough(text: string, span: Span): boolean {
  return (text.slice(span.start, span.end).match(/[\p{L}\p{N}]{3,}/gu) ?? []).length >= 3
}
