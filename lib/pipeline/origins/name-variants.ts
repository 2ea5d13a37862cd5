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
  const full = names.filter((one) => one.words.length > 1)
  const people = full.filter((one) => one.words.includes(one.key))
  const lone = names.filter((one) => one.words.length === 1)
  const ties = new Map<string, Tie>()
  const tie = (a: string, b: string, because: string) => {
    if (a !== b) ties.set([a, b].sort().join('|'), { a, b, because })
  }
  for (const { key, label, words } of lone) {
    const [word = ''] = words
    if (people.some((one) => one.key === key)) continue
    const named = new Map(people.filter((one) => one.words.includes(word)).map((one) => [one.key, one]))
    const meant =
      named.size > 0
        ? named
        : new Map(people.filter((one) => misspelt(key, one.key)).map((one) => [one.key, one]))
    const [only] = meant.values()
    if (only && meant.size === 1) tie(key, only.key, `${label} is ${only.label}`)
  }
  for (const one of full)
    for (const other of full)
      if (beside(other.words, one.words.at(-2), one.words.at(-1)))
        tie(one.key, other.key, `${one.label} is ${other.label}`)
  return [...ties.values()]
}

function wordsOf(label: string): readonly string[] {
  const plain = label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => word !== '')
}

function beside(words: readonly string[], one: string | undefined, next: string | undefined): boolean {
  return words.some((word, i) => word === one && words[i + 1] === next)
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
