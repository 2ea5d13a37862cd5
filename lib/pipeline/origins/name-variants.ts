import { addTo } from '@/lib/model/group-by'
import type { Evidence } from './read-evidence'
import type { Tie } from './read-ties'

/** Letters of a surname from which on one wrong letter leaves no doubt who is meant. */
const SURE = 5

/**
 * Speakers of one story whose names are those of one person: the first name alone ("Maren", "Maren Holt"), one surname of two
 * ("Maren Holt", "Maren Holt Vega"), a surname alone with one wrong letter ("Hotl"). Each pair once; a first name that two people
 * bear ties nobody.
 */
export function nameVariants(speakers: readonly Pick<Evidence, 'key' | 'label'>[]): readonly Tie[] {
  const names = [
    ...new Map(speakers.map((one) => [one.label, { ...one, words: wordsOf(one.label) }])).values(),
  ]
  const people = names.filter((one) => one.words.length > 1 && one.words.includes(one.key))
  const byKey = indexOf(people, (one) => [one.key])
  const byWord = indexOf(people, (one) => one.words)
  const byPair = indexOf(people, (one) => pairsOf(one.words))
  const ties = new Map<string, Tie>()
  const tie = (one: Named, other: Named) => {
    const [a, b] = [one.key, other.key]
    if (a !== b) ties.set([a, b].sort().join('|'), { a, b, because: `${one.label} is ${other.label}` })
  }
  for (const one of names) {
    if (one.words.length !== 1 || byKey.has(one.key)) continue
    const named = byWord.get(one.words[0] ?? '') ?? people.filter((other) => misspelt(one.key, other.key))
    const [first] = named
    if (first && named.every((other) => other.key === first.key)) tie(one, first)
  }
  for (const one of people)
    for (const other of byPair.get(pairsOf(one.words).at(-1) ?? '') ?? []) tie(one, other)
  return [...ties.values()]
}

type Named = Pick<Evidence, 'key' | 'label'> & { readonly words: readonly string[] }

function indexOf(
  names: readonly Named[],
  keysOf: (one: Named) => readonly string[],
): ReadonlyMap<string, readonly Named[]> {
  const index = new Map<string, Named[]>()
  for (const one of names) for (const key of keysOf(one)) addTo(index, key, one)
  return index
}

function pairsOf(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, i) => `${words[i]} ${word}`)
}

function wordsOf(label: string): readonly string[] {
  const plain = label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => word !== '')
}

/** Two letters changed round, or one that is another, too many or missing, behind the same first letter. */
function misspelt(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SURE || one[0] !== other[0] || one === other) return false
  let start = 0
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start++
  const [a, b] = [one.slice(start), other.slice(start)]
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  )
}
