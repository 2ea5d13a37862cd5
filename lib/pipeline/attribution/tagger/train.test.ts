import { describe, expect, it } from 'vitest'
import { articleOf, sentencesOf } from '../article-of.fixture'
import { readArticle } from '../reading'
import { decode } from './decode'
import { features } from './features'
import { labelOf, mayFollow, spansOf } from './labels'
import { train } from './train'

const TEXTS = [
  'Weber said the ship sank.',
  'Okoro said the dam held.',
  'The ship sank at noon.',
  'It rained on the dam.',
]

function examples() {
  return TEXTS.map((text) => {
    const article = articleOf(text)
    const reading = readArticle(article, sentencesOf([article]))
    const said = reading.words.findIndex((w) => w.low === 'said')
    const gold = Uint8Array.from(reading.words, (word, i) => {
      if (said < 0 || word.low === '.') return 0
      if (i < said) return labelOf('source', true)
      return i === said ? labelOf('cue', true) : labelOf('content', i === said + 1)
    })
    return { buckets: features(reading, { from: 0, to: reading.words.length }, new Map()), gold }
  })
}

const bytesOf = (list: Float32Array | Int8Array) => Buffer.from(list.buffer)

describe('train', () => {
  const options = { epochs: 12, fewest: 1, rate: 0.1, settle: 2 }

  it('learns what it is shown', () => {
    const data = examples()
    const weights = train(data, options)
    for (const { buckets, gold } of data)
      expect(Array.from(decode(buckets, weights))).toEqual(Array.from(gold))
  })

  it('gives the same weights for the same examples', () => {
    const a = train(examples(), options)
    const b = train(examples(), options)
    expect(bytesOf(a.rows).equals(bytesOf(b.rows))).toBe(true)
    expect(bytesOf(a.steps).equals(bytesOf(b.steps))).toBe(true)
  })
})

describe('labels', () => {
  it('lets an inside label follow only its own kind', () => {
    expect(mayFollow(-1, labelOf('cue', false))).toBe(false)
    expect(mayFollow(labelOf('cue', true), labelOf('cue', false))).toBe(true)
    expect(mayFollow(labelOf('cue', true), labelOf('source', false))).toBe(false)
    expect(mayFollow(0, labelOf('source', true))).toBe(true)
  })

  it('reads spans off a sequence', () => {
    expect(spansOf([0, 1, 2, 3, 5, 6, 5, 0], 10)).toEqual([
      { from: 11, to: 13, role: 'source' },
      { from: 13, to: 14, role: 'cue' },
      { from: 14, to: 16, role: 'content' },
      { from: 16, to: 17, role: 'content' },
    ])
    expect(spansOf([])).toEqual([])
  })
})
