import { type Ground, TOLD_REACH } from './dispute-targets'
import { justBefore } from './just-before'
import type { Reading } from './read-propositions'

/** Whether a correction admits an error, or is about some other story: "we apologise for the error", "a correction about". It is not of what the story turns on. */
export function admitsError(
  i: number,
  { kind, evidence }: NonNullable<Reading['dispute']>,
  { propositions }: Ground,
): boolean {
  const tokens = propositions[i]?.tokens ?? []
  const own = tokens.filter((t) => t.start >= evidence.start && t.end <= evidence.end)
  const behind = tokens.find((t) => t.start >= evidence.end)
  return (
    kind === 'correction' &&
    (own.some((t) => /^(?:error|mistake|mix-?up)$/.test(t.low)) ||
      /^(?:about|on|of)$/.test(behind?.low ?? ''))
  )
}

/** "We said that 40 ships had sunk. … We regret the error.": what the outlet says it told, a little before; null where it does not say. */
export function ownReport(i: number, { propositions, groupOf }: Ground): number | null {
  for (const [j, other] of justBefore(i, propositions, TOLD_REACH)) {
    const isTold = other.tokens.some((t, k) => t.low === 'we' && TOLD.test(other.tokens[k + 1]?.low ?? ''))
    if (isTold) return groupOf.get(j) ?? null
  }
  return null
}

const TOLD = /^(?:said|wrote|reported|stated|gave|published|quoted|claimed|incorrectly|wrongly|mistakenly)$/
