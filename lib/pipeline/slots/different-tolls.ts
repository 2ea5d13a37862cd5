import { type Described, daysIn, namesSaid, shared } from './describe-slots'
import { isOfKind } from './different-numbers'
import type { Difference, SlotRule } from './find-differences'
import { figuresOf } from './read-figures'
import { placesOf } from './read-places'
import { areApart, isOtherScope } from './read-quantities'
import type { Toll } from './read-tolls'

/** Two clauses that are so likely the same claim need no name in common. */
const LIKELY = 0.3
/** And with one a little likely at least: many things befall people in one town. */
const LEAST_LIKELY = 0.05

/** "At least four people were killed in Lund" against "the death toll in Lund has risen to 13", or "nobody died": the same befell another number. */
export const differentTolls: SlotRule = {
  partsOf: (clause) => figuresOf(clause).tolls,
  difference: (a, b, likelihood) => {
    const pair = otherTolls(a, b)
    if (!pair) return null
    const [one, other] = pair
    const [mine, theirs] = [figuresOf(a).tolls, figuresOf(b).tolls]
    // Who gives both, or agrees in one, differs in no single point.
    if (theirs.some((toll) => toll.deed === one.deed && !isOther(one, toll))) return null
    if (mine.some((toll) => toll.deed === one.deed && !isOther(toll, other))) return null
    return isNoneThere(a, one, b, other) || ofOneEvent(a, one, b, other, likelihood)
      ? differenceOf(a, one, other)
      : null
  },
}

/** The first tolls of two clauses that are not one; null for none. */
export function otherTolls(a: Described, b: Described): readonly [Toll, Toll] | null {
  const [mine, theirs] = [figuresOf(a).tolls, figuresOf(b).tolls]
  for (const one of mine)
    for (const other of theirs)
      if (isOther(one, other) && isOfKind(a.tokens, one, b.tokens, other)) return [one, other]
  return null
}

function isOther(a: Toll, b: Toll): boolean {
  if (a.deed !== b.deed || !areApart(a, b) || isOtherScope(a, b)) return false
  if (a.ofAll && b.ofAll) return true
  // "Two soldiers" are not "two passengers"; and three soldiers may be among five people, but five soldiers not among three.
  if (!a.ofAll && !b.ofAll) return a.head === b.head
  const [all, some] = a.ofAll ? [a, b] : [b, a]
  return some.least > all.most
}

/** "Three babies died, posts say. … No deaths have been linked to it.": an article's "nobody" answers what it told just before. */
function isNoneThere(a: Described, one: Toll, b: Described, other: Toll): boolean {
  if (a.articleId !== b.articleId || (one.most > 0 && other.most > 0)) return false
  const [none, told] = one.most === 0 ? [a, b] : [b, a]
  const places = placesNear(none)
  const others = placesNear(told)
  return places.length === 0 || others.length === 0 || places.some((place) => others.includes(place))
}

/** The places of a clause; where it gives none, those of the one before: "A dam broke in Arden. Nobody died." */
function placesNear(clause: Described): readonly string[] {
  const own = placesOf(clause)
  return (own.length > 0 ? own : placesOf({ ...clause, tokens: clause.before })).flatMap(({ terms }) => terms)
}

function ofOneEvent(a: Described, one: Toll, b: Described, other: Toll, likelihood: number): boolean {
  const [mine, theirs] = [namesSaid(a, one), namesSaid(b, other)]
  const isNamed = mine.size > 0 && theirs.size > 0
  const isShared = shared(mine, theirs).length > 0
  // "The toll stood at 23 on Tuesday" tells the day on which they were counted, and is of what the story is of.
  if ([a, b].some(({ tokens }) => tokens.some((t) => /^(?:toll|turnout|attendance)$/.test(t.lemma))))
    return isShared || !isNamed
  const [days, others] = [daysIn(a), daysIn(b)]
  if (days.size > 0 && others.size > 0 && shared(days, others).length === 0) return false
  if (one.most === 0 || other.most === 0)
    return isShared || (!isNamed && (likelihood >= LIKELY || shared(withBefore(a), withBefore(b)).length > 0))
  if (one.deed === 'attend' && isOneCrowd(one, other)) return isShared || !isNamed
  return isShared ? likelihood >= LEAST_LIKELY : !isNamed && likelihood >= LIKELY
}

/** A story has one great crowd, and who counts it otherwise counts no tenth of it. */
function isOneCrowd(one: Toll, other: Toll): boolean {
  const [fewer, more] = [Math.min(one.least, other.least), Math.max(one.least, other.least)]
  return fewer >= GREAT_CROWD && more < fewer * OTHER_CROWD
}

const GREAT_CROWD = 1000
const OTHER_CROWD = 10

/** Names of a clause and of the one before it, to which it belongs: "Police fired on the crowd in Lund. Nobody died." */
function withBefore({ tokens, before }: Described): ReadonlySet<string> {
  return new Set(
    [...before, ...tokens].flatMap((t) => (t.pos === 'PROPN' && t.term && !isSpeaker(t.low) ? [t.term] : [])),
  )
}

function isSpeaker(low: string): boolean {
  return /^(?:mr|mrs|ms|dr|president|minister|mayor)\.?$/.test(low)
}

function differenceOf({ tokens }: Described, one: Toll, other: Toll): Difference {
  const slot = SLOTS[one.deed]
  return {
    kind: 'number',
    slot: tokens.find((t) => t.low === slot)?.low ?? slot,
    a: [one.from, one.to],
    b: [other.from, other.to],
  }
}

const SLOTS: Readonly<Record<Toll['deed'], string>> = {
  die: 'killed',
  hurt: 'hurt',
  ill: 'ill',
  arrest: 'arrested',
  miss: 'missing',
  attend: 'turnout',
}
