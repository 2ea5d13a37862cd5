import type { Told } from './story'

/** Known claims that each claim is held against: a prompt must stay short whatever the size of a story. */
const NEAREST = 6

/**
 * For each claim the known ones with the most words in common, at most six, those words that are rare among the known ones counting more; the
 * first of equals. Itself is left out. Empty where no word is in common.
 */
export function nearest(known: readonly Told[], claims: readonly Told[]): readonly (readonly number[])[] {
  const sets = known.map(({ claim }) => wordsOf(claim))
  const counts = new Map<string, number>()
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1)
  const weight = (word: string) => Math.log(1 + sets.length / (counts.get(word) ?? 1))
  return claims.map((one) => {
    const own = wordsOf(one.claim)
    return sets
      .map((set, at) => ({ at, likeness: sum([...own].map((word) => (set.has(word) ? weight(word) : 0))) }))
      .filter(({ at, likeness }) => likeness > 0 && known[at] !== one)
      .sort((a, b) => b.likeness - a.likeness || a.at - b.at)
      .slice(0, NEAREST)
      .map(({ at }) => at)
  })
}

/** The longer words, initials and numbers of a claim, cut so that "contractor" and "contractors" are one. */
function wordsOf(claim: string): ReadonlySet<string> {
  const words = claim.match(/\p{L}{4,}|\p{Lu}{2,}|\p{N}+/gu) ?? []
  return new Set(words.map((word) => word.toLowerCase().slice(0, 6)))
}

function sum(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0)
}
