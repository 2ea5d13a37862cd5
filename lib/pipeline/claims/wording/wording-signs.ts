import { finiteVerb, TIME } from './clause'
import { partners } from './marks'
import { isMark, type Piece } from './wording'

/** "After a night of storms", "asked why", "purportedly to help". */
export function isFronted([first, second]: readonly Piece[]): boolean {
  if (first?.pos === 'ADV') return second?.low === 'to'
  return first !== undefined && /^(?:ADP|SCONJ|VERB|AUX)$/.test(first.pos)
}

/** Where the first word stands: somebody's own words begin with their mark. */
export function firstWord(pieces: readonly Piece[]): number {
  return Math.max(
    0,
    pieces.findIndex((piece) => !isMark(piece)),
  )
}

const FIRST_PERSON = /^(?:i|we|me|us|my|our|ours|mine|myself|ourselves)(?:'\w+)?$/
/** All that the pattern above can begin with: most words need not be held against it. */
const isFirst = ({ low }: Piece) =>
  'iwmo'.includes(low.charAt(0)) || low.startsWith('us') ? FIRST_PERSON.test(low) : false

/** Whether somebody speaks of himself outside quotation marks, so that the words need his name. */
export function isFirstPerson(pieces: readonly Piece[]): boolean {
  if (!pieces.some((piece, i) => isFirst(piece) || isEdited(pieces, i))) return false
  const pairs = partners(pieces)
  const quoted = (i: number) => [...pairs].some(([from, to]) => from < i && i < to)
  return pieces.some(
    (p, i) => ((isFirst(p) && p.text !== 'US' && !isNumeral(pieces, i)) || isEdited(pieces, i)) && !quoted(i),
  )
}

/** "World War I", "Elizabeth I": a number behind a name, unless somebody does something ("Then, as Roe knows, I left"). */
function isNumeral(pieces: readonly Piece[], i: number): boolean {
  const [before, piece, next] = [pieces[i - 1], pieces[i], pieces[i + 1]]
  if (piece?.text !== 'I' || before?.pos !== 'PROPN' || before.putIn) return false
  return !/^(?:VERB|AUX|ADV)$/.test(next?.pos ?? '')
}

/** "[W]e": an editor's brackets cut the word in two. */
function isEdited(pieces: readonly Piece[], i: number): boolean {
  return pieces[i]?.text === 'W' && pieces[i + 1]?.text === 'e' && !pieces[i + 1]?.gap
}

/** "THE FERRY SANK": hardly a small letter in three long words and more. */
export function isShouted(pieces: readonly Piece[]): boolean {
  const long = pieces.filter(({ text }) => text.length >= 4 && LONG.test(text))
  return long.length > 2 && long.filter(({ text }) => text === text.toUpperCase()).length > long.length * 0.8
}

/** "Ferry Sinks Off The Coast": most of the longer words behind the first have a capital. */
export function isHeadline(pieces: readonly Piece[]): boolean {
  let long = 0
  let capitals = 0
  pieces.forEach(({ text, putIn }, i) => {
    if (i === 0 || putIn || text.length < 4 || !LONG.test(text)) return
    long++
    if (CAPITAL.test(text)) capitals++
  })
  return long > 4 && capitals > long * 0.8
}

const LONG = /^\p{L}{4,}$/u
const CAPITAL = /^\p{Lu}/u

/** "The captain was asked", "Words that the captain said", "“…,” said", "A clerk told the Gazette on Monday": told by nobody, or not what. */
export function isUntold(pieces: readonly Piece[]): boolean {
  const words = pieces.filter((p) => !isMark(p))
  const last = words.at(-1)
  const before = words.at(-2)
  if (/^asked$/.test(last?.low ?? '') && /^(?:was|were|been)$/.test(before?.low ?? '')) return true
  if (endsInTelling(pieces, words)) return true
  if (last?.pos !== 'VERB' || !/^(?:said|says|told|tells|added|adds|explained|claimed)$/.test(last.low))
    return false
  const at = pieces.indexOf(last)
  return isMark(pieces[at - 1]) || !pieces.slice(0, at).some((p) => isMark(p))
}

const TELLS = /^(?:said|says|told|tells|added|adds|wrote|writes|tweeted|reported|reporting|stated)$/
const TOLD_WHOM = /^(?:told|tells)$/
/** When it was told, or how: behind it what was told would still have to come. */
const BESIDES = /^(?:on|in|earlier|later|reportedly|allegedly|again|once|yesterday|today|last|this|the)$/
const WHOM = /^(?:them|him|her|me|us|reporters|journalists|site|paper|newspaper|station|outlet|agency)$/

/** The sentence's own verb tells something, and nothing follows but when and whom. */
function endsInTelling(pieces: readonly Piece[], words: readonly Piece[]): boolean {
  const at = words.findLastIndex((piece) => piece.pos === 'VERB' && TELLS.test(piece.low))
  const verb = words[at]
  if (!verb || at < words.length - MOST_BESIDES - 1) return false
  const whom = (piece: Piece) => TOLD_WHOM.test(verb.low) && (WHOM.test(piece.low) || piece.pos === 'PROPN')
  if (!words.slice(at + 1).every((piece) => BESIDES.test(piece.low) || TIME.test(piece.low) || whom(piece)))
    return false
  if (!opensWithName(pieces, pieces.indexOf(verb))) return false
  const main = finiteVerb(pieces)
  // "Are now reporting", but nobody tells what was reported.
  const between = pieces.slice(Math.max(0, main), pieces.indexOf(verb))
  return (
    main >= 0 &&
    between.every(({ pos }) => pos === 'AUX' || pos === 'ADV') &&
    (verb.low.endsWith('ing') || !between.some(({ low }) => PASSIVE.test(low)))
  )
}

/** Nothing is told before the verb: no comma stands there, or one behind a name ("Roe, a clerk, said"). */
function opensWithName(pieces: readonly Piece[], verb: number): boolean {
  const mark = pieces.findIndex((piece) => isMark(piece))
  if (mark < 0 || mark > verb) return true
  const names = ({ pos, low }: Piece) => /^(?:PROPN|NOUN|ADJ|NUM)$/.test(pos) || /^(?:the|an?)$/.test(low)
  return mark > 0 && pieces.slice(0, mark).every(names)
}

/** Whom it was told, and when, in no more words. */
const MOST_BESIDES = 4
const PASSIVE = /^(?:is|are|was|were|be|been|being)$/

/** Pronouns of the third person without any name before them, at most two. */
export function loosePronouns(pieces: readonly Piece[]): number {
  const name = pieces.findIndex((p) => p.pos === 'PROPN')
  const before = name < 0 ? pieces : pieces.slice(0, name)
  return Math.min(2, before.filter((p) => THIRD_PERSON.has(p.low)).length)
}

const THIRD_PERSON = new Set('he she they him them his her their'.split(' '))
