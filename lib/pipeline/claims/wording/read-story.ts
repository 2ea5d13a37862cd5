import { groupBy } from '@/lib/model/group-by'
import { overlaps } from '@/lib/model/span'
import type { Article, Attribution, Mention, Sentence, Span } from '@/lib/model/types'
import { once } from '@/lib/text/once'
import { matchQuotes } from '@/lib/text/quotes'
import { tag } from '@/lib/text/tag'
import { speaksOfAnotherYear } from './another-year'
import { readBodies } from './body-names'
import { findPeople } from './find-people'
import { readFormer, speakerName } from './former-office'
import type { Place } from './resolve-pronouns'
import { readSpelling, type Spelling } from './spelling'
import { nameOnly } from './spoken-by'
import { type Piece, piecesOf } from './wording'

/** What the wordings of a story's claims are made from, read once and asked for every mention. */
export type StoryReader = {
  /** The words and marks of the mention's context. */
  readonly piecesAround: (mention: Mention) => readonly Piece[]
  /** The words and marks of the sentence before the mention's; empty for the first. */
  readonly piecesBefore: (mention: Mention) => readonly Piece[]
  /** Where the words stand that the mention's source is said to have said; empty in the outlet's own voice. */
  readonly contentOf: (mention: Mention) => readonly Span[]
  readonly placeOf: (mention: Mention) => Place
  /** The article's text. */
  readonly textOf: (mention: Mention) => string
  /** The name of the mention's source, without what is said of it behind a comma; null where nobody is named. */
  readonly speakerOf: (mention: Mention) => string | null
  /** How the story's bodies spell a word inside sentences. */
  readonly spelling: Spelling
  readonly outletOf: (mention: Mention) => string | null
  readonly publishedOf: (mention: Mention) => string | null
  /** Whether the mention's sentence, or those right before it, tell of another year than that of its article. */
  readonly isOfAnotherYear: (mention: Mention) => boolean
}

export type WordedStory = {
  readonly articles: readonly Article[]
  readonly attributions: readonly Attribution[]
  readonly sentences: readonly Sentence[]
}

/** How many sentences before a mention are looked at for whom a pronoun means. */
const LOOK_BACK = 12
/** How many of them may name the year that a mention's dates are of. */
const YEAR_BACK = 3
/** In UTF-16 units; what is longer is damage, and only read in part. */
const LONGEST_SENTENCE = 1500

/** Reads a story for the wordings of its claims. An article's sentences are tagged together, once. */
export function readStory(story: WordedStory): StoryReader {
  const articles = new Map(story.articles.map((article) => [article.id, article]))
  const attributions = groupBy(story.attributions, (one) => one.articleId)
  const sentences = groupBy(story.sentences, (one) => one.articleId)
  const spelling = readSpelling(story.articles)
  const people = findPeople(story.articles, story.attributions, spelling)
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
    const known = quotes.get(id) ?? outerQuotes(article)
    quotes.set(id, known)
    return known
  }
  const former = readFormer(story.articles)
  const bodies = readBodies(story.articles)
  // Tagging a whole article is twice as fast as tagging its sentences one by one.
  const taggedOf = once((article: Article) => tag(article.text, sentences.get(article.id) ?? []))
  return {
    piecesAround: once((mention: Mention) => {
      const article = articles.get(mention.articleId)
      if (!article) return []
      const span = nearby(mention)
      const own = sentences.get(article.id) ?? []
      const at = firstBehind(own, span.start) - 1
      const isSentence = own[at]?.start === span.start && own[at]?.end === span.end
      return piecesOf((isSentence ? taggedOf(article)[at] : tag(article.text, [span])[0]) ?? [])
    }),
    piecesBefore: (mention) => {
      const article = articles.get(mention.articleId)
      const at = firstBehind(sentences.get(mention.articleId) ?? [], mention.span.start) - 1
      return article && at > 0 ? piecesOf(taggedOf(article)[at - 1] ?? []) : []
    },
    contentOf: (mention) => {
      const cue = mention.attribution?.cue[0]
      if (cue === undefined) return []
      const governing = (attributions.get(mention.articleId) ?? []).find((a) =>
        a.cue.some((one) => overlaps(one, cue)),
      )
      return governing?.content ?? []
    },
    placeOf: once((mention: Mention) => ({
      mention,
      sentences: before(sentences.get(mention.articleId) ?? [], mention),
      textOf: (span) => articles.get(mention.articleId)?.text.slice(span.start, span.end) ?? '',
      people,
      bodies: bodies.of(articles.get(mention.articleId) ?? { text: '' }),
      calledThe: bodies.calledThe,
      piecesIn: (sentence) => {
        const article = articles.get(mention.articleId)
        return article ? piecesOf(taggedOf(article)[sentence.index] ?? []) : []
      },
      inQuote: (offset) => inside(quotesOf(mention.articleId), offset),
      resolved: resolved.get(mention.articleId) ?? new Map(),
    })),
    textOf: (mention) => articles.get(mention.articleId)?.text ?? '',
    speakerOf: (mention) => {
      const said = nameOnly(mention.attribution?.sourceName ?? null)
      const article = articles.get(mention.articleId)
      const noun = /^the (\p{Ll}+)$/iu.exec(said ?? '')?.[1]
      const name = (article && noun && bodies.of(article)(noun)) ?? said
      return name && article
        ? speakerName(name, readFormer([article]), former, people.known(name)?.name ?? null)
        : null
    },
    spelling,
    outletOf: (mention) => articles.get(mention.articleId)?.outlet ?? null,
    publishedOf: (mention) => articles.get(mention.articleId)?.published ?? null,
    isOfAnotherYear: (mention) => {
      const article = articles.get(mention.articleId)
      const near = before(sentences.get(mention.articleId) ?? [], mention).slice(0, YEAR_BACK)
      const texts = near.map((one) => article?.text.slice(one.start, one.end) ?? '')
      return speaksOfAnotherYear(texts, article?.published ?? null)
    },
  }
}

/** The mention's context; of one that is longer than any sentence, what stands near the mention. */
function nearby({ context, span }: Mention): Span {
  if (context.end - context.start <= LONGEST_SENTENCE) return context
  return {
    start: Math.max(context.start, span.start - 100),
    end: Math.min(context.end, span.end + 50, span.start + LONGEST_SENTENCE),
  }
}

/** The mention's own sentence and those before it, nearest first. */
function before(sentences: readonly Sentence[], mention: Mention): readonly Sentence[] {
  const behind = firstBehind(sentences, mention.span.start)
  return sentences.slice(Math.max(0, behind - LOOK_BACK), behind).reverse()
}

function outerQuotes(article: Article | undefined): readonly Span[] {
  return article ? matchQuotes(article.text, article.paragraphs).filter((quote) => quote.depth === 0) : []
}

/** Whether an offset lies in one of the spans, which are in order and do not overlap. */
function inside(spans: readonly Span[], offset: number): boolean {
  const last = spans[firstBehind(spans, offset) - 1]
  return last !== undefined && offset < last.end
}

/** Position of the first span that starts behind the offset. */
function firstBehind(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
