import {
  BLAME_NOUN,
  MONEY_NOUN,
  NUMBER_NOUN,
  TIME_NOUN,
  TOLD_NOUN,
  TOLL_NOUN,
} from '@/lib/text/words/described-words'
import { phrase } from './phrase'
import type { Dispute } from './read-dispute'

/** What kind of claim a noun stands for: when, how many, who did it, or what somebody else told. */
export type Described = {
  readonly kind: 'time' | 'money' | 'toll' | 'number' | 'blame' | 'told'
  /** The noun as it stands. */
  readonly noun: string
}

/** How far behind the denying word its object may stand. */
const REACH = 60
/** What stands behind the noun where it says no more: "the figures that the union gave", "the cost of the war" do. */
const ENDS = `(?=["”’']*(?:$|[.,;:!?]| ?["“‘'(—–-]| (?:in|on|as|to|at|by|with|after|during|when|while|and|but|is|are|was|were|an?|\\w+ly|exaggerated|false|untrue|inaccurate|wrong|misleading|ridiculous|absurd|nonsense|overblown|overstated|inflated)\\b))`
const THE = "(?:the|that|this|those|these|such|its|his|her|their|all|any|[\\w.-]+[’']s?)"
const AFTER = (noun: string, the: string) =>
  phrase(`^[^,.;:]{0,30}?\\b${the}(?:(?!official )[\\w-]+ ){0,2}?(?<noun>${noun})${ENDS}`, 'i')

const RULES: readonly (readonly [Described['kind'], RegExp])[] = [
  ['time', AFTER(TIME_NOUN, `${THE} (?:[\\w-]+[’']s? )?`)],
  ['toll', AFTER(TOLL_NOUN, `${THE} (?:[\\w-]+[’']s? )?`)],
  ['money', AFTER(MONEY_NOUN, `(?:${THE} (?:[\\w-]+[’']s? )?)?`)],
  ['number', AFTER(NUMBER_NOUN, `(?:that|this|those|these|such|[\\w.-]+[’']s) `)],
  ['blame', AFTER(BLAME_NOUN, '')],
]
const CALLED_TOLD = phrase(
  `^(?:call|brand|dub|label|deem|pronounc|denounc|describ|dismiss|reject)\\w* (?:the|that|this) (?:[\\w-]+ )?(?<noun>${TOLD_NOUN})(?! (?:that|of|about|by|from|made)\\b)(?= ?["“‘']?(?:as )?["“‘']?\\w)`,
  'i',
)

/** The noun by which a denial or doubt points at a claim of a kind, null where it has none or says more. */
export function readDescribed(quote: string, { kind, asked, evidence }: Dispute): Described | null {
  if (asked || (kind !== 'denial' && kind !== 'doubt')) return null
  const text = quote.slice(evidence.start, evidence.end + REACH)
  for (const [described, pattern] of [...RULES, ['told', CALLED_TOLD] as const]) {
    const noun = pattern.exec(text)?.groups?.noun
    if (noun) return { kind: described, noun: noun.toLowerCase() }
  }
  return null
}
