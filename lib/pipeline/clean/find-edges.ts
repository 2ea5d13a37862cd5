import type { Span } from '@/lib/model/span'
import type { Zone } from '@/lib/model/types'
import { frozenSpan, type RunningText, runningText } from '@/lib/text/running-text'
import { TAIL } from './find-blocks'
import { findDateline } from './find-dateline'
import { trimSpan } from './find-lines'

export type Edge = Pick<Zone, 'kind' | 'rule'> & Span

type Ending = { readonly kind: Zone['kind']; readonly rule: string; readonly test: RegExp }

/** Agencies that sign the last paragraph of what they send. */
const SIGNATURES = [
  'Reuters',
  'AP',
  'AFP',
  'UPI',
  'dpa',
  'DPA',
  'EFE',
  'ANSA',
  'TASS',
  'Interfax',
  'Xinhua',
  'PTI',
  'ANI',
  'IANS',
  'PA',
  'AAP',
  'Kyodo',
  'Yonhap',
  'Bloomberg',
  'Anadolu',
  'CNN',
]

/** Furniture that hangs on the end of a paragraph. Each stops at the sentence before it. */
const ENDINGS: readonly Ending[] = [
  {
    kind: 'link',
    rule: 'read-more',
    test: /(?:^|(?<=[.!?"”)] ))(?:read|see|find|learn|find out|get) (?:more|the (?:full|whole|original|rest)[^.!?]{0,40})(?: [^.!?]{0,40})? ?\b(?:here|below)[.!]?$/iu,
  },
  {
    kind: 'link',
    rule: 'read-more',
    test: /(?:^|(?<=[.!?"”)] ))(?:read more|more here|full story|continue reading|click here[^.!?]{0,60})[.!»>…]*$/iu,
  },
  {
    kind: 'link',
    rule: 'label-link',
    test: /[([](?:related|see also|read more|more|watch|video|photos)(?: (?:story|stories|article|articles|video))? ?:[^()[\]]{3,120}[)\]]$/iu,
  },
  {
    kind: 'boilerplate',
    rule: 'code',
    test: /(?:^|(?<=\s))[\w$]+(?:\.[\w$]+)+\(function\b.*$/u,
  },
  {
    kind: 'caption',
    rule: 'picture-credit',
    test: /(?<=[.!?"”)] )(?:(?:file )?photos?|pictures?|images?)(?: (?:is|are|was))? ?(?:from|by|courtesy|credit|via|supplied|:)[^.!?]{0,60}\.?$/iu,
  },
  {
    kind: 'credit',
    rule: 'thanks',
    test: /[([](?:thanks|thank you|h\/t|hat tip|via)\b[^()[\]]{0,60}[)\]]$/iu,
  },
  {
    kind: 'credit',
    rule: 'reporters',
    test: /[([](?:(?:additional )?(?:reporting|writing|editing|compiled|translated|source|with inputs?|agencies)\b)[^()[\]]{0,180}[)\]]?$/iu,
  },
  {
    kind: 'credit',
    rule: 'agency-line',
    test: new RegExp(`(?<=[.!?"”'’] )(?:[(\\[]|[—–-]{1,2} ?)(?:${SIGNATURES.join('|')})[)\\]]?\\.?$`, 'u'),
  },
  {
    kind: 'link',
    rule: 'picture-address',
    test: /(?:(?:https?:\/\/)?(?:pic\.twitter\.com|t\.co)\/\w+ ?)+$/iu,
  },
]

/** Asides inside a paragraph that speak of a picture. */
const ASIDE =
  /\((?:pictured|photo|picture|see (?:photo|picture|image|video|map|above|below)|above|below|right|left|seen here|shown here)\b[^()]{0,40}\)/giu

/**
 * How a paragraph reads without what hangs on it: its own span, and zones for what was taken off or stands inside it.
 * `first` is true for the paragraphs that the report begins with.
 */
export function findEdges(
  text: string,
  span: Span,
  first: boolean,
): { readonly body: Span | null; readonly edges: readonly Edge[] } {
  const edges: Edge[] = []
  let body: Span = span
  const head = runningText(text, { start: body.start, end: Math.min(body.end, body.start + 400) })
  const dateline = findDateline(head.text, first)
  if (dateline) {
    const zone = frozenSpan(head, 0, dateline.length)
    const words = head.text.slice(0, dateline.length).trimEnd().length
    edges.push({
      ...frozenSpan(head, 0, words),
      kind: 'dateline',
      rule: dateline.agency ? 'agency' : 'place',
    })
    body = trimSpan(text, { start: Math.min(zone.end, body.end), end: body.end })
  }
  for (let found = true; found && body.start < body.end; ) {
    const tail = tailOf(text, body)
    const ending = ENDINGS.find((one) => one.test.test(tail.text))
    found = false
    if (!ending) break
    const at = tail.text.search(ending.test)
    const zone = frozenSpan(tail, at, tail.text.length)
    const before = frozenSpan(tail, 0, tail.text.slice(0, at).trimEnd().length)
    edges.push({ ...zone, kind: ending.kind, rule: ending.rule })
    const end = before.end > before.start ? before.end : body.start
    found = end < body.end
    body = { start: body.start, end }
  }
  const inside = body.end > body.start ? asides(text, body) : []
  return {
    body: body.end > body.start ? body : null,
    edges: [...edges, ...inside].sort((a, b) => a.start - b.start),
  }
}

function tailOf(text: string, body: Span): RunningText {
  return runningText(text, { start: Math.max(body.start, body.end - TAIL), end: body.end })
}

function asides(text: string, body: Span): readonly Edge[] {
  const words = text.slice(body.start, body.end)
  if (!words.includes('(')) return []
  return [...words.matchAll(ASIDE)].map((m) => ({
    start: body.start + m.index,
    end: body.start + m.index + m[0].length,
    kind: 'caption' as const,
    rule: 'aside',
  }))
}
