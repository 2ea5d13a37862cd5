import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { StoryTimes } from '@/lib/model/story-pages'
import { storyTimes } from '@/lib/view/times/story-times'
import { ClaimTimesList } from './claim-times-list'

const head = (id: string, published: string | null) => ({
  id,
  file: `${id}.txt`,
  title: `Of ${id}`,
  published,
  via: null,
  outletId: id,
  outlet: id,
})
const claim = (id: string, ...articles: readonly string[]) => ({
  id,
  text: `What ${articles.join(' and ')} say.`,
  rank: 1,
  carried: articles.map((articleId) => ({ articleId, stance: 'repeats' as const })),
})

function heading(...claims: StoryTimes['claims']): string {
  const times: StoryTimes = {
    story: { slug: 'ferry', title: 'The ferry', sample: false },
    graph: { nodes: [], edges: [] },
    articles: [head('a', '2024-05-01'), head('b', '2024-05-02'), head('c', null), head('d', null)],
    claims,
  }
  const html = renderToStaticMarkup(<ClaimTimesList times={times} view={storyTimes(times, {})} query={{}} />)
  return /<h2.*?>(.*?)<\/h2>/.exec(html)?.[1]?.replace(/<.*?>/g, '') ?? ''
}

it('says how many of the claims are listed where not all of them are', () => {
  expect(heading(claim('1', 'a', 'b'), claim('2', 'c', 'd'))).toBe('1 of 2 claims in more than one outlet')
})

it('says how many there are where all of them are listed, or none', () => {
  expect(heading(claim('1', 'a', 'b'))).toBe('1 claim in more than one outlet')
  expect(heading(claim('1', 'c', 'd'))).toBe('1 claim in more than one outlet')
})
