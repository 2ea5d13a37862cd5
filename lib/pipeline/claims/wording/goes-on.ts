import { finiteVerb } from './clause'
import { isEvent, isNobody } from './is-nobody'
import { nounPhrases } from './noun-phrases'
import { isRole } from './open-pronoun'
import { isMark, lineOf, type Piece } from './wording'

/** "It has two masts": whether a sentence goes on about the thing that the one before it is about. */
export function goesOn(sentence: readonly Piece[]): boolean {
  const at = sentence.findIndex((piece) => !isMark(piece) && !/^(?:but|and|yet)$/.test(piece.low))
  return /^it(?:'s)?$/.test(sentence[at]?.low ?? '') && !isNobody(sentence, at) && !isEvent(sentence, at)
}

/**
 * What a sentence says what it is: "The lock (the old one) is a gate between the river and the port" is about the lock, whatever else it
 * names. Null for any other sentence, and for one about a person.
 */
export function definedIn(sentence: readonly Piece[]): string | null {
  const [subject] = nounPhrases(sentence)
  const verb = finiteVerb(sentence)
  if (!subject || subject.at > 0 || verb < subject.pieces.length || isRole(subject.head.low)) return null
  const beside = sentence.slice(subject.pieces.length, verb)
  const plain = beside.length === 0 || (beside[0]?.text === '(' && beside.at(-1)?.text === ')')
  const is = /^(?:is|was)$/.test(sentence[verb]?.low ?? '') && /^an?$/.test(sentence[verb + 1]?.low ?? '')
  const [what] = plain && is ? nounPhrases(sentence.slice(verb + 1)) : []
  return what && !isRole(what.head.low) ? lineOf(subject.pieces) : null
}
