import { once } from '@/lib/text/once'
import type { Range, Reading } from '../reading'

/** "Rescued: the crew …": the one word before a colon heads a caption; it stands nowhere else as a name, nor do its like take turns. */
export function isCaption(reading: Reading, source: Range, rule: string): boolean {
  const word = reading.words[source.from]
  if (rule !== 'rule:transcript' || source.to - source.from > 1 || !word) return false
  const { names, isConversation } = known(reading)
  return !isConversation && !names.has(word.low)
}

type Known = {
  /** Words with a capital inside sentences. */
  readonly names: ReadonlySet<string>
  /** At least half of the paragraphs that open with a word and a colon have that of another one. */
  readonly isConversation: boolean
}

const known = once(({ words, paragraphs }: Reading): Known => {
  const names = new Set<string>()
  words.forEach((word, i) => {
    const before = words[i - 1]
    const inside = before?.sentence === word.sentence && words[i + 1]?.low !== ':'
    if (inside && /^\p{Lu}/u.test(word.text)) names.add(word.low)
  })
  const labels = new Map<string, number>()
  for (const { from } of paragraphs) {
    const low = words[from]?.low
    if (low !== undefined && words[from + 1]?.low === ':') labels.set(low, (labels.get(low) ?? 0) + 1)
  }
  const counts = [...labels.values()]
  const again = counts.filter((count) => count > 1).reduce((a, b) => a + b, 0)
  return { names, isConversation: again * 2 >= counts.reduce((a, b) => a + b, 0) }
})
