import type { Sentence } from '@/lib/model/types'
import { isSeveralThings, type NounPhrase, nounPhrases, piecesBefore } from './noun-phrases'
import { isMany, isRole } from './open-pronoun'
import type { Person } from './person-of'
import type { Place } from './resolve-pronouns'
import { mayBeCalled } from './role-meant'
import { type Head, headOf, tellerOf } from './sentence-head'
import { mayBe } from './subject-before'
import { isBody } from './thing-meant'
import { isMark, lineOf, type Piece } from './wording'

/** Nor several of more words and marks. */
const MOST_NAMED = 11
/** So many sentences back the one may stand that a chain of "he … he …" goes back to. */
const MOST_BACK = 5
/** A sentence of more words and marks is damage. */
const MOST_PIECES = 300
/** A role of more words is not put in. */
const MOST_WORDS = 5
/** What the sources of a sentence, and nobody else in it, do: "they asked not to be named". */
const OF_TELLERS = /^(?:spoke|asked|declined|refused|requested|insisted|added|said|agreed)$/
/** What a body has, does and puts: "it has not paid", and not "it was lost". */
const ACTS = /^(?:has|had|will|would|does|did|doesn't|didn't|won't|hasn't|hadn't|put|puts)$/
const OPENING = /^(?:ADV|CCONJ)$/

/**
 * Whom a "he", "she", "they", or an "it" that acts, at the beginning of a sentence means: the subject of the sentence before, or who is quoted there, and
 * so on back through sentences that begin with the same pronoun. A role without a name stands for itself ("the lorry driver"). Null
 * in quotation marks, further inside a sentence, and where the one before is about something else.
 */
export function foregoingSubject(piece: Piece, place: Place, next: Piece | undefined): string | null {
  const [own, ...before] = place.sentences
  if (own?.role !== 'body' || place.inQuote(piece.start) || !opens(own, piece, place)) return null
  const many = /^the/.test(piece.low)
  if (piece.low === 'it' && !ACTS.test(next?.low ?? '')) return null
  let below = own
  for (const sentence of before.slice(0, MOST_BACK)) {
    if (sentence.role !== 'body' || below.paragraph - sentence.paragraph > (many ? 0 : 1)) return null
    below = sentence
    const pieces = place.piecesIn(sentence)
    if (pieces.length > MOST_PIECES) return null
    if (isSpeech(sentence, pieces, place)) continue
    const head =
      (many && OF_TELLERS.test(next?.low ?? '') ? tellerOf(pieces, place) : null) ?? headOf(pieces, place)
    if (head === null) return null
    if (isSame(head.words, piece)) continue
    if (hasAnother(head, piece, place)) return null
    if (piece.low === 'it') return isBody(head.phrase) ? lineOf(head.phrase.pieces) : null
    return many ? severalOf(head) : someoneOf(head, /^(?:he|his)\b/.test(piece.low), place)
  }
  return null
}

/** "Then he", "But she": nothing that could be meant stands before it. */
function opens(own: Sentence, piece: Piece, place: Place): boolean {
  const before = piecesBefore(place.piecesIn(own), piece.start)
  return before !== null && before.length < 4 && before.every((one) => OPENING.test(one.pos) || isMark(one))
}

/** The whole of it is said by somebody who is named elsewhere. */
function isSpeech(sentence: Sentence, pieces: readonly Piece[], place: Place): boolean {
  const words = pieces.filter((piece) => !isMark(piece))
  return (
    words.length > 0 && words.every((piece) => place.inQuote(piece.start)) && sentence.end > sentence.start
  )
}

/** Begins with the same pronoun: not "his brother", who is another. */
function isSame(words: readonly Piece[], { low }: Piece): boolean {
  const first = words.find((piece) => !isMark(piece))?.low ?? ''
  if (/^(?:he|his)\b/.test(low)) return first === 'he'
  if (low === 'it') return first === 'it'
  return /^(?:she|her)\b/.test(low) ? first === 'she' : first === 'they'
}

/** "The divers had warned the owners": they may be meant. */
function hasAnother({ object }: Head, { low }: Piece, place: Place): boolean {
  const [first, last] = [object[0], object.at(-1)]
  if (!first || !last) return false
  if (/^the/.test(low)) return nounPhrases(object).some(isSeveralThings)
  if (low === 'it') return nounPhrases(object).some(isBody)
  const male = /^(?:he|his)\b/.test(low)
  const named = place.people.within(place.mention.articleId, { start: first.start, end: last.end })
  return named.some((person) => mayBe(person, male)) || object.some((piece) => isRole(piece.low))
}

/** Several, and all who are named with them. */
function severalOf({ phrase, words }: Head): string | null {
  const joined = words.slice(phrase.pieces.length).some((piece) => piece.low === 'and')
  const list = withoutEnd(words)
  if (joined)
    return list.length <= MOST_NAMED && !list.some((piece) => piece.low === 'who' || piece.pos === 'VERB')
      ? lineOf(list)
      : null
  const several = isSeveralThings(phrase) || (phrase.head.pos !== 'PROPN' && isMany(phrase.head.low))
  return several || phrase.head.low === 'police' ? lineOf(phrase.pieces) : null
}

/** Without the marks behind the last word. */
function withoutEnd(words: readonly Piece[]): readonly Piece[] {
  return words.slice(0, words.findLastIndex((piece) => !isMark(piece)) + 1)
}

const GENERIC = /^(?:man|woman|person|boy|girl|guy|kid)$/

/** The person named in the subject, or the role that it is. */
function someoneOf({ words, phrase }: Head, male: boolean, place: Place): string | null {
  const [first, last] = [words[0], words.at(-1)]
  const next = words[phrase.at + phrase.pieces.length]
  if (!first || !last || [...phrase.pieces, next].some((piece) => piece?.low === 'and')) return null
  // "The man Roe met had fled": not Roe.
  if (words.some((piece, i) => GENERIC.test(piece.low) && words[i + 1]?.pos === 'PROPN')) return null
  const named = place.people.within(place.mention.articleId, { start: first.start, end: last.end })
  const fits = (person: Person) => person.sure && mayBe(person, male)
  const own = named.filter((person) => {
    const at = words.findIndex((piece) => person.name.split(' ').includes(piece.text))
    return at >= 0 && !words.slice(0, at).some((piece) => /^(?:who|whose|which|of|by|for)$/.test(piece.low))
  })
  const [person, ...others] = own
  if (person) return others.length === 0 && fits(person) ? person.name : null
  return named.length === 0 || own.length === 0 ? roleOf(phrase, male) : null
}

/** "A 43-year-old lorry driver": "the 43-year-old lorry driver"; null for what is nobody, or of the other sex. */
function roleOf({ pieces, head }: NounPhrase, male: boolean): string | null {
  const words = pieces.slice(0, pieces.indexOf(head) + 1)
  const [first, ...rest] = words
  if (
    !first ||
    !/^(?:an?|the)$/.test(first.low) ||
    words.length > MOST_WORDS ||
    words.some((piece) => piece.pos === 'PROPN')
  )
    return null
  if (!isRole(head.low) && !head.low.endsWith('-year-old')) return null
  if (!mayBeCalled(head.low, male)) return null
  return `the ${lineOf(rest)}`
}
