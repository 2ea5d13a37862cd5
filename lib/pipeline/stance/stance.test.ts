import { describe, expect, it } from 'vitest'
import { SUNK, story } from './story.fixture'

describe('a mention', () => {
  it('has words of the text for every dispute', () => {
    const analysis = story({
      Harbour: ['Ferry Aurora sinks', SUNK],
      Islander: [
        'Owner denies it',
        'The owner denied that the ferry Aurora sank off Cape Lund on Tuesday night.',
      ],
    })
    const disputes = analysis.mentions.filter((m) => m.stance === 'disputes')
    expect(disputes.length).toBeGreaterThan(0)
    for (const m of disputes) {
      const text = analysis.articles.find((a) => a.id === m.articleId)?.text ?? ''
      expect(m.dispute?.reason).toBeTruthy()
      expect(text.slice(m.dispute?.evidence.start, m.dispute?.evidence.end)).toMatch(/den/i)
    }
  })

  it('that carries a denial is attributed: the outlet has not taken a side', () => {
    const analysis = story({
      Harbour: ['Ferry Aurora sinks off Cape Lund', SUNK],
      Islander: [
        'On the island',
        'Owner Ada Moss denied that the ferry Aurora sank off Cape Lund on Tuesday night.',
      ],
    })
    const outlet = analysis.outlets.find((o) => o.name === 'Islander')?.id
    const cell = analysis.cells.find((c) => c.outletId === outlet && c.stance === 'disputes')
    expect(cell?.disputeVoice).toBe('attributed')
  })
})

describe('who is named for a mention', () => {
  it.each([
    ['As I said, the ferry Aurora sank off Cape Lund on Tuesday night.', null],
    ['It’s being reported that the ferry Aurora sank off Cape Lund on Tuesday night.', null],
    ['The coast guard said the ferry Aurora sank off Cape Lund on Tuesday night.', 'The coast guard'],
  ])('is nobody where the words are no name: %s', (text, name) => {
    const { mentions } = story({ Harbour: ['Night at sea', text] })
    expect(mentions.find((m) => m.quote.includes('Aurora'))?.attribution?.sourceName ?? null).toBe(name)
  })
})

describe('what is told behind a denial, with a link', () => {
  it.each([
    [
      'told besides',
      'Ada Moss denied the charge and claimed that the guild had tried to buy her boat.',
      'had tried to buy her boat',
    ],
    [
      'of another',
      'The owners have denied that any sale was planned, and the mayor opens a new pier on Monday.',
      'opens a new pier',
    ],
  ])('is not denied with it: %s', (_, told, words) => {
    const analysis = story({
      Harbour: [
        'Ferry Aurora sinks off Cape Lund',
        SUNK,
        'A sale was planned. The guild tried to buy the boat.',
      ],
      Islander: ['A quiet week on the island', told],
    })
    const stances = analysis.mentions.filter((m) => m.quote.includes(words)).map((m) => m.stance)
    expect(stances).toEqual(['repeats'])
  })
})
