import type { Article, Sentence, Span } from '@/lib/model/types'
import { matchQuotes, type Quote } from '@/lib/text/quotes'
import { type TaggedToken, tag } from '@/lib/text/tag'

/** A token of an article with its place in sentences and quotes. */
export type Word = TaggedToken & {
  /** Position among the reading's sentences. */
  readonly sentence: number
  /** Position of the outermost quote that holds it (its marks too) among the reading's quotes; -1 outside quotes. */
  readonly quote: number
  /** 0 outside outermost quotes, 1 inside, 2 an opening mark, 3 a closing mark. */
  readonly turn: 0 | 1 | 2 | 3
}

/** Tokens [from, to) of the reading. */
export type Range = { readonly from: number; readonly to: number }

export type SentenceRange = Range & { readonly paragraph: number; readonly role: 'title' | 'body' }

/** An article as the finders see it: tokens, and what stands in which sentence, paragraph and quote. */
export type Reading = {
  readonly article: Article
  readonly words: readonly Word[]
  readonly sentences: readonly SentenceRange[]
  readonly paragraphs: readonly SentenceRange[]
  /** Outermost quotes only, as token ranges (marks included), in order. */
  readonly quotes: readonly (Range & { readonly span: Quote })[]
}

/** Text without full stops is read in pieces of this many tokens, so that time does not grow with their square. */
const LONGEST_SENTENCE = 250

/** Tags an article once for all finders. `sentences` are those of this article, in order. */
export function readArticle(article: Article, sentences: readonly Sentence[]): Reading {
  const { text } = article
  const lists = tag(text, sentences)
  const outer = matchQuotes(text, article.paragraphs).filter((q) => q.depth === 0)
  const words: Word[] = []
  const sentenceRanges: SentenceRange[] = []
  const firsts: number[] = outer.map(() => -1)
  const lasts: number[] = outer.map(() => -1)
  let quote = 0
  lists.forEach((list, index) => {
    const sentence = sentences[index]
    if (!sentence) return
    const { paragraph, role } = sentence
    let from = words.length
    // A headline writes its verbs with capitals; in running text a capital makes a name.
    const running = role === 'body' && list.filter((token) => /^\p{Ll}{3}/u.test(token.text)).length > 3
    const acronyms = list.some((token) => /^\p{Ll}{3}/u.test(token.text))
    for (const token of list) {
      if (words.length - from >= LONGEST_SENTENCE) {
        sentenceRanges.push({ from, to: words.length, paragraph, role })
        from = words.length
      }
      while ((outer[quote]?.end ?? Number.POSITIVE_INFINITY) <= token.start) quote++
      const q = outer[quote]
      const inside = q !== undefined && q.start <= token.start
      const turn = !inside ? 0 : token.start < q.inner.start ? 2 : token.start >= q.inner.end ? 3 : 1
      if (inside && firsts[quote] === -1) firsts[quote] = words.length
      if (inside) lasts[quote] = words.length + 1
      const named =
        partOfName(token, words.at(-1), sentenceRanges.length) ||
        (acronyms && /^\p{Lu}{2,5}$/u.test(token.text) && token.pos === 'PART') ||
        (running &&
          token !== list[0] &&
          turn === 0 &&
          token.pos === 'VERB' &&
          CAPITAL.test(token.text) &&
          !/^[:;-]$/.test(words.at(-1)?.low ?? ''))
      const pos = named ? 'PROPN' : token.pos
      const { start, end, text: spelling, low, lemma, term } = token
      const place = { sentence: sentenceRanges.length, quote: inside ? quote : -1, turn } as const
      words.push({ start, end, text: spelling, low, lemma, pos, term, ...place })
    }
    sentenceRanges.push({ from, to: words.length, paragraph, role })
  })
  const quotes = outer.map((span, i) => ({ from: firsts[i] ?? -1, to: lasts[i] ?? -1, span }))
  return { article, words, sentences: sentenceRanges, paragraphs: groupParagraphs(sentenceRanges), quotes }
}

/** "Harbour Watch": a capitalised verb or noun right after a name, in the same sentence, is part of the name. */
function partOfName(token: TaggedToken, before: Word | undefined, sentence: number): boolean {
  if (token.pos !== 'VERB' && token.pos !== 'NOUN' && token.pos !== 'ADJ') return false
  return (
    before?.sentence === sentence &&
    before.pos === 'PROPN' &&
    CAPITAL.test(before.text) &&
    CAPITAL.test(token.text)
  )
}

const CAPITAL = /^\p{Lu}\p{Ll}/u

function groupParagraphs(sentences: readonly SentenceRange[]): readonly SentenceRange[] {
  const out: SentenceRange[] = []
  for (const s of sentences) {
    const last = out.at(-1)
    if (last && last.paragraph === s.paragraph) out[out.length - 1] = { ...last, to: s.to }
    else out.push(s)
  }
  return out
}

/** The stretch of the article's text that tokens [from, to) cover; empty at the first token for an empty range. */
export function spanOf(reading: Reading, range: Range): Span {
  const first = reading.words[range.from]
  const last = reading.words[range.to - 1]
  const start = first?.start ?? reading.article.text.length
  return { start, end: last && range.to > range.from ? last.end : start }
}
