import type { Judged } from '@/lib/model/decisions'
import type { Cell, Claim, ClaimId, Mention } from '@/lib/model/types'

/** What of a story is other than before: the claims with all that hangs on them, and the mentions. */
export type JudgedChanges = {
  /** Claims that came, went or changed, in themselves, in a cell or in what was decided on them. */
  readonly claims: ReadonlySet<ClaimId>
  readonly created: readonly Mention[]
  readonly changed: readonly Mention[]
  readonly removed: readonly Mention[]
}

/**
 * Compares two states of a story. What no decision touches is the engine's own object in both, so that a large story is compared
 * without looking into most of it.
 */
export function judgedChanges(before: Judged, after: Judged): JudgedChanges {
  const former = new Map(before.analysis.mentions.map((one) => [one.id, one]))
  const now = new Map(after.analysis.mentions.map((one) => [one.id, one]))
  return {
    claims: new Set([
      ...differing(
        new Map(before.analysis.claims.map((one) => [one.id, one])),
        new Map(after.analysis.claims.map((one) => [one.id, one])),
      ),
      ...differing(before.judgements, after.judgements),
      ...differing(cellsOf(before), cellsOf(after)).map((key) => key.slice(0, key.indexOf('|'))),
    ]),
    created: [...now.values()].filter((one) => !former.has(one.id)),
    changed: [...now.values()].filter((one) => {
      const old = former.get(one.id)
      return old !== undefined && !same(old, one)
    }),
    removed: [...former.values()].filter((one) => !now.has(one.id)),
  }
}

/** The story with those of its claims alone that are asked for. */
export function onlyClaims({ analysis, judgements }: Judged, ids: ReadonlySet<ClaimId>) {
  const claims = analysis.claims.filter((one: Claim) => ids.has(one.id))
  const cells = analysis.cells.filter((one: Cell) => ids.has(one.claimId))
  return { analysis: { ...analysis, claims, cells }, judgements }
}

function cellsOf({ analysis }: Judged): ReadonlyMap<string, Cell> {
  return new Map(analysis.cells.map((cell) => [`${cell.claimId}|${cell.outletId}`, cell]))
}

function differing<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => !same(before.get(key), after.get(key)),
  )
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
