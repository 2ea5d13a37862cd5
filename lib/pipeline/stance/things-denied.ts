import type { TaggedToken } from '@/lib/text/tag'
import { conceptOf } from './concept-of'
import { breadth, canBeDenied, type Ground, MOST_SAYINGS, TOLD_REACH } from './dispute-targets'
import type { Contradiction } from './find-contradictions'
import type { StoryTerms } from './story-terms'

/** A thing that is said not to be, by its words alone: "there was no ransom", "neither a raid nor a search". */
type Thing = {
  readonly word: string
  readonly evidence: { readonly start: number; readonly end: number }
  /** Whether it is said to have been no cause: "had nothing to do with money". */
  readonly asCause: boolean
}

const BE = /^(?:is|was|were|are|been)$/
const ENDS = /^(?:[.,;:!?"”’')—–]|and|or|nor|but|at|whatsoever|either|here)$/
const NOUN = /^(?:NOUN|PROPN)$/
/** Words of a thing at most, the noun the last of them. */
const LONGEST = 3
/** Tokens back to the first of a list of things. */
const LIST_REACH = 12
/** A text that says it again and again of one thing has said so. */
const MOST_OF_ONE = 100
/** A word of more claims than this, and of none just before, does not tell which is meant. */
const MOST_CLAIMS = 6
/** What there may be none of without anybody having told of it. */
const OF_NOTHING_TOLD =
  /^(?:way|need|point|time|reason|sense|word|words|response|comment|answer|reply|information|detail|details|evidence|proof|sign|indication|chance|chances|doubt|question|room|place|one|thing|hope|choice|alternative|guarantee|excuse|injuries|casualties)$/

/**
 * Statements that there was no such thing, where others tell of it: the claim told a little before in the same article, or one that is
 * told of the thing, else the one of most articles. What the words of a whole clause say is left to findContradictions.
 */
export function thingsDenied(ground: Ground, story: StoryTerms): readonly Contradiction[] {
  const counts = new Map<string, number>()
  return ground.propositions.flatMap((own, i) => {
    if (ground.readings[i]?.dispute || ground.readings[i]?.statement) return []
    const found = new Map<number, Thing>()
    for (const thing of thingsIn(own.tokens)) {
      const count = (counts.get(thing.word) ?? 0) + 1
      counts.set(thing.word, count)
      if (count > MOST_OF_ONE) continue
      const group = tellsOf(i, thing, ground, story)
      if (group !== null && !found.has(group)) found.set(group, thing)
    }
    return [...found].map(([group, { evidence }]) => ({
      proposition: i,
      group,
      whole: true,
      dispute: { kind: 'denial', reason: 'what others tell of is said not to be', evidence } as const,
    }))
  })
}

function thingsIn(tokens: readonly TaggedToken[]): readonly Thing[] {
  return tokens.flatMap((token, k) => {
    const [before, next] = [tokens[k - 1]?.low ?? '', tokens[k + 1]?.low ?? '']
    if (token.low === 'no' && isThere(tokens, k)) return thingAt(tokens, k, k + 1)
    // "No tender, no advert": the second is of the same list.
    if (token.low === 'no' && before === ',' && opensList(tokens, k)) return thingAt(tokens, k, k + 1)
    if ((token.low === 'neither' || token.low === 'nor') && /^an?$/.test(next))
      return thingAt(tokens, k, k + 2)
    if (
      token.low === 'nothing' &&
      !SOMEBODY.test(tokens[k - 2]?.low ?? '') &&
      next === 'to' &&
      tokens[k + 2]?.low === 'do' &&
      tokens[k + 3]?.low === 'with'
    )
      return thingAt(
        tokens,
        k,
        /^(?:the|any|his|her|its|their)$/.test(tokens[k + 4]?.low ?? '') ? k + 5 : k + 4,
      )
    return []
  })
}

/** Whether "there was no" stands not far before. */
function opensList(tokens: readonly TaggedToken[], k: number): boolean {
  for (let at = k - 1; at >= Math.max(0, k - LIST_REACH); at--)
    if (tokens[at]?.low === 'no' && isThere(tokens, at)) return true
  return false
}

/** "There was", "there has been" right before. */
function isThere(tokens: readonly TaggedToken[], k: number): boolean {
  if (!BE.test(tokens[k - 1]?.low ?? '')) return false
  return [k - 2, k - 3].some((at) => tokens[at]?.low === 'there')
}

/** The thing whose words begin at `from`, where its clause ends with it. */
function thingAt(tokens: readonly TaggedToken[], start: number, from: number): readonly Thing[] {
  let end = from
  while (/^(?:ADJ|NOUN|PROPN|VERB)$/.test(tokens[end]?.pos ?? '') && end - from < LONGEST) end++
  const noun = tokens[end - 1]
  const [first, behind] = [tokens[start], tokens[end]]
  if (!noun?.term || !first || !(NOUN.test(noun.pos) || noun.pos === 'VERB')) return []
  if (OF_NOTHING_TOLD.test(noun.low) || (behind && !ENDS.test(behind.low))) return []
  return [
    {
      word: conceptOf(noun.term),
      evidence: { start: first.start, end: noun.end },
      asCause: first.low === 'nothing',
    },
  ]
}

/** Words by which a cause is told: "left over money", "fired because he warned of cracks". */
const OF_CAUSE =
  /^(?:over|because|due|for|by|from|amid|reasons?|concerns?|motivated|about|prompted|after|owing|linked)$/
const CAUSE_REACH = 5

/** Whether a proposition tells the thing as the cause of something. */
function tellsCause(tokens: readonly TaggedToken[], word: string): boolean {
  return tokens.some(
    (t, k) =>
      t.term !== null &&
      conceptOf(t.term) === word &&
      tokens.slice(Math.max(0, k - CAUSE_REACH), k).some(({ low }) => OF_CAUSE.test(low)),
  )
}

/** Who has nothing to do with a thing is no cause of it. */
const SOMEBODY = /^(?:i|we|he|she|they|you)$/

function tellsOf(
  i: number,
  { word, asCause }: Thing,
  ground: Ground,
  { sayings }: StoryTerms,
): number | null {
  const { propositions, groupOf } = ground
  const own = propositions[i]
  const told = new Map<number, number>()
  for (const j of (sayings.get(word) ?? []).slice(0, MOST_SAYINGS)) {
    const [k, other] = [groupOf.get(j), propositions[j]]
    if (k === undefined || !own || !other || j === i || !canBeDenied(i, k, ground)) continue
    if (asCause && !tellsCause(other.tokens, word)) continue
    const far = own.sentence - other.sentence
    const isOwn = other.articleId === own.articleId
    const isNear = isOwn && far > 0 && far <= TOLD_REACH
    if (isOwn && !isNear) continue
    const fit = (isNear ? 1 : 0) + (isOfIt(other.tokens, word) ? 1 : 0)
    told.set(k, Math.max(fit, told.get(k) ?? 0))
  }
  const near = [...told.values()].some((fit) => fit > 0)
  if (told.size > MOST_CLAIMS && !near) return null
  const most = Math.max(...told.values())
  const best = [...told].flatMap(([k, fit]) => (fit === most ? [k] : []))
  const [first] = best
  if (first === undefined) return null
  return best.reduce((a, b) => (breadth(b, ground) > breadth(a, ground) ? b : a), first)
}

/** Whether the thing is among the first words of a proposition, which then is told of it. */
function isOfIt(tokens: readonly TaggedToken[], word: string): boolean {
  return tokens.slice(0, FIRST_WORDS).some((t) => t.term !== null && conceptOf(t.term) === word)
}

const FIRST_WORDS = 4
