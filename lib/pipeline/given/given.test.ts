import { describe, expect, it } from 'vitest'
import type { GivenClaims } from '@/lib/model/given-claims'
import type { Analysis } from '@/lib/model/types'
import { analyze } from '../analyze'
import { rawArticle } from '../raw-article.fixture'
import { SETTINGS } from '../settings'
import { ENGINE_VERSION } from '../version'

const STORY = [
  rawArticle(
    'a.txt',
    'Ferry runs aground near Lund\n\nThe ferry Gull ran aground near Lund on Tuesday, the harbour office said. “It hit a sandbank,” said its captain, Ada Holt.\n\nForty people were taken ashore.\n',
  ),
  rawArticle(
    'b.txt',
    'Owner denies accident\n\nThe owner of the Gull denied that the ferry ran aground near Lund.\n\nSome forty passengers left the ship by boat, the harbour office said.\n',
  ),
] as const
const [a, b] = STORY

describe('claims of another engine', () => {
  it('are taken as they are: its places, its claims, its stances', () => {
    const analysis = given([
      [
        one(a, 'The ferry Gull ran aground near Lund on Tuesday'),
        one(b, 'the ferry ran aground near Lund', 'disputes'),
      ],
      [one(a, 'Forty people were taken ashore'), one(b, 'Some forty passengers left the ship by boat')],
    ])
    expect([...claimsOf(analysis)].sort()).toEqual(
      [
        ['repeats: Forty people were taken ashore', 'repeats: Some forty passengers left the ship by boat'],
        [
          'disputes: the ferry ran aground near Lund',
          'repeats: The ferry Gull ran aground near Lund on Tuesday',
        ],
      ].sort(),
    )
    expect(analysis.engine).toBe(`${ENGINE_VERSION} with made by hand`)
  })

  it('may share a place', () => {
    const place = one(a, 'The ferry Gull ran aground near Lund on Tuesday')
    expect(claimsOf(given([[place], [place, one(b, 'the ferry ran aground near Lund')]]))).toHaveLength(2)
  })

  it('dispute for the words that the engine reads there, else for all of the quote', () => {
    const [read, unread] = [
      one(b, 'The owner of the Gull denied that the ferry ran aground near Lund', 'disputes'),
      one(b, 'Some forty passengers left the ship by boat', 'disputes'),
    ]
    const disputes = given([[read], [unread]]).mentions.map((m) => m.dispute)
    expect(disputes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'denial' }),
        { kind: 'contradiction', reason: 'made by hand reads it as a dispute', evidence: unread.span },
      ]),
    )
  })

  it('keep who was given as their source; who was not given is read in the text', () => {
    const words = 'The ferry Gull ran aground near Lund on Tuesday'
    const sourceOf = (source: string | null | undefined) =>
      given([[{ ...one(a, words), source }]]).mentions[0]?.attribution?.sourceName
    expect(sourceOf('Ada Holt')).toBe('Ada Holt')
    expect(sourceOf(null)).toBeUndefined()
    expect(sourceOf(undefined)).toMatch(/harbour office/)
  })

  it('may lie across sentences, in none, or be none at all', () => {
    const text = a.text
    const all = { ...one(a, text.trim()), span: { start: 0, end: text.length } }
    const [mention] = given([[all]]).mentions
    expect(mention?.quote).toBe(text)
    expect(given([]).claims).toEqual([])
  })

  it('are the same claims again where they are what this engine found', () => {
    const own = analyze(STORY)
    const mentions = new Map(own.mentions.map((m) => [m.id, m]))
    const again = given(
      own.claims.map((claim) =>
        claim.mentionIds.flatMap((id) => {
          const m = mentions.get(id)
          return m
            ? [{ articleId: m.articleId, span: m.span, stance: m.stance, source: undefined, kind: undefined }]
            : []
        }),
      ),
    )
    expect(claimsOf(again)).toEqual(claimsOf(own))
    expect(again.claims.map((c) => c.origins.count)).toEqual(own.claims.map((c) => c.origins.count))
    expect(again.cells).toEqual(own.cells)
  })
})

function given(claims: GivenClaims['claims']): Analysis {
  return analyze(STORY, SETTINGS, () => {}, { engine: 'made by hand', claims })
}

function one(
  { id, text }: (typeof STORY)[number],
  quote: string,
  stance: 'repeats' | 'disputes' = 'repeats',
): GivenClaims['claims'][number][number] {
  const start = text.indexOf(quote)
  return {
    articleId: id,
    span: { start, end: start + quote.length },
    stance,
    source: undefined,
    kind: undefined,
  }
}

function claimsOf({ claims, mentions }: Analysis): readonly (readonly string[])[] {
  const quotes = new Map(mentions.map((m) => [m.id, `${m.stance}: ${m.quote}`]))
  return claims.map((claim) => claim.mentionIds.map((id) => quotes.get(id) ?? '').sort())
}
