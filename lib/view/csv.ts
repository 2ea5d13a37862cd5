import { stringify } from 'csv-stringify/sync'

export type CsvValue = string | number | null

/** First characters that make a spreadsheet run a cell, in half and full width. Source: OWASP, "CSV Injection". */
const FORMULA = /^[\p{White_Space}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r]/u

/**
 * A table as CSV: RFC 4180 with CRLF, UTF-8 with a byte-order mark (so that Excel reads it as such). Words that a spreadsheet
 * would run as a formula begin with an apostrophe, behind blanks and invisible letters too; numbers stay numbers, null is empty.
 */
export function csv(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const records = [header, ...rows].map((row) => row.map(defuse))
  // Without `quoted_match` the library leaves a value bare whose line breaks are not of the delimiter's kind.
  return stringify(records, { bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ })
}

function defuse(value: CsvValue): CsvValue {
  return typeof value === 'string' && FORMULA.test(value) ? `'${value}` : value
}
