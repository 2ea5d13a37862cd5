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

/** "The captain was asked", "Words that the captain said", "“…,” said": told by nobody, or not what. */
export function isUntold(pieces: readonly Piece[]): boolean {
  const words = pieces.filter((p) => !isMark(p))
  const last = words.at(-1)
  const before = words.at(-2)
  if (/^asked$/.test(last?.low ?? '') && /^(?:was|were|been)$/.test(before?.low ?? '')) return true
  if (last?.pos !== 'VERB' || !/^(?:said|says|told|tells|added|adds|explained|claimed)$/.test(last.low))
    return false
  const at = pieces.indexOf(last)
  return isMark(pieces[at - 1]) || !pieces.slice(0, at).some((p) => isMark(p))
}

/** Pronouns of the third person without any name before them, at most two. */
export function loosePronouns(pieces: readonly Piece[]): number {
  const name = pieces.findIndex((p) => p.pos === 'PROPN')
  const before = name < 0 ? pieces : pieces.slice(0, name)
  return Math.min(2, before.filter((p) => THIRD_PERSON.has(p.low)).length)
}

const THIRD_PERSON = new Set('he she they him them his her their'.split(' '))
