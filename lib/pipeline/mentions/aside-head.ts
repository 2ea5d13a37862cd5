import { isForename } from '@/lib/text/is-forename'
import type { TaggedToken } from '@/lib/text/tag'
import { ROLES } from '@/lib/text/words/people'

/** Articles and the like, with which a noun may begin. */
export const OPENS_NOUN = new Set('a an the one his her their its this that these those some'.split(' '))
const JOINS_NOUNS = new Set('of for in at'.split(' '))
const JOINS_PEOPLE = new Set('of for in at on aboard from with'.split(' '))
/** What is named behind these is no person. */
const AT_PLACE = new Set('in at on aboard from'.split(' '))
/** What they are of, or speak for, is a place or a body, where it is nobody's full name: "the mayor of Lund, who". */
const OF_BODIES = new Set(
  'archbishop bishop boss ceo chair chairman chairperson chairwoman chancellor chief commissioner director executive founder governor head king leader manager mayor minister owner president premier principal queen secretary senator spokesman spokesperson spokeswoman'.split(
    ' ',
  ),
)
const AGE = /^\d{1,3}$/

/** Where the noun that ends at a token begins: "the [former mayor of the town]". */
export function headOf(tokens: readonly TaggedToken[], last: number, relative: string): number {
  // "Ada Moss, 61, who keeps the ferry": it is not the age that keeps it.
  const behindName = tokens[last - 1]?.text === ',' && tokens[last - 2]?.pos === 'PROPN'
  if (behindName && AGE.test(tokens[last]?.text ?? '')) return headOf(tokens, last - 2, relative)
  const beside = relative === 'who' ? nameBeside(tokens, last) : null
  if (beside !== null) return headOf(tokens, beside, relative)
  const nounFrom = (at: number) => {
    let from = at
    while (from > 0 && isInNoun(tokens[from - 1], tokens[from])) from--
    return from
  }
  let head = nounFrom(last)
  // "Debt of Citgo, the state's oil company": a name is what is told apart, whatever it belongs to; but "the mill in Lund, which employs 40" is the mill.
  const named = tokens[last]?.pos === 'PROPN'
  const placed = (at: number) =>
    relative === 'which' && /^(?:in|at)$/.test(tokens[at]?.low ?? '') && tokens[at - 1]?.pos === 'NOUN'
  while (
    head > 1 &&
    (!named || placed(head - 1)) &&
    JOINS_NOUNS.has(tokens[head - 1]?.low ?? '') &&
    /^(?:NOUN|PROPN)$/.test(tokens[head - 2]?.pos ?? '')
  )
    head = nounFrom(head - 2)
  let from = OPENS_NOUN.has(tokens[head - 1]?.low ?? '') ? head - 1 : head
  // "The manager of the mill, who joined in May", "an officer on the Lund": no mill joins, and no ship.
  if (relative !== 'who' || ROLES.has(tokens[last]?.low ?? '')) return from
  const own = from
  // "The leader of the union at the port, who": neither the port nor the union.
  for (let step = 0; step < 2 && !ROLES.has(tokens[from - 2]?.low ?? ''); step++) {
    if (named || !JOINS_PEOPLE.has(tokens[from - 1]?.low ?? '') || tokens[from - 2]?.pos !== 'NOUN')
      return own
    const outer = nounFrom(from - 2)
    from = OPENS_NOUN.has(tokens[outer - 1]?.low ?? '') ? outer - 1 : outer
  }
  const [joins, person] = [tokens[from - 1], tokens[from - 2]]
  const joined = JOINS_PEOPLE.has(joins?.low ?? '') && ROLES.has(person?.low ?? '')
  const ofPlace = OF_BODIES.has(person?.low ?? '') && !isFullName(tokens.slice(from, last + 1))
  const who = named && tokens[from]?.low !== 'the' && !AT_PLACE.has(joins?.low ?? '') && !ofPlace
  if (!joined || who) return own
  const first = nounFrom(from - 2)
  return OPENS_NOUN.has(tokens[first - 1]?.low ?? '') ? first - 1 : first
}

/** "Ana Ruiz", but "Paris", "New York". */
function isFullName([first, second]: readonly TaggedToken[]): boolean {
  return second !== undefined && isForename(first?.low ?? '')
}

/** "Ada Moss, of the guild in Lund, who": where the name ends that stands before what it belongs to; null for any other. */
function nameBeside(tokens: readonly TaggedToken[], last: number): number | null {
  for (let i = last - 1; i > Math.max(0, last - MOST_BESIDE); i--) {
    if (tokens[i]?.text !== ',') continue
    const joins = JOINS_PEOPLE.has(tokens[i + 1]?.low ?? '')
    return joins && tokens[i - 1]?.pos === 'PROPN' && tokens[i - 2]?.pos === 'PROPN' ? i - 1 : null
  }
  return null
}

const MOST_BESIDE = 12

function isInNoun(token: TaggedToken | undefined, next: TaggedToken | undefined): boolean {
  if (!token) return false
  // "Basking sharks": a participle that begins the sentence.
  if (token.pos === 'VERB' && /^\p{Lu}.*ing$/u.test(token.text) && next?.pos === 'NOUN') return true
  if (isNominal(token) || token.pos === 'ADJ' || /^['’]s$/.test(token.low)) return true
  // The point of "Gen. Lane", the house of "Moss & Lane".
  return /^[.&-]$/.test(token.text) && next?.pos === 'PROPN'
}

/** Whether a token may be the noun, name or number that an aside is said of. */
export function isNominal(token: TaggedToken): boolean {
  return token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM'
}
