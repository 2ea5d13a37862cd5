import type { Span } from '@/lib/model/types'
import { surnameOf } from './name-runs'
import { namesARole } from './names-a-role'
import type { Person } from './person-of'
import type { Place } from './resolve-pronouns'
import { mayBe } from './subject-before'
import type { Piece } from './wording'

/** No more of what stands before a pronoun is read, in UTF-16 units. */
export const MOST_UNITS = 2000

/** The only man, or woman, named in reach of a pronoun that something is done to; null where it may be another, or nobody is named. */
export function onlyPersonMeant(piece: Piece, male: boolean, place: Place): string | null {
  return oneInReach(piece, male, place, (person) => mayBe(person, male))
}

/** The only one who is named in the pronoun's sentence, its paragraph, or the paragraph before; null where it may be another, or nobody is named. */
export function oneInReach(
  piece: Piece,
  male: boolean,
  place: Place,
  fits: (person: Person) => boolean,
): string | null {
  const { mention, sentences, people } = place
  const own = sentences[0]
  if (!own) return null
  const paragraph = sentences.filter((s) => s.paragraph === own.paragraph)
  const before = sentences.filter((s) => s.paragraph === own.paragraph - 1)
  const windows: readonly Span[] = [
    { start: own.start, end: piece.start },
    { start: paragraph.at(-1)?.start ?? own.start, end: own.start },
    { start: before.at(-1)?.start ?? own.start, end: before[0]?.end ?? own.start },
  ]
  const since = sentences.at(-1)?.start ?? own.start
  const inReach = people.within(mention.articleId, { start: since, end: piece.start }).filter(fits)
  for (const window of windows) {
    const all = people.within(mention.articleId, window).filter(fits)
    const found = mostLikely(all, place.inQuote(piece.start))
    const text = place.textOf(window).slice(-MOST_UNITS)
    if (found.length > 1 || namesARole(text, found)) return null
    // Where nobody else is named far and wide, pronouns before the name mean the same person.
    if (inReach.length > 1 && meansAnother(text, found[0], male)) return null
    // What stands beside a picture is no part of what is told.
    if (found[0] && place.inQuote(piece.start) && isInCaption(text, found[0])) return null
    if (found.length === 1) return found[0]?.sure ? found[0].name : null
  }
  return null
}

/** "Proud owner: Jane Roe, with the boat that she sold": a label and a colon before the name. */
function isInCaption(text: string, { name }: Person): boolean {
  const before = text.slice(0, text.indexOf(surnameOf(name.split(' '))))
  return /(?:^|[.!?'’”"\n] ?)\p{Lu}[\p{L} ’']{2,30}: (?:\p{Lu}[\p{L}.’'-]* )*(?:\p{Lu}[\p{L}.’'-]*)?$/u.test(
    before,
  )
}

/** "Norvik Albion" may be anybody, "Jane Roe" is a woman: of them it is her. Who is quoted may mean others. */
function mostLikely(people: readonly Person[], quoted: boolean): readonly Person[] {
  const [first, ...others] = people.filter((person) => person.sure)
  return first && first.gender !== null && others.length === 0 && !quoted ? [first] : people
}

/** "He dined with John Doe": somebody named earlier still is the one whom pronouns mean. */
function meansAnother(text: string, person: Person | undefined, male: boolean): boolean {
  const at = text.indexOf(surnameOf(person?.name.split(' ') ?? []))
  return (male ? /\b(?:he|his|him)\b/i : /\b(?:she|her)\b/i).test(text.slice(0, Math.max(0, at)))
}
