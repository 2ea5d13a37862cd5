import type { Reading } from '../reading'
import { labelOf } from './labels'

/** A lemma seen less often tells nothing. */
const FEWEST = 8

/** How often a verb or noun must be a cue for its class, the surest first. */
const VERB_CLASSES: readonly (readonly [share: number, cueClass: number])[] = [
  [0.6, 3],
  [0.3, 2],
  [0.1, 1],
]
const NOUN_CLASSES: readonly (readonly [share: number, cueClass: number])[] = [
  [0.25, 6],
  [0.08, 5],
]

/** Sorts verbs ("v:say") and nouns ("n:claim") outside quotes by how often they are cues in the training part. */
export function learnClasses(
  articles: readonly { readonly reading: Reading; readonly gold: Uint8Array }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, { cue: number; all: number }>()
  const begins = labelOf('cue', true)
  const inside = labelOf('cue', false)
  for (const { reading, gold } of articles) {
    reading.words.forEach((word, i) => {
      const verb = word.pos === 'VERB' || word.pos === 'AUX'
      if (word.turn === 1 || (!verb && word.pos !== 'NOUN')) return
      const key = `${verb ? 'v' : 'n'}:${word.lemma}`
      const count = counts.get(key) ?? { cue: 0, all: 0 }
      count.all++
      if (gold[i] === begins || gold[i] === inside) count.cue++
      counts.set(key, count)
    })
  }
  const classes = new Map<string, number>()
  for (const [key, { cue, all }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const table = key.startsWith('v:') ? VERB_CLASSES : NOUN_CLASSES
    const found = all < FEWEST ? undefined : table.find(([share]) => cue / all >= share)
    if (found) classes.set(key, found[1])
  }
  return classes
}
