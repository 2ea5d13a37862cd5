/** For tests: small stories whose analysis is written out by hand, so that no test of the store depends on what the engine finds. */
import { createHash } from 'node:crypto'
import type { Judge } from '@/lib/model/decisions'
import { articleId, claimId, mentionId, outletId } from '@/lib/model/ids'
import type { IncomingArticle } from '@/lib/model/incoming'
import { mentionFrom } from '@/lib/model/mention.fixture'
import { NOTHING_GIVEN } from '@/lib/model/nothing-given'
import type { ClaimProvenance, StoryGraph, Witness } from '@/lib/model/provenance'
import type { Analysis, Article, Cell, Claim, Mention, Reuse, Stance, Voice } from '@/lib/model/types'

/** For stories on which nobody decides anything. */
export const ENGINE_ALONE: Judge = (analysis) => ({
  analysis,
  judgements: new Map(),
  gone: new Map(),
  lost: [],
})

/** An article of outlet `outlet`; its file is named after the outlet. */
export function incoming(outlet: string, text: string, more: Partial<IncomingArticle> = {}): IncomingArticle {
  const original = more.original ?? new TextEncoder().encode(text)
  return {
    id: articleId(sha256(text), outlet),
    file: `${outlet}.txt`,
    text,
    sha256: sha256(text),
    given: { ...NOTHING_GIVEN, outlet },
    original,
    originalSha256: sha256(original),
    mediaType: 'text/plain',
    capture: null,
    capturedAt: '2026-01-02T03:04:05.000Z',
    pageEvidence: [],
    ...more,
  }
}

/** Words of an article, as "outlet: words"; with "outlet! words" the mention disputes. Whatever stands first in the text counts. */
export type Places = readonly string[]

/** The analysis of `articles` in which each claim has mentions at the given places; claims rank in the given order. */
export function analysisOf(
  articles: readonly IncomingArticle[],
  claims: Readonly<Record<string, Places>>,
  reuse: readonly Reuse[] = [],
): Analysis {
  const cleaned = articles.map(cleanArticle)
  const byName = new Map(cleaned.map((article) => [article.outlet, article]))
  const found = Object.entries(claims).map(([text, places]) => ({
    text,
    own: places.map((p) => mentionAt(p, byName)),
  }))
  const mentions = [...new Map(found.flatMap(({ own }) => own).map((m) => [m.id, m])).values()]
  const written = found.map(({ text, own }, rank) => claimOf(text, own, rank))
  const outlets = cleaned.map(({ outlet, outletId: id }) => ({ id, name: outlet, identified: true }))
  const articleOf = new Map(cleaned.map((article) => [article.id, article]))
  const cells = found.flatMap(({ own }, i) =>
    outlets.map(({ id }) => {
      const here = own.filter((m) => articleOf.get(m.articleId)?.outletId === id)
      return cellOf(written[i]?.id ?? '', id, here)
    }),
  )
  const found2 = {
    articles: cleaned,
    outlets,
    mentions,
    claims: written,
    cells,
    reuse,
    graph: GRAPH,
    slots: [],
  }
  return { engine: 'hand', sentences: [], attributions: [], ...found2 }
}

function cleanArticle(article: IncomingArticle): Article {
  const { id, file, text, given } = article
  const outlet = given.outlet ?? `Unidentified outlet (${file})`
  return {
    ...{ id, file, text, sha256: article.sha256, given },
    outlet,
    outletId: outletId(outlet),
    via: given.via,
    title: text.split('\n')[0] ?? '',
    published: given.published,
    relays: ['An Agency'],
    evidence: [{ field: 'outlet', value: outlet, rule: 'given', span: null, weight: 'given' }],
    zones: [{ start: 0, end: 1, kind: 'heading', rule: 'first-letter' }],
    paragraphs: [{ start: 0, end: text.length, role: 'body' }],
    language: 'en',
  }
}

function mentionAt(place: string, articles: ReadonlyMap<string, Article>): Mention {
  const [, outlet = '', sign, quote = ''] = /^([^:!]+)([:!]) (.*)$/su.exec(place) ?? []
  const article = articles.get(outlet)
  const start = article?.text.indexOf(quote) ?? -1
  if (article === undefined || start < 0) throw new Error(`No such place in the test story: ${place}`)
  const stance: Stance = sign === '!' ? 'disputes' : 'repeats'
  const span = { start, end: start + quote.length }
  return mentionFrom({
    id: mentionId(article.id, span, stance),
    articleId: article.id,
    span,
    quote,
    context: { start: 0, end: article.text.length },
    stance,
    voice: stance === 'disputes' ? 'attributed' : 'own',
    hedge: stance === 'disputes' ? 'attributed' : 'asserted',
    dispute: stance === 'disputes' ? { kind: 'denial', reason: 'it says so', evidence: span } : null,
    statement: stance === 'disputes' ? 'no-comment' : null,
    attribution:
      stance === 'disputes'
        ? {
            source: [span],
            cue: [],
            sourceName: 'A speaker',
            cueText: null,
            chain: ['An Agency', 'A speaker'],
          }
        : null,
    decidedBy: 'test:by-hand',
    confidence: 0.75,
  })
}

function claimOf(text: string, mentions: readonly Mention[], rank: number): Claim {
  const groups = [{ name: 'An Agency', outletIds: ['a'], reasons: ['It is credited.'] }]
  const ids = mentions.map((m) => m.id)
  return {
    id: claimId(ids),
    text,
    rank,
    mentionIds: ids,
    origins: { count: 1, groups },
    provenance: provenanceOf(mentions),
  }
}

/** A chain with every kind of step that differs in what it holds. */
function provenanceOf([first]: readonly Mention[]): ClaimProvenance {
  if (!first) throw new Error('A claim of the test story has no mention.')
  const { id, articleId, span, quote } = first
  const here: Witness = { articleId, span, quote }
  const step = { name: 'A', because: 'It is so.', evidence: [here] }
  return {
    chains: [
      {
        outletId: 'a',
        stance: first.stance,
        mentionIds: [id],
        steps: [
          { ...step, kind: 'outlet', node: 'outlet:a', relation: null },
          { ...step, kind: 'via', node: 'outlet:b', relation: 'reprints' },
          { ...step, kind: 'basis', node: null, relation: 'cites' },
        ],
      },
    ],
    drift: [],
    dropped: [],
    grade: { value: 3, rule: 'one-origin', because: 'One origin.' },
  }
}

const GRAPH: StoryGraph = {
  nodes: [
    { id: 'outlet:a', kind: 'outlet', name: 'A', outletId: 'a', mentions: 1 },
    { id: 'speaker:b', kind: 'speaker', name: 'B', outletId: null, mentions: 1 },
  ],
  edges: [
    {
      id: 'e',
      from: 'outlet:a',
      to: 'speaker:b',
      kind: 'quotes',
      directed: true,
      because: 'Quoted.',
      evidence: [],
    },
  ],
}

function cellOf(claim: string, outlet: string, mentions: readonly Mention[]): Cell {
  const voiceOf = (stance: Stance): Voice | null => mentions.find((m) => m.stance === stance)?.voice ?? null
  const [repeatVoice, disputeVoice] = [voiceOf('repeats'), voiceOf('disputes')]
  const stance = repeatVoice ? (disputeVoice ? 'both' : 'repeats') : disputeVoice ? 'disputes' : 'omits'
  const mentionIds = mentions.map((m) => m.id)
  return {
    claimId: claim,
    outletId: outlet,
    stance,
    mentionIds,
    repeatVoice,
    disputeVoice,
    omission: stance === 'omits' ? MISSING : null,
  }
}

const MISSING = { kind: 'not-mentioned', because: 'It is not there.', evidence: [] } as const

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
