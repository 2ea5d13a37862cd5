import type { Person } from './find-people'
import { isRole } from './open-pronoun'

/** "the source", "a customer": somebody without a name whom a pronoun may mean as well as the people found. */
export function namesARole(text: string, found: readonly Person[]): boolean {
  for (const match of text.matchAll(
    /\b(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother)\s+(?:\p{Ll}[\p{L}-]*\s+){0,3}?(\p{Ll}+)/gu,
  )) {
    const noun = match[1] ?? ''
    if (!isRole(noun)) continue
    // "the spokesman John Doe", "the leader of the party, Jane Roe": the role is the named person's own.
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 90)
    // "The man who died has been named as John Doe" too.
    const rest = /\b(?:named|identified) (?:\w+ )?as\b/.test(behind) ? behind : behind.slice(0, 40)
    if (!found.some((person) => rest.includes(person.name.split(' ').at(-1) ?? person.name))) return true
  }
  return false
}
