import { groupBy } from '@/lib/model/group-by'
import { overlaps } from '@/lib/model/span'
import type { Article, Attribution, Mention, Reuse } from '@/lib/model/types'
import { nameVariants } from './name-variants'
import { nodeKey } from './node-key'
import { isReported, outletKey, outletsIn } from './outlet-key'
import { readSpeakers } from './read-evidence'
import { readTies, type Tie } from './read-ties'
import { type StoryNames, storyNames } from './story-names'

/** What of a story is looked at for each of its claims, read once. */
export type OriginReader = {
  readonly articles: ReadonlyMap<string, Article>
  readonly story: StoryNames
  /** The one key for all names that speak for one another, of a key or the end of a node's id. */
  readonly speaker: (key: string) => string
  /** The key of the whole name for capitals that are short for a body (PLB: Port Labour Board); any other key itself. */
  readonly body: (key: string) => string
  readonly reuseOf: (a: string, b: string) => Reuse | undefined
  /** Outlets that an article credits, by key; among them those whose publication its report is about. */
  readonly credits: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Who is quoted in the sentence around a mention. */
  readonly quotedAround: (mention: Mention) => readonly string[]
  /** Of the outlets that an article credits those without an article in the story, whose report it retells, by key. */
  readonly retells: ReadonlyMap<string, ReadonlyMap<string, Retold>>
}

/** An outlet's report that is retold; `from` is where the article first names it, in UTF-16 units. */
export type Retold = { readonly label: string; readonly from: number }

/** Reads a story once, for `findOrigins` of each of its claims. An empty story gives an empty reader. */
export function prepareOrigins(story: {
  readonly articles: readonly Article[]
  readonly reuse: readonly Reuse[]
  readonly attributions: readonly Attribution[]
}): OriginReader {
  const sources = story.attributions.flatMap((one) => one.sourceName ?? [])
  const names = storyNames(story.articles, sources)
  const reuse = new Map<string, Map<string, Reuse>>()
  for (const one of story.reuse)
    for (const [a, b] of [
      [one.a, one.b],
      [one.b, one.a],
    ] as const) {
      const others = reuse.get(a) ?? new Map<string, Reuse>()
      reuse.set(a, others.set(b, one))
    }
  const ties = readTies(story.articles, names)
  const bodies = new Map(ties.flatMap(({ a, b, short }) => (short ? [[a, b] as const] : [])))
  return {
    articles: new Map(story.articles.map((article) => [article.id, article])),
    story: names,
    speaker: speakerOf(sources, ties, names),
    body: (key) => bodies.get(key) ?? key,
    reuseOf: (a, b) => reuse.get(a)?.get(b),
    quotedAround: quotedAround(story.attributions),
    credits: new Map(story.articles.map((article) => [article.id, creditsOf(article)])),
    retells: new Map(story.articles.map((article) => [article.id, retoldBy(article, names.outlets)])),
  }
}

function speakerOf(
  sources: readonly string[],
  ties: readonly Tie[],
  names: StoryNames,
): (key: string) => string {
  const up = new Map<string, string>()
  const top = (key: string): string => {
    const next = up.get(key)
    return next === undefined || next === key ? key : top(next)
  }
  const speakers = readSpeakers(sources, names)
  for (const { a, b } of [...ties, ...nameVariants(speakers)]) {
    const [x, y] = [top(nodeKey(a)), top(nodeKey(b))].sort()
    if (x !== undefined && y !== undefined && x !== y) up.set(y, x)
  }
  return (key) => top(nodeKey(key))
}

function creditsOf(article: Article): ReadonlyMap<string, string> {
  return new Map(article.relays.map((name) => [outletKey(name), name]))
}

function retoldBy(article: Article, storyKeys: ReadonlySet<string>): ReadonlyMap<string, Retold> {
  const found = new Map<string, Retold>()
  for (const { start, end } of article.paragraphs) {
    const text = article.text.slice(start, end)
    for (const outlet of outletsIn(text, storyKeys)) {
      if (storyKeys.has(outlet.key)) continue
      if (!found.has(outlet.key) && isReported(text, outlet))
        found.set(outlet.key, { label: outlet.label, from: start + outlet.start })
    }
  }
  return found
}

function quotedAround(attributions: readonly Attribution[]): (mention: Mention) => readonly string[] {
  const byArticle = groupBy(attributions, (one) => one.articleId)
  return ({ articleId, context }) =>
    (byArticle.get(articleId) ?? []).flatMap((one) =>
      one.sourceName !== null && one.cue.some((cue) => overlaps(cue, context)) ? [one.sourceName] : [],
    )
}
