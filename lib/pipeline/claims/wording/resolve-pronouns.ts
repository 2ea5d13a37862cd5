import type { Mention, Sentence, Span } from '@/lib/model/types'
import { isForename } from '@/lib/text/is-forename'
import { ORGANISATION_NOUNS } from '@/lib/text/words/people'
import { bodyMeant } from './body-meant'
import type { BodyNames } from './body-names'
import type { PeopleFinder } from './find-people'
import { foregoingSubject } from './foregoing'
import { isEvent, isNobody, isWhoever } from './is-nobody'
import { lastOf } from './name-runs'
import { onlyPersonMeant } from './one-in-reach'
import { openObject, openPronoun, PRONOUN } from './open-pronoun'
import { personMeant } from './person-meant'
import { partOfThem, severalMeant, urgedMeant, urgedThey, wholeMeant } from './several-meant'
import { showsSomething, thingMeant } from './thing-meant'
import { isMark, type Piece, putIn } from './wording'

/** What is known of the place that a wording was taken from. */
export type Place = {
  readonly mention: Mention
  /** The mention's sentence and those before it in its article, nearest first. */
  readonly sentences: readonly Sentence[]
  readonly textOf: (span: Span) => string
  /** What "the agency" is called in full, and whether the story says "the" before a body's name. */
  readonly bodies: BodyNames
  readonly calledThe: (name: string) => boolean
  /** The words and marks of one of these sentences. */
  readonly piecesIn: (sentence: Sentence) => readonly Piece[]
  readonly people: PeopleFinder
  /** Whether a place of the article stands in quotation marks. */
  readonly inQuote: (offset: number) => boolean
  /** Resolved names of pronouns that are sources of statements in the article, by where they stand. */
  readonly resolved: ReadonlyMap<number, string>
}

/** Who tells the words in question, where they are told and not quoted. */
export type Teller = {
  /** As the story resolves it; null where it names nobody. */
  readonly name: string | null
  /** As the mention has it, in front of the verb of saying; empty where it stands elsewhere. */
  readonly words: readonly Piece[]
}

/**
 * The pieces with the first open pronoun replaced by the name that the story resolves for it: a source resolved there,
 * who tells the words ("officials said they had" gives "officials had"), or the one person who is named before it in its
 * sentence, its paragraph, or the paragraph before; likewise an open "him", and an "it" that they begin with. Unchanged where none
 * is open, or where it could be somebody else.
 */
export function resolvePronoun(
  pieces: readonly Piece[],
  place: Place,
  teller: Teller | null,
): readonly Piece[] {
  let named = pieces
  for (const find of [openPronoun, openObject, leadingIt, partOfThem, urgedThey, itSaid])
    named = resolveAt(named, find(named), place, teller)
  return named
}

/** "“…,” it said": behind a comma or a closing mark. */
function itSaid(pieces: readonly Piece[]): number {
  return pieces.findIndex(
    (piece, i) =>
      piece.low === 'it' &&
      isMark(pieces[i - 1]) &&
      /^(?:said|says|added|adds|wrote|announced)$/.test(pieces[i + 1]?.low ?? ''),
  )
}

function leadingIt(pieces: readonly Piece[]): number {
  return /^it(?:s|'s)?$/.test(pieces[0]?.low ?? '') ? 0 : -1
}

function resolveAt(
  pieces: readonly Piece[],
  at: number,
  place: Place,
  teller: Teller | null,
): readonly Piece[] {
  const piece = pieces[at]
  // "s/he" is nobody's.
  if (!piece || (at > 0 && !piece.gap && !isMark(pieces[at - 1])) || pieces[at - 1]?.text === '/')
    return pieces
  // What stands between its marks stays as it was said.
  const opened = pieces.some(({ text, start }) => /^["“]$/.test(text) && start < piece.start)
  if (opened && place.inQuote(piece.start)) return pieces
  const [, word = '', ending] = PRONOUN.exec(piece.low) ?? []
  // "Nobody told him he failed": whoever "him" is, he may be the one.
  if (/^(?:he|his)$/.test(word) && pieces.slice(0, at).some(({ low, putIn }) => low === 'him' && !putIn))
    return pieces
  // "he'd" may be had or would: no name goes with it.
  if (ending !== undefined && ending !== 's') return pieces
  const bare = nameFor(word, pieces, at, place, teller)
  if (bare === null || bare === '') return pieces
  // "It's sold two boats" may be "has": "the docks’s" is neither.
  if (ending === 's' && /s$/.test(bare)) return pieces
  // "He had something for Reed": he is not Reed.
  if (/^(?:he|she)$/.test(word) && isNamedBehind(pieces, at, bare)) return pieces
  // "Jane Roe’s crew feared her": who she is stands there already.
  if (/^(?:he|his|she|her)$/.test(word) && isNamedBefore(pieces, at, bare))
    return [...pieces.slice(0, at), { ...piece, low: bare.toLowerCase() }, ...pieces.slice(at + 1)]
  const name = /^(?:its?|they|their)$/.test(word) && place.calledThe(bare) ? `the ${bare}` : bare
  const owns =
    /^(?:his|their|its)$/.test(word) ||
    (word === 'her' && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(pieces[at + 1]?.pos ?? ''))
  const inside = at > 0 ? name.replace(/^(?:The|An?)(?= )/, (article) => article.toLowerCase()) : name
  const text = owns || ending === 's' ? `${inside}’s` : inside
  return [...pieces.slice(0, at), putIn(text.replace(/s’s$/, 's’'), piece), ...pieces.slice(at + 1)]
}

/** The last word of the name stands behind the pronoun in the same clause, and nobody says it. */
function isNamedBehind(pieces: readonly Piece[], at: number, name: string): boolean {
  const last = name.split(' ').at(-1)?.toLowerCase() ?? ''
  const end = pieces.findIndex((piece, i) => i > at && isMark(piece))
  const clause = pieces.slice(at + 1, end < 0 ? pieces.length : end)
  return clause.some((piece) => piece.low === last && piece.pos === 'PROPN')
}

/** A word of the name stands before the pronoun, alone or as an owner’s. */
function isNamedBefore(pieces: readonly Piece[], at: number, name: string): boolean {
  const words = [...name.toLowerCase().split(' '), lastOf({ words: name.split(' ') })]
  return pieces
    .slice(0, at)
    .some(({ low, text }) => /^\p{Lu}/u.test(text) && words.includes(low.replace(/['’]s?$/, '')))
}

function nameFor(
  word: string,
  pieces: readonly Piece[],
  at: number,
  place: Place,
  teller: Teller | null,
): string | null {
  const piece = pieces[at]
  if (!piece) return null
  if (word === 'them') return wholeMeant(piece, place)
  if (word === 'they' && urgedThey(pieces) === at) return urgedMeant(piece, place)
  if (word === 'him') {
    // "Reed said the guards had seen him": himself, or somebody named before.
    const mayBeTeller = teller !== null && (teller.name === null || place.people.known(teller.name) !== null)
    return mayBeTeller || place.inQuote(piece.start) ? null : onlyPersonMeant(piece, true, place)
  }
  if (/^(?:he|his|she|her)$/.test(word))
    return (
      personMeant(piece, word === 'he' || word === 'his', place, teller) ??
      (teller === null && !place.resolved.has(piece.start)
        ? foregoingSubject(piece, place, pieces[at + 1])
        : null)
    )
  if (/^its?$/.test(word) && (isNobody(pieces, at) || isEvent(pieces, at) || isWhoever(pieces, at)))
    return null
  const source = word === 'it' ? place.resolved.get(piece.start) : undefined
  // "Union said": what several are called is no name of one.
  // No person is "it", nor are the police.
  const isPerson =
    source !== undefined &&
    (place.people.known(source) !== null || isForename(source.toLowerCase()) || /police$/i.test(source))
  const named =
    source !== undefined &&
    !isPerson &&
    (source.includes(' ') || !ORGANISATION_NOUNS.has(source.toLowerCase()))
  if (named && !showsSomething(pieces[at + 1])) return source
  const acts = word === 'they' || word === 'their' || (word === 'it' && pieces[at + 2]?.low !== 'been')
  return (
    bodyMeant(pieces, at, place, teller) ??
    thingMeant(pieces, at, place) ??
    severalMeant(pieces, at, place) ??
    (acts && teller === null ? foregoingSubject(piece, place, pieces[at + 1]) : null)
  )
}
