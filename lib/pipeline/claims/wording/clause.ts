import { FINITE_AUXILIARY, isFiniteForm } from './finite-form'
import { statementLemma } from './statement-verbs'
import { isMark, type Piece } from './wording'

const WITH_AUXILIARY = /^\p{L}+'(?:s|re|ve|d|ll|m)$/u
const WITH_RELATIVE = /^who'(?:s|re|ve|d|ll)$/
/** "What we know (is not much)": a clause that is the subject of another. */
const FREE = /^(?:what|how|why)$/
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM'])
const NEVER_FIRST = new Set(
  "who whom whose which that to than of and or but nor whether 's n't including himself herself itself themselves him them me us".split(
    ' ',
  ),
)
const DETERMINER = new Set(['DET', 'ADJ', 'ADV', 'NUM', 'SYM'])

const RELATIVE_OR_SUBORDINATE = new Set(
  'who which whose whom where because while when although though if unless whereas whether what how why'.split(
    ' ',
  ),
)
const BEFORE_CLAUSE = new Set(['after', 'before', 'as', 'since', 'until'])
const VERBAL = new Set(['AUX', 'VERB', 'ADV', 'PART'])
const POINTING = new Set(['this', 'that', 'these', 'those', 'there'])
const COMMA_OR_DASH = new Set(',;—–')

/**
 * Position of the first finite verb that has something nominal before it and belongs to no relative or subordinate
 * clause ("builders who do odd jobs" has none); -1 where there is none.
 */
export function finiteVerb(pieces: readonly Piece[]): number {
  let subject = false
  let owed = 0
  let inner = false
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]
    if (!piece) continue
    if (WITH_RELATIVE.test(piece.low) && i > 0) {
      // "A clerk who's left": the pronoun holds the verb of its clause.
      inner = true
      while (VERBAL.has(pieces[i + 1]?.pos ?? '')) i++
      continue
    }
    const end = i > 0 ? asideEnd(pieces, i) : null
    if (end !== null) {
      inner = true
      i = end - 1
      continue
    }
    if (i === 0 ? FREE.test(piece.low) : opensInner(pieces, i)) owed++
    if (piece.pos === 'PRON' && WITH_AUXILIARY.test(piece.low)) {
      if (owed === 0) return i
      owed--
    } else if (subject && isFiniteForm(pieces, i) && !isSurname(pieces, i) && !inFirstAside(pieces, i)) {
      // "who is old and lives there": a verb after "and" goes with the one before it.
      const joins = inner && pieces[i - 1]?.pos === 'CCONJ'
      if (owed === 0 && !joins) return i
      owed = joins ? owed : owed - 1
      inner = true
      while (VERBAL.has(pieces[i + 1]?.pos ?? '') && !endsInner(pieces, i)) i++
    }
    if (NOMINAL.has(piece.pos) || POINTING.has(piece.low)) subject = true
    else if (piece.pos === 'VERB' && piece.low.endsWith('ing')) subject = true
  }
  return -1
}

/** ", where carts burned and the trade goes on,": where the relative clause ends that opens behind a comma and has two verbs of its own; null for any other word. */
function asideEnd(pieces: readonly Piece[], at: number): number | null {
  if (!/^(?:who|which|where)$/.test(pieces[at]?.low ?? '') || !COMMA_OR_DASH.has(pieces[at - 1]?.text ?? ''))
    return null
  const next = pieces.findIndex((piece, i) => i > at + 1 && COMMA_OR_DASH.has(piece.text))
  const end = next < 0 ? pieces.length : next
  const verb = (from: number) => pieces.findIndex((_, i) => i > from && i < end && isFiniteForm(pieces, i))
  let first = verb(at)
  while (first > 0 && VERBAL.has(pieces[first + 1]?.pos ?? '')) first++
  const second = first < 0 ? -1 : verb(first)
  return second > 0 && pieces.slice(first, second).some((piece) => piece.low === 'and') ? end : null
}

/** "Who died / has been named": behind a full verb another clause's auxiliary begins. */
function endsInner(pieces: readonly Piece[], i: number): boolean {
  return pieces[i]?.pos === 'VERB' && FINITE_AUXILIARY.has(pieces[i + 1]?.low ?? '')
}

/** "… while the owners": the last inner clause that was begun has no verb yet. */
export function endsWithoutVerb(pieces: readonly Piece[]): boolean {
  // Of more words one is the verb, and taken for a noun.
  const end = pieces.slice(-MOST_WITHOUT_VERB - 1)
  const at = end.findLastIndex((piece) => NEEDS_VERB.has(piece.low))
  if (at < 0 || (at === 0 && end.length === pieces.length) || end[at + 1]?.low === 'of') return false
  const rest = end.slice(at + 1)
  // "They asked where", "when needed": nothing is begun that needs a verb.
  if (/^whe(?:n|re)$/.test(end[at]?.low ?? '') && !/^(?:DET|NOUN|PROPN|NUM)$/.test(rest[0]?.pos ?? ''))
    return false
  return !rest.some((piece, i) => isFiniteForm(rest, i) || piece.pos === 'VERB')
}

const MOST_WITHOUT_VERB = 3

const NEEDS_VERB = new Set('who which whose where when while because although though whereas'.split(' '))

/** "the singer John Wails": a name at the end is no verb. */
function isSurname(pieces: readonly Piece[], i: number): boolean {
  if (pieces[i - 1]?.pos !== 'PROPN' || !/^\p{Lu}/u.test(pieces[i]?.text ?? '')) return false
  return pieces.slice(i + 1).every((piece) => isMark(piece))
}

/**
 * "The ferry, an old boat with the name painted on it": whether a verb stands between the first comma and the next, or the
 * end, where that is only said of the subject. False where the sentence does not begin with a subject and an aside.
 */
function inFirstAside(pieces: readonly Piece[], verb: number): boolean {
  const from = pieces.findIndex((piece, i) => i >= verb || i > 8 || COMMA_OR_DASH.has(piece.text))
  if (from < 1 || from > 8 || from >= verb) return false
  const [first, last, next] = [pieces.find((piece) => !isMark(piece)), pieces[from - 1], pieces[from + 1]]
  if (!first || !last || !next) return false
  if (!/^(?:NOUN|PROPN)$/.test(last.pos) || !/^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(first.pos)) return false
  const noun = /^(?:an?|the|one)$/.test(next.low)
  const participle =
    next.pos === 'VERB' &&
    (/(?:ed|[eow]n)$/.test(next.low) || /^(?:ADP|ADV)$/.test(pieces[from + 2]?.pos ?? ''))
  if ((!noun && !participle) || TIME.test(last.low)) return false
  if (pieces.slice(0, from).some((_, i) => isFiniteForm(pieces, i))) return false
  return !pieces.slice(from + 1, verb).some((piece) => COMMA_OR_DASH.has(piece.text) || piece.pos === 'CCONJ')
}

/** A word for a time, in lower case: "monday", "weekend", "2019". */
export const TIME =
  /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|.*(?:day|week|month|year|morning|evening|night|afternoon|hour|minute|decade|time|today|yesterday|season|summer|winter|spring|autumn|moment)s?|january|february|march|april|may|june|july|august|september|october|november|december|\d+)$/

/** A relative or subordinate clause begins here, with a verb of its own. */
function opensInner(pieces: readonly Piece[], i: number): boolean {
  const low = pieces[i]?.low ?? ''
  if (RELATIVE_OR_SUBORDINATE.has(low)) return true
  if (BEFORE_CLAUSE.has(low)) return verbBeforeComma(pieces, i + 1)
  if (low !== 'that') return false
  const before = pieces[i - 1]
  // "A week of promises that nobody would pay" tells nothing yet.
  if (PROMISE.test(before?.low ?? '') && /^(?:DET|ADJ|ADP|NUM)$/.test(pieces[i - 2]?.pos ?? '')) return true
  const next = pieces[pieces[i + 1]?.pos === 'ADV' ? i + 2 : i + 1]
  return /^(?:NOUN|NUM)$/.test(before?.pos ?? '') && (next?.pos === 'VERB' || next?.pos === 'AUX')
}

/** Nouns whose "that" tells what somebody promises, fears or claims: it need not be so. */
export const PROMISE =
  /^(?:promise|pledge|vow|claim|assurance|hope|fear|rumou?r|suggestion|allegation|accusation|insistence|belief|warning|threat|notion|idea|news)s?$/

/** "days after she was hired", but not "after the fall of the wall, has been". */
function verbBeforeComma(pieces: readonly Piece[], from: number): boolean {
  for (let i = from; i < pieces.length && !COMMA_OR_DASH.has(pieces[i]?.text ?? ''); i++) {
    if (i > from && isFiniteForm(pieces, i)) return true
  }
  return false
}

/** Whether the pieces are a sentence of their own: a subject first, or a phrase and then a subject, and a finite verb. */
export function isClause(pieces: readonly Piece[]): boolean {
  // "We've sold it": a pronoun may hold its verb, and be the first word.
  return finiteVerb(pieces) >= 0 && opensSentence(pieces)
}

const SUBORDINATE = /^(?:when|where|whether|while|because|although|though|whereas|unless|if)$/
const NEEDS_COMMA = /^(?:as|after|before|since|until|like|with|without|despite|for|from|by)$/

/** Whether a sentence may begin like this: not with a relative, a conjunction, or a verb whose subject stands elsewhere. */
function opensSentence(pieces: readonly Piece[]): boolean {
  const first = pieces.find((piece) => !isMark(piece))
  // "To find out, he left": the sentence stands behind the comma.
  if (first?.low === 'to' && secondWord(pieces)?.pos === 'VERB' && hasMainBehindComma(pieces)) return true
  if (!first || NEVER_FIRST.has(first.low))
    return first?.low === 'that' && /^(?:NOUN|ADJ|NUM|AUX|VERB)$/.test(secondWord(pieces)?.pos ?? 'X')
  if (isDangling(first, secondWord(pieces)) && !hasComma(pieces)) return false
  // "Allegedly to help the port" tells what for.
  if (first.pos === 'ADV' && isInfinitive(pieces)) return hasMainBehindComma(pieces)
  // "When the port closed": its sentence stands elsewhere.
  if (SUBORDINATE.test(first.low)) return hasMainBehindComma(pieces)
  if (lacksSubject(first, secondWord(pieces))) return false
  if (NOMINAL.has(first.pos) || DETERMINER.has(first.pos) || first.putIn) return true
  if (/^(?:there|this|these|those|here|no|all|both)$/.test(first.low)) return true
  if (first.low.endsWith('ing') && !hasComma(pieces)) return finiteVerb(pieces) > 1
  if (first.pos === 'ADP' && !NEEDS_COMMA.test(first.low)) return true
  return hasMainBehindComma(pieces)
}

/** Whether a sentence of its own stands behind one of the commas; a bare "he said" is none. */
export function hasMainBehindComma(pieces: readonly Piece[]): boolean {
  return pieces.some((piece, i) => piece.text === ',' && mainFollows(pieces.slice(i + 1)))
}

/** What stands behind a comma has a subject and its verb: "After long talks, came to terms" has none. */
function mainFollows(rest: readonly Piece[]): boolean {
  const first = rest[0]
  if (!first || NEVER_FIRST.has(first.low) || first.pos === 'VERB' || first.pos === 'AUX') return false
  if (RELATIVE_OR_SUBORDINATE.has(first.low)) return false
  // "To help the port, Harrow said" tells nothing yet.
  const verb = finiteVerb(rest)
  const ends = rest.slice(verb + 1).every((piece) => isMark(piece))
  return verb >= 0 && !(ends && statementLemma(rest[verb]?.low ?? '', rest[verb - 1]?.low) !== null)
}

const PROMISING =
  /^(?:promising|pledging|vowing|threatening|swearing|meaning|hoping|suggesting|showing|proving|describing)$/

/** "Promising the town would pay", "Not backed by any proof": whoever promised stands elsewhere. */
function isDangling(first: Piece, second: Piece | undefined): boolean {
  if (first.low === 'not') return second?.pos === 'VERB'
  if (!first.low.endsWith('ing')) return false
  // "Promising results came in" is a sentence.
  if (PROMISING.test(first.low)) return /^(?:DET|PRON|PROPN)$/.test(second?.pos ?? '')
  return first.pos === 'VERB' && statementLemma(first.low, undefined) !== null
}

/** "Did not say", "has been sold", but not "Have fun", nor the "IS" that sank the boat. */
function lacksSubject(first: Piece, second: Piece | undefined): boolean {
  if (first.pos !== 'AUX' || /^\p{Lu}{2,}$/u.test(first.text)) return false
  if (first.low === 'have') return /^(?:been|not|never|\p{L}+e[dn])$/u.test(second?.low ?? '')
  return /^(?:AUX|VERB|ADV|PART)$/.test(second?.pos ?? '')
}

function secondWord(pieces: readonly Piece[]): Piece | undefined {
  const first = pieces.findIndex((piece) => !isMark(piece))
  return pieces.find((piece, i) => i > first && !isMark(piece))
}

/** Its second and third words are "to" and a verb. */
function isInfinitive(pieces: readonly Piece[]): boolean {
  const [, second, third] = pieces.filter((piece) => !isMark(piece)).slice(0, 3)
  return second?.low === 'to' && third?.pos === 'VERB'
}

function hasComma(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.text === ',')
}
