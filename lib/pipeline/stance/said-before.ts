import type { Proposition } from '../mentions/find-propositions'
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
    if (!speaker && i - j <= NEAR && own && own.sentence - other.sentence === 1 && tellsOfCharge(other))
      return k
  }
  return null
}

/** "His agent blamed the bank", "as for the charge by the minister that they had fled": somebody said so, though in nobody's words. */
function tellsOfCharge({ tokens }: Proposition): boolean {
  return tokens
    .slice(0, FIRST_WORDS)
    .some(
      ({ lemma, low, pos }, k) =>
        (pos === 'VERB' && CHARGES.has(lemma) && k > 0) ||
        (CHARGE.test(low) && tokens.slice(k + 1, k + 1 + THAT_REACH).some((t) => t.low === 'that')),
    )
}

/** A charge opens what tells of it, and stands so many propositions before at most: a sentence may be a megabyte long. */
const FIRST_WORDS = 60
const NEAR = 20
const CHARGES = new Set('blame accuse allege'.split(' '))
const CHARGE = /^(?:charge|claim|allegation|accusation|suggestion|assertion|rumou?r|report)s?$/
/** Words from a charge to its "that". */
const THAT_REACH = 10

/** "She will not hear of insolvency rumours: “Nonsense. We pay.”": the claim of the clause before that names what is answered, though it may say "not". */
export function rumoursBeside(i: number, { propositions, groupOf }: Ground): number | null {
  const [own, before] = [propositions[i], propositions[i - 1]]
  if (own?.articleId !== before?.articleId || own?.sentence !== before?.sentence) return null
  return before?.tokens.some((t) => RUMOUR.test(t.low)) ? (groupOf.get(i - 1) ?? null) : null
}

const RUMOUR = /^(?:rumou?r|allegation|accusation|suggestion|insinuation|gossip|speculation)s?$/

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
