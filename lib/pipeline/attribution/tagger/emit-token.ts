import type { Reading, Word } from '../reading'
import type { Context } from './sentence-context'

/** Places before and after a paragraph's tokens in the padded columns, so that neighbours need no checks. */
export const PAD = 4

/** A paragraph by columns. `low`, `pos`, `turn` and `cue` are padded: token i stands at i + PAD. */
export type View = {
  readonly n: number
  readonly low: Int32Array
  readonly pos: Uint8Array
  readonly turn: Uint8Array
  readonly cue: Uint8Array
  readonly lemma: Int32Array
  readonly ending: Int32Array
  readonly shape: Int32Array
  readonly words: readonly Word[]
  readonly context: Context
  readonly quotes: Reading['quotes']
  /** The paragraph's first token in the reading. */
  readonly from: number
  readonly mask: number
  /** 1 where the paragraph before ends with a colon: what follows may be quoted as a block. */
  readonly afterColon: 0 | 1
  /** Place of the colon after a speaker's name that opens the paragraph; 0 for none. */
  readonly label: number
}

/** Where features go: each call of `put` is one template, numbered as it comes. */
export type Sink = { readonly out: Uint32Array; at: number; template: number; readonly mask: number }

/** Stands for "no such cue". */
const NONE = 99

/** Mixes a template's number and up to three values into a bucket (constants of MurmurHash3 and xxHash). */
function put(sink: Sink, a: number, b: number, c: number): void {
  sink.template++
  let h = Math.imul(a ^ Math.imul(sink.template, 0x9e3779b1), 0x85ebca6b)
  h ^= h >>> 15
  h = Math.imul(h ^ b, 0xc2b2ae35)
  h ^= h >>> 13
  h = Math.imul(h ^ c, 0x27d4eb2f)
  h ^= h >>> 16
  sink.out[sink.at++] = h & sink.mask
}

/** Distances in classes: 0, 1, 2, up to 4, 8, 16, more. */
function bin(d: number): number {
  return d <= 2 ? d : d <= 4 ? 3 : d <= 8 ? 4 : d <= 16 ? 5 : 6
}

/** Writes the features of token i, always the same number of them. */
export function emitToken(view: View, i: number, sink: Sink): void {
  sink.template = 0
  emitWords(view, i, sink)
  emitContext(view, i, sink)
  emitPlace(view, i, sink)
  emitQuote(view, i, sink)
}

function emitWords(view: View, i: number, sink: Sink): void {
  const { low, pos, turn, cue } = view
  const k = i + PAD
  const w = low[k] as number
  const l = view.lemma[i] as number
  const p = pos[k] as number
  const q = turn[k] as number
  put(sink, 0, 0, 0)
  put(sink, w, 0, 0)
  put(sink, l, 0, 0)
  put(sink, p, q, 0)
  put(sink, view.shape[i] as number, 0, 0)
  put(sink, view.ending[i] as number, 0, 0)
  put(sink, q, 0, 0)
  put(sink, cue[k] as number, p, 0)
  put(sink, w, q, 0)
  for (let d = 1; d <= 4; d++) {
    put(sink, low[k - d] as number, 0, 0)
    put(sink, low[k + d] as number, 0, 0)
  }
  for (let d = 1; d <= 3; d++) {
    put(sink, pos[k - d] as number, 0, 0)
    put(sink, pos[k + d] as number, 0, 0)
    put(sink, cue[k - d] as number, d, 0)
    put(sink, cue[k + d] as number, d, 0)
  }
  put(sink, turn[k - 1] as number, q, turn[k + 1] as number)
  put(sink, turn[k - 2] as number, turn[k - 3] as number, 0)
  put(sink, turn[k + 2] as number, turn[k + 3] as number, 0)
  put(sink, low[k - 1] as number, w, 0)
  put(sink, w, low[k + 1] as number, 0)
  put(sink, pos[k - 1] as number, p, pos[k + 1] as number)
  put(sink, pos[k - 2] as number, pos[k - 1] as number, p)
  put(sink, p, pos[k + 1] as number, pos[k + 2] as number)
  put(sink, l, turn[k - 1] as number, turn[k + 1] as number)
  put(sink, l, p, pos[k + 1] as number)
  put(sink, l, pos[k - 1] as number, 0)
}

/** The nearest possible cues of the sentence on both sides, and what lies between. */
function emitContext(view: View, i: number, sink: Sink): void {
  const { low, pos, turn, cue, lemma, context } = view
  const k = i + PAD
  const p = pos[k] as number
  const q = turn[k] as number
  const left = context.left[i] as number
  const right = context.right[i] as number
  const traits = context.traits[i] as number
  const commas = context.commas[i] as number
  const dl = left < 0 ? NONE : bin(i - left)
  const dr = right < 0 ? NONE : bin(right - i)
  const leftLemma = left < 0 ? 3 : (lemma[left] as number)
  const rightLemma = right < 0 ? 3 : (lemma[right] as number)
  const leftCue = left < 0 ? 0 : (cue[left + PAD] as number)
  const rightCue = right < 0 ? 0 : (cue[right + PAD] as number)
  const afterLeft = low[left + 1 + PAD] as number
  put(sink, traits, q, cue[k] as number)
  put(sink, dl, leftCue, 0)
  put(sink, dr, rightCue, 0)
  put(sink, leftLemma, 0, 0)
  put(sink, leftLemma, afterLeft, 0)
  put(sink, leftLemma, p, dl)
  put(sink, leftCue, left < 0 ? 0 : afterLeft, dl)
  put(sink, leftCue, low[k - 1] as number, dl)
  put(sink, rightLemma, 0, 0)
  put(sink, rightLemma, p, dr)
  put(sink, right < 0 ? 0 : (low[right + 1 + PAD] as number), dr, rightCue)
  put(
    sink,
    right < 0 ? 0 : (turn[right - 1 + PAD] as number),
    right < 0 ? 0 : (pos[right - 1 + PAD] as number),
    dr,
  )
  put(sink, leftCue, rightCue, q * 16 + p)
  const ls = context.leftSure[i] as number
  const rs = context.rightSure[i] as number
  put(sink, ls < 0 ? NONE : bin(i - ls), rs < 0 ? NONE : bin(rs - i), q)
  put(
    sink,
    ls < 0 ? NONE : commas - (context.commas[ls] as number),
    rs < 0 ? NONE : (context.commas[rs] as number) - commas,
    p,
  )
  const ahead = right < 0 ? NONE : (context.verbsAhead[i] as number)
  const commasAhead = right < 0 ? NONE : (context.commas[right] as number) - commas
  const that = context.that[i] as number
  put(sink, ahead, commasAhead, p)
  put(sink, ahead, commasAhead, dr)
  put(sink, that, context.verbs[i] as number, dl)
  put(sink, that, leftLemma, q)
}

function emitPlace(view: View, i: number, sink: Sink): void {
  const { pos, turn, low, context, afterColon, label, n } = view
  const k = i + PAD
  const p = pos[k] as number
  const q = turn[k] as number
  const first = turn[PAD] as number
  const left = context.left[i] as number
  const place = context.place[i] as number
  const length = context.length[i] as number
  const traits = context.traits[i] as number
  put(sink, bin(place), bin(length - place), 0)
  put(sink, place === 0 ? 1 : 0, i === n - 1 ? 1 : 0, low[k] as number)
  put(sink, context.commas[i] as number, left < 0 ? 0 : 1, (context.right[i] as number) < 0 ? 0 : 1)
  put(sink, context.verbs[i] as number, left < 0 ? NONE : bin(i - left), p)
  put(sink, first, bin(i), q)
  put(sink, bin(length), place === i ? 1 : 0, traits)
  put(sink, afterColon, first, q)
  put(sink, label > 0 ? (i < label ? 1 : i === label ? 2 : 3) : 0, p, q)
  put(sink, traits & 8, afterColon * 2 + (label > 0 ? 1 : 0), first * 4 + q)
}

/** What stands around the quote that a token is in: a whole utterance with a tag, or a phrase inside a sentence. */
function emitQuote(view: View, i: number, sink: Sink): void {
  const { low, pos, cue, n, from } = view
  const quote = view.quotes[view.words[i]?.quote ?? -1]
  if (!quote) {
    for (let k = 0; k < 5; k++) put(sink, 0, 0, 0)
    return
  }
  const first = quote.from - from
  const last = quote.to - from
  const opened = first >= 1 && first <= n
  const closed = last >= 0 && last < n
  const length = bin(last - first)
  put(sink, length, opened ? 1 : 0, closed ? 1 : 0)
  put(sink, opened ? (low[first - 1 + PAD] as number) : 1, bin(i - first), 0)
  put(sink, closed ? (low[last + PAD] as number) : 1, bin(last - i), 0)
  put(
    sink,
    closed ? (pos[last + PAD] as number) : 40,
    last + 1 < n ? (cue[last + 1 + PAD] as number) : 0,
    closed ? (cue[last + PAD] as number) : 0,
  )
  put(
    sink,
    opened ? (pos[first - 1 + PAD] as number) : 40,
    first >= 2 ? (cue[first - 2 + PAD] as number) : 0,
    length,
  )
}
