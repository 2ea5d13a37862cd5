import { byArticle } from '@/lib/model/by-article'
import { overlaps } from '@/lib/model/span'
import type { Article, Attribution, Mention, Sentence, Span } from '@/lib/model/types'
import { matchQuotes } from '@/lib/text/quotes'
import { tag } from '@/lib/text/tag'
import { findPeople } from './find-people'
import type { Place } from './resolve-pronouns'
import { type Piece, piecesOf } from './wording'

/** What the wordings of a story's claims are made from, read once and asked for every mention. */
export type StoryReader = {
  /** The words and marks of the mention's context. */
  readonly piecesAround: (mention: Mention) => readonly Piece[]
  /** Where the words stand that the mention's source is said to have said; empty in the outlet's own voice. */
  readonly contentOf: (mention: Mention) => readonly Span[]
  readonly placeOf: (mention: Mention) => Place
  /** The article's text. */
  readonly textOf: (mention: Mention) => string
  readonly outletOf: (mention: Mention) => string | null
  readonly publishedOf: (mention: Mention) => string | null
}

export type WordedStory = {
  readonly articles: readonly Article[]
  readonly attributions: readonly Attribution[]
  readonly sentences: readonly Sentence[]
}

/** How many sentences before a mention are looked at for whom a pronoun means. */
const LOOK_BACK = 12

/** Reads a story for the wordings of its claims. Sentences that several mentions share are tagged once. */
export function readStory(story: WordedStory): StoryReader {
  const articles = new Map(story.articles.map((article) => [article.id, article]))
  const attributions = byArticle(story.attributions)
  const sentences = byArticle(story.sentences)
  const people = findPeople(story.articles, story.attributions)
  const resolved = new Map<string, ReadonlyMap<number, string>>()
  for (const [id, list] of attributions)
    resolved.set(
      id,
      new Map(
        list.flatMap((a) =>
          // Longer sources than "she" hold words of their own.
          a.source.flatMap((s) =>
            a.sourceName && s.end - s.start <= 3 ? [[s.start, a.sourceName] as const] : [],
          ),
        ),
      ),
    )
  const quotes = new Map<string, readonly Span[]>()
  const quotesOf = (id: string): readonly Span[] => {
    const article = articles.get(id)
    const known = quotes.get(id) ?? (article ? matchQuotes(article.text, article.paragraphs) : [])
    quotes.set(id, known)
    return known
  }
  const tagged = new Map<string, readonly Piece[]>()
  return {
    piecesAround: (mention) => {
      const key = `${mention.articleId}|${mention.context.start}|${mention.context.end}`
      const known = tagged.get(key)
      if (known) return known
      const pieces = piecesOf(tag(articles.get(mention.articleId)?.text ?? '', [mention.context])[0] ?? [])
      tagged.set(key, pieces)
      return pieces
    },
    contentOf: (mention) => {
      const cue = mention.attribution?.cue[0]
      const governing = (attributions.get(mention.articleId) ?? []).find(
        (a) => cue !== undefined && a.cue.some((one) => overlaps(one, cue)),
      )
      return governing?.content ?? []
    },
    placeOf: (mention) => ({
      mention,
      sentences: before(sentences.get(mention.articleId) ?? [], mention),
      textOf: (span) => articles.get(mention.articleId)?.text.slice(span.start, span.end) ?? '',
      people,
      inQuote: (offset) => inside(quotesOf(mention.articleId), offset),
      resolved: resolved.get(mention.articleId) ?? new Map(),
    }),
    textOf: (mention) => articles.get(mention.articleId)?.text ?? '',
    outletOf: (mention) => articles.get(mention.articleId)?.outlet ?? null,
    publishedOf: (mention) => articles.get(mention.articleId)?.published ?? null,
  }
}

/** The mention's own sentence and those before it, nearest first. */
function before(sentences: readonly Sentence[], mention: Mention): readonly Sentence[] {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.start ?? 0) <= mention.span.start) low = middle + 1
    else high = middle
  }
  return sentences.slice(Math.max(0, low - LOOK_BACK), low).reverse()
}

/** Whether an offset lies in one of the spans, which are in order of their starts. */
function inside(spans: readonly Span[], offset: number): boolean {
  return spans.some((span) => span.start <= offset && offset < span.end)
}
