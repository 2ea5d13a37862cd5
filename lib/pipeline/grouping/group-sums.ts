import { pairsOfEach } from './pairs-of-each'
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
  private readonly pairsOf: (item: number) => Int32Array

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
    for (let i = 0; i < count; i++) this.up[i] = i
    for (let n = 0; n < likelihoods.length; n++)
      if (!joins(first[n] ?? 0) || !joins(second[n] ?? 0)) this.spent[n] = 1
    this.pairsOf = pairsOfEach(pairs)
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
    for (const n of this.pairsOf(group)) {
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
