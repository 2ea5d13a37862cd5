import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { OutletFacts } from './outlet-facts'

const OUTLET = {
  id: 'post',
  name: 'The Post',
  identified: true,
  articles: 1,
  heads: [{ id: 'a1', title: 'Ferry aground', language: 'en' }],
  repeats: 12,
  disputes: 1,
  engineName: null,
  reliability: null,
}

const html = (of: Partial<typeof OUTLET>) =>
  renderToStaticMarkup(<OutletFacts slug="ferry" outlet={{ ...OUTLET, ...of }} />)
const words = (of: Partial<typeof OUTLET>) => html(of).replace(/<.*?>/g, ' ').replace(/ +/g, ' ').trim()

it('leads to what an outlet has: its articles, and the claims that it repeats and disputes', () => {
  expect(words({})).toBe('1 article : Ferry aground repeats 12 claims , disputes 1 claim')
  expect(html({})).toContain('href="/stories/ferry/articles/a1"')
  expect(html({})).toContain('href="/stories/ferry?repeatedBy=post"')
  expect(html({})).toContain('href="/stories/ferry?disputedBy=post"')
})

it('leaves out what there is none of', () => {
  expect(words({ disputes: 0 })).toMatch(/repeats 12 claims$/)
  expect(words({ repeats: 0 })).toMatch(/aground disputes 1 claim$/)
  expect(words({ repeats: 0, disputes: 0 })).toMatch(/No claim was found in it\.$/)
})

it('says of what is in another language that no claim was looked for', () => {
  const french = { id: 'a2', title: 'Le bac', language: 'fr' }
  const none = { repeats: 0, disputes: 0 }
  expect(words({ ...none, heads: [french] })).toMatch(/It is in French: it is kept, and not analysed\.$/)
  expect(words({ ...none, heads: [...OUTLET.heads, french] })).toMatch(/No claim was found in it\.$/)
})

it('says how many articles are not named', () => {
  expect(words({ articles: 5 })).toMatch(/^5 articles : Ferry aground and 4 more/)
})
