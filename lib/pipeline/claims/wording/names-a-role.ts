import { surnameOf } from './name-runs'
import { isRole } from './open-pronoun'
import type { Person } from './person-of'

/** "A 43-year-old lorry driver", "the old captain". */
const PHRASE =
  /\b(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother)\s+((?:(?:\p{Ll}|\d)[\p{L}\d-]*\s+){0,3}?\p{Ll}[\p{Ll}-]*(?:\s+\p{Ll}[\p{Ll}-]*){0,2})/gu
const ENDS_PHRASE =
  /^(?:of|in|at|on|to|by|for|from|with|and|or|but|that|which|who|whose|where|when|while|as|is|was|were|are|has|had|have|he|she|it|they|his|her|its|their)$/

/** "Harrow is the owner of", "he’s always a good captain": the role is his who is told of before it. */
const PREDICATE =
  /(?:\b(?:is|was|as|be|been|became)|['’](?:s|re|m))\s+(?:(?:always|still|also|just|only|really|not|now)\s+)?(?:an?|the|one)\s+/g

/** "the source", "a customer": somebody without a name whom a pronoun may mean as well as the people found. */
export function namesARole(whole: string, found: readonly Person[]): boolean {
  const text = whole.replace(PREDICATE, ' ')
  if (OWNED.test(text)) return true
  for (const match of text.matchAll(PHRASE)) {
    const words = (match[1] ?? '').split(/\s+/)
    const end = words.findIndex((word) => ENDS_PHRASE.test(word))
    const role = words.slice(0, end < 0 ? words.length : end).findLastIndex(isRole)
    if (role < 0) continue
    // "the spokesman John Doe", "the leader of the party, Jane Roe": the role is the named person's own.
    const to = match.index + match[0].length
    const behind = `${words.slice(role + 1).join(' ')}${text.slice(to, to + 90)}`
    // "The man who died has been named as John Doe" too.
    const rest = /\b(?:named|identified) (?:\w+ )?as\b/.test(behind) ? behind : behind.slice(0, 40)
    const before = text.slice(Math.max(0, match.index - MOST_BEFORE), match.index)
    if (BESIDE_NAME.test(before)) continue
    // "The man Roe met": not he who met him.
    const isTitle = !/^(?:man|woman|person|boy|girl|guy|kid)$/.test(words[role] ?? '')
    const isOwn = (name: string) => isNamed(name, rest, isTitle) || isBeside(name, before)
    if (!found.some((person) => isOwn(surnameOf(person.name.split(' '))))) return true
  }
  return false
}

/** "(The spokesman) John Doe", "(the leader) of the party, Jane Roe", but not "(the wife) of the man Roe met" nor "(a woman) gave Roe". */
function isNamed(name: string, behind: string, isTitle: boolean): boolean {
  const at = behind.indexOf(name)
  if (at < 0) return false
  const gap = behind.slice(0, at)
  if (/\b(?:named|identified) (?:\w+ )?as\b/.test(gap)) return true
  // "“We met a guy,” Roe said": his is another sentence.
  if (/["“”!?]|\p{Ll}\./u.test(gap)) return false
  const words = gap.match(/\b\p{Ll}[\p{L}’'-]*/gu) ?? []
  if (words.length === 0 && !isTitle && !gap.includes(',')) return false
  if (words.some(isRole)) return false
  // "The man Emil gave it to, Harrow": too much stands between.
  return (
    /^[^\p{Lu}]*, (?:\p{Lu}[\p{L}.’'-]* )*(?:\p{Lu}[\p{L}.’'-]*)?$/u.test(gap) ||
    words.every((word) => LINKS.test(word))
  )
}

const LINKS =
  /^(?:of|for|in|at|from|the|an?|and|who|is|was|as|by|name|named|called|dubbed|known|only|just|simply)$/

/** "Jane Roe, (a baker)": of whoever is named there. */
const BESIDE_NAME =
  /(?<!\b(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|[Oo]f|[Tt]o) )(?<!\p{Lu}[\p{L}’'-]+ )\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+(?:, (?:aged )?\d{1,3})?, $/u

/** In UTF-16 units. */
const MOST_BEFORE = 60

/** "Roe, (a baker)", "Jane Roe, 61, (the owner)". */
function isBeside(name: string, before: string): boolean {
  return before.replace(/(?:, (?:aged )?\d{1,3})?, $/, '').endsWith(name) && before.endsWith(', ')
}

/** "Roe’s alleged killer": what is told next is told of him, or of Roe. */
const OWNED =
  /\p{Lu}[\p{L}-]*[’']s? (?:\p{Ll}[\p{Ll}-]* ){0,2}?(?:killer|murderer|executioner|assassin|attacker|assailant|shooter|captor|kidnapper|abductor|abuser|rapist|stalker|accuser|successor|predecessor|replacement|rival|opponent|killing|murder|beheading|execution|slaying|assassination)s?\b/u
