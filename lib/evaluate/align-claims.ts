import { type Group, NEAR, nearness } from './scored'

/** Alignments weaker than this are chance: one of thirteen mentions in common. */
const WEAKEST = 0.15

/** Which claim of the report stands for which annotated one, by position; each at most once. */
export type Alignment = {
  readonly toReport: ReadonlyMap<number, number>
  readonly toGold: ReadonlyMap<number, number>
}

/** Claims one to one, the pairs with the most in common first; of equal ones the earlier. */
export function alignClaims(gold: readonly Group[], report: readonly Group[]): Alignment {
  const pairs: { g: number; r: number; weight: number }[] = []
  gold.forEach((a, g) => {
    report.forEach((b, r) => {
      const weight = common(a, b)
      if (weight >= WEAKEST) pairs.push({ g, r, weight })
    })
  })
  pairs.sort((a, b) => b.weight - a.weight)
  const toReport = new Map<number, number>()
  const toGold = new Map<number, number>()
  for (const { g, r } of pairs) {
    if (toReport.has(g) || toGold.has(r)) continue
    toReport.set(g, r)
    toGold.set(r, g)
  }
  return { toReport, toGold }
}

/** Dice's coefficient over mentions, each annotated one counted as far as its best counterpart is near. */
function common(gold: Group, report: Group): number {
  let sum = 0
  for (const mention of gold.mentions) {
    const best = Math.max(0, ...report.mentions.map((m) => nearness(mention, m)))
    if (best >= NEAR) sum += best
  }
  return (2 * sum) / (gold.mentions.length + report.mentions.length)
}
