import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { ArticleDetail } from '@/lib/model/article-detail'
import type { ClaimDetail, MentionDetail } from '@/lib/model/claim-detail'
import type { Article } from '@/lib/model/types'
import { EVERY_CLAIM } from '@/lib/view/matrix-query'
import { ClaimPanel } from './panel/claim-panel'
import { ArticleReader } from './reader/article-reader'

const EVIL = `<script>alert(1)</script><img src=x onerror="alert(2)">`
const TEXT = `${EVIL}\n\nThe dam ${EVIL} broke, ex-\nservice men said.`
const all = { start: 0, end: TEXT.length }

const article: Article = {
  id: 'a',
  file: EVIL,
  text: TEXT,
  sha256: 'f'.repeat(64),
  given: { title: null, outlet: EVIL, via: EVIL, url: 'javascript:alert(3)', published: EVIL, author: EVIL },
  outletId: 'o',
  outlet: EVIL,
  via: EVIL,
  title: EVIL,
  published: EVIL,
  relays: [EVIL],
  evidence: [{ field: 'outlet', value: EVIL, rule: EVIL, span: all, weight: 'suggested' }],
  zones: [{ start: 0, end: EVIL.length, kind: 'boilerplate', rule: EVIL }],
  paragraphs: [],
  language: 'en',
}

const mention: MentionDetail = {
  id: 'm',
  articleId: 'a',
  span: all,
  quote: TEXT,
  context: all,
  contextText: TEXT,
  cut: { before: false, after: false },
  role: 'body',
  stance: 'disputes',
  voice: 'attributed',
  hedge: 'doubted',
  dispute: { kind: 'denial', reason: EVIL, evidence: all },
  statement: null,
  attribution: { source: [all], cue: [], sourceName: EVIL, cueText: EVIL, chain: [EVIL] },
  decidedBy: EVIL,
  confidence: 1,
}

const outlet = { id: 'o', name: EVIL, identified: false }
const story = { slug: 's', title: EVIL, sample: false }
const claim = { id: 'c', text: EVIL }

/** A server may answer anything in its addresses. */
const CAPTURE = {
  url: 'https://x.example/<script>alert(1)</script>',
  finalUrl: 'https://x.example/"><img src=x onerror=alert(1)>',
  fetchedAt: '2026-01-02T03:04:05.000Z',
  status: 200,
  headers: {},
  sha256: 'f'.repeat(64),
}

describe('text of articles that looks like HTML', () => {
  it('stays text in the reader', () => {
    const detail: ArticleDetail = {
      story,
      article,
      outlet,
      capturedAt: '2026-01-02T03:04:05.000Z',
      originalSha256: 'e'.repeat(64),
      captures: [CAPTURE],
      pageEvidence: [],
      copied: [{ span: all, other: EVIL, outlet: EVIL, via: EVIL, number: 1 }],
      mentions: [{ ...mention, claims: [claim] }],
      run: null,
      decisions: 0,
      putRight: {},
    }
    const html = renderToStaticMarkup(<ArticleReader detail={detail} />)
    expect(html).not.toMatch(/<script|<img|href="javascript:/)
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  it('stays text in the panel', () => {
    const groups = [{ name: EVIL, outletIds: ['o'], reasons: [EVIL] }]
    const witness = { articleId: 'a', span: all, quote: TEXT }
    const step = {
      kind: 'speaker',
      node: EVIL,
      name: EVIL,
      relation: 'quotes',
      because: EVIL,
      evidence: [witness],
    }
    const between = { outletId: 'o', fromOutletId: EVIL, because: EVIL, here: witness, there: witness }
    const provenance = {
      chains: [
        {
          outletId: 'o',
          stance: 'disputes',
          mentionIds: ['m'],
          steps: [step, { ...step, kind: 'basis', node: null }],
        },
      ],
      drift: [{ ...between, kind: 'firmer', mentionId: 'm', fromMentionId: 'n' }],
      dropped: [{ ...between, dropped: witness }],
      grade: { value: 3, rule: EVIL, because: EVIL },
    }
    // Only what the panel reads.
    const detail = {
      story,
      otherValues: [],
      claim: { ...claim, rank: 0, mentionIds: ['m'], origins: { count: 1, groups }, provenance },
      repeatedBy: 0,
      disputedBy: 1,
      outlets: [
        {
          outlet,
          stance: 'disputes',
          repeatVoice: null,
          disputeVoice: 'attributed',
          articles: [{ article, mentions: [mention] }],
        },
      ],
      more: 0,
      judgement: null,
      entries: [],
      others: [{ id: 'd', text: EVIL }],
      omittedBy: [
        {
          omission: { kind: 'dropped', because: EVIL, evidence: [witness] },
          outlet: { ...outlet, id: 'p' },
          articles: [{ id: 'b', title: EVIL, published: null }],
        },
      ],
    } as unknown as ClaimDetail
    const place = { slug: 's', query: EVERY_CLAIM, open: { claim: 'c', outlet: null } }
    const desk = { slug: EVIL, seen: EVIL, back: EVIL }
    const html = renderToStaticMarkup(<ClaimPanel place={place} desk={desk} detail={detail} />)
    expect(html).not.toMatch(/<script|<img/)
    expect(html).toContain('&lt;img src=x')
  })
})

it('shows every character of a hard-wrapped article', () => {
  const text = 'The ex-\nservice men\r\nspoke.'
  const detail: ArticleDetail = {
    story,
    article: {
      ...article,
      text,
      zones: [],
      evidence: [],
      title: 'T',
      paragraphs: [{ start: 0, end: text.length, role: 'body' }],
    },
    outlet,
    capturedAt: '2026-01-02T03:04:05.000Z',
    originalSha256: 'e'.repeat(64),
    captures: [],
    pageEvidence: [],
    copied: [],
    mentions: [],
    run: null,
    decisions: 0,
    putRight: {},
  }
  const html = renderToStaticMarkup(<ArticleReader detail={detail} />)
  const words = /<p class="words" data-start="0" dir="auto">(.*?)<\/p>/su.exec(html)?.[1]
  expect(words).toBe('The ex-<span class="joined">\n</span>service men\r\nspoke.')
})
