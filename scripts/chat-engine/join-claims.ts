import { z } from 'zod'
import { askModel, type ChatModel } from './ask-model'
import { nearest } from './nearest'
import { MATCH, matchPrompt } from './prompts'
import type { Told } from './story'

const ANSWER = z.object({
  matches: z.array(z.object({ new: z.number().int(), known: z.number().int().nullable() })),
})

/** New claims that are asked about at once. */
const AT_ONCE = 20

/**
 * The claims of several texts, those that are the same put together, in the order in which they first come. Text by text: what
 * is new joins what is known. Claims without a word in common are not held against each other.
 */
export async function joinClaims(
  texts: readonly (readonly Told[])[],
  model: ChatModel,
): Promise<readonly Told[]> {
  const known: Told[] = []
  for (const claims of texts) {
    const before = [...known]
    for (let from = 0; from < claims.length; from += AT_ONCE) {
      const fresh = claims.slice(from, from + AT_ONCE)
      const same = await matches(before, fresh, model)
      fresh.forEach((one, i) => {
        const at = same.get(i)
        const other = at === undefined ? undefined : known[at]
        if (at === undefined || !other) known.push(one)
        else known[at] = { ...other, mentions: [...other.mentions, ...one.mentions] }
      })
    }
  }
  return known
}

/** For each new claim, by index, the known one that it is; left out where it is none of them. */
async function matches(
  known: readonly Told[],
  fresh: readonly Told[],
  model: ChatModel,
): Promise<ReadonlyMap<number, number>> {
  const near = [...new Set(nearest(known, fresh).flat())].sort((a, b) => a - b)
  if (near.length === 0) return new Map()
  const candidates = near.flatMap((at) => known[at] ?? [])
  const answer = await askModel(model, MATCH, matchPrompt(candidates, fresh), ANSWER)
  return new Map(
    answer.matches.flatMap(({ new: one, known: other }) => {
      const at = other === null ? undefined : near[other - 1]
      return at === undefined || !fresh[one - 1] ? [] : [[one - 1, at] as const]
    }),
  )
}
