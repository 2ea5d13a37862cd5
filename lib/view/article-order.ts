import type { ArticleLine } from '@/lib/model/article-detail'
import { firstValue, type SearchParams } from './matrix-query'

/** In which orders the articles of a story can stand, with what a link to each says. */
export const ARTICLE_ORDERS = {
  given: 'as handed in',
  published: 'by date',
  outlet: 'by outlet',
  mentions: 'most mentions first',
} as const
export type ArticleOrder = keyof typeof ARTICLE_ORDERS

/** The order that an address asks for; as they were handed in where it asks for none, or for one that is not known. */
export function parseArticleOrder(search: SearchParams): ArticleOrder {
  const sort = firstValue(search, 'sort')
  return sort !== undefined && Object.hasOwn(ARTICLE_ORDERS, sort) ? (sort as ArticleOrder) : 'given'
}

/** The articles in an order: those without a date last, equals as they were handed in. */
export function orderArticles(articles: readonly ArticleLine[], order: ArticleOrder): readonly ArticleLine[] {
  switch (order) {
    case 'given':
      return articles
    case 'published':
      return [...articles].sort((a, b) => compare(a.published ?? '~', b.published ?? '~'))
    case 'outlet':
      return [...articles].sort((a, b) => NAMES.compare(a.outlet, b.outlet))
    case 'mentions':
      return [...articles].sort((a, b) => b.mentions - a.mentions)
  }
}

/** Names as people look for them, whatever the case of their letters, the same on every machine. */
const NAMES = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

/** Dates in the form that sorts; a month stands before its days. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
