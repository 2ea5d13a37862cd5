import { describe, expect, it } from 'vitest'
import type { MentionDetail, OutletEvidence } from '@/lib/model/claim-detail'
import { mentionFrom } from '@/lib/model/mention.fixture'
import { mentionWords, quotePieces, takeSide } from './panel'

const CONTEXT = 'The dam held, the mayor told reporters.'

/** A mention in `CONTEXT`, which begins at 100 in its article; places are given by their words. */
function mention(claim: string, more: Partial<MentionDetail> = {}): MentionDetail {
  const context = { start: 100, end: 100 + CONTEXT.length }
  return {
    ...mentionFrom({ span: at(claim), quote: claim, context, voice: 'attributed', hedge: 'attributed' }),
    contextText: CONTEXT,
    cut: { before: false, after: false },
    ...more,
  }
}

function at(words: string) {
  const start = 100 + CONTEXT.indexOf(words)
  return { start, end: start + words.length }
}

const said = {
  source: [at('the mayor')],
  cue: [at('told')],
  sourceName: 'Anna Berg',
  cueText: 'told',
  chain: ['An agency', 'Anna Berg'],
}

it('marks the claim, the speaker and the cue in their sentence', () => {
  const pieces = quotePieces(mention('The dam held', { attribution: said }))
  expect(pieces.map(({ text, ids }) => [text, ids.join()])).toEqual([
    ['The dam held', 'claim'],
    [', ', ''],
    ['the mayor', 'source'],
    [' ', ''],
    ['told', 'cue'],
    [' reporters.', ''],
  ])
})

describe('mentionWords', () => {
  it.each<[string, Partial<MentionDetail>, string]>([
    ['passed on', {}, 'passes it on'],
    ['own voice', { voice: 'own', hedge: 'asserted' }, 'repeats it in its own voice · stated as fact'],
    [
      'hedged headline',
      { hedge: 'hedged', role: 'title' },
      'passes it on · hedged (may, reportedly) · in the headline',
    ],
    [
      'denial',
      { stance: 'disputes', dispute: { kind: 'denial', reason: 'denied', evidence: at('told') } },
      'carries a denial · denial',
    ],
    ['statement', { statement: 'no-comment' }, 'passes it on · declined to comment'],
  ])('%s', (_, more, words) => {
    expect(mentionWords(mention('The dam held', more)).join(' · ')).toBe(words)
  })
})

it('puts an outlet that does both on both sides, with its own mentions there', () => {
  const repeats = mention('The dam held')
  const disputes = mention('The dam held', { id: 'd', stance: 'disputes' })
  const article = { id: 'a' } as OutletEvidence['articles'][number]['article']
  const outlets: OutletEvidence[] = [
    {
      outlet: { id: 'o', name: 'The Post', identified: true },
      stance: 'both',
      repeatVoice: 'attributed',
      disputeVoice: 'attributed',
      articles: [{ article, mentions: [repeats, disputes] }],
    },
  ]
  const ids = (stance: 'repeats' | 'disputes') =>
    takeSide(outlets, stance).map((side) => side.articles.map((one) => one.mentions.map(({ id }) => id)))
  expect(ids('repeats')).toEqual([[['m']]])
  expect(ids('disputes')).toEqual([[['d']]])
  expect(takeSide([], 'repeats')).toEqual([])
})
