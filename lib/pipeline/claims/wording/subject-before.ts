import type { Sentence, Span } from '@/lib/model/types'
import { once } from '@/lib/text/once'
import { forenames } from './find-people'
import { surnameOf } from './name-runs'
import { namesARole } from './names-a-role'
import type { Person } from './person-of'
import type { Place } from './resolve-pronouns'

/** So many sentences that name nobody may stand between a pronoun and whom it means. */
const MOST_EMPTY = 3
/** Who a sentence is about is named in its first words, in UTF-16 units. */
const OPENING = 60

/** Whether a person may be "he", or "she": nobody's gender is known for sure to be the other one. */
export function mayBe(person: Person, male: boolean): boolean {
  return person.gender === null || (person.gender === 'male') === male
}

/**
 * Whom the sentences before a pronoun's own are about, nearest first: a sentence of "he" goes on about the one before it,
 * and of several people in the pronoun's own paragraph it is the one named at its beginning. What stands in quotation
 * marks does not count. Null where a role without a name stands between ("a customer"), where several may be meant, or
 * nobody is named. Read once for each place: all drafts of a mention ask for it.
 */
export function subjectBefore(place: Place, male: boolean): string | null {
  return male ? himBefore(place) : herBefore(place)
}

const himBefore = once((place: Place) => readBefore(place, true))
const herBefore = once((place: Place) => readBefore(place, false))

function readBefore(place: Place, male: boolean): string | null {
  const pronoun = male ? /\b(?:he|his|him|himself)\b/i : /\b(?:she|her|herself)\b/i
  let empty = 0
  for (const sentence of place.sentences.slice(1)) {
    if (sentence.role !== 'body') return null
    const told = unquoted(sentence, place)
    const all = place.people.within(place.mention.articleId, sentence)
    const named = all.filter((person) => mayBe(person, male) && told.includes(lastName(person)))
    const first = named[0]
    if (namesARole(told, named) || forenames(told, male).some((name) => !isPartOf(name, all))) return null
    if (first) {
      const at = told.indexOf(lastName(first))
      // "He dined with John Harrow": somebody named earlier still is the one.
      if (pronoun.test(told.slice(0, at))) continue
      const sure = first.sure && (first.gender !== null || aloneInReach(first, place, male))
      const isTeller = TELLS.test(told.slice(at + lastName(first).length))
      const opens = at < OPENING && sentence.paragraph === place.sentences[0]?.paragraph && !isTeller
      return sure && (named.length === 1 || opens) ? first.name : null
    }
    if (pronoun.test(told)) continue
    if (told.trim() !== '' && ++empty > MOST_EMPTY) return null
  }
  return null
}

/** "In truth, Roe explained, (Harrow lost it)": who tells it is not whom it is about. */
const TELLS = /^,? \p{Ll}+(?:ed|said|says|wrote),|^,? (?:said|says|told|claimed|explained|added|reported)\b/u

/** Nobody else is named far and wide, not even by a forename. */
function aloneInReach(person: Person, place: Place, male: boolean): boolean {
  const [own, last] = [place.sentences[0], place.sentences.at(-1)]
  if (!own || !last) return false
  const reach: Span = { start: last.start, end: own.end }
  const found = place.people.within(place.mention.articleId, reach).filter((one) => mayBe(one, male))
  const others = found.some((one) => one.sure && one.name !== person.name)
  return !others && forenames(place.textOf(reach), male).every((name) => isPartOf(name, [person]))
}

/** The sentence's text, what stands in quotation marks replaced by spaces. */
function unquoted(sentence: Sentence, place: Place): string {
  const text = place.textOf({ start: sentence.start, end: sentence.end })
  if (!/["“”]/.test(text) && !place.inQuote(sentence.start)) return text
  return text
    .split('')
    .map((letter, i) => (place.inQuote(sentence.start + i) ? ' ' : letter))
    .join('')
}

function isPartOf(name: string, people: readonly Person[]): boolean {
  return people.some((person) => person.name.split(' ').includes(name))
}

function lastName(person: Person): string {
  return surnameOf(person.name.split(' '))
}
