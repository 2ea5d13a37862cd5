import type { Article, Sentence } from '@/lib/model/types'
import { plainArticle } from '../clean/plain-article'
import { splitSentences } from '../sentences/split-sentences'

/** An article for tests out of bare text: its first block is the title where `title` is set; blank lines part blocks. */
export function articleOf(
  text: string,
  options: { readonly title?: boolean; readonly id?: string } = {},
): Article {
  const paragraphs = [...text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)].map((m, i) => ({
    start: m.index,
    end: m.index + m[0].length,
    role: i === 0 && options.title ? ('title' as const) : ('body' as const),
  }))
  return plainArticle(options.id ?? 'a', text, paragraphs)
}

/** The sentences of several test articles, as the engine hands them on. */
export function sentencesOf(articles: readonly Article[]): readonly Sentence[] {
  return articles.flatMap((article) => splitSentences(article))
}
