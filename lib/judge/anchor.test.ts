import { expect, it } from 'vitest'
import type { RawArticle } from '@/lib/model/types'
import { findAnchor, makeAnchor } from './anchor'
import { raw } from './test-analysis'

const TEXT =
  'The mayor resigned on Friday after the vote. Crowds gathered. The council met. Crowds gathered. The mayor wept.'
const OLD = raw('Town Crier', TEXT)

/** The article as it is after it was captured again, with another text. */
const again = (text: string, more: Partial<RawArticle> = {}) => ({ ...raw('Town Crier', text), ...more })

const anchorOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from)
  return makeAnchor(OLD, { start, end: start + words.length })
}

it('keeps the words with 32 units on each side, fewer at the ends of the text', () => {
  expect(anchorOf('Crowds gathered.')).toMatchObject({
    exact: 'Crowds gathered.',
    prefix: 'r resigned on Friday after the vote. '.slice(-32),
    suffix: ' The council met. Crowds gathered. The mayor wept.'.slice(0, 32),
  })
  expect(anchorOf('The mayor resigned').prefix).toBe('')
})

it('finds every span of an article that did not change, look-alikes or not', () => {
  for (let start = 0; start < TEXT.length; start += 3) {
    const span = { start, end: Math.min(TEXT.length, start + 14) }
    expect(findAnchor(makeAnchor(OLD, span), [OLD])).toEqual({ article: OLD, span })
  }
})

it.each([
  ['moved down by what was put before it', `Updated.\n${TEXT}`, 'The council met.', true],
  [
    'with other words after it',
    TEXT.replace('Crowds gathered. The mayor wept.', 'It rained.'),
    'The council met.',
    true,
  ],
  [
    'with other words on both sides',
    TEXT.replace('Crowds gathered. The council met. Crowds', 'Nobody. The council met. Boats'),
    'The council met.',
    false,
  ],
  ['reworded', TEXT.replace('council met', 'council sat'), 'The council met.', false],
  [
    'gone, while the same words stand elsewhere',
    TEXT.replace('Crowds gathered. The council', 'The council'),
    'Crowds gathered.',
    false,
  ],
])('in an article that was captured again: %s', (_case, text, words, found) => {
  const article = again(text)
  const place = findAnchor(anchorOf(words), [article])
  if (!found) expect(place).toHaveProperty('lost')
  else expect('span' in place && article.text.slice(place.span.start, place.span.end)).toBe(words)
})

it('tells two places with equal neighbours apart by their position alone, and not at all where that moved', () => {
  const line = 'Nobody was hurt in the fire at the mill, the firemen said. '
  const old = raw('Town Crier', line.repeat(4))
  const start = line.length * 2
  const anchor = makeAnchor(old, { start, end: start + 15 })
  expect(findAnchor(anchor, [again(line.repeat(5))])).toMatchObject({ span: { start } })
  expect(findAnchor(anchor, [again(`Late. ${line.repeat(5)}`)])).toHaveProperty('lost')
})

it('knows an article by its address before its file, and no article by another’s file', () => {
  const url = 'https://crier.example/mayor'
  const anchor = { ...anchorOf('The council met.'), url }
  const moved = again(`Late. ${TEXT}`, { file: 'b.html' })
  const at = { ...moved, given: { ...moved.given, url } }
  expect(findAnchor(anchor, [at, again('Another text.')])).toMatchObject({ article: at })
  expect(findAnchor(anchor, [{ ...again(`Late. ${TEXT}`), file: 'other.txt' }])).toEqual({
    lost: 'the article Town Crier.txt is not in the story any more',
  })
})
