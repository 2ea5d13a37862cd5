import { z } from 'zod'
import { askModel, type ChatModel } from './ask-model'
import { nearest } from './nearest'
import { SPREAD, spreadPrompt } from './prompts'
import type { Told, ToldMention } from './story'

const NUMBERS = z.array(z.number().int()).nullish()
const ANSWER = z.object({
  claims: z.array(z.object({ claim: z.number().int(), holds: NUMBERS, falls: NUMBERS })),
})

/** Claims that are asked about at once. */
const AT_ONCE = 15

/**
 * The claims with the mentions of those that hold them: who says that 400 men came says that men came, and who denies it denies that. No
 * claim is lost, and none has one place twice with one stance.
 */
export async function spreadClaims(claims: readonly Told[], model: ChatModel): Promise<readonly Told[]> {
  const further = claims.map((): ToldMention[] => [])
  const near = nearest(claims, claims)
  for (let from = 0; from < claims.length; from += AT_ONCE) {
    const asked = claims.slice(from, from + AT_ONCE).map((_, i) => from + i)
    const shown = [
      ...new Set(asked.flatMap((at) => (near[at]?.length ? [at, ...(near[at] ?? [])] : []))),
    ].sort((a, b) => a - b)
    const numbers = asked.map((at) => shown.indexOf(at) + 1).filter((number) => number > 0)
    if (numbers.length === 0) continue
    const prompt = spreadPrompt(
      shown.flatMap((at) => claims[at] ?? []),
      numbers,
    )
    const answer = await askModel(model, SPREAD, prompt, ANSWER)
    for (const { claim: number, holds, falls } of answer.claims) {
      const mentions = claims[shown[number - 1] ?? -1]?.mentions ?? []
      const add = (numbers: readonly number[] | null | undefined, stance: ToldMention['stance']) => {
        for (const other of numbers ?? [])
          if (other !== number)
            further[shown[other - 1] ?? -1]?.push(...mentions.filter((mention) => mention.stance === stance))
      }
      add(holds, 'repeats')
      add(falls, 'disputes')
    }
  }
  return claims.map((one, at) => ({ ...one, mentions: distinct([...one.mentions, ...(further[at] ?? [])]) }))
}

function distinct(mentions: readonly ToldMention[]): readonly ToldMention[] {
  return [
    ...new Map(
      mentions.map((one) => [`${one.article} ${one.start} ${one.quote} ${one.stance}`, one]),
    ).values(),
  ]
}
