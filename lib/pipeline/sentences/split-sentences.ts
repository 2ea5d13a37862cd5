import type { Article, Sentence } from '@/lib/model/types'

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Sentences of an article's paragraphs, in order; none for an article without running text. */
export function splitSentences(article: Article): readonly Sentence[] {
  const out: Sentence[] = []
  article.paragraphs.forEach((p, paragraph) => {
    for (const s of SEGMENTER.segment(article.text.slice(p.start, p.end))) {
      const quote = s.segment.trim()
      if (!quote) continue
      const start = p.start + s.index + s.segment.indexOf(quote)
      out.push({
        articleId: article.id,
        index: out.length,
        start,
        end: start + quote.length,
        paragraph,
        role: p.role,
      })
    }
  })
  return out
}
