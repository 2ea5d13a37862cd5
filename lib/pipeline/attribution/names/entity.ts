import { FEMALE_NAMES, MALE_NAMES } from '@/lib/text/words/forenames'
import { ORGANISATION_WORDS, ROLE_NAMES } from '@/lib/text/words/people'
import type { Name } from './name'

export type Gender = 'female' | 'male' | null

/** Somebody or something with a name in the story. */
export type Entity = {
  /** The fullest usual form, without titles: "Emil Roth", "Port Labour Board". */
  readonly name: string
  /** With the office that the story gives most often, or the acronym: "port spokesman Emil Roth". */
  readonly longName: string
  readonly kind: 'person' | 'organisation' | 'unknown'
  readonly gender: Gender
  /** Offices that the story gives, lower case, and what they are called later on. */
  readonly roles: ReadonlySet<string>
}

/** What a story's names of one person or organisation, taken together, tell of it. `parts` is its fullest usual form. */
export function entityOf(parts: readonly string[], names: readonly Name[]): Entity {
  const name = parts.join(' ')
  const roles = new Set<string>()
  for (const one of names) {
    for (const role of one.roles) {
      roles.add(role.replace(/\.$/, ''))
      for (const other of ROLE_NAMES[role] ?? []) roles.add(other)
    }
  }
  const acronym = names
    .map((one) => one.parts.join(' '))
    .find((text) => /^\p{Lu}{2,6}$/u.test(text.replaceAll('.', '')) && parts.length > 1)
  const organisation = acronym !== undefined || looksLikeOrganisation(parts)
  const titled = names.some((one) => one.human || one.roles.some((role) => !OF_BODIES.test(role)))
  const gender = genderOf(parts, names)
  // A full name that is also used by its last word alone is a person's.
  const shortened =
    parts.length > 1 &&
    parts.length < 5 &&
    !looksLikePlace(parts) &&
    names.some((one) => one.parts.length === 1)
  // "The Anna Weber sank": a ship.
  const thing = parts.length > 1 && !titled && names.some((one) => one.behindThe)
  const person = !thing && (titled || (gender !== null && parts.length > 1) || shortened)
  const kind = organisation ? 'organisation' : person ? 'person' : 'unknown'
  const prefix = kind === 'person' ? commonPrefix(names) : ''
  const longName = acronym !== undefined ? `${name} (${acronym})` : prefix ? `${prefix} ${name}` : name
  return { name, longName, kind, gender: organisation ? null : gender, roles }
}

/** What firms are to one another, as people are. */
const OF_BODIES = /^(?:rival|parent|partner|owner|operator|publisher|developer|producer|contractor|investor)$/

/** The office most often put before the name; of equals the longer, then the first by spelling. */
function commonPrefix(names: readonly Name[]): string {
  const counts = new Map<string, number>()
  for (const one of names) if (one.prefix) counts.set(one.prefix, (counts.get(one.prefix) ?? 0) + 1)
  const ranked = [...counts].sort(
    (a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1),
  )
  return ranked[0]?.[0] ?? ''
}

function genderOf(parts: readonly string[], names: readonly Name[]): Gender {
  for (const one of names) {
    for (const role of one.roles) {
      if (
        /^(?:mrs|ms|miss|mrs\.|ms\.|madam|dame|lady)$/.test(role) ||
        role.endsWith('woman') ||
        role === 'queen'
      )
        return 'female'
      if (
        /^(?:mr|mr\.|sir|lord)$/.test(role) ||
        /^(?:spokes|congress|business|chair|council)man$/.test(role) ||
        role === 'king'
      )
        return 'male'
    }
  }
  if (parts.length < 2) return null
  const forename = parts[0]?.toLowerCase() ?? ''
  if (FEMALE_NAMES.has(forename)) return 'female'
  return MALE_NAMES.has(forename) ? 'male' : null
}

/** "Western Australia", "South Korean", "Roman Catholic": places and what comes from them. */
function looksLikePlace(parts: readonly string[]): boolean {
  return (
    /^(?:north|south|east|west|northern|southern|eastern|western|central|new|united|greater|upper|lower)$/i.test(
      parts[0] ?? '',
    ) || /(?:ean|ican|ese|ish|tholic)$/.test(parts.at(-1) ?? '')
  )
}

/** Whether the words of a name are those of an organisation, and no person's. */
export function looksLikeOrganisation(parts: readonly string[]): boolean {
  return parts.some(
    (part) => ORGANISATION_WORDS.has(part.toLowerCase()) || /^(?:of|and|the|for|&)$/i.test(part),
  )
}
