import type { LikelyPairs } from './same-claim'

/**
 * The sums of likelihoods between groups that grow together, all items single groups at first. Any two groups that have a pair in
 * common share one place for their sum. Most items of a story stay alone: only a group that took another one in keeps a map of the
 * others, and an item's are read off its pairs when its turn comes.
 */
export class GroupSums {
  private readonly sums: Float64Array
  /** 1 for a place whose sum went into another one, or counts for nothing. */
  private readonly spent: Uint8Array
  /** The group that one went into; itself while it is one. */
  private readonly up: Int32Array
  private readonly maps: (Map<number, number> | undefined)[] = []
  /** For each item the numbers of its pairs, one list behind the other, and where each list begins. */
  private readonly rows: Int32Array
  private readonly starts: Int32Array

  /** Pairs of items that are no group (`joins` is false) count for nothing. */
  constructor(
    private readonly pairs: LikelyPairs,
    count: number,
    joins: (item: number) => boolean,
  ) {
    const { first, second, likelihoods } = pairs
    this.sums = likelihoods.slice()
    this.spent = new Uint8Array(likelihoods.length)
    this.up = new Int32Array(count)
    this.starts = new Int32Array(count + 1)
    for (let i = 0; i < count; i++) this.up[i] = i
    for (let n = 0; n < likelihoods.length; n++) {
      const [i, j] = [first[n] ?? 0, second[n] ?? 0]
      if (!joins(i) || !joins(j)) this.spent[n] = 1
      this.starts[i + 1] = (this.starts[i + 1] ?? 0) + 1
      this.starts[j + 1] = (this.starts[j + 1] ?? 0) + 1
    }
    for (let i = 0; i < count; i++) this.starts[i + 1] = (this.starts[i + 1] ?? 0) + (this.starts[i] ?? 0)
    this.rows = new Int32Array(2 * likelihoods.length)
    const ends = this.starts.slice()
    for (const side of [first, second])
      for (let n = 0; n < likelihoods.length; n++) {
        const i = side[n] ?? 0
        const end = ends[i] ?? 0
        this.rows[end] = n
        ends[i] = end + 1
      }
  }

  /** The sum at a place. */
  at(place: number): number {
    return this.sums[place] ?? 0
  }

  /** Puts group `from` into group `into`; gives the places of the sums that this one then has with others, by their number. */
  merge(into: number, from: number): ReadonlyMap<number, number> {
    const own = this.mapOf(into)
    own.delete(from)
    this.eachOf(from, (other, place) => {
      if (other === into) return
      const theirs = this.maps[other]
      theirs?.delete(from)
      const known = own.get(other)
      if (known === undefined) {
        own.set(other, place)
        theirs?.set(into, place)
      } else {
        this.sums[known] = this.at(known) + this.at(place)
        this.spent[place] = 1
      }
    })
    this.up[from] = into
    this.maps[from] = undefined
    return own
  }

  private mapOf(group: number): Map<number, number> {
    const known = this.maps[group]
    if (known) return known
    const map = new Map<number, number>()
    this.eachOf(group, (other, place) => {
      map.set(other, place)
    })
    this.maps[group] = map
    return map
  }

  /** The other groups that one has a sum with, each once. */
  private eachOf(group: number, see: (other: number, place: number) => void): void {
    const map = this.maps[group]
    if (map) {
      map.forEach((place, other) => {
        see(other, place)
      })
      return
    }
    const { first, second } = this.pairs
    for (let k = this.starts[group] ?? 0; k < (this.starts[group + 1] ?? 0); k++) {
      const n = this.rows[k] ?? 0
      if (this.spent[n] === 1) continue
      see(this.top((first[n] === group ? second[n] : first[n]) ?? 0), n)
    }
  }

  /** The group that an item is in now. */
  private top(item: number): number {
    let at = item
    while (this.up[at] !== at) at = this.up[at] ?? at
    // The next one who asks has a shorter way.
    this.up[item] = at
    return at
  }
}
