import { isVerb, type TaggedToken } from '@/lib/text/tag'
import { hasWord } from '@/lib/text/word-characters'
import { ROLES } from '@/lib/text/words/people'
import { closingOf, isBreak, MOST_TOKENS } from './aside-end'
import { headOf, isNominal, OPENS_NOUN } from './aside-head'

/**
 * What a sentence says beside its point: "the dam, / which was built in 1931, / broke". Indexes of tokens: what it is said of
 * begins at `head`, the words behind the comma at `start`; `end` is excluded. What stands in brackets is said without a head.
 */
export type Aside = { readonly head: number; readonly start: number; readonly end: number }

const RELATIVE = new Set('who whom which whose where'.split(' '))
const ARTICLES = new Set('a an the one'.split(' '))
const AGED = /^\d+-year-old$/
const PARTICIPLE = /(?:ing|ed)$/
/** "This week, a day before the vote": a time said again tells nothing about the world. */
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|day|month|year|hour|morning|afternoon|evening|night|today|yesterday|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|\d+(?:st|nd|rd|th)?)$/
/** Unnamed people who tell something: what they are belongs to what they tell. */
const TELLERS = new Set(
  'source official spokesman spokeswoman spokesperson person insider witness'.split(' '),
)
const FEWEST_WORDS = 3
/** The same for brackets, where three words are a date or a place. */
const FEWEST_IN_BRACKETS = 4

/**
 * The non-restrictive relative clauses, the appositions and the clauses in brackets of a sentence, in order, none inside another. (Huddleston and Pullum,
 * The Cambridge Grammar of the English Language, ch. 15 § 5: supplements; they can be true or false apart from their sentence.)
 * Bare titles ("the former mayor") are none. Empty where there are none.
 */
export function findAsides(tokens: readonly TaggedToken[]): readonly Aside[] {
  const asides: Aside[] = []
  const whole = readWhole(tokens)
  for (let comma = 1; comma < tokens.length - 2; comma++) {
    if (comma < (asides.at(-1)?.end ?? 0)) continue
    const aside = bracketAt(tokens, comma) ?? asideAt(tokens, comma, whole)
    if (aside) asides.push(aside)
  }
  return asides
}

/** Of a whole sentence, looked for once, so that time does not grow with the square of a text without full stops; -1 for none. */
type Whole = {
  readonly firstVerb: number
  readonly lastVerb: number
  readonly secondComma: number
  /** Behind its last word or closing quotation mark. */
  readonly end: number
}

function readWhole(tokens: readonly TaggedToken[]): Whole {
  const firstComma = tokens.findIndex((t) => t.text === ',')
  return {
    firstVerb: tokens.findIndex(isVerb),
    lastVerb: tokens.findLastIndex(isVerb),
    secondComma: tokens.findIndex((t, i) => i > firstComma && t.text === ','),
    end: tokens.findLastIndex((t) => hasWord(t.text) || /^["”]$/.test(t.text)) + 1,
  }
}

/** The tokens without the asides and the commas or dashes around them: what the sentence says in the first place. */
export function withoutAsides(
  tokens: readonly TaggedToken[],
  asides: readonly Aside[],
): readonly TaggedToken[] {
  if (asides.length === 0) return tokens
  const dropped = new Set<number>()
  const lastWord = tokens.findLastIndex((t) => hasWord(t.text))
  for (const { start, end } of asides) {
    const closing = tokens[end]
    // Nothing but the full stop behind the last aside: the clause ends before the aside.
    const to =
      lastWord < end ? tokens.length : closing && (isBreak(closing) || closing.text === ')') ? end + 1 : end
    for (let i = start - 1; i < to; i++) dropped.add(i)
  }
  return tokens.filter((_, i) => !dropped.has(i))
}

/** "The dam (it was built in 1931) broke": only what has a verb. */
function bracketAt(tokens: readonly TaggedToken[], opening: number): Aside | null {
  if (tokens[opening]?.text !== '(') return null
  const behind = tokens.slice(opening + 1, opening + 2 + MOST_TOKENS)
  const body = behind.slice(
    0,
    Math.max(
      0,
      behind.findIndex((t) => t.text === ')'),
    ),
  )
  if (body.filter((t) => hasWord(t.text)).length < FEWEST_IN_BRACKETS || !body.some(isVerb)) return null
  // "(Foula Boats and Works Office)": a name in full.
  if (body.every((t) => /^(?:\p{Lu}|and$|of$|for$|the$|in$|on$)/u.test(t.text))) return null
  return { head: opening + 1, start: opening + 1, end: opening + 1 + body.length }
}

function asideAt(tokens: readonly TaggedToken[], comma: number, whole: Whole): Aside | null {
  const opening = tokens[comma]
  const first = tokens[comma + 1]
  const noun = tokens[comma - 1]
  if (!opening || !first || !noun || !isBreak(opening) || !isNominal(noun)) return null
  if (TELLERS.has(noun.lemma) && noun.pos !== 'PROPN') return null
  // "At a price of €295, which is low": no sum of money does anything.
  if (noun.pos === 'NUM' && /^\p{Sc}$/u.test(tokens[comma - 2]?.text ?? '')) return null
  const relative = RELATIVE.has(first.low)
  if (!relative && !ARTICLES.has(first.low) && !AGED.test(first.low)) return null
  const closing = closingOf(tokens, comma, relative)
  const end = closing ?? Math.max(comma, whole.end)
  if (end - comma - 1 > MOST_TOKENS) return null
  const aside = { head: headOf(tokens, comma - 1, first.low), start: comma + 1, end }
  const body = tokens.slice(aside.start, end)
  if (body.filter((t) => hasWord(t.text)).length < FEWEST_WORDS) return null
  // "On Monday, a report surfaced": where nothing else in the sentence has a verb, this is its main clause. A "which" never opens one.
  const elsewhere = (whole.firstVerb >= 0 && whole.firstVerb < comma) || whole.lastVerb >= end
  if (!/^wh(?:ich|o|ose|om)$/.test(first.low) && !elsewhere) return null
  return relative || isApposition(tokens, aside, body, closing !== null, whole) ? aside : null
}

/** "The letter, which this newspaper has seen, …": how the outlet knows, and nothing of the world. */
export function isEvidence(tokens: readonly TaggedToken[], { start, end }: Aside): boolean {
  const body = tokens.slice(start, end)
  return body.length < MOST_EVIDENCE && EVIDENCE.test(body.map((t) => t.low).join(' '))
}

const MOST_EVIDENCE = 12
const EVIDENCE =
  /^(?:which|whom) (?:\S+ ){1,3}(?:has|have|had) (?:seen|obtained|reviewed|viewed)(?: but (?:may|can|could|will|does) ?not \S+)?$/

function isApposition(
  tokens: readonly TaggedToken[],
  aside: Aside,
  body: readonly TaggedToken[],
  closed: boolean,
  whole: Whole,
): boolean {
  const head = tokens.slice(aside.head, aside.start - 1)
  if (TIME.test(head.at(-1)?.lemma ?? '')) return false
  // "Shared objectives, a bond, and …" is a list; what is told apart has a name or an article.
  if (!head.some((t) => t.pos === 'PROPN' || OPENS_NOUN.has(t.low))) return false
  // Titles and adjectives are not split off: it must say of, by or for what.
  if (!body.some((t) => t.pos === 'ADP' || isVerb(t) || RELATIVE.has(t.low))) return false
  const verb = body.findIndex(isVerb)
  // "Every lever of power, the army among them" gives an example.
  if (body.at(-1)?.pos === 'PRON') return false
  const bound = body.slice(0, Math.max(0, verb)).some((t) => RELATIVE.has(t.low) || t.low === 'that')
  // "Having read the letter, the board decided on Monday, …": the sentence itself begins.
  const opensClause = tokens[0]?.pos === 'VERB' && tokens[0].low.endsWith('ing')
  const isFirst = whole.secondComma < 0 || aside.start - 1 < whole.secondComma
  if (isFirst && tokens[0]?.pos === 'ADP' && namesWhoActs(tokens, aside, body)) return false
  if (verb >= 0 && opensClause && isFirst) return false
  if (verb < 0 || bound) return closed || !isList(aside, body, whole)
  // "A guard, the daughter of a miner hanged in 1907, …" but not "…, the data showed".
  return (
    closed && verb < body.length - 1 && body[verb]?.pos === 'VERB' && PARTICIPLE.test(body[verb]?.low ?? '')
  )
}

/** "In a talk with Foula Radio, the captain of the ferry, Jane Roe, said": who says it begins behind the comma. */
function namesWhoActs(
  tokens: readonly TaggedToken[],
  { start, end }: Aside,
  body: readonly TaggedToken[],
): boolean {
  const noun = body.find((t) => t.pos === 'NOUN')
  const [name, next] = [tokens[end + 1], tokens[end + 2]]
  return (
    noun !== undefined &&
    ROLES.has(noun.low) &&
    tokens[start]?.low === 'the' &&
    name?.pos === 'PROPN' &&
    next?.pos === 'PROPN'
  )
}

/** "The mayor, the harbour master and the cook": several commas and an "and". */
function isList(aside: Aside, body: readonly TaggedToken[], whole: Whole): boolean {
  const behindTwo = whole.secondComma >= 0 && whole.secondComma < aside.start - 1
  return behindTwo && body.some((t) => t.low === 'and')
}
