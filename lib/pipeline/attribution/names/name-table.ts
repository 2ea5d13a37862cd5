import { addTo } from '@/lib/model/group-by'
import type { Reading } from '../reading'
import { type Entity, entityOf, looksLikeOrganisation } from './entity'
import { findNames } from './find-names'
import { fullNames, type Group } from './full-names'
import { findHeadlineNames, findOpeningNames, nameKey } from './known-names'
import type { Name } from './name'

/** A name at a place of one article, and whom it names. */
export type NamedPlace = Name & { readonly entity: Entity }

/** All names of a story's articles, resolved through the whole story. */
export type NameTable = {
  /** The names of each reading, in the order of the readings given, each in order of place. */
  readonly places: readonly (readonly NamedPlace[])[]
}

/**
 * Names of a whole story: "Roth", "Mr. Roth" and "Emil Roth" are one entity, and so are an organisation and its
 * acronym. A surname goes to the full name that its own article uses, else to the one most used in the story.
 */
export function buildNameTable(readings: readonly Reading[]): NameTable {
  const plain = readings.map((reading) => findNames(reading))
  const known = new Set(plain.flatMap((names) => names.map((name) => nameKey(name.parts))))
  const found = readings.map((reading, i) =>
    [
      ...withOpening(plain[i] ?? [], findOpeningNames(reading, known)),
      ...findHeadlineNames(reading, known),
    ].sort((a, b) => a.from - b.from),
  )
  const groups = new Map<string, Group>()
  const perArticle = found.map((names) => {
    const keys = new Map<string, number>()
    for (const name of names) {
      const key = nameKey(name.parts)
      const group = groups.get(key) ?? { parts: name.parts, names: [], count: 0 }
      group.names.push(name)
      group.count++
      groups.set(key, group)
      keys.set(key, (keys.get(key) ?? 0) + 1)
    }
    return keys
  })
  const fullName = fullNames(groups)
  const heads = new Map<string, string>()
  const headOf = (name: Name, article: ReadonlyMap<string, number>): string => {
    const full = fullName(name, article)
    return heads.get(full) ?? full
  }
  for (const [key, head] of joinFullNames(groups)) heads.set(key, head)
  for (const [acronym, long] of joinAcronyms(groups)) heads.set(acronym, heads.get(long) ?? long)

  const members = new Map<string, Name[]>()
  const resolved = found.map((names, article) =>
    names.map((name) => {
      const head = headOf(name, perArticle[article] ?? new Map())
      addTo(members, head, name)
      return { name, head }
    }),
  )
  const entities = new Map<string, Entity>()
  for (const [head, names] of members) entities.set(head, entityOf(groups.get(head)?.parts ?? [head], names))
  return {
    places: resolved.map((names) =>
      names.flatMap(({ name, head }) => {
        const entity = entities.get(head)
        return entity ? [{ ...name, entity }] : []
      }),
    ),
  }
}

/** With names that open sentences, in place of what of them was taken for a name; those that were found whole stay. */
function withOpening(names: readonly Name[], opening: readonly Name[]): readonly Name[] {
  const more = opening.filter((one) => !names.some((n) => n.from <= one.from && one.from < n.to))
  if (more.length === 0) return names
  return [...names.filter((n) => !more.some((one) => one.from <= n.from && n.to <= one.to)), ...more]
}

/** "Emil J. Roth" and "Emil Roth", "Anna Weber" and "Anna Maria Weber": the one most used stands for all. */
function joinFullNames(groups: ReadonlyMap<string, Group>): ReadonlyMap<string, string> {
  const byEnds = new Map<string, string[]>()
  for (const [key, group] of groups) {
    if (group.parts.length < 2 || looksLikeOrganisation(group.parts)) continue
    const ends = `${group.parts[0]} ${group.parts.at(-1)}`.toLowerCase()
    addTo(byEnds, ends, key)
  }
  const heads = new Map<string, string>()
  for (const keys of byEnds.values()) {
    const ranked = [...keys].sort(
      (a, b) =>
        (groups.get(b)?.count ?? 0) - (groups.get(a)?.count ?? 0) || b.length - a.length || (a < b ? -1 : 1),
    )
    for (const key of keys) heads.set(key, ranked[0] ?? key)
  }
  return heads
}

/** An acronym ("PLB") to the most used name with these initials ("Port Labour Board"); small words have none. */
function joinAcronyms(groups: ReadonlyMap<string, Group>): ReadonlyMap<string, string> {
  const byInitials = new Map<string, { readonly key: string; readonly count: number }>()
  for (const [key, { parts, count }] of groups) {
    if (parts.length < 2) continue
    const initials = parts.map((part) => (/^\p{Lu}/u.test(part) ? part.charAt(0) : '')).join('')
    // The Harbour Times is THT as often as HT.
    for (const letters of [initials, `T${initials}`])
      if (letters.length < 6 && (byInitials.get(letters)?.count ?? 0) < count)
        byInitials.set(letters, { key, count })
  }
  const heads = new Map<string, string>()
  for (const [key, { parts }] of groups) {
    const acronym = parts.length === 1 ? (parts[0] ?? '').replaceAll('.', '') : ''
    const long = /^\p{Lu}{2,6}$/u.test(acronym) ? byInitials.get(acronym) : undefined
    if (long) heads.set(key, long.key)
  }
  return heads
}
