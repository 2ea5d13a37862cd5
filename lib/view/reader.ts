import type { ArticleDetail, CopiedPassage } from '@/lib/model/article-detail'
import { contains, type Span } from '@/lib/model/span'
import type { CellStance, Claim, Mention, Zone } from '@/lib/model/types'
import { type Mark, segments } from './segments'
import { withStops } from './with-stops'

/** A claim of the article under its number in the margin: numbers follow the order of first mention, from 1. */
export type Note = {
  readonly number: number
  readonly claim: Pick<Claim, 'id' | 'text'>
  readonly mention: Pick<Mention, 'id' | 'stance' | 'voice' | 'hedge' | 'statement'>
}

/** A run of text that is alike: covered by the same mentions, inside or outside one zone. */
export type Piece = {
  readonly start: number
  readonly text: string
  /** Every mention that covers it. */
  readonly mentionIds: readonly string[]
  /** What those do with their claims; null for plain text. */
  readonly tone: Exclude<CellStance, 'omits'> | null
  /** The dateline, credit or the like that it stands in. */
  readonly zone: Pick<Zone, 'kind' | 'rule'> | null
  readonly starts: readonly string[]
  /** Copied passages that it is part of. */
  readonly copied: readonly CopiedPassage[]
  /** Copied passages that end with it. */
  readonly copiedEnds: readonly CopiedPassage[]
  /** Notes of the mentions that end here, to be referred to. */
  readonly refs: readonly Note[]
}

export type Block = {
  readonly span: Span
  /** `rest` is text that is neither report nor a known zone. */
  readonly kind: 'title' | 'body' | 'rest' | Zone['kind']
  /** The rule that made it a zone; null for report. */
  readonly rule: string | null
  readonly pieces: readonly Piece[]
  /** White space up to the next block. */
  readonly after: string
  /** Claims whose mentions begin in the block. */
  readonly notes: readonly Note[]
}

type Frame = Pick<Block, 'span' | 'kind' | 'rule'>

/**
 * An article as blocks to read, in order. Nothing is lost: all pieces and the white space after each block, put together, are the
 * text from its first character that is no white space. A text of white space alone gives none.
 */
export function readerBlocks({
  article,
  mentions,
  copied: passages,
}: Pick<ArticleDetail, 'article' | 'mentions' | 'copied'>): readonly Block[] {
  const { text, zones } = article
  const copied = passages.map((one) => ({ ...one, span: withStops(text, one.span) }))
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  const notes = numberClaims(mentions)
  const marks: Mark[] = [
    ...mentions.map(({ id, span }) => ({ id, span })),
    ...zones.map((zone, i) => ({ id: `zone ${i}`, span: zone })),
    ...copied.map(({ span }, i) => ({ id: `copied ${i}`, span })),
  ]
  const frames = frame(article)
  return frames.map(({ span, kind, rule }, i) => {
    const near = marks.filter((mark) => mark.span.start < span.end && span.start < mark.span.end)
    const pieces = segments(text, span, near).map((segment): Piece => {
      const over = segment.ids.flatMap((id) => byId.get(id) ?? [])
      const zone = segment.ids.map((id) => zones[indexOf('zone', id)]).find((one) => one && one.kind !== kind)
      const stances = new Set(over.map((mention) => mention.stance))
      return {
        start: segment.span.start,
        text: segment.text,
        mentionIds: over.map((mention) => mention.id),
        tone: stances.size > 1 ? 'both' : (over[0]?.stance ?? null),
        copied: segment.ids.flatMap((id) => copied[indexOf('copied', id)] ?? []),
        copiedEnds: segment.ends.flatMap((id) => {
          const one = copied[indexOf('copied', id)]
          return one?.span.end === segment.span.end ? [one] : []
        }),
        zone: zone ? { kind: zone.kind, rule: zone.rule } : null,
        starts: segment.starts.filter((id) => byId.get(id)?.span.start === segment.span.start),
        refs: segment.ends.flatMap((id) =>
          byId.get(id)?.span.end === segment.span.end ? (notes.get(id) ?? []) : [],
        ),
      }
    })
    const here = mentions.filter(({ span: { start } }) => span.start <= start && start < span.end)
    return {
      span,
      kind,
      rule,
      pieces,
      after: text.slice(span.end, frames[i + 1]?.span.start ?? text.length),
      notes: here.flatMap((mention) => notes.get(mention.id) ?? []),
    }
  })
}

/** The parts of the text that stand apart on the page: paragraphs, zones outside of them, and whatever is between. */
function frame({ text, paragraphs, zones }: ArticleDetail['article']): readonly Frame[] {
  const outside = zones.filter((zone) => !paragraphs.some((paragraph) => contains(paragraph, zone)))
  const known: Frame[] = [
    ...paragraphs.map((one) => ({ span: one, kind: one.role, rule: null })),
    ...outside.map((one) => ({ span: one, kind: one.kind, rule: one.rule })),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const frames: Frame[] = []
  let at = 0
  const add = (start: number, end: number, kind: Frame['kind'], rule: string | null) => {
    const span = trim(text, start, end)
    if (span) frames.push({ span, kind, rule })
  }
  for (const { span, kind, rule } of known) {
    if (span.end <= at) continue
    if (span.start > at) add(at, span.start, 'rest', null)
    add(Math.max(at, span.start), span.end, kind, rule)
    at = span.end
  }
  add(at, text.length, 'rest', null)
  return frames
}

function trim(text: string, start: number, end: number): Span | null {
  const part = text.slice(start, end)
  const lead = part.length - part.trimStart().length
  const span = { start: start + lead, end: start + part.trimEnd().length }
  return span.start < span.end ? span : null
}

function numberClaims(mentions: ArticleDetail['mentions']): ReadonlyMap<string, readonly Note[]> {
  const numbers = new Map<string, number>()
  const notes = new Map<string, readonly Note[]>()
  const inOrder = [...mentions].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  for (const mention of inOrder) {
    const own = mention.claims.map((claim): Note => {
      const number = numbers.get(claim.id) ?? numbers.size + 1
      numbers.set(claim.id, number)
      return { number, claim, mention }
    })
    notes.set(mention.id, own)
  }
  return notes
}

function indexOf(kind: 'zone' | 'copied', id: string): number {
  return id.startsWith(`${kind} `) ? Number(id.slice(kind.length + 1)) : -1
}
