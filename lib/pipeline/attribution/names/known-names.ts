import { once } from '@/lib/text/once'
import type { Range, Reading, Word } from '../reading'
import { CAPITAL, type Name } from './name'

/** Names in sentences that write most words with capitals: those that `known` holds, as by `nameKey`. */
export function findHeadlineNames(reading: Reading, known: ReadonlySet<string>): readonly Name[] {
  return reading.sentences
    .filter((sentence) => isTitleCase(reading.words, sentence))
    .flatMap((sentence) => knownNames(reading.words, sentence, known))
}

/** Names of several words, as `known` holds them, that open a sentence with a word that may be another: "Keep It Public says". */
export function findOpeningNames(reading: Reading, known: ReadonlySet<string>): readonly Name[] {
  const { words } = reading
  return reading.sentences.flatMap((sentence) => {
    if (!CAPITAL.test(words[sentence.from + 1]?.text ?? '') || isTitleCase(words, sentence)) return []
    const [name] = knownNames(
      words,
      { from: sentence.from, to: Math.min(sentence.to, sentence.from + 6) },
      known,
    )
    return name && name.from === sentence.from && name.parts.length > 1 ? [name] : []
  })
}

/** Names are one when these are. */
export function nameKey(parts: readonly string[]): string {
  return parts.join(' ').toLowerCase().replaceAll('.', '')
}

/** The longest known names among the words of a headline. */
function knownNames(words: readonly Word[], range: Range, known: ReadonlySet<string>): readonly Name[] {
  const out: Name[] = []
  for (let i = range.from; i < range.to; i++) {
    if (!CAPITAL.test(words[i]?.text ?? '')) continue
    for (let to = Math.min(range.to, i + 6); to > i; to--) {
      const parts = words.slice(i, to).map((w) => w.text.replace(/[’'‘]s?$/u, ''))
      if (!known.has(nameKey(parts))) continue
      const last = words[to - 1]
      const possessive = /[’'‘]s?$/u.test(last?.low ?? '')
      const inQuote = (last?.quote ?? -1) >= 0
      out.push({
        from: i,
        to,
        parts,
        roles: [],
        prefix: '',
        possessive,
        inQuote,
        human: false,
        behindThe: false,
      })
      i = to - 1
      break
    }
  }
  return out
}

/** Whether most words of a stretch begin with a capital, as headlines write them. */
export function isTitleCase(words: readonly Word[], range: Range): boolean {
  return titleCaseOf(words)(range)
}

/** The same stretches are asked for by several finders. */
const titleCaseOf = once((words: readonly Word[]) =>
  once((range: Range): boolean => {
    let long = 0
    let capital = 0
    for (let i = range.from; i < range.to; i++) {
      const text = words[i]?.text ?? ''
      if (!/^\p{L}{3,}/u.test(text)) continue
      long++
      if (CAPITAL.test(text)) capital++
    }
    return long >= 3 && capital > long * 0.7
  }),
)
