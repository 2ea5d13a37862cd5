import type { Article, Paragraph, Span } from '@/lib/model/types'
import { plainArticle } from '@/lib/pipeline/clean/plain-article'

export type Role = 'source' | 'cue' | 'content'

/** One article of PolNeAR with its annotation: https://github.com/networkdynamics/PolNeAR, brat stand-off. */
export type PolnearArticle = {
  readonly name: string
  readonly text: string
  /** Pieces of all attributions, in UTF-16 offsets, by place. */
  readonly spans: readonly (Span & { readonly role: Role })[]
  /** Which pieces belong together. */
  readonly attributions: readonly { readonly [role in Role]: readonly Span[] }[]
}

/**
 * Reads an article and its .ann file. PolNeAR counts code points; offsets are turned into UTF-16 units. Lines that are
 * neither a source, cue or content nor tie such together are left out (notes, discarded stretches).
 */
export function readPolnear(name: string, text: string, ann: string): PolnearArticle {
  const unitOf = codePointOffsets(text)
  const byId = new Map<string, { role: Role; pieces: Span[] }>()
  for (const line of ann.split(/\r?\n/)) {
    const m = /^(T\d+)\t(Source|Cue|Content) ([\d; ]+)\t/.exec(line)
    if (!m) continue
    const [, id = '', kind = '', offsets = ''] = m
    const pieces = offsets.split(';').flatMap((piece) => {
      const [from, to] = piece.trim().split(' ').map(Number)
      if (from === undefined || to === undefined || Number.isNaN(from) || Number.isNaN(to)) return []
      return [{ start: unitOf(from), end: unitOf(to) }]
    })
    byId.set(id, { role: kind.toLowerCase() as Role, pieces })
  }
  const attributions = ann.split(/\r?\n/).flatMap((line) => {
    if (!/^E\d+\t/.test(line)) return []
    const parts = { source: [] as Span[], cue: [] as Span[], content: [] as Span[] }
    for (const m of line.matchAll(/(Source|Cue|Content)\d*:(T\d+)/g)) {
      const found = byId.get(m[2] ?? '')
      if (found) parts[found.role].push(...found.pieces)
    }
    return [parts]
  })
  const spans = [...byId.values()]
    .flatMap(({ role, pieces }) => pieces.map((piece) => ({ ...piece, role })))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  return { name, text, spans, attributions }
}

function codePointOffsets(text: string): (offset: number) => number {
  if (!/[\uD800-\uDFFF]/.test(text)) return (offset) => Math.min(offset, text.length)
  const units: number[] = []
  let at = 0
  for (const char of text) {
    units.push(at)
    at += char.length
  }
  units.push(at)
  return (offset) => units[offset] ?? text.length
}

/** A PolNeAR text as the engine takes it: every line is a paragraph, the first one is not set apart. */
export function polnearArticle(one: PolnearArticle): Article {
  const paragraphs: Paragraph[] = [...one.text.matchAll(/[^\n]+/g)].flatMap((m) => {
    const trimmed = m[0].trim()
    if (!trimmed) return []
    const start = m.index + m[0].indexOf(trimmed)
    return [{ start, end: start + trimmed.length, role: 'body' as const }]
  })
  return plainArticle(one.name, one.text, paragraphs)
}
