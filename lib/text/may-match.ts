import { neededWords } from './needed-words'

/**
 * Which of many patterns may match a text: their places in order, found in one walk over its words (see neededWords). A pattern left out
 * does not match; one that is named may not match either.
 */
export function mayMatch(patterns: readonly RegExp[]): (text: string) => readonly number[] {
  const needs = patterns.flatMap((pattern, i) => neededWords(pattern).map((words) => ({ pattern: i, words })))
  const counts = new Uint8Array(patterns.length)
  for (const { pattern } of needs) counts[pattern] = (counts[pattern] ?? 0) + 1
  const needsOf = byBeginning(needs.map((need) => need.words))
  const any = new RegExp(`\\b(?:${[...needsOf.keys()].join('|')})`, 'gi')
  const folds = patterns.some((pattern) => pattern.unicode)
  const always = patterns.flatMap((_, i) => (counts[i] === 0 ? [i] : []))
  if (needsOf.size === 0) return () => always
  return (text) => {
    if (folds && FOLDED.test(text)) return patterns.map((_, i) => i)
    any.lastIndex = 0
    let match = any.exec(text)
    if (!match) return always
    const met = new Uint8Array(needs.length)
    const left = counts.slice()
    for (; match; match = any.exec(text))
      for (const need of needsOf.get(match[0].toLowerCase()) ?? []) {
        const pattern = needs[need]?.pattern ?? 0
        if (met[need] === 0) left[pattern] = (left[pattern] ?? 0) - 1
        met[need] = 1
      }
    const places: number[] = []
    left.forEach((count, i) => {
      if (count === 0) places.push(i)
    })
    return places
  }
}

/** The long s and the sign of the kelvin are an "s" and a "k" to patterns with the flag `u`, and to no other. */
const FOLDED = /[\u017F\u212A]/

/** The places of the lists by their words; a word that begins with another of them counts as that one, so that none hides another. */
function byBeginning(lists: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  const words = lists.flatMap((list, i) => list.map((word) => ({ word, i })))
  for (const { word, i } of words.sort((a, b) => a.word.length - b.word.length)) {
    let length = 1
    while (length < word.length && !found.has(word.slice(0, length))) length++
    const beginning = word.slice(0, length)
    const known = found.get(beginning)
    if (!known) found.set(beginning, [i])
    else if (!known.includes(i)) known.push(i)
  }
  return found
}
