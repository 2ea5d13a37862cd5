/**
 * Rows of a CSV text by RFC 4180: quoted fields may hold commas, line breaks and doubled quotes; CRLF and LF end rows, a
 * byte-order mark is dropped. Empty for an empty text. A quote that is never closed takes the rest of the text.
 */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length) {
    const { value, end } = text[at] === '"' ? quoted(text, at) : plain(text, at)
    row.push(value)
    at = end
    if (text[at] === ',') {
      at++
      if (at < text.length) continue
      row.push('')
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    rows.push(row)
    row = []
  }
  return rows
}

function plain(text: string, start: number): { value: string; end: number } {
  let end = start
  while (end < text.length && !/[,\r\n]/.test(text.charAt(end))) end++
  return { value: text.slice(start, end), end }
}

function quoted(text: string, start: number): { value: string; end: number } {
  let end = start + 1
  for (;;) {
    const mark = text.indexOf('"', end)
    if (mark < 0) return { value: text.slice(start + 1).replaceAll('""', '"'), end: text.length }
    if (text[mark + 1] !== '"')
      return { value: text.slice(start + 1, mark).replaceAll('""', '"'), end: mark + 1 }
    end = mark + 2
  }
}
