import { FAKED, GENUINENESS, LEFT_OPEN, MADE_THING, VOUCHED } from '@/lib/text/words/genuineness-words'
import type { Proposition } from '../mentions/find-propositions'
import type { Reading } from './read-propositions'
import type { Member } from './resolve-disputes'

type Against = { readonly proposition: number; readonly dispute: NonNullable<Member['dispute']> }

/** A claim of its own: that the story's recording or picture is staged, or that it is authentic. */
export type Contest = {
  readonly says: readonly number[]
  readonly disputes: readonly Against[]
  /** Who answers the charge: what they call false without saying what is that charge. */
  readonly answerers: ReadonlySet<string>
}

/** In so many articles at least the other side must be heard. */
const HEARD = 2

/**
 * Whether the story's video, letter or picture is genuine, where both sides are heard in several articles: that is then a
 * claim beside what the thing shows. The charge that it is staged, if those charged answer it; else that it is authentic, if
 * somebody vouches for it and others doubt it. Null in a story that is of no such thing, or where one side alone is heard.
 */
export function contestedGenuineness(
  propositions: readonly Proposition[],
  readings: readonly Reading[],
): Contest | null {
  const texts = propositions.map((p) => p.tokens.map((t) => t.low).join(' '))
  const speaking = texts.flatMap((text, i) => (FAKED.test(text) || GENUINENESS.test(text) ? [i] : []))
  const articles = (list: readonly number[]) => new Set(list.map((i) => propositions[i]?.articleId)).size
  if (articles(speaking.filter((i) => MADE_THING.test(texts[i] ?? ''))) < HEARD) return null

  const charges = speaking.filter((i) => FAKED.test(texts[i] ?? ''))
  const answers = charges.flatMap((i) => answerTo(i, propositions, readings) ?? [])
  const answering = answers.map((a) => a.proposition)
  const charging = charges.filter((i) => !answering.includes(i))
  if (articles(answering) >= HEARD && articles(answering) * 2 >= articles(charging) && charging.length > 0)
    return { says: charging, disputes: answers, answerers: speakers(answering, propositions) }

  const vouching = speaking.filter((i) => isVouching(texts[i] ?? '', readings[i]))
  const doubts = speaking.flatMap((i) => {
    const dispute = readings[i]?.dispute
    return dispute ? [{ proposition: i, dispute }] : []
  })
  if (articles(vouching) < HEARD || articles(doubts.map((d) => d.proposition)) < HEARD) return null
  return { says: vouching, disputes: doubts, answerers: new Set() }
}

/** "Denied that it was staged", "none of it was scripted"; null for one who says that it was. */
function answerTo(
  proposition: number,
  propositions: readonly Proposition[],
  readings: readonly Reading[],
): Against | null {
  const reading = readings[proposition]
  const tokens = propositions[proposition]?.tokens ?? []
  const faked = new Set(tokens.flatMap((t) => (t.term && FAKED.test(t.low) ? [t.term] : [])))
  const negation = reading?.negations.find((n) => [...n.scope].some((term) => faked.has(term)))
  if (negation) {
    const reason = 'says with “not” what others say without'
    return { proposition, dispute: { kind: 'contradiction', reason, evidence: negation.evidence } }
  }
  const dispute = reading?.dispute
  if (dispute?.kind !== 'denial') return null
  const denied = tokens.some((t) => t.start >= dispute.evidence.end && FAKED.test(t.low))
  return denied && !tokens.some((t) => isIn(t, dispute.evidence) && FAKED.test(t.low))
    ? { proposition, dispute }
    : null
}

function isIn(
  token: { readonly start: number },
  span: { readonly start: number; readonly end: number },
): boolean {
  return span.start <= token.start && token.start < span.end
}

function isVouching(text: string, reading: Reading | undefined): boolean {
  return VOUCHED.test(text) && !LEFT_OPEN.test(text) && !reading?.dispute && !reading?.statement
}

function speakers(list: readonly number[], propositions: readonly Proposition[]): ReadonlySet<string> {
  return new Set(list.flatMap((i) => propositions[i]?.attribution?.sourceName ?? []))
}
