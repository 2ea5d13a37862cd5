import { describe, expect, it } from 'vitest'
import { mentionFrom } from '@/lib/model/mention.fixture'
import type { Mention } from '@/lib/model/types'
import { weighingOf } from './of-headlines'
import { WORDING_WEIGHTS } from './wording-settings'

/** "T" is a mention in the headline of an article of its own, "b" one in its text. */
const mentions = (roles: string): readonly Mention[] =>
  [...roles].map((role, i) =>
    mentionFrom({
      id: `m${i}`,
      articleId: `a${i}`,
      span: { start: 0, end: 5 },
      quote: 'It is',
      role: role === 'T' ? 'title' : 'body',
    }),
  )

describe('weighingOf', () => {
  it.each(['TTTT', 'TTbb', 'TTbbbbbb'])('told by headlines: %s', (roles) => {
    const { weights, headline } = weighingOf(mentions(roles))
    expect(headline).toBeGreaterThan(1)
    expect(weights.likeTheOthers).toBeGreaterThan(WORDING_WEIGHTS.likeTheOthers)
    expect(weights.title).toBeGreaterThan(WORDING_WEIGHTS.title)
  })

  it.each(['', 'TTT', 'Tbbb', 'bbbbbbbb', 'TTbbbbbbb'])('any other claim: %s', (roles) => {
    expect(weighingOf(mentions(roles))).toEqual({ weights: WORDING_WEIGHTS, headline: 1 })
  })

  it('weighs likeness more the more articles tell it', () => {
    const of = (roles: string) => weighingOf(mentions(roles)).weights.likeTheOthers
    expect(of('TTTTTTTT')).toBeGreaterThan(of('TTTT'))
  })
})
