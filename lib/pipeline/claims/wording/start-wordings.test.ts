import { describe, expect, it } from 'vitest'
import { sentenceEnds } from '../../sentences/sentence-ends'
import { mayEndWithin } from './start-wordings'

describe('mayEndWithin', () => {
  const marks = ['.', '!', '?', '…', '...', '?!']
  const closers = ['', '"', '”', '’', "'", ')', ']', '»', '.”)']
  it.each(marks.flatMap((mark) => closers.map((closer) => mark + closer)))(
    '%s between two sentences',
    (end) => {
      const text = `“(The ferry sank${end} Harrow left`
      expect(mayEndWithin(text)).toBe(true)
      expect(sentenceEnds(text).length).toBe(2)
    },
  )

  it.each([
    'The ferry sank.',
    'The ferry sank!”',
    'The ferry sank',
    'It cost 3.5 million',
    'Harrow (“the captain”) left; nobody spoke',
    'Harrow left.The ferry sank',
    '',
  ])('none within: %s', (text) => {
    expect(mayEndWithin(text)).toBe(false)
    expect(sentenceEnds(text).length).toBeLessThan(2)
  })
})
