import type { Sentence } from '@/lib/model/types'
import { verbForms } from '@/lib/text/inflect'
import { isForename } from '@/lib/text/is-forename'
import {
  ADDRESSEE_VERBS,
  DENIAL_VERBS,
  STATEMENT_VERBS,
  URGING_VERBS,
  VERDICT_VERBS,
} from '@/lib/text/words/cues'
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, ORGANISATION_WORDS } from '@/lib/text/words/people'
import { finiteVerb } from './clause'
import { definedIn, goesOn } from './goes-on'
import { isThing, type NounPhrase, nounPhrases, piecesBefore } from './noun-phrases'
import { isRole } from './open-pronoun'
import type { Place } from './resolve-pronouns'
import { statementAt } from './statement-verbs'
import { isMark, lineOf, type Piece } from './wording'

/** What only people and bodies do, with what they say. */
const DOES = verbForms([
  ...STATEMENT_VERBS,
  ...DENIAL_VERBS,
  ...URGING_VERBS,
  ...VERDICT_VERBS,
  ...'decline refuse plan agree offer decide hire employ sue blame publish own sell pay buy hope want expect intend withdraw retract appoint'.split(
    ' ',
  ),
])
const SHOWS = /^(?:show|depict|read|picture|portray)s?(?:ed)?$/
/** No more of it is put in than this, in words and marks. */
const MOST_WORDS = 10

/** Whether what "it" does is done by pictures and papers, never by who is said to show it. */
export function showsSomething(verb: Piece | undefined): boolean {
  return SHOWS.test(verb?.low ?? '')
}

/**
 * The thing or body that an "it" or "its" means: the only one that its own sentence names before it, else the subject of
 * the sentence before, where that is a body and does what bodies do, or nothing else is named there. Null inside
 * quotation marks, where several may be meant, or none.
 */
export function thingMeant(pieces: readonly Piece[], at: number, place: Place): string | null {
  const piece = pieces[at]
  const own = place.sentences[0]
  if (!piece || !own || own.role !== 'body' || !/^it(?:s|'s)?$/.test(piece.low) || place.inQuote(piece.start))
    return null
  const before = piecesBefore(place.piecesIn(own), piece.start)
  if (before === null) return null
  // "It is of oak, and it has two masts": the same one.
  const again = before.length > 0 && goesOn(place.piecesIn(own))
  if (showsSomething(pieces[at + 1])) return pictureMeant(place)
  const after = pieces.slice(at + 1, at + 5)
  const verb = after.find((one) => !/^(?:ADV|PART|AUX)$/.test(one.pos))
  const passive = after.some((one) => /^(?:be|been|is|was)$/.test(one.low))
  const owned = piece.low === 'its' ? pieces[at + 1] : undefined
  const acts = owned ? isRole(owned.low) : !passive && DOES.has(verb?.low ?? '')
  const here = (again ? [] : things(before, place)).filter((phrase) => !isAddressee(before, phrase))
  const same = acts ? sameTeller(before, here, place) : null
  if (same !== null) return same
  const fits = acts ? here.filter(isBody) : here
  if (
    here.length > 1 ||
    (here.length > 0 && !acts && tellsIt(before, here[0]) && !mayAct(pieces, at, here[0]))
  )
    return null
  if (here.length > 0) return nameOf(fits[0], place)
  // Something else stands before it that may be meant.
  if (!again && before.some((one) => one.pos === 'NOUN' && !isRole(one.low))) return null
  const previous = place.sentences.slice(1, 1 + MOST_ON).find((one) => !goesOn(place.piecesIn(one)))
  if (previous?.role !== 'body' || previous.paragraph !== own.paragraph) return null
  return fromSubject(previous, acts, place) ?? (acts ? null : definedIn(place.piecesIn(previous)))
}

/** So many sentences may stand between an "it" and what it means. */
const MOST_ON = 4

const PICTURE =
  /^(?:photo|photograph|picture|image|video|clip|footage|map|chart|graph|film|drawing|painting|screenshot|recording|letter|document)$/

/** "It shows a boat": the only picture or paper that the sentence before names. */
function pictureMeant(place: Place): string | null {
  const [own, before] = place.sentences
  if (!own || !before || before.role !== 'body' || before.paragraph !== own.paragraph) return null
  const [found, ...others] = things(place.piecesIn(before), place).filter(({ head }) =>
    PICTURE.test(head.low),
  )
  return others.length > 0 ? null : nameOf(found, place)
}

/** "The coast guard confirmed that S; it acknowledged that T": who told the one thing, and no other body there tells the other. */
function sameTeller(before: readonly Piece[], here: readonly NounPhrase[], place: Place): string | null {
  const [subject] = nounPhrases(before)
  const first = subject?.pieces[0]
  const last = before.findLast((piece) => !/^(?:and|but)$/.test(piece.low))
  if (!subject || !first || subject.at > 0 || !last || !isMark(last)) return null
  if (statementAt(before, subject.pieces.length) === null || DOCUMENT_NOUNS.has(subject.head.low)) return null
  const span = { start: first.start, end: subject.head.end }
  const isPerson = place.people.within(place.mention.articleId, span).some((one) => one.sure)
  return isPerson || here.some((phrase) => phrase.at > 0 && isBody(phrase)) ? null : lineOf(subject.pieces)
}

/** "The cook told a paper that it was the left one": who is told is not what is spoken of. */
function isAddressee(before: readonly Piece[], phrase: NounPhrase): boolean {
  return ADDRESSEE_VERBS.has(statementAt(before, phrase.at - 1) ?? '')
}

/** "The port said it had been destroyed", "the Gazette reported that the port said it was not rust": by its own words, but it may speak of anything. */
function tellsIt(before: readonly Piece[], phrase: NounPhrase | undefined): boolean {
  return phrase !== undefined && statementAt(before, phrase.at + phrase.pieces.length) !== null
}

/** "The port said it had no boats", "it would pay": a body has and does. */
function mayAct(pieces: readonly Piece[], at: number, phrase: NounPhrase | undefined): boolean {
  const verb = pieces[at + 1]?.low ?? ''
  return (
    phrase !== undefined &&
    isBody(phrase) &&
    /^(?:has|had|will|would|does|did)$/.test(verb) &&
    pieces[at + 2]?.low !== 'been'
  )
}

function fromSubject(sentence: Sentence, acts: boolean, place: Place): string | null {
  const pieces = place.piecesIn(sentence)
  const found = things(pieces, place)
  const subject = found[0]
  const verb = finiteVerb(pieces)
  const opens =
    subject &&
    pieces.slice(0, subject.at).every((piece) => isMark(piece) || /^(?:but|and|yet)$/.test(piece.low))
  if (!subject || !opens || verb < subject.at) return null
  const told = statementAt(pieces, verb) !== null
  // What has told something is a body, unless it is a paper.
  const speaks = told && !DOCUMENT_NOUNS.has(subject.head.low)
  // "The council sued the port. It denied …": either.
  if (acts && found.slice(1).some(isBody)) return null
  if (acts) return speaks || isBody(subject) ? nameOf(subject, place) : null
  return found.length === 1 && !told ? nameOf(subject, place) : null
}

/** Each thing once, in order, without people. */
function things(pieces: readonly Piece[], place: Place): readonly NounPhrase[] {
  const seen = new Set<string>()
  return nounPhrases(pieces).filter((phrase) => {
    const [first, last] = [phrase.pieces[0], phrase.pieces.at(-1)]
    if (!first || !last || !isThing(phrase, pieces) || place.inQuote(first.start)) return false
    // "A worried Jane": no thing, though nobody is known by that name alone.
    if (opensName(phrase, pieces)) return false
    // "He wrote in an email that it": that is where he wrote it.
    const before = pieces[phrase.at - 1]?.low ?? ''
    if (/^(?:in|by|through|via)$/.test(before) && DOCUMENT_NOUNS.has(phrase.head.low)) return false
    const span = { start: first.start, end: phrase.head.end }
    if (place.people.within(place.mention.articleId, span).some((one) => one.sure) && !isBody(phrase))
      return false
    if (seen.has(phrase.head.low)) return false
    seen.add(phrase.head.low)
    return true
  })
}

function opensName({ head, at, pieces: own }: NounPhrase, pieces: readonly Piece[]): boolean {
  if (head.pos !== 'PROPN') return false
  const [article, word] = own.length === 3 ? own : [pieces[at - 2], pieces[at - 1]]
  const described = /^an?$/.test(article?.low ?? '') && /^(?:ADJ|VERB)$/.test(word?.pos ?? '')
  return described || isForename(head.low)
}

/** Whether a phrase names what can act and speak, and is no person. */
export function isBody({ head }: NounPhrase): boolean {
  return (
    ORGANISATION_NOUNS.has(head.low) ||
    (head.pos === 'PROPN' && isOrganisation(head)) ||
    BODIES.test(head.low)
  )
}

function isOrganisation({ low, text }: Piece): boolean {
  return ORGANISATION_WORDS.has(low) || /^\p{Lu}{2,6}$/u.test(text)
}

const BODIES =
  /^(?:club|company|hospital|school|team|union|charity|airline|chain|retailer|supplier|maker|gang|brand|league|force|office|city|town|state|country)$/

/** Its words; null for what may be a person's name. */
function nameOf(phrase: NounPhrase | undefined, place: Place): string | null {
  const first = phrase?.pieces[0]
  if (!phrase || !first || phrase.pieces.length > MOST_WORDS) return null
  const named = place.people.within(place.mention.articleId, { start: first.start, end: phrase.head.end })
  return named.length > 0 && !isBody(phrase) ? null : lineOf(phrase.pieces)
}
