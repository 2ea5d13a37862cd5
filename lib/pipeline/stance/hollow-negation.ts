import { isVerb, type TaggedToken } from '@/lib/text/tag'
import { CLAUSE_END, CONDITION } from '@/lib/text/words/negation-words'

/** So many words behind a negation are looked at. */
const REACH = 10
/** A foil has no verb in so many words. */
const FOIL_REACH = 6
const QUOTE = /^["“”‘«»]$/
const MORE = /^(?:more|less|better|worse|\p{L}{3,}er)$/u
/** Before "not to be" these say that something is not so. */
const STATING = new Set('be seem appear say find know think believe turn out prove report'.split(' '))

/** Whether behind position `end` it goes on "more important than": a degree is denied, not a deed. */
export function isComparison(tokens: readonly TaggedToken[], end: number): boolean {
  const clause = clauseFrom(tokens, end)
  return clause.includes('than') && clause.some((low) => MORE.test(low))
}

/** Whether at `i` stands the "not" of "took care not to", "was told not to": what is to be left undone. */
export function isAim(tokens: readonly TaggedToken[], i: number): boolean {
  const [not, to] = [tokens[i], tokens[i + 1]]
  return not?.low === 'not' && to?.low === 'to' && !STATING.has(tokens[i - 1]?.lemma ?? '')
}

/** "Should not", "must not": what is not to be may well be. */
export function isNorm(tokens: readonly TaggedToken[], i: number): boolean {
  return (
    /^(?:should|must|ought|shall|shouldn't|mustn't)$/.test(plain(tokens[i]?.low ?? '')) ||
    /^(?:should|must|ought|shall)$/.test(tokens[i - 1]?.low ?? '')
  )
}

/** "Was surprised that nobody had removed the logo": what somebody is surprised at is no denial. */
export function isFelt(tokens: readonly TaggedToken[], i: number): boolean {
  const from = Math.max(0, i - FELT_REACH)
  const that = tokens.slice(from, i).findLastIndex((t) => t.low === 'that')
  return that >= 0 && FEELING.test(tokens[from + that - 1]?.low ?? '')
}

const FELT_REACH = 8
const FEELING =
  /^(?:surprised|amazed|astonished|shocked|stunned|angry|furious|upset|annoyed|disappointed|sad|sorry|glad|happy|pleased|relieved|grateful|thankful|lucky|ashamed|proud|regrets?|regretted|complain(?:s|ed)?|lament(?:s|ed)?)$/

/** "Had not spoken with the whole group": with a part of it. */
export function isOfWhole(tokens: readonly TaggedToken[], end: number): boolean {
  return clauseFrom(tokens, end).some((low) => /^(?:entire|whole)$/.test(low))
}

/** "Its teaching holds that animals cannot go to heaven", "the law says that no vehicle may": what is taught or laid down is told of nothing that happened. */
export function isTaught(tokens: readonly TaggedToken[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(1, i - TAUGHT_REACH); k--) {
    if (!TEACHING.has(tokens[k]?.lemma ?? '')) continue
    return tokens
      .slice(Math.max(0, k - DOCTRINE_REACH), k)
      .some((t) => t.pos === 'NOUN' && DOCTRINE.has(t.lemma))
  }
  return false
}

/** Tokens from a negation back to the verb that says it is taught, and from there to what teaches it. */
const TAUGHT_REACH = 10
const DOCTRINE_REACH = 8
const TEACHING = new Set('say hold state teach dictate stipulate provide'.split(' '))
const DOCTRINE = new Set(
  'theology teaching doctrine dogma scripture bible catechism law rule tradition custom constitution statute textbook convention theologian'.split(
    ' ',
  ),
)

/** "Blamed the crew for not closing it", "not knowing the way": tells what somebody lacked, and goes with what else is told. */
export function isGerund(tokens: readonly TaggedToken[], i: number): boolean {
  const before = tokens[i - 1]
  const opens = !before || /^(?:PUNCT|ADP|CCONJ|SCONJ)$/.test(before.pos)
  return tokens[i]?.low === 'not' && opens && /\p{L}{2}ing$/u.test(tokens[i + 1]?.low ?? '')
}

/** "Blamed parents for failing to teach them": goes with what else is told. */
export function isBlamed(tokens: readonly TaggedToken[], i: number): boolean {
  return tokens[i]?.low === 'failing' && /^(?:for|of|by)$/.test(tokens[i - 1]?.low ?? '')
}

/** "Has not been seen in months", "is not charged yet": nothing that was told of another day is denied. */
export function isSoFar(tokens: readonly TaggedToken[], end: number): boolean {
  const clause = clauseFrom(tokens, end).join(' ')
  return YET.test(clause) || DURATION.test(clause)
}

const YET = /^yet\b|\byet$|^as yet\b/
const DURATION =
  /\b(?:in|for) (?:(?:about|over|almost|nearly|more|than|at|least|the|last|past|many|several|a|an|few|some|\d+|two|three|four|five|six|seven|eight|nine|ten) ){0,4}(?:years?|months?|weeks?|days|decades?)$/

/** "Will not strike alone": with whom, and not whether, is what is denied. */
export function isNotAlone(tokens: readonly TaggedToken[], end: number): boolean {
  return clauseFrom(tokens, end).includes('alone')
}

/** "Order has to be kept, and not the law of the mob": a foil to what is said, with no verb of its own. */
export function isFoil(tokens: readonly TaggedToken[], i: number): boolean {
  if (!/^(?:and|but|only|,)$/.test(tokens[i - 1]?.low ?? '')) return false
  const behind = tokens.slice(i + 1, i + 1 + FOIL_REACH)
  const stop = behind.findIndex((t) => CLAUSE_END.test(t.low) || QUOTE.test(t.text))
  return !(stop < 0 ? behind : behind.slice(0, stop)).some(isVerb)
}

/** "Do not create fear", "let's not": an order. */
export function isOrder(tokens: readonly TaggedToken[], i: number): boolean {
  const low = plain(tokens[i]?.low ?? '')
  const before = tokens[i - 1]
  if (before && /^let(?:['’]s)?$|^us$/.test(before.low)) return true
  const verb = low === "don't" || (low === 'not' && before?.low === 'do')
  const first = low === 'not' ? i - 1 : i
  const start = tokens[first - 1]?.low === 'just' ? first - 1 : first
  const ahead = tokens[start - 1]
  // "If it rains, don't go out".
  if (verb && ahead?.low === ',') return opensCondition(tokens, start - 2)
  return verb && (!ahead || QUOTE.test(ahead.text) || /^(?:[:;—–]|please)$/.test(ahead.low))
}

/** Whether the clause that ends at `last` opens with an "if" or "when". */
function opensCondition(tokens: readonly TaggedToken[], last: number): boolean {
  const from = Math.max(0, last - CONDITION_REACH)
  const before = tokens.slice(from, last + 1)
  const opens = before.findLastIndex((t) => /^[:;.—–]$/.test(t.text))
  const first = opens < 0 && from > 0 ? '' : (before[opens + 1]?.low ?? '')
  return CONDITION.has(first) || first === 'when'
}

/** Words of a condition at most. */
const CONDITION_REACH = 30

/** "Have not enough boats", "never saw a storm like that", "did not look as one might expect": how much, or how, is denied. */
export function isDegree(tokens: readonly TaggedToken[], end: number): boolean {
  return DEGREE.test(clauseFrom(tokens, end).join(' '))
}

const DEGREE =
  /\b(?:enough|any idea|as (?:one|you|we|they|i|he|she|many|some)(?: (?:might|would|had|may))? (?:expect|expected|imagine|hoped)|as (?:expected|hoped|usual))\b|\blike (?:that|this|it|these|those)\b(?! \p{L}+ing\b)/u

/** The words from a position on, in small letters, up to the end of the clause. */
function clauseFrom(tokens: readonly TaggedToken[], from: number): readonly string[] {
  const words = tokens.slice(from, from + REACH).map((t) => t.low)
  const stop = words.findIndex((low) => CLAUSE_END.test(low))
  return stop < 0 ? words : words.slice(0, stop)
}

/** Straight apostrophes, for comparison. */
export function plain(low: string): string {
  return low.includes('’') ? low.replaceAll('’', "'") : low
}
