import type { Span } from '@/lib/model/span'
import { equalWords, type Pair } from './equal-words'

/** A stretch of two passages: the same words in both, other words in each, or words that only one has. */
export type Compared = {
  readonly kind: 'same' | 'changed' | 'only-a' | 'only-b'
  /** Null where that side has nothing. */
  readonly a: Span | null
  readonly b: Span | null
}

type Word = Span & { readonly word: string }

/**
 * Two passages word by word, in order, with spans of the articles' texts: what is the same, what was changed, what one side leaves
 * out. Case, marks and line breaks do not count. Two passages without words give nothing.
 */
export function comparePassage(textA: string, spanA: Span, textB: string, spanB: Span): readonly Compared[] {
  const [a, b] = [wordsOf(textA, spanA), wordsOf(textB, spanB)]
  const out: Compared[] = []
  let [i, j] = [0, 0]
  const add = (kind: Compared['kind'], toA: number, toB: number) => {
    const [ofA, ofB] = [hullOf(a, i, toA), hullOf(b, j, toB)]
    if (ofA || ofB)
      out.push({
        kind: kind === 'changed' ? (ofA ? (ofB ? 'changed' : 'only-a') : 'only-b') : kind,
        a: ofA,
        b: ofB,
      })
    ;[i, j] = [toA, toB]
  }
  for (const run of settle(
    runsOf(equalWords(a.map(keyOf), b.map(keyOf))),
    { a, b },
    { a: textA, b: textB },
  )) {
    add('changed', run.a, run.b)
    add('same', run.a + run.length, run.b + run.length)
  }
  add('changed', a.length, b.length)
  return out
}

const keyOf = ({ word }: Word) => word

function wordsOf(text: string, { start, end }: Span): readonly Word[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}]+)*/gu)].map((found) => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
    word: found[0].toLowerCase().replace(/’/g, "'"),
  }))
}

function hullOf(words: readonly Word[], from: number, to: number): Span | null {
  const [first, last] = [words[from], words[to - 1]]
  return first && last && from < to ? { start: first.start, end: last.end } : null
}

type Run = Pair & { readonly length: number }
type Side = 'a' | 'b'

/**
 * Equal runs moved to where a reader would cut: of "The [other men left. The] mayor came" and "[The other men left.] The mayor came",
 * which say the same, the one whose words begin a sentence.
 */
function settle(
  runs: readonly Run[],
  words: Readonly<Record<Side, readonly Word[]>>,
  texts: Readonly<Record<Side, string>>,
): readonly Run[] {
  const out = runs.map((run) => ({ ...run }))
  for (const [k, after] of out.entries()) {
    const before = out[k - 1]
    if (!before) continue
    const [endA, endB] = [before.a + before.length, before.b + before.length]
    // Only words that one side alone has can stand elsewhere.
    const side = endA < after.a && endB === after.b ? 'a' : endB < after.b && endA === after.a ? 'b' : null
    if (side === null) continue
    const [from, to] = [before[side] + before.length, after[side]]
    const back = shiftToSentence(words[side], texts[side], { from, to, most: before.length - 1 })
    before.length -= back
    after.a -= back
    after.b -= back
    after.length += back
  }
  return out
}

/** By how many words a stretch must move back to begin a sentence and still say the same; 0 where it cannot, or begins one. */
function shiftToSentence(
  words: readonly Word[],
  text: string,
  { from, to, most }: { readonly from: number; readonly to: number; readonly most: number },
): number {
  for (let back = 0; back <= most; back++) {
    if (back > 0 && words[from - back]?.word !== words[to - back]?.word) return 0
    const at = words[from - back]
    if (at && /[.!?…]["”’')\]]*\s+["“‘'(]*$/u.test(text.slice(Math.max(0, at.start - 8), at.start)))
      return back
  }
  return 0
}

function runsOf(found: readonly Pair[]): readonly Run[] {
  const runs: { a: number; b: number; length: number }[] = []
  for (const { a, b } of found) {
    const last = runs.at(-1)
    if (last && last.a + last.length === a && last.b + last.length === b) last.length++
    else runs.push({ a, b, length: 1 })
  }
  return runs
}
