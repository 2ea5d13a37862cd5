import { sourceWords } from '@/lib/model/source-words'
import type { StoredStory } from '@/lib/model/story'
import type { Article, Mention, Outlet, Reuse, Span } from '@/lib/model/types'
import { DIGEST_NOTE } from './digest-note'
import { ALL_CLAIMS, type ExportOptions, type ExportRow, exportRows } from './export-rows'
import { leaveOneOut } from './leave-one-out'
import { toDecision, toJudged, toJudgement } from './report-decisions'
import { toChain, toDrift, toDropped, toGraph, toOmission, toOtherValue } from './report-provenance'
import type { Report } from './report-schema'

export type { Report } from './report-schema'

/**
 * A story as a report, version 1 (docs/report.md). Holds no clock: the same story gives the same report, to the byte.
 * `settings` are those of the engine where the story does not come with a stored run that says them.
 */
export function toReport(
  story: StoredStory,
  options: ExportOptions & { readonly settings?: Readonly<Record<string, unknown>> } = {},
): Report {
  const { analysis, run } = story
  const names = new Map(analysis.outlets.map((o) => [o.id, o.name]))
  const rows = exportRows(story, options)
  return {
    version: 1,
    story: {
      slug: story.slug,
      title: story.title,
      sample: story.sample,
      note: story.sample ? DIGEST_NOTE : null,
    },
    filter: options.filter ?? ALL_CLAIMS,
    engine: analysis.engine,
    settings: run?.settings ?? options.settings ?? null,
    run: run && { id: run.id, startedAt: run.startedAt, finishedAt: run.finishedAt },
    outlets: analysis.outlets.map(({ id, name, identified }: Outlet) => ({ id, name, identified })),
    articles: analysis.articles.map(toArticle),
    claims: rows.map((row) => toClaim(row, names)),
    decisions: story.log.map((entry) => toDecision(entry, story.log)),
    reuse: analysis.reuse.map(toReuse),
    graph: toGraph(analysis.graph),
    leaveOneOut: leaveOneOut(rows.map((row) => row.claim)).map(({ node, name, claims }) => ({
      node,
      name,
      claims: claims.map(({ claimId, before, after }) => ({ claim: claimId, before, after })),
    })),
  }
}

function toArticle(article: Article): Report['articles'][number] {
  const { id, file, outlet, outletId, via, title, published, sha256, language, given } = article
  return {
    id,
    file,
    outlet,
    outletId,
    via,
    title,
    author: given.author ?? article.evidence.find((e) => e.field === 'author')?.value ?? null,
    published,
    url: given.url,
    sha256,
    language,
    relays: [...article.relays],
    evidence: article.evidence.map(({ field, value, rule, weight, span }) => ({
      field,
      value,
      rule,
      weight,
      span: span && toPair(span),
    })),
    zones: article.zones.map(({ kind, start, end, rule }) => ({ kind, start, end, rule })),
  }
}

function toClaim(
  { claim, mentions, cells, judgement, others }: ExportRow,
  names: ReadonlyMap<string, string>,
): Report['claims'][number] {
  return {
    id: claim.id,
    text: claim.text,
    rank: claim.rank,
    independentOrigins: claim.origins.count,
    origins: claim.origins.groups.map(({ name, outletIds, reasons, open }) => ({
      name,
      outlets: outletIds.map((id) => names.get(id) ?? id),
      reasons: [...reasons],
      open: open ?? false,
    })),
    grade: claim.provenance.grade,
    otherValues: others.map(toOtherValue),
    drift: claim.provenance.drift.map((one) => toDrift(one, names)),
    droppedQualifications: claim.provenance.dropped.map((one) => toDropped(one, names)),
    mentions: mentions.map(({ mention }) => ({
      ...toMention(mention),
      analyst: toJudged(judgement?.mentions[mention.id]),
    })),
    cells: cells.map(({ cell, outlet }) => ({
      outlet: outlet.name,
      outletId: outlet.id,
      stance: cell.stance,
      repeatVoice: cell.repeatVoice,
      disputeVoice: cell.disputeVoice,
      mentions: [...cell.mentionIds],
      chains: claim.provenance.chains.filter((one) => one.outletId === outlet.id).map(toChain),
      omission: cell.omission && toOmission(cell.omission),
      analyst: toJudged(judgement?.cells[outlet.id]),
    })),
    analyst: judgement ? toJudgement(judgement) : null,
  }
}

function toMention(mention: Mention): Omit<Report['claims'][number]['mentions'][number], 'analyst'> {
  const { attribution, dispute } = mention
  return {
    id: mention.id,
    article: mention.articleId,
    start: mention.span.start,
    end: mention.span.end,
    quote: mention.quote,
    context: toPair(mention.context),
    role: mention.role,
    stance: mention.stance,
    voice: mention.voice,
    hedge: mention.hedge,
    dispute: dispute && { kind: dispute.kind, reason: dispute.reason, evidence: toPair(dispute.evidence) },
    statement: mention.statement,
    attribution: attribution && {
      source: sourceWords(attribution),
      cue: attribution.cueText,
      chain: [...attribution.chain],
      sourceSpans: attribution.source.map(toPair),
      cueSpans: attribution.cue.map(toPair),
    },
    decidedBy: mention.decidedBy,
    confidence: mention.confidence,
  }
}

function toReuse({ a, b, share, shares, longestRun, from, passages }: Reuse): Report['reuse'][number] {
  return {
    a,
    b,
    share,
    shareOfA: shares?.a ?? null,
    shareOfB: shares?.b ?? null,
    longestRun: longestRun ?? null,
    from,
    passages: passages.map((p) => ({ a: toPair(p.a), b: toPair(p.b), words: p.words })),
  }
}

function toPair({ start, end }: Span): [number, number] {
  return [start, end]
}
