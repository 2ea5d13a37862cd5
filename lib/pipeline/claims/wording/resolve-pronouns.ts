import type { Mention, Sentence, Span } from '@/lib/model/types'
import { DOCUMENT_NOUNS, ROLES, UNNAMED } from '@/lib/text/words/people'
import type { PeopleFinder, Person } from './find-people'
import { lineOf, type Piece, putIn } from './wording'

/** What is known of the place that a wording was taken from. */
export type Place = {
  readonly mention: Mention
  /** The mention's sentence and those before it in its article, nearest first. */
  readonly sentences: readonly Sentence[]
  readonly textOf: (span: Span) => string
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

const PRONOUN = /^(he|she|they|his|her|their|it|its)(?:'(s|d|ll|re|ve))?$/

/** A pronoun of the third person that no name or noun before it in the same wording explains; -1 for none. */
export function openPronoun(pieces: readonly Piece[]): number {
  const at = pieces.findIndex((piece) => PRONOUN.test(piece.low) && !/^it/.test(piece.low))
  const low = pieces[at]?.low ?? ''
  if (at < 0 || namedBehind(pieces, at)) return -1
  const many = /^the/.test(low)
  const explained = pieces
    .slice(0, at)
    .some((p, i) =>
      many ? p.pos === 'PROPN' || (p.pos === 'NOUN' && isMany(p.low)) : meansSomebody(pieces, i),
    )
  return explained ? -1 : at
}

/** "In his interview, Roe warned": the name comes after the possessive. */
function namedBehind(pieces: readonly Piece[], at: number): boolean {
  if (at > 4 || !/^(?:his|her|their)$/.test(pieces[at]?.low ?? '') || at === 0) return false
  const comma = pieces.findIndex((piece, i) => i > at && piece.text === ',')
  return comma > 0 && pieces.slice(comma + 1, comma + 4).some((piece) => piece.pos === 'PROPN')
}

const CALENDAR =
  /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|january|february|march|april|june|july|august|september|october|november|december|[a-z]{3,4}\.)$/

/** A name that is not that of a day or of the place where something was ("in Mexico"), or a word for a person. */
function meansSomebody(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i]
  if (!piece) return false
  if (piece.pos === 'NOUN') return isRole(piece.low)
  if (piece.pos !== 'PROPN' || CALENDAR.test(piece.low)) return false
  let from = i
  while (pieces[from - 1]?.pos === 'PROPN') from--
  return !/^(?:in|at|on|from|to|via|near)$/.test(pieces[from - 1]?.low ?? '') && pieces[i + 1]?.pos !== 'NOUN'
}

function isMany(low: string): boolean {
  return /[^s]s$|^(?:people|police|men|women|children|pair|trio|group|family|couple)$/.test(low)
}

/** A word for a person: "the source", "a customer". */
function isRole(low: string): boolean {
  const one = low.replace(/(?:'s|s')$/, '')
  return (
    ROLES.has(one) ||
    UNNAMED.has(one) ||
    /^(?:source|man|woman|customer|user|teen|teenager|boy|girl|kid|friend)$/.test(one)
  )
}

/**
 * The pieces with the first open pronoun replaced by the name that the story resolves for it: a source resolved there,
 * who tells the words ("officials said they had" gives "officials had"), or the one person who is named before it in its
 * sentence, its paragraph, or the paragraph before. Unchanged where none is open, or where it could be somebody else.
 */
export function resolvePronoun(
  pieces: readonly Piece[],
  place: Place,
  teller: Teller | null,
): readonly Piece[] {
  const open = openPronoun(pieces)
  const at = open < 0 && /^its?$/.test(pieces[0]?.low ?? '') ? 0 : open
  const piece = pieces[at]
  if (!piece) return pieces
  const [, word = '', ending] = PRONOUN.exec(piece.low) ?? []
  // "he'd" may be had or would: no name goes with it.
  if (ending !== undefined && ending !== 's') return pieces
  const name = /^(?:he|his|she|her)$/.test(word)
    ? personFor(piece, word === 'he' || word === 'his', place, teller)
    : bodyFor(pieces, at, place, teller)
  if (name === null || name === '') return pieces
  const owns =
    /^(?:his|their|its)$/.test(word) ||
    (word === 'her' && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(pieces[at + 1]?.pos ?? ''))
  const text = owns || ending === 's' ? `${name}’s` : name
  return [...pieces.slice(0, at), putIn(text.replace(/s’s$/, 's’'), piece), ...pieces.slice(at + 1)]
}

function personFor(piece: Piece, male: boolean, place: Place, teller: Teller | null): string | null {
  const { mention, sentences, people } = place
  const fits = (person: Person) => person.gender === null || (person.gender === 'male') === male
  const source = place.resolved.get(piece.start)
  if (source !== undefined) return people.known(source)?.name ?? null
  const told = teller?.name ? people.known(teller.name) : null
  const quoted = place.inQuote(piece.start)
  // Who tells speaks of himself as "he"; who is quoted does not.
  if (teller?.name && !quoted) return told && fits(told) ? told.name : null
  const own = sentences[0]
  if (!own) return null
  const paragraph = sentences.filter((s) => s.paragraph === own.paragraph)
  const before = sentences.filter((s) => s.paragraph === own.paragraph - 1)
  const windows: readonly Span[] = [
    { start: own.start, end: piece.start },
    { start: paragraph.at(-1)?.start ?? own.start, end: own.start },
    { start: before.at(-1)?.start ?? own.start, end: before[0]?.end ?? own.start },
  ]
  for (const window of windows) {
    const found = people
      .within(mention.articleId, window)
      .filter((p) => fits(p) && !(quoted && p.name === told?.name))
    if (found.length > 1 || namesARole(place.textOf(window), found)) return null
    if (found.length === 1) return found[0]?.sure ? found[0].name : null
  }
  return null
}

/** "the source", "a customer": somebody without a name whom the pronoun may mean as well. */
function namesARole(text: string, found: readonly Person[]): boolean {
  for (const match of text.matchAll(
    /\b(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother)\s+(?:\p{Ll}[\p{L}-]*\s+){0,3}?(\p{Ll}+)/gu,
  )) {
    const noun = match[1] ?? ''
    if (
      !ROLES.has(noun) &&
      !UNNAMED.has(noun) &&
      !/^(?:source|man|woman|customer|user|teen|boy|girl)$/.test(noun)
    )
      continue
    // "the spokesman Dmitry Peskov", "the leader of the party, Juan Guaido": the role is the named person's own.
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 40)
    if (!found.some((person) => rest.includes(person.name.split(' ').at(-1) ?? person.name))) return true
  }
  return false
}

/** Who "they" or "it" is where the one who tells speaks of itself: several people, or a body. */
function bodyFor(pieces: readonly Piece[], at: number, place: Place, teller: Teller | null): string | null {
  const words = teller?.words ?? []
  if (words.length === 0 || words.length > 9) return null
  const line = lineOf(words).replace(/^But |^And /, '')
  const last = words.findLast((piece) => piece.pos === 'NOUN' || piece.pos === 'PROPN')
  if (!last || place.people.known(line) !== null) return null
  const head = words.find((piece) => piece.pos === 'NOUN' || piece.pos === 'PROPN')
  const many =
    words.some((piece) => piece.low === 'and') || /[^s]s$/.test(last.low) || /[^s]s$/.test(head?.low ?? '')
  const next = pieces[at + 1]
  const isDocument = (piece: Piece | undefined) =>
    DOCUMENT_NOUNS.has(piece?.low ?? '') || DOCUMENT_NOUNS.has((piece?.low ?? '').replace(/s$/, ''))
  if (
    isDocument(last) ||
    isDocument(head) ||
    words.some((piece) => /^(?:analysis|findings|figures)$/.test(piece.low))
  )
    return null
  // "Officials said they had been beaten": that may be anybody.
  const active =
    next?.pos === 'VERB' ||
    (/^(?:has|have|had|will|would|do|did)$/.test(next?.low ?? '') && pieces[at + 2]?.low !== 'been')
  if (/^the/.test(pieces[at]?.low ?? '')) return active && many ? line : null
  // "said it was unclear": that "it" is nobody.
  const acts =
    pieces[at]?.low === 'its' ||
    (next?.pos === 'VERB' && !/ing$/.test(next.low)) ||
    /^(?:has|had|will|would|does|did)$/.test(next?.low ?? '')
  return acts && !many && !ROLES.has(last.low) && !UNNAMED.has(last.low) ? line : null
}
