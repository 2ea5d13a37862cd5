import { addTo } from '@/lib/model/group-by'
import type { Turned } from './layers'

/** Sweeps over the columns: more change nothing that can be seen. */
const SWEEPS = 12

export type Sizes = {
  /** Pixels from the middle of one to the middle of the one below it, at least. */
  readonly apart: (above: string, below: string) => number
  /** How much it counts that a thing stands level with its neighbours. */
  readonly weight: (id: string) => number
}

/**
 * The height of each thing's middle, so that lines run as level as they can while columns keep their order and distances: column by
 * column to and fro, each takes the places nearest to the mean of its neighbours (least squares under order, by pooling adjacent
 * violators; Barlow and others, 1972). The least height may be below 0. Empty for no rows.
 */
export function settlePlaces(
  rows: readonly (readonly string[])[],
  joined: readonly Turned[],
  sizes: Sizes,
): ReadonlyMap<string, number> {
  const neighbours = new Map<string, string[]>()
  for (const { from, to } of joined) {
    addTo(neighbours, from, to)
    addTo(neighbours, to, from)
  }
  const place = new Map<string, number>()
  for (const row of rows) {
    const offsets = offsetsOf(row, sizes)
    const half = (offsets.at(-1) ?? 0) / 2
    for (const [i, id] of row.entries()) place.set(id, (offsets[i] ?? 0) - half)
  }
  for (let i = 0; i < SWEEPS; i++)
    for (const row of i % 2 === 0 ? rows : rows.toReversed()) {
      const wanted = row.map((id) => {
        const beside = (neighbours.get(id) ?? []).flatMap((one) => place.get(one) ?? [])
        return beside.length === 0 ? (place.get(id) ?? 0) : beside.reduce((a, b) => a + b, 0) / beside.length
      })
      const offsets = offsetsOf(row, sizes)
      const free = wanted.map((y, k) => y - (offsets[k] ?? 0))
      const settled = pool(free, row.map(sizes.weight))
      for (const [k, id] of row.entries()) place.set(id, (settled[k] ?? 0) + (offsets[k] ?? 0))
    }
  return place
}

/** Least distance of each thing of a column from its first. */
function offsetsOf(row: readonly string[], { apart }: Sizes): readonly number[] {
  let at = 0
  return row.map((id, i) => {
    const above = row[i - 1]
    if (above !== undefined) at += apart(above, id)
    return at
  })
}

/** The values nearest to those given, by weighted squares, of which none is below the one before it. */
function pool(values: readonly number[], weights: readonly number[]): readonly number[] {
  const blocks: { mean: number; weight: number; length: number }[] = []
  for (const [i, value] of values.entries()) {
    let block = { mean: value, weight: weights[i] ?? 1, length: 1 }
    for (let last = blocks.at(-1); last && last.mean > block.mean; last = blocks.at(-1)) {
      const weight = last.weight + block.weight
      const mean = (last.mean * last.weight + block.mean * block.weight) / weight
      block = { mean, weight, length: last.length + block.length }
      blocks.pop()
    }
    blocks.push(block)
  }
  return blocks.flatMap(({ mean, length }) => Array<number>(length).fill(mean))
}
