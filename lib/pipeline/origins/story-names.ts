import type { Article } from '@/lib/model/types'
import { onceByText } from '@/lib/text/once'
import { tag } from '@/lib/text/tag'
import { tokenize } from '@/lib/text/tokens'
import { outletKey } from './outlet-key'

/** By what the names of a story are told: its outlets, and which words are none though they begin with a capital. */
export type StoryNames = {
  /** Keys of its outlets. */
  readonly outlets: ReadonlySet<string>
  /** Whether a capitalised word is none ("Hackers", at the start of a sentence). Several words are taken for a name. */
  readonly isWord: (label: string) => boolean
}

/** Labels that are kept: the same speakers stand behind many claims. */
const MOST_LABELS = 5000

/** The names of a story by its own use of words. An empty story knows no outlet, and words by the dictionary alone. */
export function storyNames(articles: readonly Article[]): StoryNames {
  const uses = usesOf(articles)
  return {
    outlets: new Set(articles.map((article) => outletKey(article.outlet))),
    isWord: onceByText((label) => {
      if (!SINGLE.test(label)) return false
      const { small = 0, named = 0 } = uses.get(label.toLowerCase()) ?? {}
      return small > named || (named === 0 && isInDictionary(label))
    }, MOST_LABELS),
  }
}

/** One word that could be any: not "NetWatch", nor "WWJ". */
const SINGLE = /^\p{Lu}[\p{Ll}’'-]+$/u

/** How often a word stands in small letters, and how often capitalised where no sentence begins. */
type Uses = { small: number; named: number }

function usesOf(articles: readonly Article[]): ReadonlyMap<string, Uses> {
  const uses = new Map<string, Uses>()
  for (const { text, paragraphs } of articles)
    for (const paragraph of paragraphs) {
      const words = tokenize(text, paragraph).map((token) => token.text)
      const inHeadline = isHeadline(words)
      words.forEach((word, i) => {
        const small = /^\p{Ll}/u.test(word)
        // Whatever the sentence, a headline's capitals tell nothing.
        if (!small && (inHeadline || !SINGLE.test(word) || !/^[\p{L}\p{N},]/u.test(words[i - 1] ?? '')))
          return
        const key = word.toLowerCase()
        const known = uses.get(key) ?? { small: 0, named: 0 }
        if (small) known.small++
        else known.named++
        uses.set(key, known)
      })
    }
  return uses
}

/** A line in which nearly all longer words begin with a capital. */
function isHeadline(words: readonly string[]): boolean {
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word))
  return long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length / 2
}

/** Nouns in the plural and adverbs, which the tagger tells from names by their forms. */
function isInDictionary(label: string): boolean {
  const low = label.toLowerCase()
  const [word] = tag(low, [{ start: 0, end: low.length }])[0] ?? []
  return word !== undefined && (word.pos === 'ADV' || (low.endsWith('s') && word.lemma !== low))
}
