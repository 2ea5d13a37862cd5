import { expect, it, test } from 'vitest'
import { ODD_STORY } from '@/lib/fixtures/odd-story'
import { annotations } from './annotations'

const made = (options = {}) => JSON.parse(annotations(ODD_STORY, options))

it('is a collection with one annotation a mention', () => {
  const { first, ...collection } = made()
  expect(collection).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: '#annotations',
    type: 'AnnotationCollection',
    label: ODD_STORY.title,
    total: 4,
  })
  expect(first.items).toHaveLength(4)
})

it('tells the claim, what the mention does with it and who says so, and points at the text and at the page', () => {
  const { items } = made().first
  const owner = items.find((one: { target: unknown }) => JSON.stringify(one).includes('never ran aground'))
  expect(
    owner.body.map(({ purpose, value }: { purpose: string; value: string }) => [purpose, value]),
  ).toEqual([
    ['describing', 'The ferry ran aground.'],
    ['tagging', 'disputes'],
    ['tagging', 'attributed'],
    ['tagging', 'denial'],
    ['commenting', 'Said by the owner'],
  ])
  expect(owner.target.source).toBe('ni:///sha-256;YmJiYmJiYmJiYmJiYmJiYmJiYmJiYmJiYmJiYmJiYmI')
  const [frozen, page] = items[0].target
  expect(page).toEqual({ source: 'https://post.example/1', selector: frozen.selector[0] })
})

test('every quote is where its selectors say, in code points, with what stands around it', () => {
  const texts = ODD_STORY.analysis.articles.map(({ text }) => text)
  for (const { target } of made().first.items) {
    const [{ exact, prefix, suffix }, { start, end }] = [target].flat()[0].selector
    const text = texts.find((one) => [...one].slice(start, end).join('') === exact)
    expect(text, exact).toContain(`${prefix}${exact}${suffix}`)
  }
})

it('holds the claims of a filter alone, says which, and nothing where none is left', () => {
  expect(made({ claimIds: ['c2'], filter: 'undisputed' })).toMatchObject({
    label: `${ODD_STORY.title} (undisputed)`,
    total: 1,
  })
  expect(made({ claimIds: [], filter: 'x' })).not.toHaveProperty('first')
})
