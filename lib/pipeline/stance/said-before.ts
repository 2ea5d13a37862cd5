import { type Ground, TOLD_REACH } from './dispute-targets'
import { justBefore } from './just-before'
import type { Reading } from './read-propositions'

/** The claim of the clause or sentence before, in the same article; null where it said nothing that was grouped. */
export function saidBefore(i: number, { propositions, groupOf }: Ground): number | null {
  const own = propositions[i]
  for (const [j, other] of justBefore(i, propositions, 1)) {
    if (other.rule === 'mention:aside') continue
    const k = groupOf.get(j)
    // "It is false, and not supported by anything": the clause before denies the same.
    if (k !== undefined || other.sentence === own?.sentence) return k ?? null
  }
  return null
}

/** The claim that somebody else was last told to have made, in the same article a little before; null where nobody was. */
export function saidByAnother(
  i: number,
  { evidence }: NonNullable<Reading['dispute']>,
  { propositions, groupOf }: Ground,
): number | null {
  const own = propositions[i]
  // "That is not correct: the mayor said …": whose the first words are is not told.
  const colon = own?.tokens.find((t) => t.start >= evidence.end && t.text === ':')
  const isOwnVoice = colon !== undefined && colon.start < (own?.attribution?.source[0]?.start ?? 0)
  for (const [j, other] of justBefore(i, propositions, TOLD_REACH)) {
    const speaker = other.attribution?.sourceName
    const k = groupOf.get(j)
    if (other.rule === 'mention:aside' || k === undefined) continue
    if (speaker && (isOwnVoice || speaker !== own?.attribution?.sourceName)) return k
  }
  return null
}

/** "The mayor calls it invented. There is no such paper, an aide said.": what the sentence before denies. */
export function deniedBefore(
  i: number,
  held: ReadonlyMap<number, number>,
  { propositions }: Ground,
): number | null {
  const [own, before] = [propositions[i], propositions[i - 1]]
  const isNext = own?.articleId === before?.articleId && (own?.sentence ?? 0) - (before?.sentence ?? 0) <= 1
  return isNext ? (held.get(i - 1) ?? null) : null
}

/** "Many did not believe that P. “They lie,” one said.": what the sentence before doubts. */
export function doubtedBefore(i: number, held: ReadonlyMap<number, number>, ground: Ground): number | null {
  return ground.readings[i - 1]?.dispute?.kind === 'doubt' ? deniedBefore(i, held, ground) : null
}
