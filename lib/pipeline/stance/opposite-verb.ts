import type { TaggedToken } from '@/lib/text/tag'
import { OPPOSITES } from '@/lib/text/words/negation-words'
import { isConditional, subjectBefore } from './around-negation'
import type { Negation } from './negation'

/** "Failed the inspection" says that it was not passed. */
export function oppositeAt(tokens: readonly TaggedToken[], i: number): Negation | null {
  const [verb, next] = [tokens[i], tokens[i + 1]]
  const head = OPPOSITES.get(verb?.lemma ?? '')
  if (!verb || !head || verb.pos !== 'VERB' || !next || !/^(?:DET|ADJ|NUM|NOUN)$/.test(next.pos)) return null
  if (/n['’]t$|^(?:not|never)$/.test(tokens[i - 1]?.low ?? '') || isConditional(tokens, i)) return null
  if (isOnlyTold(tokens, i)) return null
  const object = nounGroup(tokens, i + 1)
  if (object.length === 0) return null
  return {
    evidence: { start: verb.start, end: verb.end },
    head,
    scope: new Set([head, ...object]),
    subject: subjectBefore(tokens, i),
    ofSpeaker: false,
    object: new Set(object),
    isIdentity: false,
  }
}

/** "The suggestion that he had failed": who says so is not the one who tells it. */
function isOnlyTold(tokens: readonly TaggedToken[], i: number): boolean {
  const that = tokens.findLastIndex(({ low }, k) => k < i && low === 'that')
  return that > 0 && tokens[that - 1]?.pos === 'NOUN'
}

/** The terms of a noun with what stands before it. */
function nounGroup(tokens: readonly TaggedToken[], from: number): readonly string[] {
  let end = from
  while (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[end]?.pos ?? '')) end++
  return tokens.slice(from, end).flatMap((t) => (t.pos === 'NOUN' && t.term ? [t.term] : []))
}
