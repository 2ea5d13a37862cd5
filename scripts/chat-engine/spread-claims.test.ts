import { describe, expect, it } from 'vitest'
import { modelServer } from './server.fixture'
import { spreadClaims } from './spread-claims'
import type { Told, ToldMention } from './story'

const mention = (article: string, quote: string, stance: ToldMention['stance'] = 'repeats'): ToldMention => ({
  article,
  quote,
  start: 0,
  end: quote.length,
  stance,
  source: null,
})
const CAME = mention('1', 'Men came to Lund.')
const FOUR = mention('2', 'About 400 men came to Lund.')
const NO = mention('3', 'He denied that 400 men came.', 'disputes')
const CLAIMS: readonly Told[] = [
  { claim: 'Men came to Lund.', mentions: [CAME] },
  { claim: 'The bridge is closed.', mentions: [mention('1', 'The bridge is closed.')] },
  { claim: 'About 400 men came to Lund.', mentions: [FOUR, NO] },
]

async function spread(claims: readonly Told[], says: unknown) {
  const { url, questions } = await modelServer(() => ({ says: JSON.stringify(says) }))
  const found = await spreadClaims(claims, { url, model: 'tiny', key: null })
  return { mentions: found.map((one) => one.mentions), questions }
}

describe('spreadClaims', () => {
  it('gives the mentions of a claim to those that it holds, and its denials to those that fall with it', async () => {
    const { mentions, questions } = await spread(CLAIMS, { claims: [{ claim: 2, holds: [1], falls: [1] }] })
    expect(mentions).toEqual([[CAME, FOUR, NO], CLAIMS[1]?.mentions, [FOUR, NO]])
    expect(questions.map((one) => one.text)).toEqual([
      'Claims:\n1. Men came to Lund.\n2. About 400 men came to Lund.\n\nAsked about: 1, 2',
    ])
  })

  it.each([{ claims: [{ claim: 2, holds: [1] }] }, { claims: [{ claim: 2, holds: [1], falls: [] }] }])(
    'tells the two apart: %j',
    async (says) => {
      expect((await spread(CLAIMS, says)).mentions[0]).toEqual([CAME, FOUR])
    },
  )

  it('passes over numbers that are none, and itself', async () => {
    const says = {
      claims: [
        { claim: 2, holds: [2, 0, 9, -1], falls: [1.0, 1] },
        { claim: 7, holds: [1] },
      ],
    }
    expect((await spread(CLAIMS, says)).mentions).toEqual([[CAME, NO], CLAIMS[1]?.mentions, [FOUR, NO]])
  })

  it('asks nothing of claims that have no word in common', async () => {
    const { mentions, questions } = await spread(CLAIMS.slice(0, 2), { claims: [] })
    expect(mentions).toEqual(CLAIMS.slice(0, 2).map((one) => one.mentions))
    expect(questions).toEqual([])
  })

  it('asks about many claims in several goes, each once', async () => {
    const many = Array.from({ length: 40 }, (_, i) => ({
      claim: `Ferry number ${i} sank.`,
      mentions: [mention('1', `${i}`)],
    }))
    const { mentions, questions } = await spread(many, { claims: [] })
    expect(mentions).toEqual(many.map((one) => one.mentions))
    const asked = questions.flatMap(({ text }) => {
      const shown = [...text.matchAll(/^\d+\. (.*)$/gm)].map((match) => match[1])
      const numbers = text.split('Asked about: ')[1]?.split(', ').map(Number) ?? []
      return numbers.map((number) => shown[number - 1])
    })
    expect(asked).toEqual(many.map((one) => one.claim))
  })
})
