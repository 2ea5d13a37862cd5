import type { Article } from '@/lib/model/types'
import { isForename } from '@/lib/text/is-forename'
import { onceByText } from '@/lib/text/once'
import { tag } from '@/lib/text/tag'
import { MONTH_NAMES } from '@/lib/text/words/calendar-words'
import { STOP_WORDS } from '@/lib/text/words/stop-words'

/** How the bodies of a story spell words. */
export type Spelling = {
  /** A word, given in small letters, as it stands inside sentences; null where none of them tells. */
  readonly of: (low: string) => string | null
  /** Whether two words, given with their capitals, stand so beside each other: a cape may be Cape Lund. */
  readonly hasName: (words: string) => boolean
}

/** Words of a story inside sentences, behind a small letter or a comma: there a capital means a name. */
const INSIDE = /(?<=[\p{Ll},;] )\p{L}[\p{L}’'-]*/gu

/** Two words with capitals beside each other behind one in small letters; not those of another headline in the text. */
const NAME = /(?<=(?<![\p{L}’'-])\p{Ll}+ )\p{Lu}[\p{L}’'-]* \p{Lu}[\p{L}’'-]*(?! \p{Lu}\p{Ll})/gu

/** Letters that words of one family begin with: "vandalised" tells that "vandalism" is no name. */
const FAMILY = 6

/** Reads how a story's bodies spell words, when it is first asked for; a word that none has goes after others of its family. */
export function readSpelling(articles: readonly Article[]): Spelling {
  let read: ReturnType<typeof countSpellings> | null = null
  const known = () => {
    read ??= countSpellings(articles)
    return read
  }
  return {
    of: (low) => {
      const own = known().usual.get(low)
      if (own) return own.text
      const isOfFamily = low.length >= FAMILY && known().families.has(low.slice(0, FAMILY))
      return isOfFamily || isCommon(low) ? low : null
    },
    hasName: (words) => known().names.has(words),
  }
}

/** Words that are read alone are kept: headlines of all stories have the same ones. */
const MOST_WORDS = 5_000

/** Whether no name is spelled like it, by its part of speech: nouns in the singular, peoples and first names may be some. */
const isCommon = onceByText((low): boolean => {
  if (STOP_WORDS.has(low)) return true
  if (isForename(low) || MAY_BE_NAMES.test(low)) return false
  const word = tag(low, [{ start: 0, end: low.length }])[0]?.[0]
  if (word?.pos === 'NOUN') return word.lemma !== low
  if (word?.pos === 'ADJ') return !/(?:an|ish|ese|ern|i|ic)$/.test(low)
  return word !== undefined && /^(?:VERB|ADV|ADP|AUX|PRON|DET|SCONJ|CCONJ|NUM|PART)$/.test(word.pos)
}, MOST_WORDS)

const MAY_BE_NAMES = new RegExp(
  `^(?:(?:north|south|east|west)\\p{L}*|\\p{L}+day|${MONTH_NAMES.join('|')}|may|united)$`,
  'u',
)

function countSpellings(articles: readonly Article[]) {
  const counts = new Map<string, number>()
  const names = new Set<string>()
  for (const { text, paragraphs } of articles)
    for (const { start, end, role } of paragraphs) {
      if (role !== 'body') continue
      const own = text.slice(start, end)
      for (const [word] of own.matchAll(INSIDE)) counts.set(word, (counts.get(word) ?? 0) + 1)
      for (const [name] of own.matchAll(NAME)) names.add(name)
    }
  const usual = new Map<string, { readonly text: string; readonly count: number }>()
  for (const [text, count] of counts) {
    const low = text.toLowerCase()
    if (count > (usual.get(low)?.count ?? 0)) usual.set(low, { text, count })
  }
  const small = [...usual].filter(([low, { text }]) => text === low && low.length >= FAMILY)
  return { usual, names, families: new Set(small.map(([low]) => low.slice(0, FAMILY))) }
}
