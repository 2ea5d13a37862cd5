import type { Span } from '@/lib/model/span'

/** A stretch between quotation marks, in one paragraph. The span holds the marks, `inner` does not. */
export type Quote = Span & {
  readonly inner: Span
  /** 0 for a quote that stands in no other one. */
  readonly depth: number
  /** False where no closing mark was found: the quote then ends with its paragraph, or before the next one opens. */
  readonly closed: boolean
  /** Continues the quote that the paragraph before left open (re-opened there, or simply running on). */
  readonly resumes: boolean
}

type Kind = 'double' | 'single' | 'guillemet'
type Open = { readonly kind: Kind; readonly start: number; readonly inner: number; readonly resumes: boolean }

/** Marks of which “ is the closing one, as in „this“. */
const LOW = '„‟'

/** No quote is looked at beyond this many in one another: deeper ones are damage, not speech. */
const DEEPEST = 4

/**
 * The quotes of an article's paragraphs, by place, outer before inner: straight, curly and low marks, guillemets, single
 * marks. Apostrophes and inch marks are none. A quote never crosses a paragraph's end: speech of several paragraphs is
 * one quote for each, the later ones with `resumes`. Empty where nothing is quoted.
 */
export function matchQuotes(text: string, paragraphs: readonly Span[]): readonly Quote[] {
  const out: Quote[] = []
  let carried = false
  paragraphs.forEach((paragraph, i) => {
    const found = matchParagraph(text, paragraph, carried)
    const next = paragraphs[i + 1]
    carried = found.leftOpen && next !== undefined && resumesIn(text, next)
    out.push(...(carried ? found.quotes : found.quotes.map((q) => cutUnclosed(text, q))))
  })
  return out.sort((a, b) => a.start - b.start || b.end - a.end)
}

function matchParagraph(
  text: string,
  paragraph: Span,
  carried: boolean,
): { readonly quotes: readonly Quote[]; readonly leftOpen: boolean } {
  const quotes: Quote[] = []
  const stack: Open[] = []
  const runsOn = carried && closesBeforeOpening(text, paragraph)
  if (runsOn) stack.push({ kind: 'double', start: paragraph.start, inner: paragraph.start, resumes: true })

  const close = (end: number, innerEnd: number, closed: boolean) => {
    const open = stack.pop()
    if (!open) return
    const inner = { start: open.inner, end: Math.max(open.inner, innerEnd) }
    if (text.slice(inner.start, inner.end).trim() === '') return
    quotes.push({ start: open.start, end, inner, depth: stack.length, closed, resumes: open.resumes })
  }
  const isOpen = (kind: Kind) => stack.some((open) => open.kind === kind)
  const isLow = () => stack.some((open) => LOW.includes(text.charAt(open.start)))

  for (let i = paragraph.start; i < paragraph.end; i++) {
    const mark = text.charAt(i) === '“' && isLow() ? CLOSE_LOW : markAt(text, i, paragraph, isOpen)
    if (!mark) continue
    if (mark.turn === 'open') {
      // The same mark stands in itself only where two closing ones follow; else the earlier quote was never closed.
      if (!closesTwice(text, i, paragraph))
        while (isOpen(mark.kind)) close(trimEnd(text, i), trimEnd(text, i), false)
      if (stack.length >= DEEPEST) continue
      const resumes = carried && stack.length === 0 && text.slice(paragraph.start, i).trim() === ''
      stack.push({ kind: mark.kind, start: i, inner: i + mark.length, resumes })
    } else {
      while (stack.at(-1) && stack.at(-1)?.kind !== mark.kind) close(i, i, false)
      close(i + mark.length, i, true)
    }
    i += mark.length - 1
  }
  const leftOpen = stack.length > 0 && stack[0]?.kind !== 'single'
  while (stack.length > 0) close(paragraph.end, paragraph.end, false)
  return { quotes, leftOpen }
}

/** Speech goes on in a paragraph that opens with a mark of its own, or that closes before it opens. */
function resumesIn(text: string, paragraph: Span): boolean {
  return (
    /^["“„«]/.test(text.slice(paragraph.start, paragraph.start + 1)) || closesBeforeOpening(text, paragraph)
  )
}

/** A mark that nothing closes holds to the end of its sentence: it must not swallow the paragraph. */
function cutUnclosed(text: string, quote: Quote): Quote {
  if (quote.closed) return quote
  const end = /[.!?…]+(?=\s|$)/.exec(text.slice(quote.start, quote.end))
  if (!end) return quote
  const at = quote.start + end.index + end[0].length
  return { ...quote, end: at, inner: { start: Math.min(quote.inner.start, at), end: at } }
}

type Mark = { readonly kind: Kind; readonly turn: 'open' | 'close'; readonly length: number }

const CLOSE_LOW: Mark = { kind: 'double', turn: 'close', length: 1 }

/** What the character at `i` does to the quotes; null for all that is no quotation mark, apostrophes among them. */
function markAt(text: string, i: number, paragraph: Span, isOpen: (kind: Kind) => boolean): Mark | null {
  const c = text.charAt(i)
  switch (c) {
    case '“':
    case '„':
    case '‟':
      return { kind: 'double', turn: 'open', length: 1 }
    case '”':
      if (isOpen('double')) return { kind: 'double', turn: 'close', length: 1 }
      return opensWrongly(text, i, paragraph) ? { kind: 'double', turn: 'open', length: 1 } : null
    case '«':
      return { kind: 'guillemet', turn: 'open', length: 1 }
    case '»':
      return isOpen('guillemet') ? { kind: 'guillemet', turn: 'close', length: 1 } : null
    case '"':
    case '＂':
      return straightDouble(text, i, paragraph, isOpen('double'))
    case '`':
      return text.startsWith('``', i) ? { kind: 'double', turn: 'open', length: 2 } : null
    case '‘':
    case '’':
    case "'":
      return single(text, i, paragraph, isOpen)
    default:
      return null
  }
}

function straightDouble(text: string, i: number, paragraph: Span, open: boolean): Mark | null {
  const before = i > paragraph.start ? text.charAt(i - 1) : ' '
  const after = i + 1 < paragraph.end ? text.charAt(i + 1) : ' '
  const opens = /[\s([{—–\-/‘'“]/.test(before) && /\S/.test(after) && !/[,.;:!?)]/.test(after)
  if (open) {
    // `… the end. "Next` after a quote that was never closed opens anew only where a space stands before, none after.
    return opens && /\s/.test(before) && /[\p{L}\d[…']/u.test(after) && closesLater(text, i + 1, paragraph)
      ? { kind: 'double', turn: 'open', length: 1 }
      : { kind: 'double', turn: 'close', length: 1 }
  }
  return opens ? { kind: 'double', turn: 'open', length: 1 } : null
}

/** A closing mark where only an opening one makes sense: ”This was the end,” she said. */
function opensWrongly(text: string, i: number, paragraph: Span, length = 1): boolean {
  const before = i > paragraph.start ? text.charAt(i - 1) : ' '
  return /[\s([]/.test(before) && /[\p{L}\d]/u.test(text.charAt(i + length)) && i + length < paragraph.end
}

/** Whether, after `from`, a straight mark comes that can only close: then the one before `from` opened. */
function closesLater(text: string, from: number, paragraph: Span): boolean {
  const next = text.indexOf('"', from)
  if (next < 0 || next >= paragraph.end) return false
  const before = text.charAt(next - 1)
  const after = next + 1 < paragraph.end ? text.charAt(next + 1) : ' '
  return /\S/.test(before) && /[\s,.;:!?)\]]/.test(after)
}

function single(text: string, i: number, paragraph: Span, isOpen: (kind: Kind) => boolean): Mark | null {
  const c = text.charAt(i)
  const before = i > paragraph.start ? text.charAt(i - 1) : ' '
  const after = i + 1 < paragraph.end ? text.charAt(i + 1) : ' '
  if (c !== '‘' && text.charAt(i + 1) === c) {
    if (isOpen('double')) return { kind: 'double', turn: 'close', length: 2 }
    return opensWrongly(text, i, paragraph, 2) ? { kind: 'double', turn: 'open', length: 2 } : null
  }
  const wordBefore = /[\p{L}\d]/u.test(before)
  const wordAfter = /[\p{L}\d]/u.test(after)
  if (wordBefore && wordAfter) return null
  if (c !== '‘' && isOpen('single') && /\S/.test(before) && !wordAfter) {
    return isPossessive(text, i, paragraph) ? null : { kind: 'single', turn: 'close', length: 1 }
  }
  const mayOpen = c !== '’' && /[\s([{—–\-"“]/.test(before) && /[\p{L}\d“"[@#$£€…]/u.test(after)
  return mayOpen && !isOpen('single') && hasSingleCloser(text, i, paragraph)
    ? { kind: 'single', turn: 'open', length: 1 }
    : null
}

/** "the contractors' task" inside a single quote: a plural's mark, where a better closing one follows. */
function isPossessive(text: string, i: number, paragraph: Span): boolean {
  if (text.charAt(i - 1) !== 's' || !/^[’'] \p{Ll}/u.test(text.slice(i, i + 3))) return false
  return closers(text, i + 1, paragraph) !== null
}

function hasSingleCloser(text: string, i: number, paragraph: Span): boolean {
  const at = closers(text, i + 1, paragraph)
  // "'90s" and "'em" are cut words; a quote of one cut word is not worth the risk.
  return at !== null && !/^\d0s\b/.test(text.slice(i + 1, i + 5))
}

/** The next mark that can close a single quote opened before `from`; null where the paragraph has none. */
function closers(text: string, from: number, paragraph: Span): number | null {
  const limit = Math.min(paragraph.end, from + 2000)
  for (let k = from; k < limit; k++) {
    const c = text.charAt(k)
    if (c !== '’' && c !== "'") continue
    const after = k + 1 < paragraph.end ? text.charAt(k + 1) : ' '
    if (/\S/.test(text.charAt(k - 1)) && !/[\p{L}\d]/u.test(after)) return k
  }
  return null
}

/** After an open quote: does a closing mark come before any opening one, so that speech runs on without a new mark? */
function closesBeforeOpening(text: string, paragraph: Span): boolean {
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const c = text.charAt(i)
    if (c === '“' || c === '«' || c === '„') return false
    if (c === '”' || c === '»') return true
    if (c === '"') {
      const before = i > paragraph.start ? text.charAt(i - 1) : ' '
      return /\S/.test(before) && !/[([{—–-]/.test(before)
    }
  }
  return false
}

/** “He said “no.””: after an opening curly mark two closing ones come before the next opening one. */
function closesTwice(text: string, i: number, paragraph: Span): boolean {
  if (text.charAt(i) !== '“') return false
  let closing = 0
  for (let k = i + 1; k < Math.min(paragraph.end, i + 600) && closing < 2; k++) {
    if (text.charAt(k) === '“') return false
    if (text.charAt(k) === '”') closing++
  }
  return closing === 2
}

function trimEnd(text: string, end: number): number {
  let at = end
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--
  return at
}
