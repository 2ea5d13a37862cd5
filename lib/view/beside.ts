import type { ArticlePair } from '@/lib/model/article-detail'
import type { Span } from '@/lib/model/span'
import { type Compared, comparePassage } from './compare-passage'
import { sentencePairs } from './sentence-pairs'
import { withStops } from './with-stops'

/** A run of one side's words within a passage: in both, put otherwise, or in this side only. */
export type Run = {
  readonly start: number
  readonly text: string
  readonly kind: 'same' | 'changed' | 'only'
}

/** A passage on both sides, or what one article has between two of them. `number` counts passages from 1 in the order of `a`. */
export type BesideRow =
  | {
      readonly kind: 'passage'
      readonly number: number
      readonly words: number
      /** Sentence by sentence, what belongs together side by side; one side may be empty. */
      readonly pairs: readonly { readonly a: readonly Run[]; readonly b: readonly Run[] }[]
      readonly changes: number
    }
  | { readonly kind: 'between'; readonly a: string; readonly b: string }

/**
 * Two articles row by row in the order of `a`: passages that stand in both, with what was changed or dropped in them, and between
 * them what each has alone. Where the other article has its passages in another order, what stands between them there is left out
 * of the row; it is told once, where its own order comes to it. Every character of `a` from its first stands in a row; text of white space alone is no row.
 */
export function besideRows({
  a,
  b,
  passages: found,
}: Pick<ArticlePair, 'a' | 'b' | 'passages'>): readonly BesideRow[] {
  const rows: BesideRow[] = []
  const passages = found.map((one) => ({
    ...one,
    a: withMarks(a.text, one.a),
    b: withMarks(b.text, one.b),
  }))
  const taken = passages.map((one) => one.b)
  let [atA, atB] = [0, 0]
  const between = (toA: number, toB: number) => {
    const row = {
      kind: 'between',
      a: a.text.slice(atA, toA).trim(),
      b: without(b.text, { start: atB, end: toB }, taken),
    } as const
    if (row.a || row.b) rows.push(row)
  }
  for (const [i, passage] of passages.entries()) {
    between(Math.max(atA, passage.a.start), Math.max(atB, passage.b.start))
    const compared = comparePassage(a.text, passage.a, b.text, passage.b)
    rows.push({
      kind: 'passage',
      number: i + 1,
      words: passage.words,
      pairs: pairsOf(sentencePairs(a.text, b.text, compared), { a: a.text, b: b.text }, passage),
      changes: compared.filter((one) => one.kind !== 'same').length,
    })
    atA = Math.max(atA, passage.a.end)
    atB = Math.max(atB, passage.b.start, passage.b.end)
  }
  between(a.text.length, b.text.length)
  return rows
}

/** A passage with the quotation mark that opens it and the stops that close it: else what one side has alone would begin with them. */
function withMarks(text: string, span: Span): Span {
  const { end } = withStops(text, span)
  return { start: opening(text, span.start), end }
}

/** Text of a part with the passages in it, which have rows of their own, replaced by a mark. */
function without(text: string, { start, end }: Span, taken: readonly Span[]): string {
  let at = start
  let out = ''
  for (const one of [...taken].sort((p, q) => p.start - q.start)) {
    if (one.end <= at || one.start >= end) continue
    out += `${text.slice(at, Math.max(at, one.start))} […] `
    at = one.end
  }
  const rest = `${out}${text.slice(at, Math.max(at, end))}`.trim()
  return /^(?:\s*\[…\])+\s*$/.test(rest) ? '' : rest
}

type Side = 'a' | 'b'

/** The sentences of a passage as runs; together they hold every character of it on both sides. */
function pairsOf(
  sentences: readonly (readonly Compared[])[],
  texts: Readonly<Record<Side, string>>,
  passage: Readonly<Record<Side, Span>>,
): readonly { readonly a: readonly Run[]; readonly b: readonly Run[] }[] {
  const startOf = (sentence: readonly Compared[] | undefined, side: Side) =>
    sentence?.find((one) => one[side] !== null)?.[side]?.start
  const at = (side: Side, i: number): readonly Run[] => {
    const sentence = sentences[i] ?? []
    const own = startOf(sentence, side)
    if (own === undefined) return []
    const first = sentences.slice(0, i).every((one) => startOf(one, side) === undefined)
    const next = sentences.slice(i + 1).flatMap((one) => startOf(one, side) ?? [])[0]
    const span = {
      start: first ? passage[side].start : opening(texts[side], own),
      end: next === undefined ? passage[side].end : opening(texts[side], next),
    }
    return runs(texts[side], span, sentence, side)
  }
  return sentences.map((_, i) => ({ a: at('a', i), b: at('b', i) }))
}

/** One side of a passage cut into runs; blanks and marks between words go with what stands before them, opening marks with what follows. */
function runs(text: string, { start, end }: Span, compared: readonly Compared[], side: Side): readonly Run[] {
  const own = compared.flatMap((one) => {
    const at = one[side]
    return at
      ? [{ at, kind: one.kind === 'same' || one.kind === 'changed' ? one.kind : ('only' as const) }]
      : []
  })
  return own.map(({ at, kind }, i) => {
    const next = own[i + 1]
    const from = i === 0 ? start : opening(text, at.start)
    return { start: from, text: text.slice(from, next ? opening(text, next.at.start) : end), kind }
  })
}

/** Where a word begins with the marks that open before it: a quotation mark belongs to what is quoted. */
function opening(text: string, at: number): number {
  const marks = /(?:^|\s)(["“„‘'([]+)$/u.exec(text.slice(Math.max(0, at - 4), at))?.[1] ?? ''
  return at - marks.length
}
