import type { Article } from '@/lib/model/types'
import { onceByText } from '@/lib/text/once'
import { tag } from '@/lib/text/tag'
import { tokenize } from '@/lib/text/tokens'
import { namesIn } from './names-in'
import { outletKey } from './outlet-key'

/** By what the names of a story are told: its outlets, and which words are none though they begin with a capital. */
export type StoryNames = {
  /** Keys of its outlets. */
  readonly outlets: ReadonlySet<string>
  /** Whether a capitalised word is none ("Hackers", at the start of a sentence). Several words are taken for a name. */
  readonly isWord: (label: string) => boolean
  /** The one body whose name ends with the words of a description: "the electoral commission" is the National Electoral Commission. */
  readonly bodyOf: (description: string) => Body | null
}

type Body = { readonly key: string; readonly label: string }

/** Labels that are kept: the same speakers stand behind many claims. */
const MOST_LABELS = 5000

/**
 * The names of a story by its own use of words, and by the words of its `sources`. An empty story knows no outlet and no body, and words
 * by the dictionary alone.
 */
export function storyNames(articles: readonly Article[], sources: readonly string[]): StoryNames {
  const uses = usesOf(articles)
  const bodies = bodiesByEnd(sources)
  return {
    outlets: new Set(articles.map((article) => outletKey(article.outlet))),
    isWord: onceByText((label) => {
      if (!SINGLE.test(label)) return false
      const { small = 0, named = 0 } = uses.get(label.toLowerCase()) ?? {}
      return small > named || (named === 0 && isInDictionary(label))
    }, MOST_LABELS),
    bodyOf: (description) => bodies.get(description.trim().replace(OF_SOMEBODY, '')) ?? null,
  }
}

/** "The", "Ruritania's": what stands before the words of a description. */
const OF_SOMEBODY = /^(?:the|its|their|our|[\p{Lu}][\p{L}]*(?:[’']s|s[’']))\s+/iu

/** Bodies by the last words of their names, in small letters, two at least; what two names end with is told from neither. */
function bodiesByEnd(sources: readonly string[]): ReadonlyMap<string, Body | null> {
  const bodies = new Map<string, Body | null>()
  for (const source of new Set(sources))
    for (const { key, label, body, from, to } of namesIn(
      tokenize(source, { start: 0, end: source.length }),
    )) {
      if (!body || to - from < LONG_NAME) continue
      const words = label.toLowerCase().split(' ')
      for (let at = 1; at <= words.length - 2; at++) {
        const end = words.slice(at).join(' ')
        bodies.set(end, (bodies.get(end)?.key ?? key) === key ? { key, label } : null)
      }
    }
  return bodies
}

/** Words of a name that can end with two others than it begins with. */
const LONG_NAME = 3

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
