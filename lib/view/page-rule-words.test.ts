import { expect, test } from 'vitest'
import { pageRuleWords } from './page-rule-words'

test.each([
  ['html:json-ld datePublished', 'said by the page itself (JSON-LD “datePublished”)'],
  ['html:og:site_name', 'said by the page itself (meta “og:site_name”)'],
  ['html:time', 'said by the page itself (<time>)'],
  ['feed:source', 'said by the feed (“source”)'],
  ['other', 'said by the page itself (other)'],
])('%s', (rule, words) => {
  expect(pageRuleWords(rule)).toBe(words)
})
