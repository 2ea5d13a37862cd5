import type { Span } from '@/lib/model/types'
import type { Person } from './find-people'
import { isRole } from './open-pronoun'
import type { Place, Teller } from './resolve-pronouns'
import type { Piece } from './wording'

/** No more of what stands before a pronoun is read, in UTF-16 units. */
const MOST_UNITS = 2000

/** The name of the one person whom "he" or "she" can mean at its place; null where it may be another, or nobody is known. */
export function personMeant(piece: Piece, male: boolean, place: Place, teller: Teller | null): string | null {
  const { mention, sentences, people } = place
  const fits = (person: Person) => person.gender === null || (person.gender === 'male') === male
  const source = place.resolved.get(piece.start)
  if (source !== undefined) return people.known(source)?.name ?? null
  const told = teller?.name ? people.known(teller.name) : null
  const quoted = place.inQuote(piece.start)
  // Who tells speaks of himself as "he"; who is quoted does not.
  const own = sentences[0]
  if (!own) return null
  const others = people
    .within(mention.articleId, { start: own.start, end: piece.start })
    .filter((p) => p.sure && fits(p) && p.name !== told?.name)
  if (teller?.name && !quoted) return told && fits(told) && others.length === 0 ? told.name : null
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
    const found = people
      .within(mention.articleId, window)
      .filter((p) => fits(p) && !(quoted && p.name === told?.name))
    const text = place.textOf(window).slice(-MOST_UNITS)
    if (found.length > 1 || namesARole(text, found)) return null
    // Where nobody else is named far and wide, pronouns before the name mean the same person.
    if (inReach.length > 1 && meansAnother(text, found[0], male)) return null
    if (found.length === 1) return found[0]?.sure ? found[0].name : null
  }
  return null
}

/** "He dined with John Doe": somebody named earlier still is the one whom pronouns mean. */
function meansAnother(text: string, person: Person | undefined, male: boolean): boolean {
  const at = text.indexOf(person?.name.split(' ').at(-1) ?? '')
  return (male ? /\b(?:he|his|him)\b/i : /\b(?:she|her)\b/i).test(text.slice(0, Math.max(0, at)))
}

/** "the source", "a customer": somebody without a name whom the pronoun may mean as well. */
function namesARole(text: string, found: readonly Person[]): boolean {
  for (const match of text.matchAll(
    /\b(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother)\s+(?:\p{Ll}[\p{L}-]*\s+){0,3}?(\p{Ll}+)/gu,
  )) {
    const noun = match[1] ?? ''
    if (!isRole(noun)) continue
    // "the spokesman John Doe", "the leader of the party, Jane Roe": the role is the named person's own.
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 40)
    if (!found.some((person) => rest.includes(person.name.split(' ').at(-1) ?? person.name))) return true
  }
  return false
}
