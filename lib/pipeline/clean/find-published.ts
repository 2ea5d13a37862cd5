import type { Span } from '@/lib/model/span'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:[a-z]{1,7})?\\.?'

type Form = {
  readonly test: RegExp
  readonly parts: (m: RegExpExecArray) => readonly [year: string, month: string, day: string]
}

/** Forms of a date that cannot be misread; "01/02/2019" is none of them. */
const FORMS: readonly Form[] = [
  { test: /\b((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/u, parts: (m) => [m[1] ?? '', m[2] ?? '', m[3] ?? ''] },
  {
    test: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b`, 'iu'),
    parts: (m) => [m[3] ?? '', number(m[1]), m[2] ?? ''],
  },
  {
    test: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? ((?:19|20)\\d\\d)\\b`, 'iu'),
    parts: (m) => [m[3] ?? '', number(m[2]), m[1] ?? ''],
  },
  {
    test: /\b(1[3-9]|2\d|3[01])[./](0?\d|1[0-2])[./]((?:19|20)\d\d)\b/u,
    parts: (m) => [m[3] ?? '', m[2] ?? '', m[1] ?? ''],
  },
]

/**
 * The first full date in a line of the page (a date line, a byline, a dateline), as ISO 8601 date with its place in
 * the running text; null where none stands, or it could be read in two ways, or the year is missing.
 */
export function findPublished(text: string): { readonly date: string; readonly span: Span } | null {
  for (const { test, parts } of FORMS) {
    const match = test.exec(text)
    if (!match) continue
    const [year, month, day] = parts(match)
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    const time = Date.parse(`${date}T00:00:00Z`)
    if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) continue
    return { date, span: { start: match.index, end: match.index + match[0].length } }
  }
  return null
}

function number(month: string | undefined): string {
  return String(MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1)
}
