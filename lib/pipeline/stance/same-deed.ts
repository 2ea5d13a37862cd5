import { once } from '@/lib/text/once'
import { isVerb } from '@/lib/text/tag'
import type { Proposition } from '../mentions/find-propositions'
import { conceptOf, conceptsOf } from './concept-of'
import type { Negation } from './negation'

/** "I did not cry" is of "Roe sobbed", not of "they made Roe cry" or "Roe was killed". */
export function doesIt(one: Proposition | undefined, speaker: string, head: string): boolean {
  const tokens = one?.tokens ?? []
  const verb = tokens.findIndex((t) => t.pos === 'VERB' && t.term !== null && conceptOf(t.term) === head)
  const name = tokens.findIndex((t) => t.term === speaker)
  return name >= 0 && name < verb && tokens[verb - 1]?.lemma !== 'be'
}

/** "Failed the test" is of "passed the test", not of "passed a law after the test". */
export function hasObject(one: Proposition | undefined, { head, object }: Negation): boolean {
  if (!object || !one) return true
  const verb = one.tokens.findIndex((t) => t.term !== null && conceptOf(t.term) === conceptOf(head))
  const wanted = conceptsOf(object)
  const behind = one.tokens.slice(verb + 1, verb + 1 + REACH_OF_OBJECT)
  return behind.some((t) => t.term !== null && wanted.has(conceptOf(t.term)))
}

const REACH_OF_OBJECT = 5

/** A statement about one thing does not contradict a statement about another; a pronoun may be anything. */
export function speakOfSame(subject: ReadonlySet<string>, there: ReadonlySet<string>): boolean {
  return subject.size === 0 || [...subject].some((term) => there.has(term))
}

/** Whether a proposition says that it was done, by a verb. */
export function isDeed(one: Proposition | undefined, head: string): boolean {
  return one !== undefined && deedsOf(one).has(head)
}

/** What a proposition says was done: asked for with each of its negations. */
const deedsOf = once(
  ({ tokens }: Proposition): ReadonlySet<string> =>
    conceptsOf(tokens.flatMap((t) => (isVerb(t) && t.term !== null ? [t.term] : []))),
)

/** "The house was not searched" is of "the house was searched", all of its words. */
export function isThatThing(subject: ReadonlySet<string>, there: ReadonlySet<string>): boolean {
  return subject.size > 0 && [...subject].every((term) => there.has(term))
}

/** "Is not Jane Roe" is of "looks like Jane Roe" and "was Jane Roe", not of "Jane Roe paid him". */
export function saysWho(one: Proposition | undefined, { isIdentity, scope }: Negation): boolean {
  if (!isIdentity || !one) return true
  const linked = linkedTerms(one)
  return [...scope].some((term) => linked.has(conceptOf(term)))
}

/** The terms that stand not far behind a word that says who or where somebody is. */
const linkedTerms = once(
  ({ tokens }: Proposition): ReadonlySet<string> =>
    conceptsOf(
      tokens.flatMap((t, k) =>
        LINKS.has(t.lemma)
          ? tokens.slice(k + 1, k + 1 + REACH_OF_LINK).flatMap(({ term }) => term ?? [])
          : [],
      ),
    ),
)

const LINKS = new Set(
  'be become remain look seem appear like as stay live stand work attend visit arrive identify name'.split(
    ' ',
  ),
)
const REACH_OF_LINK = 6
