import { isVerb } from '@/lib/text/tag'
import { conceptOf } from './concept-of'
import {
  breadth,
  canBeDenied,
  type Ground,
  groupTerms,
  isInside,
  MOST_SAYINGS,
  TOLD_REACH,
} from './dispute-targets'
import type { Reading } from './read-propositions'
import type { StoryTerms } from './story-terms'

/** A thing is named in so many words at most: more say what is denied. */
const MOST_WORDS = 2
/** What is denied in general: "denied any fraud", "denied wrongdoing", "no evidence of theft". A deed that was told has an article. */
const IN_GENERAL = /^(?:any|all|such)$/

/**
 * What somebody denies by naming it alone, "denied any fraud": the claim that tells it, before in the same article or else of most
 * articles. `alone` where none does and neither has the story's main claim (`main`) the word; null where nothing is so named.
 */
export function namedThing(
  i: number,
  { evidence, kind }: NonNullable<Reading['dispute']>,
  main: number | null,
  ground: Ground,
  { terms, sayings }: StoryTerms,
): number | 'alone' | null {
  const { propositions, groups, groupOf } = ground
  const behind = (propositions[i]?.tokens ?? []).filter((t) => t.start >= evidence.end)
  const end = behind.findIndex((t) => !/^(?:ADJ|NOUN|DET)$/.test(t.pos))
  const named = end < 0 ? behind : behind.slice(0, end)
  // "Any such plans" are those that were told of.
  if (named.some((t) => t.low === 'such')) return null
  const words = named.flatMap((t) => (t.term && !IN_GENERAL.test(t.low) ? [conceptOf(t.term)] : []))
  // Who disputes a thing disputes what is told of it.
  const isDisputed = propositions[i]?.tokens.some((t) => t.end === evidence.end && /^disput/.test(t.low))
  const isGeneral = isDisputed || named[0]?.pos !== 'DET' || IN_GENERAL.test(named[0].low)
  if (words.length === 0 || words.length > MOST_WORDS || !isGeneral || kind === 'contradiction') return null
  const next = behind[named.length]
  if (next && (isVerb(next) || next.pos === 'PROPN')) return null
  const word = words.at(-1) ?? ''
  const own = propositions[i]
  const says = (sayings.get(word) ?? []).slice(0, MOST_SAYINGS).filter((j) => {
    const k = groupOf.get(j)
    return k !== undefined && canBeDenied(i, k, ground)
  })
  const before = says.findLast((j) => {
    const other = propositions[j]
    const far = (own?.sentence ?? 0) - (other?.sentence ?? 0)
    return other?.articleId === own?.articleId && far >= 0 && far <= TOLD_REACH
  })
  if (before !== undefined) return groupOf.get(before) ?? null
  const known = main === null ? [] : (groups[main] ?? [])
  if (known.some((j) => terms[j]?.has(word))) return null
  const width = (k: number) => breadth(k, ground)
  const told = [...new Set(says.flatMap((j) => groupOf.get(j) ?? []))]
  const [first] = told
  if (first === undefined) return 'alone'
  return told.reduce((best, k) => (width(k) > width(best) ? k : best), first)
}

/** "Dismissed the inspection as a joke": what is called so is a thing of which the story's main claim (`main`) tells nothing. */
export function callsOtherThing(
  i: number,
  { reason, evidence }: NonNullable<Reading['dispute']>,
  main: number | null,
  ground: Ground,
): boolean {
  if (reason !== 'a report is called untrue') return false
  const tokens = ground.propositions[i]?.tokens.filter((t) => isInside(t, evidence)) ?? []
  if (!/^(?:the|his|her|its|their)$/.test(tokens[1]?.low ?? '')) return false
  const behind = tokens.slice(2)
  const end = behind.findIndex((t) => !/^(?:ADJ|NOUN)$/.test(t.pos))
  const named = end < 0 ? [] : behind.slice(0, end)
  if (named.at(-1)?.pos !== 'NOUN' || OF_ANYTHING.test(named.at(-1)?.lemma ?? '')) return false
  const said = main === null ? new Set<string>() : groupTerms(main, ground)
  return !named.some((t) => t.term !== null && said.has(t.term))
}

/** What any story may be called. */
const OF_ANYTHING = /^(?:affair|matter|thing|talk|incident|row|episode|case|event|lot|whole)$/
