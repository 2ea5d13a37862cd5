import type { Article, Mention } from '@/lib/model/types'
import { lettersEnd, wordEnd } from '@/lib/text/word-characters'
import { STOP_WORDS } from '@/lib/text/words/stop-words'
import type { RankWeights } from './rank-settings'
import { HALF_LEAD, ONE_SIDED, USUAL_WORDS } from './rank-settings'

/** A value for each weight, mostly 0 to 1. */
export type Signals = { readonly [key in keyof RankWeights]: number }

/** How many letters of a word count: "engineer", "engineers", "engineering" are one word. */
const STEM = 6

/**
 * Reads a story once and gives a function from the mentions of one claim to its signals. `groups` are all claims: what
 * stands beside a dispute is known only from all of them.
 */
export function prepareSignals(
  groups: readonly (readonly Mention[])[],
  articles: readonly Article[],
): (group: readonly Mention[]) => Signals {
  const count = Math.max(1, articles.length)
  const common = sharesOf(articles.map((a) => wordsOf(bodyOf(a))))
  const titles = articles.map((a) => wordsOf(a.title))
  const inTitles = sharesOf(titles)
  const usualTitle = mean(titles.map((title) => sum([...title].map((word) => inTitles.get(word) ?? 0)))) || 1
  const starts = new Map(articles.map((a) => [a.id, a.paragraphs.find((p) => p.role === 'body')?.start ?? 0]))
  const disputing = new Set(
    groups
      .flat()
      .filter((m) => m.stance === 'disputes')
      .map(placeOf),
  )
  const topicOf = (words: ReadonlySet<string>) =>
    sum([...words].map((word) => common.get(word) ?? 0)) / Math.sqrt(USUAL_WORDS * Math.max(1, words.size))
  const headlineOf = (words: ReadonlySet<string>) =>
    sum([...words].map((word) => inTitles.get(word) ?? 0)) / usualTitle
  return (group) => {
    const carriers = new Set(group.map((m) => m.articleId))
    const words = group.map((m) => wordsOf(m.quote))
    const dispute = disputeOf(group)
    return {
      coverage: Math.log2(1 + carriers.size) / Math.log2(1 + count),
      dispute,
      insistence: Math.log2(group.length / carriers.size),
      lead: sum([...firstPlaces(group, starts).values()].map((at) => HALF_LEAD / (HALF_LEAD + at))) / count,
      headline: mean(words.map(headlineOf)),
      topic: mean(words.map(topicOf)),
      besideDispute: dispute === ONE_SIDED ? 0 : mean(group.map((m) => (disputing.has(placeOf(m)) ? 1 : 0))),
      noAnswer: mean(
        group.map((m) => (m.statement === 'no-comment' || m.statement === 'no-response' ? 1 : 0)),
      ),
    }
  }
}

function disputeOf(group: readonly Mention[]): number {
  if (!group.some((m) => m.stance === 'disputes')) return 0
  return group.some((m) => m.stance === 'repeats') ? 1 : ONE_SIDED
}

/** How far behind the start of each carrying article's report the claim first stands; 0 in a headline. */
function firstPlaces(
  group: readonly Mention[],
  starts: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  for (const m of group) {
    const at = m.role === 'title' ? 0 : Math.max(0, m.context.start - (starts.get(m.articleId) ?? 0))
    first.set(m.articleId, Math.min(at, first.get(m.articleId) ?? at))
  }
  return first
}

function placeOf(mention: Mention): string {
  return `${mention.articleId}|${mention.context.start}`
}

function bodyOf(article: Article): string {
  return article.paragraphs.map((p) => article.text.slice(p.start, p.end)).join('\n')
}

/** The different words with content of their own, cut to their stems. */
function wordsOf(text: string): ReadonlySet<string> {
  const out = new Set<string>()
  const low = text.toLowerCase()
  for (let at = 0; at < low.length; ) {
    const end = wordEnd(low, at)
    if (end === at) {
      at++
      continue
    }
    const bare = low.slice(at, end)
    // "don't" is one word, and a stop word.
    const rest = /['’]/.test(low.charAt(end)) ? lettersEnd(low, end + 1) : end
    at = Math.max(end, rest > end + 1 ? rest : end)
    if (
      bare.length > 1 &&
      !STOP_WORDS.has(bare) &&
      (at === end || !STOP_WORDS.has(`${bare}'${low.slice(end + 1, at)}`))
    )
      out.add(bare.slice(0, STEM))
  }
  return out
}

/** For each word the share of the lists that have it, 0 to 1. */
function sharesOf(lists: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const list of lists) for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Map([...counts].map(([word, n]) => [word, n / lists.length]))
}

function sum(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0)
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length
}
