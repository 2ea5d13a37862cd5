import { type Ground, MOST_SAYINGS, saysSameSpeaker } from './dispute-targets'
import { justBefore } from './just-before'
import { saidBefore } from './said-before'
import type { StoryTerms } from './story-terms'

/** What is told otherwise stands within so many sentences before, and how it is told in the next ones. */
const BEFORE = 5
const NEXT = 2

/**
 * "The porters tell a different story. Two boys died there, they say.": of what was said a little before, the claim that has most of the
 * words of what is told instead; where none has any, what was said last.
 */
export function toldOtherwise(i: number, ground: Ground, { terms, weight }: StoryTerms): number | null {
  const { propositions, groupOf } = ground
  const own = propositions[i]
  const instead = new Set<string>()
  for (let j = i + 1; j < Math.min(propositions.length, i + MOST_SAYINGS); j++) {
    const next = propositions[j]
    if (!own || next?.articleId !== own.articleId || next.sentence - own.sentence > NEXT) break
    for (const term of terms[j] ?? []) instead.add(term)
  }
  let best: number | null = null
  let most = 0
  for (const [j] of justBefore(i, propositions, BEFORE)) {
    const k = groupOf.get(j)
    if (i - j > MOST_SAYINGS) break
    if (k === undefined || saysSameSpeaker(i, k, ground)) continue
    let common = 0
    for (const term of terms[j] ?? []) if (instead.has(term)) common += weight(term)
    if (common <= most) continue
    most = common
    best = k
  }
  if (best !== null) return best
  const last = saidBefore(i, ground)
  return last !== null && !saysSameSpeaker(i, last, ground) ? last : null
}
