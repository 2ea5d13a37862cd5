import type { Article, Mention } from '@/lib/model/types'
import { once } from '@/lib/text/once'
import { onlyAsks } from '../stance/only-asks'
import { contentWords, quoteWordSet, quoteWords, wordPairs } from './content-words'
import { HALF_LEAD } from './rank-settings'
import type { Likeness } from './read-likeness'

/** What makes a claim one that an analyst must see first, in the order of the model's weights. A model fitted on others is refused. */
export const RANK_SIGNALS = [
  'echo',
  'mentions',
  'dispute',
  'disputers',
  'lead',
  'headline',
  'topic',
  'noAnswer',
  'aside',
] as const

/** Mostly 0 to 1. */
export type Signals = {
  /**
   * How much of the story says likewise, on a log scale: the likelihoods with all other propositions. It brings common ground up,
   * whole or in pieces, and background that all repeat too.
   */
  readonly echo: number
  /**
   * How often the row's own mentions stand, on the same scale: rows that were put together from much of the story come before those
   * that are only like much of it.
   */
  readonly mentions: number
  /** Whether somebody disputes it, or how likely a disputed one is the same. */
  readonly dispute: number
  /** Share of the articles that dispute it, or how likely they do. */
  readonly disputers: number
  /** How early it stands in its articles, headlines first: the editors' order. */
  readonly lead: number
  /** Its share of the words that the story's headlines have in common. */
  readonly headline: number
  /** Its pairs of neighbouring words that other articles have too: who does what in the story, away from side stories. */
  readonly topic: number
  /** Whether it only says that somebody would not say anything ("declined to comment"), or was asked. */
  readonly noAnswer: number
  /** Whether its mentions stand beside the point of their sentences ("Roe, an old captain"). */
  readonly aside: number
}

/** In the order of the model's weights. */
export function valuesOf(signals: Signals): readonly number[] {
  return RANK_SIGNALS.map((name) => signals[name])
}

/**
 * Reads a story once and gives a function from the mentions of one claim to its signals. `groups` are all claims: which
 * words and disputes the story turns on is known only from all of them.
 */
export function prepareSignals(
  groups: readonly (readonly Mention[])[],
  articles: readonly Article[],
  likeness: Likeness,
): (group: readonly Mention[]) => Signals {
  const count = Math.max(1, articles.length)
  const pairsOf = once((mention: Mention) => wordPairs(quoteWords(mention)))
  const headlineOf = readHeadlines(articles)
  const topicOf = readTopic(groups, count, pairsOf)
  const starts = new Map(articles.map((a) => [a.id, a.paragraphs.find((p) => p.role === 'body')?.start ?? 0]))
  const alike = readAlike(groups, likeness)
  return (group) => {
    const likewise = group.map(alike)
    return {
      echo: Math.log(1 + Math.max(...likewise.map((one) => one.sum))) / Math.log(1 + count),
      mentions: Math.log(group.length) / Math.log(1 + count),
      dispute: mean(likewise.map((one) => Math.max(0, ...one.disputed.values()))),
      disputers: mean(likewise.map((one) => sum([...one.disputed.values()]))) / count,
      lead: sum([...firstPlaces(group, starts).values()].map((at) => HALF_LEAD / (HALF_LEAD + at))) / count,
      headline: mean(group.map((m) => headlineOf(quoteWordSet(m)))),
      topic: mean(group.map((m) => topicOf(pairsOf(m)))),
      noAnswer: mean(
        group.map((m) =>
          m.statement === 'no-comment' || m.statement === 'no-response' || onlyAsks(m.quote) ? 1 : 0,
        ),
      ),
      aside: mean(group.map((m) => (m.decidedBy.split(' ').includes('mention:aside') ? 1 : 0))),
    }
  }
}

type Alike = {
  /** The likelihoods that others say the same, summed. */
  readonly sum: number
  /** For each article the highest likelihood with a mention that disputes; 1 for its own where the mention does itself. */
  readonly disputed: ReadonlyMap<string, number>
}

function readAlike(groups: readonly (readonly Mention[])[], likeness: Likeness): (mention: Mention) => Alike {
  const disputing = new Map(
    groups.flatMap((group) =>
      group.filter((m) => m.stance === 'disputes').map((m) => [likeness.indexOf(m), m.articleId] as const),
    ),
  )
  return (mention) => {
    const index = likeness.indexOf(mention)
    const disputed = new Map<string, number>()
    let all = 0
    if (index !== null)
      likeness.eachNear(index, (likelihood, other) => {
        all += likelihood
        const article = disputing.get(other)
        if (article !== undefined) disputed.set(article, Math.max(likelihood, disputed.get(article) ?? 0))
      })
    if (mention.stance === 'disputes' || disputing.has(index)) disputed.set(mention.articleId, 1)
    return { sum: all, disputed }
  }
}

/** The share of the words that headlines have in common, 1 for a headline of usual length. */
function readHeadlines(articles: readonly Article[]): (words: ReadonlySet<string>) => number {
  const titles = articles.map((a) => new Set(contentWords(a.title)))
  const counts = countOf(titles)
  const shareOf = (words: ReadonlySet<string>) => {
    let share = 0
    for (const word of words) share += (counts.get(word) ?? 0) / titles.length
    return share
  }
  const usual = mean(titles.map(shareOf)) || 1
  return (words) => shareOf(words) / usual
}

/** Of its pairs of neighbouring words, the share of other articles that have them; longer ones grow with the root of their pairs. */
function readTopic(
  groups: readonly (readonly Mention[])[],
  count: number,
  pairsOf: (mention: Mention) => ReadonlySet<string>,
): (pairs: ReadonlySet<string>) => number {
  const byArticle = new Map<string, Set<string>>()
  for (const mention of groups.flat()) {
    const own = byArticle.get(mention.articleId) ?? new Set()
    for (const pair of pairsOf(mention)) own.add(pair)
    byArticle.set(mention.articleId, own)
  }
  const counts = countOf([...byArticle.values()])
  return (pairs) => {
    let others = 0
    for (const pair of pairs) others += Math.max(0, (counts.get(pair) ?? 0) - 1) / count
    return others / Math.sqrt(Math.max(1, pairs.size))
  }
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

/** How many of the sets have each. */
function countOf(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const set of sets) for (const one of set) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

function sum(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0)
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length
}
