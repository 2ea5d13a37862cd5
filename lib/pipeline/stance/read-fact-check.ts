import type { DisputeKind } from '@/lib/model/types'
import {
  ALLEGED,
  CLAIM_LABEL,
  FLAT_NO,
  FOUND_FALSE,
  FOUND_UNPROVEN,
  NOT_SO_AT_ALL,
  SOFT_NO,
  VERDICT_LABEL,
} from '@/lib/text/words/fact-check-words'
import { phrase } from './phrase'
import type { Dispute } from './read-dispute'

type Form = { readonly kind: DisputeKind; readonly reason: string; readonly pattern: RegExp }

const form = (kind: DisputeKind, reason: string, source: string): Form => ({
  kind,
  reason,
  pattern: phrase(source, 'id'),
})

/** Opens a question that is answered by yes or no. */
const ASKS =
  "(?:(?:so|but|and|then|ok|okay),? )?(?:is|are|was|were|did|do|does|has|have|had|will|would|can|could)(?:n[’']t)? (?:it true that )?"
/** The question, and its no up to the end of its own sentence: "No, the board says." */
const ANSWERED = (no: string) =>
  `^\\W*${ASKS}(?<what>[^?]{8,250})\\?["”’')]* *(?:(?:answer|a): )?(?<sign>["“‘']?${no})(?=["”’']*(?:[.!,;:—–]|$| (?:said|says|according|judging)\\b))[^.!?]{0,80}[.!]?["”’')]*$`
const RATED = (found: string) =>
  `^\\W*${CLAIM_LABEL}\\s?[:–—] *(?<what>.{8,300}?)[.!]?["”’']? *(?<sign>${VERDICT_LABEL}\\s?[:–—]? *["“‘']?${found})\\b`

/** "It has been alleged that P. This is not so.": in the outlet's own voice; who else says so is told to. */
const ALLEGED_AND_DENIED = `^\\W*${ALLEGED} (?<what>(?:(?![.!?]["”’']? )[^?]){8,250})[.!]["”’')]* *(?<sign>${NOT_SO_AT_ALL})(?=[.!]|$|,? (?:and|but|as|because|entirely|completely|outright|either|for|at all)\\b|[,;:—–])(?![^.!?]*\\b(?:said|says|told|tells|according|insist(?:s|ed)|wrote|replied|added)\\b)[^.!?]{0,140}[.!]?["”’')]*$`

/** What a fact check says of what was claimed. */
export const CHECKED = 'a fact check finds it untrue'

const FORMS: readonly Form[] = [
  form('denial', CHECKED, RATED(FOUND_FALSE)),
  form('doubt', 'a fact check finds it unproven', RATED(FOUND_UNPROVEN)),
  form('denial', 'the answer to the question is no', ANSWERED(FLAT_NO)),
  form('doubt', 'the answer to the question is probably no', ANSWERED(SOFT_NO)),
  form('denial', 'what was alleged is said not to be so', ALLEGED_AND_DENIED),
]
/** What is not so labelled, no question and nothing alleged need not be tried. */
const MAY_FIT = phrase(`\\?|${VERDICT_LABEL}\\s?[:–—]|we rate|^\\W*${ALLEGED} `, 'i')

/**
 * "CLAIM: P. VERDICT: False.", "Did P? Almost certainly not.", "It has been alleged that P. This is not so.": what is put and found untrue or unproven, claim and finding as one text.
 * Null for a claim that is found true, a question with another answer, and any other text.
 */
export function readFactCheck(text: string): Dispute | null {
  if (!MAY_FIT.test(text)) return null
  for (const { kind, reason, pattern } of FORMS) {
    const groups = pattern.exec(text)?.indices?.groups
    if (!groups?.what || !groups.sign) continue
    const [start, end] = groups.what
    const evidence = { start: groups.sign[0], end: groups.sign[1] }
    return { kind, reason, evidence, target: { start, end }, asked: true, putsClaim: true }
  }
  return null
}
