import { describe, expect, it } from 'vitest'
import type { ArticleLine } from '@/lib/model/article-detail'
import { orderArticles, parseArticleOrder } from './article-order'

const line = (id: string, outlet: string, published: string | null, mentions: number): ArticleLine => ({
  id,
  file: `${id}.txt`,
  title: id,
  outletId: outlet,
  outlet,
  via: null,
  published,
  identified: true,
  mentions,
})

const ARTICLES = [
  line('w', 'the Post', null, 3),
  line('x', 'Echo 10', '2024-05-02', 9),
  line('y', 'Echo 9', '2024-05', 3),
  line('z', 'The Post', '2024-05-01', 4),
]

describe('orderArticles', () => {
  it.each([
    ['given', 'wxyz'],
    ['published', 'yzxw'],
    ['outlet', 'yxwz'],
    ['mentions', 'xzwy'],
  ] as const)('%s', (order, ids) => {
    expect(
      orderArticles(ARTICLES, order)
        .map(({ id }) => id)
        .join(''),
    ).toBe(ids)
  })
})

describe('parseArticleOrder', () => {
  it.each([
    [{ sort: 'outlet' }, 'outlet'],
    [{ sort: ['mentions', 'outlet'] }, 'mentions'],
    [{ sort: 'toString' }, 'given'],
    [{}, 'given'],
  ])('%j', (search, order) => {
    expect(parseArticleOrder(search)).toBe(order)
  })
})
