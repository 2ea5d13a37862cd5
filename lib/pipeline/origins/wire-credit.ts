import type { Article, Span } from '@/lib/model/types'
import { knownOutlet } from '@/lib/text/outlet-names'

/** That an article is a news agency's, and the words that show it. */
export type WireCredit = {
  /** Null where the credit has an agency's form and names none. */
  readonly agency: string | null
  readonly rule: string
  /** Null where the outlet was given and not read. */
  readonly span: Span | null
}

/** How agencies sign a report and others do not: who reported it and who edited it, in brackets at the end. */
const SIGNED = /\bediting\s+by\b/iu

/**
 * The credit by which an article is a news agency's report, wherever it stands: its dateline, a credit line, a byline, the outlet
 * itself. Null for an article of an outlet's own; an agency that is only cited in it makes no wire report.
 */
export function wireCredit(article: Article): WireCredit | null {
  for (const { field, value, rule, span, weight } of article.evidence) {
    const credited =
      field === 'outlet'
        ? weight !== 'suggested'
        : field === 'relays'
          ? CREDITS.has(rule)
          : field === 'author'
    const known = credited ? knownOutlet(value) : null
    if (known?.agency) return { agency: known.name, rule: `${field}:${rule}`, span }
  }
  const signed = article.zones.find(
    ({ kind, start, end }) =>
      kind === 'credit' && SIGNED.test(article.text.slice(start, Math.min(end, start + LONGEST))),
  )
  return signed
    ? { agency: null, rule: 'credit:reporting-editing', span: { start: signed.start, end: signed.end } }
    : null
}

const CREDITS: ReadonlySet<string> = new Set(['dateline', 'credit'])
/** Characters of a credit that are read. */
const LONGEST = 600
