import type { Span } from '@/lib/model/types'
import { tokenize } from '@/lib/text/tokens'
import type { Role } from './polnear'

/** Counts behind the figures of one role; add them up over articles. */
export type RoleCounts = {
  readonly found: number
  readonly gold: number
  /** Found spans whose tokens are exactly those of a gold one. */
  readonly exact: number
  /** Found spans that share a token with a gold one, and gold spans that share one with a found one. */
  readonly foundOverlap: number
  readonly goldOverlap: number
  readonly foundTokens: number
  readonly goldTokens: number
  readonly sharedTokens: number
}

export type AttributionCounts = { readonly [role in Role]: RoleCounts }

export type Figures = { readonly precision: number; readonly recall: number; readonly f1: number }

export const ROLES: readonly Role[] = ['cue', 'source', 'content']

type RoleSpan = Span & { readonly role: Role }

/**
 * Compares the spans found in one article with its gold ones, role by role, in tokens: spaces and the newline that parts
 * two paragraphs count for nothing, a span over several paragraphs counts once in each.
 */
export function countAttribution(
  text: string,
  paragraphs: readonly Span[],
  found: readonly RoleSpan[],
  gold: readonly RoleSpan[],
): AttributionCounts {
  const lists = paragraphs.map((paragraph) => tokenize(text, paragraph))
  const count = (role: Role): RoleCounts => {
    const counts = { ...NOTHING }
    for (const tokens of lists) {
      const a = rangesIn(tokens, found, role)
      const b = rangesIn(tokens, gold, role)
      const keys = new Set(b.map(keyOf))
      counts.found += a.length
      counts.gold += b.length
      counts.exact += a.filter((range) => keys.has(keyOf(range))).length
      counts.foundOverlap += a.filter((range) => b.some((other) => meet(range, other))).length
      counts.goldOverlap += b.filter((range) => a.some((other) => meet(range, other))).length
      tokens.forEach((_, i) => {
        const inFound = a.some(([from, to]) => from <= i && i < to)
        const inGold = b.some(([from, to]) => from <= i && i < to)
        if (inFound) counts.foundTokens++
        if (inGold) counts.goldTokens++
        if (inFound && inGold) counts.sharedTokens++
      })
    }
    return counts
  }
  return { source: count('source'), cue: count('cue'), content: count('content') }
}

const NOTHING = {
  found: 0,
  gold: 0,
  exact: 0,
  foundOverlap: 0,
  goldOverlap: 0,
  foundTokens: 0,
  goldTokens: 0,
  sharedTokens: 0,
}

type TokenRange = readonly [from: number, to: number]

function rangesIn(tokens: readonly Span[], spans: readonly RoleSpan[], role: Role): readonly TokenRange[] {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last) return []
  const out = new Map<string, TokenRange>()
  for (const span of spans) {
    if (span.role !== role || span.end <= first.start || span.start >= last.end) continue
    const from = tokens.findIndex((token) => token.end > span.start && token.start < span.end)
    const to = tokens.findLastIndex((token) => token.start < span.end && token.end > span.start) + 1
    if (from >= 0 && to > from) out.set(`${from} ${to}`, [from, to])
  }
  return [...out.values()]
}

function keyOf([from, to]: TokenRange): string {
  return `${from} ${to}`
}

function meet(a: TokenRange, b: TokenRange): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

/** Counts of several articles as one. No articles give zeros. */
export function addCounts(all: readonly AttributionCounts[]): AttributionCounts {
  const sum = (role: Role): RoleCounts => {
    const total = { ...NOTHING }
    for (const counts of all)
      for (const key of Object.keys(NOTHING) as (keyof RoleCounts)[]) total[key] += counts[role][key]
    return total
  }
  return { source: sum('source'), cue: sum('cue'), content: sum('content') }
}

/** Precision, recall and F1 of one role: by exact spans, by spans that overlap, by tokens. 0 where nothing was found or to be found. */
export function attributionFigures(counts: RoleCounts): {
  readonly exact: Figures
  readonly overlap: Figures
  readonly token: Figures
} {
  return {
    exact: figures(counts.exact, counts.found, counts.exact, counts.gold),
    overlap: figures(counts.foundOverlap, counts.found, counts.goldOverlap, counts.gold),
    token: figures(counts.sharedTokens, counts.foundTokens, counts.sharedTokens, counts.goldTokens),
  }
}

function figures(hits: number, found: number, covered: number, gold: number): Figures {
  const precision = found === 0 ? 0 : hits / found
  const recall = gold === 0 ? 0 : covered / gold
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}
