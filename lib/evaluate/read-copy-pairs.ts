import { z } from 'zod'
import { parseCsv } from './parse-csv'
import type { CopyBody, CopyPair } from './reuse'

const PAIRS = z.array(z.tuple([z.number(), z.string(), z.string()]))

/**
 * Bodies out of a CSV with the columns "Body ID" and "articleBody". Throws an Error that names the column or the row that is wrong.
 */
export function readBodies(csv: string): readonly CopyBody[] {
  const [head, ...rows] = parseCsv(csv)
  const id = head?.indexOf('Body ID') ?? -1
  const text = head?.indexOf('articleBody') ?? -1
  if (id < 0 || text < 0) throw new Error('needs the columns "Body ID" and "articleBody" in its first row')
  return rows.map((row, i) => {
    const [one, other] = [row[id], row[text]]
    if (!one || other === undefined) throw new Error(`row ${i + 2} lacks an id or a body`)
    return { id: one, text: other }
  })
}

/** Pairs out of a JSON list of [containment, id, id]. Throws an Error that says what is wrong where. */
export function readPairs(json: string): readonly CopyPair[] {
  const read = PAIRS.safeParse(JSON.parse(json))
  if (!read.success) {
    const at = read.error.issues[0]?.path[0]
    throw new Error(`must be a list of [containment, id, id]; entry ${String(at ?? 0)} is not`)
  }
  return read.data.map(([containment, a, b]) => ({ containment, a, b }))
}
