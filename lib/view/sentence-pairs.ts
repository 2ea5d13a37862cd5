import type { Span } from '@/lib/model/span'
import type { Compared } from './compare-passage'

/** Behind this a sentence has ended: a mark, perhaps a closing one, a blank, and a capital or an opening mark. */
const END = /[.!?…]["”’')\]]*\s+(?=["“‘'(]?[\p{Lu}\p{N}])/gu
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}]+)*/gu

/**
 * A comparison cut where a sentence ends in what both sides have, so that sentences can stand beside their counterparts. Every stretch
 * comes back in order; those that hold several sentences in parts. Nothing gives nothing.
 */
export function sentencePairs(
  textA: string,
  textB: string,
  compared: readonly Compared[],
): readonly (readonly Compared[])[] {
  const out: Compared[][] = []
  let open: Compared[] = []
  const close = () => {
    if (open.length > 0) out.push(open)
    open = []
  }
  let [lastA, lastB]: [number | null, number | null] = [null, null]
  for (const one of compared) {
    const parts = one.kind === 'same' && one.a && one.b ? splitSame(textA, one.a, textB, one.b) : [one]
    for (const [k, part] of parts.entries()) {
      open.push(part)
      if (k < parts.length - 1) close()
    }
    lastA = one.a?.end ?? lastA
    lastB = one.b?.end ?? lastB
    // Where the sentence ends with the stretch, on both sides.
    if (endsAt(textA, lastA) && endsAt(textB, lastB)) close()
  }
  close()
  return out
}

/** A stretch that is the same in both, cut behind each sentence of `a` by counting words. */
function splitSame(textA: string, a: Span, textB: string, b: Span): readonly Compared[] {
  const [wordsA, wordsB] = [placesOf(textA, a), placesOf(textB, b)]
  const cuts = [...textA.slice(a.start, a.end).matchAll(END)].map((end) => a.start + end.index)
  const parts: Compared[] = []
  let from = 0
  for (const cut of [...cuts, a.end]) {
    const to = wordsA.findLastIndex((word) => word.start < cut) + 1
    const [x, y] = [hull(wordsA, from, to), hull(wordsB, from, to)]
    if (x && y) parts.push({ kind: 'same', a: x, b: y })
    from = Math.max(from, to)
  }
  return parts
}

function placesOf(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(WORD)].map((word) => ({
    start: start + word.index,
    end: start + word.index + word[0].length,
  }))
}

function hull(words: readonly Span[], from: number, to: number): Span | null {
  const [first, last] = [words[from], words[to - 1]]
  return first && last && from < to ? { start: first.start, end: last.end } : null
}

/** True at the beginning too. */
function endsAt(text: string, at: number | null): boolean {
  return at === null || /^[.!?…]["”’')\]]*\s/u.test(text.slice(at, at + 8))
}
