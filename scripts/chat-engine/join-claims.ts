import { z } from 'zod'
import { askModel, type ChatModel } from './ask-model'
import { MATCH, matchPrompt } from './prompts'
import type { Told } from './story'

const ANSWER = z.object({
  matches: z.array(z.object({ new: z.number().int(), known: z.number().int().nullable() })),
})

/** New claims that are asked about at once, and known ones that each of them is held against: those with the most words in common. */
const AT_ONCE = 20
const NEAREST = 6
/** Known claims that all are held against, whatever their words. */
const WIDEST = 8

/**
 * The claims of several texts, those that are the same put together, in the order in which they first come. Text by text: what
 * is new joins what is known. A new claim is held against the known ones with the most words in common and those that most texts have.
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
        else
          known[at] = {
            claim: plainer(other.claim, one.claim),
            mentions: [...other.mentions, ...one.mentions],
          }
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
  const near = [...new Set([...widest(known), ...nearest(known, fresh).flat()])].sort((a, b) => a - b)
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

/** The shorter of two wordings of one claim, for it says no more than what they share; the first of equals. */
function plainer(a: string, b: string): string {
  return b.length < a.length ? b : a
}

/** The known claims that most texts have, the first of equals: what a story turns on is told in many words. */
function widest(known: readonly Told[]): readonly number[] {
  const texts = known.map(({ mentions }) => new Set(mentions.map((one) => one.article)).size)
  return [...known.keys()]
    .filter((at) => (texts[at] ?? 0) > 1)
    .sort((a, b) => (texts[b] ?? 0) - (texts[a] ?? 0) || a - b)
    .slice(0, WIDEST)
}

/**
 * For each new claim the known ones with the most words in common, those that are rare among the known ones counting more; the first of
 * equals.
 */
function nearest(known: readonly Told[], fresh: readonly Told[]): readonly (readonly number[])[] {
  const sets = known.map(({ claim }) => wordsOf(claim))
  const counts = new Map<string, number>()
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1)
  const weight = (word: string) => Math.log(1 + sets.length / (counts.get(word) ?? 1))
  return fresh.map(({ claim }) => {
    const own = wordsOf(claim)
    return sets
      .map((set, at) => ({ at, likeness: sum([...own].map((word) => (set.has(word) ? weight(word) : 0))) }))
      .filter(({ likeness }) => likeness > 0)
      .sort((a, b) => b.likeness - a.likeness || a.at - b.at)
      .slice(0, NEAREST)
      .map(({ at }) => at)
  })
}

/** The longer words, initials and numbers of a claim, cut so that "contractor" and "contractors" are one. */
function wordsOf(claim: string): ReadonlySet<string> {
  const words = claim.match(/\p{L}{4,}|\p{Lu}{2,}|\p{N}+/gu) ?? []
  return new Set(words.map((word) => word.toLowerCase().slice(0, 6)))
}

function sum(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0)
}
