import { addTo } from '@/lib/model/group-by'
import { genderOfWord } from '@/lib/text/gender-of-word'
import { isForename } from '@/lib/text/is-forename'
import { FEMALE_NAMES, MALE_NAMES } from '@/lib/text/words/forenames'
import { looksLikeOrganisation } from './entity'
import { nameKey } from './known-names'
import type { Name } from './name'
import { isOneSlip, slipKey } from './one-slip'

/** All names of a story of the same words. */
export type Group = { readonly parts: readonly string[]; readonly names: Name[]; count: number }

/**
 * A function that gives the key of the full name that a name belongs to: for a lone surname (or forename) the one that its article uses (given
 * as the keys that stand in it), else the one most used in the story; for any other name its own key.
 */
export function fullNames(
  groups: ReadonlyMap<string, Group>,
): (name: Name, article: ReadonlyMap<string, number>) => string {
  const byWord = indexByEnds(groups)
  const bySlip = indexBySlip(groups)
  return ({ parts, roles }, article) => {
    const key = nameKey(parts)
    const called = byWord.get(bareSurname(key)) ?? []
    return called.length > 0
      ? fullNameFor(key, groups, ofTitle(called, roles, groups), article)
      : slipOf(key, groups, bySlip, article)
  }
}

/** A lone surname (or forename) to the full name among the candidates that it belongs to; any other key to itself. */
function fullNameFor(
  key: string,
  groups: ReadonlyMap<string, Group>,
  candidates: readonly string[],
  article: ReadonlyMap<string, number>,
): string {
  const group = groups.get(key)
  if (!group || group.parts.length > 1) return key
  let best: { key: string; score: number } | null = null
  for (const other of candidates) {
    const candidate = groups.get(other)
    if (!candidate) continue
    const surname =
      bareSurname(candidate.parts.at(-1)?.toLowerCase() ?? '') === bareSurname(key) ||
      candidate.parts.slice(1).join(' ').toLowerCase() === key
    const first = candidate.parts[0]?.toLowerCase() ?? ''
    const forename = (isForename(key) || isPerson(candidate)) && first === key && !isPlain(groups, key)
    if (!surname && !forename) continue
    if (!couldBePerson(candidate)) continue
    const score =
      (article.has(other) ? 1000 : 0) +
      candidate.count * 2 +
      (surname ? 500 : 0) +
      (candidate.parts.length === 2 ? 1 : 0)
    if (!best || score > best.score) best = { key: other, score }
  }
  return best?.key ?? key
}

/** "Miss Roth" is no Emil Roth, where there is another; all where the title tells nothing. */
function ofTitle(
  keys: readonly string[],
  roles: readonly string[],
  groups: ReadonlyMap<string, Group>,
): readonly string[] {
  const genders = new Set(roles.map(genderOfWord))
  const other = genders.has('female') ? MALE_NAMES : genders.has('male') ? FEMALE_NAMES : null
  return other === null
    ? keys
    : keys.filter((key) => !other.has(groups.get(key)?.parts[0]?.toLowerCase() ?? ''))
}

/** "Motnero said", below "Tom Montero": the full name of the article that differs by a slip of the pen; the key itself where none does, or two. */
function slipOf(
  key: string,
  groups: ReadonlyMap<string, Group>,
  bySlip: ReadonlyMap<string, readonly string[]>,
  article: ReadonlyMap<string, number>,
): string {
  if ((groups.get(key)?.parts.length ?? 0) !== 1) return key
  const [near, another] = (bySlip.get(slipKey(key)) ?? []).filter((other) => {
    const candidate = groups.get(other)
    const surname = candidate?.parts.at(-1)?.toLowerCase() ?? ''
    return (
      candidate !== undefined && article.has(other) && couldBePerson(candidate) && isOneSlip(key, surname)
    )
  })
  return near !== undefined && another === undefined ? near : key
}

function indexBySlip(groups: ReadonlyMap<string, Group>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const [key, { parts }] of groups)
    if (parts.length > 1 && parts.length < 4 && !looksLikeOrganisation(parts))
      addTo(index, slipKey((parts.at(-1) ?? '').toLowerCase()), key)
  return index
}

/** Full names of people by their first word and by what follows it. */
function indexByEnds(groups: ReadonlyMap<string, Group>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  const put = (word: string, key: string) => {
    const list = index.get(word)
    if (!list) index.set(word, [key])
    else if (list.at(-1) !== key) list.push(key)
  }
  for (const [key, { parts }] of groups) {
    if (parts.length < 2 || parts.length > 4 || looksLikeOrganisation(parts)) continue
    if (SAINT.test(parts[0] ?? '')) continue
    put((parts[0] ?? '').toLowerCase(), key)
    put((parts.at(-1) ?? '').toLowerCase(), key)
    put(bareSurname((parts.at(-1) ?? '').toLowerCase()), key)
    if (parts.length > 2) put(parts.slice(1).join(' ').toLowerCase(), key)
  }
  return index
}

/** "St. Olav" is nobody's full name: who else is called Olav was named after him. */
const SAINT = /^(?:St\.?|Saint)$/

/** "al-Masri" and "Masri" are one surname. */
function bareSurname(low: string): string {
  return low.replace(/^(?:al|el|as|ar|ash)[-‑]/, '')
}

/** A word that stands alone with an office or title is a surname in its own right; "Sir Emil" is no Mr. Emil. */
function isPlain(groups: ReadonlyMap<string, Group>, key: string): boolean {
  const own = (role: string) => !(isForename(key) && /^(?:sir|dame)$/.test(role))
  return groups.get(key)?.names.some((name) => name.roles.some(own)) ?? false
}

/** A full name with an age or an office beside it. */
function isPerson({ names }: Group): boolean {
  return names.some((name) => name.human || name.roles.length > 0)
}

function couldBePerson(group: Group): boolean {
  return (
    group.parts.every((part) =>
      /^(?:\p{Lu}[\p{L}.'’-]*$|al-|el-|de$|la$|del$|van$|von$|der$|bin$|al$|el$|y$)/u.test(part),
    ) && !group.parts.some((part) => /^\p{Lu}{3,}$/u.test(part))
  )
}
