import { conceptOf } from './concept-of'
import { canBeDenied, type Ground } from './dispute-targets'
import type { Reading } from './read-propositions'
import type { StoryTerms } from './story-terms'

/** Behind "asked about" at most. */
const LONGEST = 8

/**
 * "Asked about the timing of the call, she said: “That does not accord with our records.”": the claim, told before in the same article,
 * that has most of the words of what was asked about; the nearest of several. Null where nothing was asked about, or nothing told of it.
 */
export function askedAbout(
  i: number,
  { evidence }: NonNullable<Reading['dispute']>,
  ground: Ground,
  { terms }: StoryTerms,
): number | null {
  const { propositions, groupOf } = ground
  const own = propositions[i]
  const tokens = own?.tokens.filter((t) => t.end <= evidence.start) ?? []
  const at = tokens.findIndex(
    (t, k) => /^(?:asked|questioned)$/.test(t.low) && tokens[k + 1]?.low === 'about',
  )
  if (!own || at < 0) return null
  const behind = tokens.slice(at + 2, at + 2 + LONGEST)
  const end = behind.findIndex((t) => /^[,:;]$/.test(t.text))
  const asked = behind.slice(0, end < 0 ? behind.length : end)
  const wanted = new Set(asked.flatMap((t) => (t.term ? [conceptOf(t.term)] : [])))
  let best: number | null = null
  let most = 0
  for (let j = i - 1; j >= 0 && propositions[j]?.articleId === own.articleId; j--) {
    const k = groupOf.get(j)
    const shared = [...wanted].filter((term) => terms[j]?.has(term)).length
    if (k === undefined || shared <= most || !canBeDenied(i, k, ground)) continue
    most = shared
    best = k
  }
  return best
}
