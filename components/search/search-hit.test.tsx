import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { SearchHit } from '@/lib/model/search'
import { SearchHitLine } from './search-hit'

const TEXT = [
  { text: 'The ', hit: false },
  { text: 'ferry', hit: true },
  { text: ' sailed on Wednesday [2019-01-23].', hit: false },
]
const STORY = { slug: 'ferry', title: 'The ferry', sample: false }
const OF_ARTICLE = { story: STORY, articleId: 'a', outlet: 'The A', published: null, text: TEXT }

const shown = (hit: SearchHit, inStory = false) =>
  renderToStaticMarkup(<SearchHitLine hit={hit} inStory={inStory} />)
    .replace(/<.*?>/g, '')
    .replaceAll('&quot;', '"')

describe('what a search found', () => {
  it('shows a claim with its dates in words', () => {
    const counts = { repeatedBy: 1, disputedBy: 0, origins: 1, atMost: false, hidden: false }
    expect(shown({ kind: 'claim', story: STORY, claimId: 'c', text: TEXT, ...counts })).toContain(
      'The ferry sailed on Wednesday [23 Jan 2019].',
    )
  })

  it('says of origins that are not all known that there are so many at most', () => {
    const counts = { repeatedBy: 5, disputedBy: 0, origins: 4, hidden: false }
    const claim = { kind: 'claim', story: STORY, claimId: 'c', text: TEXT, ...counts } as const
    expect(shown({ ...claim, atMost: true })).toContain('5 outlets, at most 4 origins')
    expect(shown({ ...claim, atMost: false })).toContain('5 outlets, 4 origins')
  })

  it('says of what stands in the sample that it is a digest', () => {
    const article = { kind: 'article', ...OF_ARTICLE, title: TEXT } as const
    expect(shown(article, true)).toMatch(/The ferry$/)
    expect(shown({ ...article, story: { ...STORY, sample: true } }, true)).toMatch(
      /The ferry \(sample: digests\)$/,
    )
  })

  it('puts no quotation marks around those that the words begin with', () => {
    const quote = { mentionId: 'm', source: [], stance: 'repeats', voice: 'own', claim: null } as const
    const text = [{ text: '"It sailed," she said.', hit: false }]
    expect(shown({ kind: 'quote', ...OF_ARTICLE, ...quote, text })).toMatch(/^"It sailed," she said\./)
  })

  it('shows a quote and an article letter by letter', () => {
    const quote = { mentionId: 'm', source: [], stance: 'repeats', voice: 'own', claim: null } as const
    const own = 'The ferry sailed on Wednesday [2019-01-23].'
    expect(shown({ kind: 'quote', ...OF_ARTICLE, ...quote })).toContain(`“${own}”`)
    expect(shown({ kind: 'article', ...OF_ARTICLE, title: TEXT })).toContain(`${own}${own}`)
  })
})
