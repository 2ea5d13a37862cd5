import type { TaggedToken } from '@/lib/text/tag'
import { openRange, type Quantity } from './read-quantities'
import { rangeAt } from './read-ranges'
import { attendsAt, type Deed, deedAt, deedBehind, deedNear, deedOf, REACH } from './toll-deeds'

/** How many died, were hurt, fell ill, were arrested, are missing or took part; nobody is a number of them as well. */
export type Toll = Pick<Quantity, 'least' | 'most' | 'unit' | 'head' | 'from' | 'to'> & {
  readonly deed: Deed
  /** Whether all are counted ("people", "deaths"), not those of one kind ("soldiers"). */
  readonly ofAll: boolean
}

const UNREAL = /^(?:if|whether|could|would|should|might|may|can|must|will|shall|threaten\w*|unless)$/
const UNKNOWN =
  /^(?:know|knew|known|aware|record|recorded|report|reports|reported|evidence|information|sign)$/

/** The tolls that a clause gives, in order; empty for none. What could happen, or is not known, is none. */
export function readTolls(tokens: readonly TaggedToken[], quantities: readonly Quantity[]): readonly Toll[] {
  // Most clauses tell of no such deed.
  if (!tokens.some((token, i) => deedAt(token) ?? attendsAt(tokens, i))) return []
  const counted = quantities.flatMap((q) => {
    const deed = q.unit === 'people' ? deedOf(tokens, q) : null
    const ofAll =
      OF_ALL.has(q.head) || deedAt(tokens[q.to - 1]) !== null || (deed === 'attend' && MARCHERS.has(q.head))
    return deed ? [{ ...q, deed, ofAll }] : []
  })
  const others = tokens.flatMap(
    (_, i) => singleAt(tokens, i) ?? bareAt(tokens, i) ?? noneAt(tokens, i) ?? tollAt(tokens, i) ?? [],
  )
  return [...counted, ...others]
    .filter(
      ({ deed, least, from, to }) =>
        !tokens.slice(Math.max(0, from - REACH), to + 3).some((t) => UNREAL.test(t.low)) &&
        (deed !== 'attend' || (least >= FEWEST_OF_CROWD && !tokens.some((t) => OF_OTHER_EVENT.test(t.low)))),
    )
    .sort((a, b) => a.from - b.from)
}

const OF_ALL = new Set(['people', 'person', 'victim', 'dead'])
const MARCHERS = new Set(['protes', 'demons', 'marche'])

/** Fewer are no crowd: "three men walked in". */
const FEWEST_OF_CROWD = 50
/** "A rival rally drew 5,000", "last year 9,000 marched". */
const OF_OTHER_EVENT =
  /^(?:rival|counter\S*|smaller|similar|last|previous|second|earlier|separate|elsewhere|other|another|solidarity|each|every|since)$/

/** "One motorcyclist was hurt": elsewhere "one" is mostly a pronoun. */
function singleAt(tokens: readonly TaggedToken[], i: number): Toll | null {
  if (
    tokens[i]?.low !== 'one' ||
    /^(?:no|not|which|that|the|this|any|every|only)$/.test(tokens[i - 1]?.low ?? '')
  )
    return null
  const k = tokens[i + 1]?.pos === 'ADJ' ? i + 2 : i + 1
  const noun = tokens[k]
  if (noun?.pos !== 'NOUN' || noun.term === null) return null
  const deed = deedBehind(tokens, k + 1)
  return (
    deed && {
      least: 1,
      most: 1,
      unit: 'people',
      head: noun.term,
      from: i,
      to: k + 1,
      deed,
      ofAll: OF_ALL.has(noun.term),
    }
  )
}

/** "11 were killed and 40 injured", "70 are still missing": nothing else is counted. */
function bareAt(tokens: readonly TaggedToken[], i: number): Toll | null {
  const range = rangeAt(tokens, i)
  if (!range) return null
  let k = range.to
  while (IS.test(tokens[k]?.low ?? '') || /^["“”]$/.test(tokens[k]?.text ?? '')) k++
  const deed = deedAt(tokens[k]) ?? attendsAt(tokens, k)
  // "Twelve missing paintings"
  if (!deed || tokens[k]?.pos === 'NOUN' || tokens[k + 1]?.pos === 'NOUN') return null
  const counted = { unit: 'people', head: 'people', from: i, to: range.to, deed, ofAll: true }
  return { ...openRange(tokens, i, range), ...counted }
}

const IS =
  /^(?:was|were|is|are|be|been|being|have|has|had|still|also|others?|feared|badly|seriously|slightly)$/

/** "Nobody died", "no one was hurt", "not a single person has died", "no deaths". */
function noneAt(tokens: readonly TaggedToken[], i: number): Toll | null {
  const words = tokens.slice(i, i + 4).map((t) => t.low)
  const length = lengthOfNone(words, tokens[i + 1])
  if (length === 0 || tokens.slice(Math.max(0, i - 4), i).some((t) => UNKNOWN.test(t.low))) return null
  const to = i + length
  const deed = deedOf(tokens, { from: i, to })
  if (deed === 'attend') return null
  return deed && { least: 0, most: 0, unit: 'people', head: 'people', from: i, to, deed, ofAll: true }
}

function lengthOfNone(
  [first, second, third, fourth]: readonly string[],
  next: TaggedToken | undefined,
): number {
  if (first === 'nobody') return 1
  if (first === 'no' && second === 'one') return 2
  if (first === 'no' && (second === 'people' || (next?.pos === 'NOUN' && deedAt(next)))) return 2
  if (first !== 'not') return 0
  if (second === 'one' && third === 'person') return 3
  return second === 'a' && third === 'single' && /^(?:person|death|life)$/.test(fourth ?? '') ? 4 : 0
}

/** "The death toll in Lund has risen to 13", "the number of missing has fallen to 31". */
function tollAt(tokens: readonly TaggedToken[], i: number): Toll | null {
  const isNumber = tokens[i]?.low === 'number' && tokens[i + 1]?.low === 'of'
  const lemma = tokens[i]?.lemma ?? ''
  const deed =
    lemma === 'toll'
      ? 'die'
      : isNumber
        ? deedNear(tokens, i + 2)
        : /^(?:turnout|attendance)$/.test(lemma)
          ? 'attend'
          : null
  if (!deed) return null
  for (let k = i + 1; k < Math.min(tokens.length, i + REACH + 2); k++) {
    if (tokens[k]?.pos === 'PUNCT') return null
    if (!/^(?:to|at|of|was|is|reached|hit)$/.test(tokens[k]?.low ?? '')) continue
    const from = /^(?:about|around|some|over|least)$/.test(tokens[k + 1]?.low ?? '') ? k + 2 : k + 1
    const range = rangeAt(tokens, from)
    if (!range) continue
    // "The toll rose to 5 dollars"
    if (
      /^(?:NOUN|SYM)$/.test(tokens[range.to]?.pos ?? '') ||
      /^(?:%|per)/.test(tokens[range.to]?.low ?? '') ||
      /^[$£€¥]$/.test(tokens[from - 1]?.text ?? '')
    )
      return null
    const counted = { unit: 'people', head: 'people', from, to: range.to, deed, ofAll: true }
    return { ...openRange(tokens, from, range), ...counted }
  }
  return null
}
