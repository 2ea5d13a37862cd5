import { TIME } from './clause'
import { isRole } from './open-pronoun'
import { isMark, type Piece } from './wording'

/** Words that name something together, up to the noun that it is: "the old bridge of Foula" is a bridge. */
export type NounPhrase = { readonly pieces: readonly Piece[]; readonly head: Piece; readonly at: number }

/** A phrase that goes on with "of" has no more words than this. */
const MOST_WORDS = 9
const IN_PHRASE = new Set(['ADJ', 'NUM', 'NOUN', 'PROPN'])
const OPENS = new Set('the a an this that these those two three four five several many some'.split(' '))
/** Name no thing that could be meant later: "in the end", "a lot of". */
const EMPTY =
  /^(?:time|way|fact|end|addition|case|example|part|number|lot|couple|percent|per|cent|rest|one|first|last|least|most|all|nothing|everything|something|anything|day|doubt|question|reason|kind|sort|condition|behalf|place|view|favou?r)$/

/** The phrases of a sentence that name somebody or something, in order; what belongs to another ("the mayor of Foula") is part of it. */
export function nounPhrases(pieces: readonly Piece[]): readonly NounPhrase[] {
  const phrases: NounPhrase[] = []
  for (let i = 0; i < pieces.length; i++) {
    const end = endOfPhrase(pieces, i)
    if (end === null) continue
    const head = pieces[end - 1]
    let to = end
    while (/^(?:of|in|at|for)$/.test(pieces[to]?.low ?? '') && to - i < MOST_WORDS) {
      const inner = endOfPhrase(pieces, to + 1)
      const named = pieces[to]?.low === 'of' || pieces[to + 1]?.pos === 'PROPN' || isRole(head?.low ?? '')
      if (inner === null || !named) break
      to = inner
    }
    if (head) phrases.push({ pieces: pieces.slice(i, to), head, at: i })
    i = to - 1
  }
  return phrases
}

/** Whether a phrase names one thing or body that "it" can mean, and no person, time or place where something was. */
export function isThing(phrase: NounPhrase, pieces: readonly Piece[]): boolean {
  const { head, at } = phrase
  // "A dermatologist" is no thing.
  if (
    isRole(head.low) ||
    /(?:ologist|iatrist|\p{L}{3}ician)$/u.test(head.low) ||
    TIME.test(head.low) ||
    EMPTY.test(head.low)
  )
    return false
  const name = head.pos === 'PROPN'
  if (
    !name &&
    (/[^sui]s$|^(?:people|police|men|women|children|media|data)$/.test(head.low) || !isOne(phrase))
  )
    return false
  return !(
    name &&
    phrase.pieces.length < 3 &&
    /^(?:in|at|from|to|near|of|via|on)$/.test(pieces[at - 1]?.low ?? '')
  )
}

/** Whether a phrase names several that "they" can mean. */
export function isSeveralThings({ head, pieces }: NounPhrase): boolean {
  if (TIME.test(head.low) || EMPTY.test(head.low) || head.pos === 'PROPN') return false
  return (
    /[^s]s$|^(?:people|men|women|children)$/.test(head.low) &&
    !/^(?:percent|euros?|dollars?|francs?|pounds?|[kc]?m|miles|kilomet(?:re|er)s)$/.test(head.low) &&
    !/^(?:this|that)$/.test(pieces[0]?.low ?? '')
  )
}

function isOne({ pieces }: NounPhrase): boolean {
  return /^(?:the|a|an|this|that|one)$/.test(pieces[0]?.low ?? '') || pieces[0]?.pos === 'PROPN'
}

/** Behind so many words and marks of its sentence an "it" may mean anything, and "they" anybody. */
const MOST_BEFORE = 150

/** The pieces of a sentence that stand before a place in the text; null where they are too many for a pronoun to mean one of them. */
export function piecesBefore(pieces: readonly Piece[], start: number): readonly Piece[] | null {
  const over = pieces[MOST_BEFORE]
  return over && over.start < start ? null : pieces.slice(0, MOST_BEFORE).filter((one) => one.start < start)
}

/** Words and marks of a phrase. */
const LONGEST = 15

/** Behind the last noun of the phrase that begins at a place; null where none begins. */
function endOfPhrase(pieces: readonly Piece[], from: number): number | null {
  const first = pieces[from]
  if (!first || isMark(first)) return null
  let i = OPENS.has(first.low) ? from + 1 : from
  let end: number | null = null
  while (i < Math.min(pieces.length, from + LONGEST)) {
    const piece = pieces[i]
    // "Fined the maker 40 crowns": a number begins another phrase.
    if (!piece || (piece.pos === 'NUM' && end === i)) break
    const owner = /^['’]s?$/.test(piece.text) && end === i
    if (!owner && (!IN_PHRASE.has(piece.pos) || isMark(piece)) && !isHyphen(pieces, i)) break
    i++
    if (piece.pos === 'NOUN' || piece.pos === 'PROPN') end = i
    // "The mayor's boat" goes on; so does a participle before its noun.
    else if (owner) end = null
  }
  return end
}

/** The "-" of "late-night". */
function isHyphen(pieces: readonly Piece[], i: number): boolean {
  return pieces[i]?.text === '-' && pieces[i]?.gap === false && pieces[i + 1]?.gap === false
}
