import { expect, it } from 'vitest'
import { mentionId, outletId } from '@/lib/model/ids'
import { mentionFrom } from '@/lib/model/mention.fixture'
import { NOTHING_GIVEN } from '@/lib/model/nothing-given'
import type { Article, Attribution, Mention } from '@/lib/model/types'
import { clean } from '../clean/clean'
import { findReuse } from '../reuse/find-reuse'
import { findOrigins } from './find-origins'
import { prepareOrigins } from './prepare-origins'

/** An article in short: its outlet, a paragraph that holds the mention, and what else it says. */
export type Piece = {
  readonly outlet: string
  readonly quote: string
  /** The source as the engine gives it; none for the outlet's own voice. */
  readonly source?: string
  readonly chain?: readonly string[]
  readonly rest?: string
  readonly role?: 'title' | 'body'
  readonly stance?: 'repeats' | 'disputes'
  readonly via?: string
}

/** The origins of one claim that these articles carry, with what they were found in. */
export function readOrigins(pieces: readonly Piece[]) {
  const articles = pieces.map((piece, i): Article => {
    const text = `Headline ${i} of the day in ${piece.outlet}\n\n${piece.quote}\n\n${piece.rest ?? `Alone${i} b${i}, c${i} and d${i}.`}`
    const given = { ...NOTHING_GIVEN, outlet: piece.outlet, via: piece.via ?? null }
    return clean({ id: `a${i}`, file: `${i}.txt`, text, sha256: String(i), given })
  })
  const mentions = pieces.map((piece, i): Mention => {
    const start = articles[i]?.text.indexOf(piece.quote) ?? 0
    const span = { start, end: start + piece.quote.length }
    const sourceName = piece.source ?? null
    return mentionFrom({
      id: mentionId(`a${i}`, span, piece.stance ?? 'repeats'),
      articleId: `a${i}`,
      span,
      quote: piece.quote,
      role: piece.role ?? 'body',
      stance: piece.stance ?? 'repeats',
      voice: sourceName ? 'attributed' : 'own',
      attribution: sourceName
        ? { source: [], cue: [], sourceName, cueText: 'said', chain: piece.chain ?? [sourceName] }
        : null,
    })
  })
  const attributions = mentions.flatMap(({ articleId, span, attribution }): readonly Attribution[] =>
    attribution
      ? [
          {
            articleId,
            source: [],
            cue: [],
            content: [span],
            sourceName: attribution.sourceName,
            basis: [],
            kind: 'indirect',
            rule: 'test',
            confidence: 1,
          },
        ]
      : [],
  )
  const reader = prepareOrigins({ articles, reuse: findReuse(articles), attributions })
  return { articles, mentions, reader, origins: findOrigins(mentions, reader) }
}

export const CRANE = 'A crane slid from its rails and blocked the fairway at Lindholm harbour on Friday.'
export const FELL = 'At Lindholm the fairway was shut on Friday when a crane fell.'
export const COPY =
  'The crane, built in 1987 and due to be scrapped next spring, came to rest across the fairway with its jib under water.'

/** Articles that have a claim from one origin: why, and its name. */
export type OneOrigin = readonly [what: string, pieces: readonly Piece[], reason: RegExp, name: string]

/** A test for each: all outlets in one group, for this reason and under this name. */
export function hasOneOrigin(stories: readonly OneOrigin[]): void {
  it.each(stories)('one origin: %s', (_, pieces, reason, name) => {
    const { origins } = readOrigins(pieces)
    expect(origins.groups.map((group) => group.reasons.join(' '))).toEqual([expect.stringMatching(reason)])
    expect(origins.count).toBe(1)
    expect(origins.groups[0]?.name).toBe(name)
    expect(origins.groups[0]?.outletIds).toEqual(pieces.map((piece) => outletId(piece.outlet)))
  })
}
