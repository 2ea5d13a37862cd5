import type { Report } from './report'

/** So deep the parts stand on lines of their own: down to the mentions and cells of a claim, which are a line each. */
const DEEPEST = 3

/**
 * A report as the text of a file: JSON, and a line for each mention and each cell, so that two can be compared line by line. Blanks
 * before every field would be half of a large report: one of 60 articles holds fifty thousand cells.
 */
export function reportText(report: Report): string {
  return `${write(report, 0)}\n`
}

function write(value: unknown, depth: number): string {
  if (value === null || typeof value !== 'object' || depth > DEEPEST) return JSON.stringify(value)
  const parts = Array.isArray(value)
    ? value.map((one) => write(one, depth + 1))
    : Object.entries(value)
        .filter(([, one]) => one !== undefined)
        .map(([name, one]) => `${JSON.stringify(name)}: ${write(one, depth + 1)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  if (parts.length === 0) return `${open}${close}`
  const blanks = '  '.repeat(depth)
  return `${open}\n${parts.map((part) => `${blanks}  ${part}`).join(',\n')}\n${blanks}${close}`
}
