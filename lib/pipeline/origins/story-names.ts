import type { Article } from '@/lib/model/types'
import { onceByText } from '@/lib/text/once'
import { tokenize } from '@/lib/text/tokens'
import { FEMALE_NAMES, MALE_NAMES } from '@/lib/text/words/forenames'
import { COURTESY, ROLES } from '@/lib/text/words/people'
import { COUNTRY_STEM, ministryKeys } from './ministries'
import { type Name, namesIn } from './names-in'
import { namesakeKeys } from './namesakes'
import { outletKey } from './outlet-key'
import { paragraphTokens } from './paragraph-tokens'

/** By what the names of a story are told: its outlets, and which words are none though they begin with a capital. */
export type StoryNames = {
  /** Keys of its outlets. */
  readonly outlets: ReadonlySet<string>
  /** Whether a capitalised word is none ("Hackers", at the start of a sentence). Several words are taken for a name. */
  readonly isWord: (label: string) => boolean
  /** The one body whose name ends with the words of a description: "the electoral commission" is the National Electoral Commission. */
  readonly bodyOf: (description: string) => Body | null
  /** The key of a name in this story: people who share a family name have keys of their own. */
  readonly keyOf: (name: Pick<Name, 'key' | 'label' | 'body'>) => string
  /** The key of the ministry that a source's words name; null for none. */
  readonly ministry: (words: string) => string | null
}

type Body = { readonly key: string; readonly label: string }

/** Labels that are kept: the same speakers stand behind many claims. */
const MOST_LABELS = 5000

/**
 * The names of a story by its own use of words, and by the words of its `sources`. An empty story knows no outlet and no body, and the words that
 * begin sentences alone.
 */
export function storyNames(articles: readonly Article[], sources: readonly string[]): StoryNames {
  const uses = usesOf(articles)
  const bodies = bodiesByEnd(sources)
  return {
    outlets: new Set(articles.map((article) => outletKey(article.outlet))),
    keyOf: namesakeKeys(sources),
    ministry: ministryKeys(sources),
    isWord: onceByText((label) => {
      if (!SINGLE.test(label)) return false
      const { small = 0, named = 0, person = false } = uses.get(label.toLowerCase()) ?? {}
      return !person && (small > named || (named === 0 && isCommon(label)))
    }, MOST_LABELS),
    bodyOf: (description) => {
      const words = description.trim()
      const body = bodies.get(words.replace(OF_SOMEBODY, '')) ?? null
      const owner = OF_SOMEBODY.exec(words)?.[1]?.slice(0, COUNTRY_STEM).toLowerCase()
      // "Iran's central bank" is not the European one.
      return !body ||
        owner === undefined ||
        OF_A_COUNTRY.test(body.label) ||
        body.label.toLowerCase().includes(owner)
        ? body
        : null
    },
  }
}

/** "The", "Ruritania's": what stands before the words of a description. */
const OF_SOMEBODY = /^(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur)|(\p{Lu}\p{L}*)(?:[’']s|[’']))\s+/u
/** Names that say not whose they are. */
const OF_A_COUNTRY = /^(?:National|Federal|State|Supreme|Central|General|High|Royal)\b/

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
        const known = bodies.get(end)
        bodies.set(end, known === undefined || known?.key === key ? { key, label } : null)
      }
    }
  return bodies
}

/** Words of a name that can end with two others than it begins with. */
const LONG_NAME = 3

/** One word that could be any: not "NetWatch", nor "WWJ". */
const SINGLE = /^\p{Lu}[\p{Ll}’'-]+$/u

/** How often a word stands in small letters, and how often capitalised where no sentence begins. */
type Uses = { small: number; named: number; person?: true }

function usesOf(articles: readonly Article[]): ReadonlyMap<string, Uses> {
  const uses = new Map<string, Uses>()
  for (const article of articles)
    for (const tokens of paragraphTokens(article)) {
      const words = tokens.map((token) => token.text)
      const inHeadline = isHeadline(words)
      words.forEach((word, i) => {
        if (startsSmall(word)) countsOf(word, uses).small++
        // Whatever the sentence, a headline's capitals tell nothing.
        else if (!inHeadline && SINGLE.test(word)) {
          // "Lena Kelly", "Mr. Woods", "Mayor Field": a surname, however else the word is used.
          if (isBeforeSurname(words[i - 1])) countsOf(word, uses).person = true
          if (/^[\p{L}\p{N},]/u.test(words[i - 1] ?? '')) countsOf(word, uses).named++
        }
      })
    }
  return uses
}

function countsOf(word: string, uses: Map<string, Uses>): Uses {
  const key = word.toLowerCase()
  const known = uses.get(key)
  if (known) return known
  const use = { small: 0, named: 0 }
  uses.set(key, use)
  return use
}

/** Nearly all words begin with an ASCII letter, and need no pattern. */
function startsSmall(word: string): boolean {
  const unit = word.charCodeAt(0)
  return unit < 0x80 ? unit >= 0x61 && unit <= 0x7a : /^\p{Ll}/u.test(word)
}

/** A line in which nearly all longer words begin with a capital. */
function isHeadline(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length >= 4 && /^\p{L}{4,}/u.test(word))
  return long.filter((word) => !startsSmall(word) && /^\p{Lu}/u.test(word)).length > long.length / 2
}

function isBeforeSurname(word: string | undefined): boolean {
  if (word === undefined || !/^\p{Lu}/u.test(word)) return false
  const low = word.toLowerCase()
  return (
    FEMALE_NAMES.has(low) || MALE_NAMES.has(low) || COURTESY.has(low) || ROLES.has(low.replace(/\.$/, ''))
  )
}

/** Words that begin sentences and headlines and are no name by themselves, though no text of the story has them in small letters. */
const OPENERS =
  /^(?:attempts|calls|copies|eyewitness(?:es)?|fortunately|hackers|nurses|parents|patients|pictures|residents|rumou?rs|students|teachers|theologians|tourists|unfortunately|victims|workers|doctors|experts|fans|families|protesters|relatives|scientists|voters|witness(?:es)?)$/

function isCommon(label: string): boolean {
  return OPENERS.test(label.toLowerCase())
}
