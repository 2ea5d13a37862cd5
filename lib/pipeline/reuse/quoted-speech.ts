import type { Span } from '@/lib/model/span'
import type { Article } from '@/lib/model/types'

const CLOSES: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '‘': '’',
  "'": "'",
  '«': '»',
  '„': '“',
}
const MARK = /[“”"‘’'«»„]/gu
const LETTER = /[\p{L}\p{N}]/u
/**
 * Spans of the article's running text that are quoted: between quotation marks (marks included), or a paragraph of its own after
 * one that ends in a colon. In order, never overlapping; empty for none. A mark that is never closed counts to the end of its
 * paragraph only where it opens it, the custom for speech that goes on in the next one.
 */
export function quotedSpeech(article: Article): readonly Span[] {
  const out: Span[] = []
  let introduced = false
  for (const { start, end, role } of article.paragraphs) {
    const body = article.text.slice(start, end)
    const inside = marked(body)
    if (introduced && inside.length === 0) out.push({ start, end })
    else out.push(...inside.map((span) => ({ start: start + span.start, end: start + span.end })))
    // "wrote in the post:" hands over to somebody's words, set off below it.
    introduced = role === 'body' && body.trimEnd().endsWith(':')
  }
  return out
}

/** Apostrophes are told from single quotes by the letters around them. */
function marked(body: string): readonly Span[] {
  const out: Span[] = []
  let open: { mark: string; at: number } | null = null
  for (const { 0: mark, index: at } of body.matchAll(MARK)) {
    if (open === null) {
      if (opens(body, at, mark)) open = { mark, at }
    } else if (CLOSES[open.mark] === mark && closes(body, at, mark)) {
      out.push({ start: open.at, end: at + 1 })
      open = null
    }
  }
  if (open !== null && open.at === 0) out.push({ start: 0, end: body.length })
  return out
}

function opens(body: string, at: number, mark: string): boolean {
  if (CLOSES[mark] === undefined) return false
  if (mark !== "'" && mark !== '‘') return true
  return !LETTER.test(body[at - 1] ?? ' ') && /[\p{L}[]/u.test(body[at + 1] ?? ' ')
}

/** An apostrophe stands before a letter, or after the s of a plural; a closing mark does not. */
function closes(body: string, at: number, mark: string): boolean {
  if (mark !== "'" && mark !== '’') return true
  return !LETTER.test(body[at + 1] ?? ' ') && !/\s/.test(body[at - 1] ?? ' ')
}
