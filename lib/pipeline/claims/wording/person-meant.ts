import type { Span } from '@/lib/model/types'
import { ORGANISATION_NOUNS } from '@/lib/text/words/people'
import { forenames } from './find-people'
import { namesARole } from './names-a-role'
import { MOST_UNITS, oneInReach } from './one-in-reach'
import { isMany, isRole } from './open-pronoun'
import type { Person } from './person-of'
import type { Place, Teller } from './resolve-pronouns'
import { roleMeant } from './role-meant'
import { mayBe, subjectBefore } from './subject-before'
import { lineOf, type Piece } from './wording'

/** The name of the one person whom "he" or "she" can mean at its place; null where it may be another, or nobody is known. */
export function personMeant(piece: Piece, male: boolean, place: Place, told: Teller | null): string | null {
  // "She was told that she": who tells it is no more known than who is meant.
  return meantBy(piece, male, place, /^(?:he|she|they|it)$/i.test(told?.name ?? '') ? null : told)
}

function meantBy(piece: Piece, male: boolean, place: Place, teller: Teller | null): string | null {
  const { mention, sentences, people } = place
  const fits = (person: Person) => mayBe(person, male)
  const own = sentences[0]
  const source = place.resolved.get(piece.start)
  const resolved = source === undefined ? null : people.known(source)
  // "She …, the Lund Gazette reports": no paper is "she".
  const isBody = own !== undefined && place.textOf(own).slice(0, MOST_UNITS).includes(`the ${source}`)
  if (source !== undefined && !resolved) return roleMeant(source, male)
  if (source !== undefined) return resolved && !isBody && fits(resolved) ? resolved.name : null
  const told = teller?.name ? people.known(teller.name) : null
  const quoted = place.inQuote(piece.start)
  if (!own) return null
  const before = people.within(mention.articleId, { start: own.start, end: piece.start }).filter(fits)
  // Who tells speaks of himself as "he"; who is quoted does not.
  const mayTell = told === null ? mayBeSelf(teller?.name ?? '', male) : fits(told)
  if (teller?.name && !quoted && mayTell && !isOther(teller.words, male) && !isCitedBehind(piece, place)) {
    const listeners = toldTo(place)
    if (before.some((p) => p.sure && p.name !== told?.name && !listeners.includes(p.name))) return null
    const others = male ? /\b(?:he|him|his)\b/i : /\b(?:she|her)\b/i
    const cue = mention.attribution?.cue[0]?.start ?? piece.start
    const since = unquoted(place.textOf({ start: own.start, end: Math.min(cue, piece.start) }))
    // "Moss, his partner, said he was tired": "he" is another where nothing tells that Moss is a man.
    const another = told?.gender === null && !others.test(lineOf(teller.words)) && others.test(since)
    if (told) return another || isToldOfAnother(piece, place, told, fits) ? null : told.name
    // "João Reed, a professor, said S; he would not say more": nobody is known of that name, but he has it.
    const tells = cue >= own.start && cue < piece.start
    if (tells && teller.words.length === 0 && FULL_NAME.test(teller.name)) return teller.name
    // "A clerk in her office said she had been told"
    return others.test(lineOf(teller.words)) ? null : roleOf(teller.words)
  }
  const of = quoted ? saidOf(place, piece) : null
  if (of !== null) return people.known(of)?.name ?? null
  // "“It was never his,” said Roe": not Roe's.
  const speaker = quoted ? people.known(mention.attribution?.sourceName ?? '') : null
  const apart = quoted || isOther(teller?.words ?? [], male)
  const isSpeaker = (p: Person) => apart && (p.name === told?.name || p.name === speaker?.name)
  const nearest = oneInReach(piece, male, place, (p) => fits(p) && !isSpeaker(p))
  if (nearest !== null || quoted || before.length > 0) return nearest
  const opening = place.textOf({ start: own.start, end: piece.start })
  const near = opening.slice(-MOST_UNITS)
  if (namesARole(near, []) || forenames(near, male).length > 0) return null
  if (!OPENS_CLAUSE.test(opening)) return subjectBefore(place, male)
  // "As he left the port, Harrow was seen": who is named behind the opening clause.
  const main = mainBehind(piece, place)
  const behind = main === null ? [] : people.within(mention.articleId, main).filter(fits)
  if (behind.length === 0) return subjectBefore(place, male)
  return behind.length === 1 && behind[0]?.sure ? behind[0].name : null
}

/** "He was at sea, according to Roe": who is named so behind him is another. */
function isCitedBehind(piece: Piece, { mention, textOf }: Place): boolean {
  const cue = mention.attribution?.cue[0]
  return cue !== undefined && cue.start > piece.start && /^according\b/i.test(textOf(cue))
}

/** "The man ran. He then drove off, Roe said": the sentence before is about another, who may be meant. */
function isToldOfAnother(
  piece: Piece,
  { mention, sentences, textOf, people }: Place,
  told: Person,
  fits: (person: Person) => boolean,
): boolean {
  const [own, before] = sentences
  const cue = mention.attribution?.cue[0]
  if (!own || !before || !cue || cue.start < piece.start || cue.start >= own.end) return false
  const others = people.within(mention.articleId, before).filter((p) => fits(p) && p.name !== told.name)
  return others.some(({ sure }) => sure) || namesARole(unquoted(textOf(before)), [told])
}

/** "(Harrow told) the Gazette’s Jane Roe (that he)": who asks for a paper; whom a doctor tells that he is ill is meant himself. */
function toldTo({ mention, textOf, people }: Place): readonly string[] {
  const cue = mention.attribution?.cue[0]
  if (!cue || !/\b(?:told|tells|tell|telling)$/i.test(textOf(cue))) return []
  const behind = textOf({ start: cue.end, end: cue.end + MOST_ADDRESSED })
  const [addressed = ''] = behind.split(/[,;:.“”"]|\b(?:that|he|she)\b/)
  if (!/^\s+(?:the )?\p{L}[^,]*[’']s\s+\p{Lu}/u.test(addressed)) return []
  const span = { start: cue.end, end: cue.end + addressed.length }
  return people.within(mention.articleId, span).map(({ name }) => name)
}

/** In UTF-16 units: whom something is told, with what belongs to the name. */
const MOST_ADDRESSED = 80

/** "(As he left the port,) Harrow was seen (with Jane Roe)": where the sentence's own subject stands; null where no comma ends the opening. */
function mainBehind(piece: Piece, { sentences, textOf }: Place): Span | null {
  const end = Math.min(sentences[0]?.end ?? piece.end, piece.end + MOST_UNITS)
  const comma = textOf({ start: piece.end, end }).indexOf(', ')
  const start = piece.end + comma
  return comma < 0 ? null : { start, end: Math.min(end, start + MOST_OPENING) }
}

/** In UTF-16 units: a subject with its office. */
const MOST_OPENING = 40

const FULL_NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}’'-]+){1,2}$/u

/** "She said he was hurt": not the one who says it. */
function isOther(words: readonly Piece[], male: boolean): boolean {
  const [first, ...more] = words
  return more.length === 0 && first?.low === (male ? 'she' : 'he')
}

/** Without what stands in quotation marks. */
function unquoted(text: string): string {
  return text.slice(-MOST_UNITS).replace(/“[^”]*”|"[^"]*"/g, ' ')
}

const FEMALE =
  /(?:woman|girl|daughter|mother|wife|sister|widow|aunt|niece|queen|princess|actress|grandmother)$/
const MALE = /(?:(?<!wo)man|boy|son|father|husband|brother|widower|uncle|nephew|king|prince|grandfather)$/

/** Whether one without a known name may speak of himself as "he": not several, no body, and no daughter. */
function mayBeSelf(name: string, male: boolean): boolean {
  const [core = ''] = name.toLowerCase().split(/ (?:of|for|in|at|from|with|close|who|familiar)\b|,/)
  const last = core.split(/\s+/).at(-1) ?? ''
  if (isMany(last) && !isRole(last)) return false
  if (/^(?:many|some|several|others|both|few|most)\b/.test(core) || ORGANISATION_NOUNS.has(last)) return false
  return !(male ? FEMALE : MALE).test(last)
}

/** "“He will pay,” she said of Mr Roe": the last word of the name. */
function saidOf(place: Place, piece: Piece): string | null {
  const own = place.sentences[0]
  const behind = own ? place.textOf({ start: piece.end, end: own.end }).slice(0, MOST_UNITS) : ''
  return SAID_OF.exec(behind)?.[1] ?? null
}

const SAID_OF = /\b(?:said|says|wrote|added) of (?:\p{Lu}[\p{L}.'’-]* ){0,3}(\p{Lu}[\p{L}'’-]+)/u
const OPENS_CLAUSE = /^\W*(?:as|when|while|though|although|after|before|since|once|if|asked|in|despite)\b/i

/** "An operator at the port", who says of herself that she was there; null where the words are no such role. */
function roleOf(words: readonly Piece[]): string | null {
  const noun = words.find(({ pos, low }) => pos === 'NOUN' || low.endsWith('-year-old'))
  const role = noun !== undefined && (isRole(noun.low) || noun.low.endsWith('-year-old'))
  const plain = words.length <= 9 && !words.some((piece) => piece.text === ',' || piece.low === 'who')
  return role && plain && /^(?:an?|one|the|another)$/.test(words[0]?.low ?? '') ? lineOf(words) : null
}
