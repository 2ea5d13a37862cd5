import { wireCredit } from '@/lib/pipeline/origins/wire-credit'
import { benchArticle } from './bench-article'

/** An article and whether people say that it is a news agency's. */
export type WireRow = { readonly name: string; readonly text: string; readonly wire: boolean }

export type WireScore = {
  readonly articles: number
  readonly wire: number
  /** Right ones among those called wire; null where none was. */
  readonly precision: number | null
  /** Found ones among those that are; null where none is. */
  readonly recall: number | null
  readonly wrong: readonly { readonly name: string; readonly rule: string }[]
  readonly missed: readonly string[]
}

/** Tells agencies' reports by what stands in their texts alone, and counts how often that is right. */
export function scoreWire(rows: readonly WireRow[]): WireScore {
  const told = rows.map((row) => ({ ...row, credit: wireCredit(benchArticle(row.name, row.text)) }))
  const called = told.filter((row) => row.credit !== null)
  const are = told.filter((row) => row.wire)
  const right = called.filter((row) => row.wire).length
  return {
    articles: rows.length,
    wire: are.length,
    precision: called.length > 0 ? right / called.length : null,
    recall: are.length > 0 ? right / are.length : null,
    wrong: called.filter((row) => !row.wire).map((row) => ({ name: row.name, rule: row.credit?.rule ?? '' })),
    missed: are.filter((row) => row.credit === null).map((row) => row.name),
  }
}

/** What the column `wire` holds where there is none. */
const NO_WIRE: ReadonlySet<string> = new Set(['', 'None', 'NA'])

/** One row of the table that says which articles are an agency's. */
export type WireLabel = { readonly part: string; readonly name: string; readonly wire: boolean }

/**
 * Labels out of a table of tab-separated columns `compartment`, `filename` and `wire`. Throws an Error that names the column
 * that is missing.
 */
export function readWireLabels(table: string): readonly WireLabel[] {
  const [head = '', ...rows] = table.trimEnd().split(/\r?\n/)
  const columns = head.split('\t')
  const [part, name, wire] = ['compartment', 'filename', 'wire'].map((column) => {
    const at = columns.indexOf(column)
    if (at < 0) throw new Error(`lacks the column "${column}" in its first row`)
    return at
  })
  return rows.map((row) => {
    const cells = row.split('\t')
    return {
      part: cells[part ?? 0] ?? '',
      name: cells[name ?? 0] ?? '',
      wire: !NO_WIRE.has(cells[wire ?? 0]?.trim() ?? ''),
    }
  })
}
