import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { ProofView } from './proof-view'

const STORY = { slug: 'dam', title: 'The dam', sample: false }
const ARTICLES = [{ id: 'a', outlet: 'The Post', title: 'Dam breaks', sha256: 'ab'.repeat(32) }]
const shown = (faults: readonly string[]) =>
  renderToStaticMarkup(
    <ProofView
      story={STORY}
      articles={ARTICLES}
      proof={{ articles: 1, quotes: 3, places: 2, cells: 4, faults }}
    />,
  ).replace(/<[^>]*>/g, ' ')

it('says in numbers what was checked', () => {
  expect(shown([])).toMatch(
    /1 text with the SHA-256 that it came with, 3 quotes, 2 other places in them and 4 cells *\. +All agree\./,
  )
})

it('names what does not agree, and of very much the first hundred', () => {
  const faults = Array.from({ length: 130 }, (_, i) => `a.txt: fault ${i + 1}.`)
  const words = shown(faults)
  expect(words).toContain('130 faults')
  expect(words).toContain('fault 100.')
  expect(words).not.toContain('fault 101.')
  expect(words).toMatch(/… and +30 +more\./)
  expect(words).not.toContain('All agree')
})
