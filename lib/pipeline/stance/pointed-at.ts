import { DEATH, LIVES_ON } from '@/lib/text/words/dispute-cues'
import type { Proposition } from '../mentions/find-propositions'
import { askedAbout } from './asked-about'
import { CLEARS } from './denial-phrase-rules'
import { deniesRelation } from './denies-relation'
import { describedClaim, tellsOfKind } from './described-claim'
import { ALIVE } from './dispute-rules'
import {
  canBeDenied,
  fitsOf,
  type Ground,
  groupTerms,
  isNegated,
  sayers,
  saysSameSpeaker,
  termsIn,
} from './dispute-targets'
import { NEVER_DONE, TOLD_DIFFERENTLY } from './idiom-rules'
import { namedFigure } from './named-figure'
import { namedReport } from './named-report'
import { callsOtherThing, namedThing } from './named-thing'
import { admitsError, ownReport } from './own-report'
import type { Reading } from './read-propositions'
import { deniedBefore, doubtedBefore, rumoursBeside, saidBefore, saidByAnother } from './said-before'
import { statedElsewhere } from './stated-elsewhere'
import type { StoryTerms } from './story-terms'
import { tellsOfAnother } from './tells-of-another'
import { saidInItsWords, tellsOtherwise } from './tells-otherwise'
import { toldOtherwise } from './told-otherwise'
import { whoseReport } from './whose-report'

/** Up to so many words of content that the claim has not, what is denied is pointed at rather than said. */
const POINTER_TERMS = 2

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
    if (isThing(i, dispute, ground)) return null
    const death = [saidBefore(i, ground), main].find((k) => k !== null && tellsOfDeath(k, ground))
    return open(death ?? null)
  }
  if (dispute.kind === 'contradiction') {
    const pointing = dispute.target === null && ground.readings[i]?.negations.length === 0
    if (!pointing) return null
    if (dispute.reason !== TOLD_DIFFERENTLY) return open(saidBefore(i, ground))
    return whoseReport(i, dispute, ground, story) ?? toldOtherwise(i, ground, story)
  }
  const described = dispute.described && describedClaim(i, dispute.described, held, ground, story)
  if (described !== null) return described
  // "Denied responsibility" where nobody is told to have blamed anybody.
  if (
    !dispute.ofReport &&
    dispute.described &&
    dispute.described.kind !== 'told' &&
    !tellsOfKind(main, dispute.described, ground)
  )
    return null
  if (tellsOfAnother(i, dispute, main, ground)) return null
  const figure = namedFigure(i, dispute, ground)
  if (figure !== null) return figure === 'alone' ? null : figure
  const asked = dispute.answersSpeaker ? askedAbout(i, dispute, ground, story) : null
  if (asked !== null) return asked
  const whose = dispute.ofReport && dispute.target === null ? whoseReport(i, dispute, ground, story) : null
  if (whose !== null) return whose
  const reported = namedReport(i, dispute, main, ground, story)
  if (reported !== null) return reported === 'alone' ? null : reported
  const named =
    dispute.target === null && !dispute.ofReport ? namedThing(i, dispute, main, ground, story) : null
  if (named !== null && !dispute.answersSpeaker && !dispute.pointsBack)
    return named === 'alone' ? null : named
  const doubted = dispute.callsLiar ? doubtedBefore(i, held, ground) : null
  if (doubted !== null) return doubted
  if (dispute.answersSpeaker) {
    const beside = rumoursBeside(i, ground)
    if (beside !== null) return beside
    const before = open(saidBefore(i, ground))
    // What an outlet says of its own report, "that was wrong", is of the sentence before.
    if (!ground.propositions[i]?.attribution && before !== null) return before
    const said = answered(saidByAnother(i, dispute, ground), i, ground)
    // A liar has said something.
    return said ?? (dispute.callsLiar ? null : (before ?? open(main)))
  }
  const otherwise = tellsOtherwise(i, dispute, main, ground)
  const told = otherwise ? saidInItsWords(i, dispute, ground) : null
  if (told !== null) return told
  const stated = statedElsewhere(i, dispute, main, ground, story)
  if (stated !== null) return stated
  if (dispute.reason === CLEARS || dispute.reason === NEVER_DONE) return null
  // "Denied that it had given no warning" is no denial of what is told without a "no".
  if (isNegated(i, dispute, ground) || describesSomebody(dispute, ground.propositions[i])) return null
  if (dispute.ofReport) return otherwise ? null : open(main)
  if (admitsError(i, dispute, ground)) return ownReport(i, ground)
  if (deniesRelation(i, dispute, main, ground)) return null
  if (dispute.pointsBack) return open(saidBefore(i, ground)) ?? deniedBefore(i, held, ground) ?? open(main)
  const fit = main === null ? 0 : (fitsOf(i, ground).get(main) ?? 0)
  if (fit >= ground.settings.disputeMainThreshold) return open(main)
  if (otherwise) return null
  if (!isPointer(i, dispute, main, ground) || callsOtherThing(i, dispute, main, ground)) return null
  if (dispute.kind !== 'doubt') return open(main)
  return opensSentence(i, ground) ? open(main) : open(saidBefore(i, ground))
}

/** What somebody else just said can be denied though it is put with "not": "the valve was never checked". */
function answered(k: number | null, i: number, ground: Ground): number | null {
  return k !== null && !saysSameSpeaker(i, k, ground) ? k : null
}

/** "Was wrongly described as a baker": what one is called is no story. */
function describesSomebody(
  { reason, evidence }: NonNullable<Reading['dispute']>,
  own: Proposition | undefined,
): boolean {
  const last = own?.tokens.findLast((t) => t.end <= evidence.end)
  return reason === FALSELY && DESCRIBES.test(last?.low ?? '')
}

const FALSELY = 'what is said is called untrue'
const DESCRIBES = /^(?:describ|portray|label|identif|nam|brand|characteri)/

/** "It paid, two people said, contradicting earlier statements": what hangs on the story's main claim is told with it, and not against it. */
export function isSaidBeside(i: number, main: number, { propositions, groupOf }: Ground): boolean {
  const [own, before] = [propositions[i], propositions[i - 1]]
  const first = own?.tokens.find((t) => t.start >= own.span.start)
  if (own?.articleId !== before?.articleId || own?.sentence !== before?.sentence) return false
  return /ing$/.test(first?.low ?? '') && groupOf.get(i - 1) === main
}

/** "The wine trade is alive and well": what nobody can have said to be dead. */
function isThing(
  i: number,
  { evidence }: NonNullable<Reading['dispute']>,
  { propositions }: Ground,
): boolean {
  const before = propositions[i]?.tokens.findLast((t) => t.end <= evidence.start && t.pos !== 'ADV')
  return LIVES_ON.test(before?.lemma ?? '')
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
function isPointer(
  i: number,
  { target, kind }: NonNullable<Reading['dispute']>,
  main: number | null,
  ground: Ground,
): boolean {
  if (target === null) return true
  const isDenial = kind !== 'doubt'
  const known = main === null ? new Set<string>() : groupTerms(main, ground)
  const terms = [...termsIn(i, target, ground)]
  const unknown = terms.filter((term) => !known.has(term)).length
  return unknown <= POINTER_TERMS && (unknown === 0 || unknown < terms.length || !isDenial)
}
