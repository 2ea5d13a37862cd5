import { isAnalysed } from '@/lib/model/languages'
import type { Article, Sentence } from '@/lib/model/types'
import { sentenceEnds } from './sentence-ends'

/**
 * Sentences of an article's paragraphs, in order; none for an article without running text, or in a language that is not
 * analysed. White space around a sentence belongs to none. A quotation of several sentences is split like any other text.
 */
export function splitSentences(article: Article): readonly Sentence[] {
  if (!isAnalysed(article.language)) return []
  const out: Sentence[] = []
  article.paragraphs.forEach((p, paragraph) => {
    const text = article.text.slice(p.start, p.end)
    let from = 0
    for (const to of sentenceEnds(text)) {
      const piece = text.slice(from, to)
      const trimmed = piece.trim()
      if (trimmed) {
        const start = p.start + from + piece.indexOf(trimmed)
        const end = start + trimmed.length
        out.push({ articleId: article.id, index: out.length, start, end, paragraph, role: p.role })
      }
      from = to
    }
  })
  return out
}
