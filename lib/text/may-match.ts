import { addTo } from '@/lib/model/group-by'
import { neededWords } from './needed-words'

/**
 * Which of many patterns may match a text: their places in order, found in one walk over its words (see neededWords). A pattern left out
 * does not match; one that is named may not match either.
 */
export function mayMatch(patterns: readonly RegExp[]): (text: string) => readonly number[] {
  const needs = patterns.flatMap((pattern, i) => neededWords(pattern).map((words) => ({ pattern: i, words })))
  const counts = new Uint8Array(patterns.length)
  for (const { pattern } of needs) counts[pattern] = (counts[pattern] ?? 0) + 1
  const beginnings = byLetters(byBeginning(needs.map((need) => need.words)))
  const folds = patterns.some((pattern) => pattern.unicode)
  const always = patterns.flatMap((_, i) => (counts[i] === 0 ? [i] : []))
  if (needs.length === 0) return () => always
  return (text) => {
    if (folds && FOLDED.test(text)) return patterns.map((_, i) => i)
    const low = text.toLowerCase()
    let left: Uint8Array | null = null
    let met: Uint8Array | null = null
    let inWord = false
    for (let at = 0; at < low.length; at++) {
      const begins = !inWord
      inWord = isWordUnit(low.charCodeAt(at))
      if (!begins || !inWord) continue
      for (const { word, needs: own } of beginnings.get(keyAt(low, at)) ?? []) {
        if (!low.startsWith(word, at)) continue
        left ??= counts.slice()
        met ??= new Uint8Array(needs.length)
        for (const need of own) {
          const pattern = needs[need]?.pattern ?? 0
          if (met[need] === 0) left[pattern] = (left[pattern] ?? 0) - 1
          met[need] = 1
        }
      }
    }
    if (!left) return always
    const places: number[] = []
    for (let i = 0; i < left.length; i++) if (left[i] === 0) places.push(i)
    return places
  }
}

type Beginning = { readonly word: string; readonly needs: readonly number[] }

/** The beginnings by `keyAt` of their first three letters; none is shorter. */
function byLetters(
  needsOf: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<number, readonly Beginning[]> {
  const found = new Map<number, Beginning[]>()
  for (const [word, needs] of needsOf) addTo(found, keyAt(word, 0), { word, needs })
  return found
}

/** A number for the three small letters at a place, the same for no three others of a to z. */
function keyAt(low: string, at: number): number {
  return (
    ((low.charCodeAt(at) & 31) << 10) | ((low.charCodeAt(at + 1) & 31) << 5) | (low.charCodeAt(at + 2) & 31)
  )
}

/** Whether a unit of a text in small letters is part of a word to the patterns' \b. */
function isWordUnit(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f
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
