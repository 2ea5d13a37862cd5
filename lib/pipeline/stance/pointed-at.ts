import type { Span } from '@/lib/model/types'
import { DEATH } from '@/lib/text/words/dispute-cues'
import { describedClaim } from './described-claim'
import { ALIVE } from './dispute-rules'
import { canBeDenied, fitsOf, type Ground, sayers, saysSameSpeaker, termsIn } from './dispute-targets'
import { namedThing } from './named-thing'
import type { Reading } from './read-propositions'
import { statedElsewhere } from './stated-elsewhere'
import type { StoryTerms } from './story-terms'
import { saidInItsWords, tellsOtherwise } from './tells-otherwise'

/** Up to so many words of content that the claim has not, what is denied is pointed at rather than said. */
const POINTER_TERMS = 2
/** An answer follows what it answers within so many sentences. */
const ANSWER_REACH = 4

/**
 * The claim that a denial points at without saying it over: "the reports" are those of what the story turns on (`main`),
 * "that" and another figure are of what was said just before. Null where it has words of its own that fit nothing.
 */
export function pointedAt(
  i: number,
  dispute: NonNullable<Reading['dispute']>,
  main: number | null,
  ground: Ground,
  story: StoryTerms,
  held: ReadonlyMap<number, number>,
): number | null {
  const open = (k: number | null) => (k !== null && canBeDenied(i, k, ground) ? k : null)
  if (dispute.reason === ALIVE) {
    const death = [saidBefore(i, ground), main].find((k) => k !== null && tellsOfDeath(k, ground))
    return open(death ?? null)
  }
  if (dispute.kind === 'contradiction') {
    const pointing = dispute.target === null && ground.readings[i]?.negations.length === 0
    return pointing ? open(saidBefore(i, ground)) : null
  }
  const described = dispute.described && describedClaim(i, dispute.described, held, ground, story)
  if (described !== null) return described
  const named =
    dispute.target === null && !dispute.ofReport ? namedThing(i, dispute, main, ground, story) : null
  if (named !== null && !dispute.answersSpeaker && !dispute.pointsBack)
    return named === 'alone' ? null : named
  const doubted = dispute.callsLiar ? doubtedBefore(i, held, ground) : null
  if (doubted !== null) return doubted
  if (dispute.answersSpeaker) return answered(saidByAnother(i, ground), i, ground) ?? open(main)
  const otherwise = tellsOtherwise(i, dispute, ground)
  const told = otherwise ? saidInItsWords(i, dispute, ground) : null
  if (told !== null) return told
  const stated = statedElsewhere(i, dispute, main, ground, story)
  if (stated !== null) return stated
  if (dispute.ofReport) return otherwise ? null : open(main)
  if (dispute.pointsBack) return open(saidBefore(i, ground)) ?? open(main)
  const fit = main === null ? 0 : (fitsOf(i, ground).get(main) ?? 0)
  if (fit >= ground.settings.disputeMainThreshold) return open(main)
  if (otherwise) return null
  if (dispute.target !== null && !isPointer(i, dispute.target, main, ground)) return null
  if (dispute.kind !== 'doubt') return open(main)
  return opensSentence(i, ground) ? open(main) : open(saidBefore(i, ground))
}

/** What somebody else just said can be denied though it is put with "not": "the valve was never checked". */
function answered(k: number | null, i: number, ground: Ground): number | null {
  return k !== null && !saysSameSpeaker(i, k, ground) ? k : null
}

/** "Many did not believe that P. “They lie,” one said.": what the sentence before doubts. */
function doubtedBefore(
  i: number,
  held: ReadonlyMap<number, number>,
  { propositions, readings }: Ground,
): number | null {
  const [own, before] = [propositions[i], propositions[i - 1]]
  const isNext = own?.articleId === before?.articleId && (own?.sentence ?? 0) - (before?.sentence ?? 0) <= 1
  return isNext && readings[i - 1]?.dispute?.kind === 'doubt' ? (held.get(i - 1) ?? null) : null
}

/** "It paid, two people said, contradicting earlier statements": what hangs on the story's main claim is told with it, and not against it. */
export function isSaidBeside(i: number, main: number, { propositions, groupOf }: Ground): boolean {
  const [own, before] = [propositions[i], propositions[i - 1]]
  const first = own?.tokens.find((t) => t.start >= own.span.start)
  if (own?.articleId !== before?.articleId || own?.sentence !== before?.sentence) return false
  return /ing$/.test(first?.low ?? '') && groupOf.get(i - 1) === main
}

function tellsOfDeath(k: number, ground: Ground): boolean {
  return sayers(k, ground).some((j) =>
    ground.propositions[j]?.tokens.some((t) => t.term !== null && DEATH.test(t.term)),
  )
}

/** Doubt in the midst of a sentence is of what the sentence said before; one that opens a sentence is of the story. */
function opensSentence(i: number, { propositions }: Ground): boolean {
  const [own, before] = [propositions[i], propositions[i - 1]]
  return own?.articleId !== before?.articleId || own?.sentence !== before?.sentence
}

/** "Denied the deployment", "unlikely that it was a ship": of its words all but a few are those of the claim. */
function isPointer(i: number, target: Span, main: number | null, ground: Ground): boolean {
  const known = main === null ? new Set<string>() : termsOf(main, ground)
  return [...termsIn(i, target, ground)].filter((term) => !known.has(term)).length <= POINTER_TERMS
}

function termsOf(k: number, { groups, propositions }: Ground): ReadonlySet<string> {
  return new Set((groups[k] ?? []).flatMap((j) => propositions[j]?.tokens.flatMap((t) => t.term ?? []) ?? []))
}

/** The claim of the clause or sentence before, in the same article; null where it said nothing that was grouped. */
function saidBefore(i: number, { propositions, groupOf }: Ground): number | null {
  const own = propositions[i]
  for (let j = i - 1; j >= 0; j--) {
    const other = propositions[j]
    if (!own || other?.articleId !== own.articleId || own.sentence - other.sentence > 1) return null
    if (other.rule === 'mention:aside') continue
    const k = groupOf.get(j)
    // "It is false, and not supported by anything": the clause before denies the same.
    if (k !== undefined || other.sentence === own.sentence) return k ?? null
  }
  return null
}

/** The claim that somebody else was last told to have made, in the same article a little before; null where nobody was. */
function saidByAnother(i: number, { propositions, groupOf }: Ground): number | null {
  const own = propositions[i]
  for (let j = i - 1; j >= 0; j--) {
    const other = propositions[j]
    if (!own || other?.articleId !== own.articleId || own.sentence - other.sentence > ANSWER_REACH)
      return null
    const speaker = other.attribution?.sourceName
    const k = groupOf.get(j)
    if (other.rule === 'mention:aside' || k === undefined) continue
    if (speaker && speaker !== own.attribution?.sourceName) return k
  }
  return null
}
